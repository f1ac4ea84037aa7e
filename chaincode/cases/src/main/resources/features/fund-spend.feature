Feature: Whoever keeps a fund records what was paid out of it (fund:Spend)

  A fund with a purpose is spent for that purpose alone (专款专用). Each payment spends the coin that holds what is left and
  leaves another, so nobody pays more than came in.

  Background:
    Given the fund of an agency has come to "the confirmed fund"
    And a fund:Spend request
      | spendingId | s |
      | coinId     | f:fund |
      | purpose    | MANAGEMENT |
      | payeeName  | 看管人员 |
      | amount     | 60.00 yuan |
      | voucher    | paper v-s |
      | paidOn     | 2025-03-03 |

  @XM-33
  Scenario: A payment for the purpose of the fund
    When "reserve.officer" sends it
    Then it is accepted
    And the fundSpending "s" has
      | fundId    | f |
      | projectId | xm-1 |
      | account   | land-reserve-agency |
      | amount    | 60.00 yuan |
    And the coin "f:fund" has
      | status | SPENT |
    And the coin "s:rest" has
      | amount  | 40.00 yuan |
      | status  | ARRIVED |
      | purpose | MANAGEMENT |

  @XM-33
  Scenario: All that is left
    When "reserve.officer" sends it with amount "100.00 yuan"
    Then it is accepted
    And there is no coin "s:rest"

  @XM-33
  Scenario Outline: What is left, and not a fen more
    Given "reserve.officer" has sent it
    When "reserve.officer" sends it with
      | spendingId | t |
      | coinId     | s:rest |
      | amount     | <amount> |
      | voucher    | paper v-t |
    Then it is <outcome>

    Examples:
      | amount     | outcome |
      | 40.00 yuan | accepted |
      | 40.01 yuan | refused with FUND_OVERSPENT |

  @XM-33
  Scenario Outline: Another purpose, or none
    When "reserve.officer" sends it with purpose "<purpose>"
    Then it is refused with PURPOSE_DIFFERS
    And the refusal names purpose "MANAGEMENT"

    Examples:
      | purpose |
      | WORKS   |
      | nothing |

  Scenario: A coin that was paid out already
    Given "reserve.officer" has sent it
    When "reserve.officer" sends it with
      | spendingId | t |
      | voucher    | paper v-t |
    Then it is refused with COIN_ALREADY_SPENT

  @XM-28
  Scenario: What was paid ahead is laid out as costs of land making
    Given the fund of an agency has come to "the money paid ahead"
    When "company.officer" sends it with
      | coinId  | a:fund |
      | purpose | nothing |
      | amount  | 10.00 yuan |
    Then it is refused with FUND_PAID_OTHERWISE

  @XM-33
  Scenario: The price of land is no fund
    Given the land making has come to "the confirmed money"
    And "treasurer" is financeOfficer for "fiscal-account"
    When "treasurer" sends it with coinId "m:land"
    Then it is refused with NOT_FUND_MONEY

  Scenario: A fund that nobody has confirmed holds no money yet
    Given the fund of an agency has come to "the registered fund"
    When "reserve.officer" sends it
    Then it is refused with NOT_FOUND

  Scenario Outline: The bank's date lies between the fund and today
    When "reserve.officer" sends it with paidOn "<day>"
    Then it is refused with INVALID_FIELD
    And the refusal names field "paidOn"

    Examples:
      | day        |
      | 2025-03-02 |
      | 2025-03-04 |

  @F-54
  Scenario: The voucher of the fund itself
    When "reserve.officer" sends it with voucher "paper bank-f"
    Then it is refused with VOUCHER_ALREADY_USED

  Scenario: Nobody is paid
    When "reserve.officer" sends it with payeeName "blank"
    Then it is refused with MISSING_FIELD

  Scenario: Another agency's money
    When "planning.officer" sends it
    Then it is refused with ACCOUNT_NOT_YOURS

  Scenario: A township spends no funds
    When "township.clerk" sends it
    Then it is refused with NOT_PERMITTED
