Feature: A tranche of the package is paid (linkage:PayTranche)

  70 % after the acceptance, 10 % after each of three years, for what a check has found cultivated since the tranche fell due.

  Background:
    Given the linkage project has come to "the acceptance"
    And a linkage:PayTranche request
      | paymentId | t |
      | projectId | p |
      | tranche   | afterAcceptance |
      | voucher   | paper v |

  @CS-22 @CS-24
  Scenario: 70 % of 270,000 yuan, of which two thirds are the village's
    When "district.finance.clerk" sends it
    Then it is accepted
    And the linkagePayment "t" has
      | status         | REGISTERED |
      | payerAccount   | special-1 |
      | payeeAccount   | township-1 |
      | amount         | 189000.00 yuan |
      | parts[0].amount | 126000.00 yuan |
      | parts[1].amount | 63000.00 yuan |

  @CS-24
  Scenario: The year is not full
    Given it is 2024-03-01T23:59:59+08:00
    When "district.finance.clerk" sends it with tranche "afterOneYear"
    Then it is refused with TRANCHE_NOT_DUE

  @CS-24 @G-24
  Scenario: Nobody has checked since the tranche fell due
    Given it is 2024-03-01
    And "gov.inspector" has sent linkage:Check
      | checkId   | tooEarly |
      | projectId | p |
      | parcels   | p-1 of 9.00 mu |
      | evidence  | paper check |
    And it is 2024-03-02
    When "district.finance.clerk" sends it with tranche "afterOneYear"
    Then it is refused with CULTIVATION_CHECK_MISSING

  @CS-24
  Scenario Outline: What a check finds is paid
    Given it is 2024-03-02
    And "gov.inspector" has sent linkage:Check
      | checkId   | c |
      | projectId | p |
      | parcels   | p-1 of <cultivated> |
      | evidence  | paper check |
    When "district.finance.clerk" sends it with tranche "afterOneYear"
    Then it is accepted
    And the linkagePayment "t" has
      | amount | <amount> |

    Examples:
      | cultivated | amount |
      | 9.00 mu    | 27000.00 yuan |
      | 3.00 mu    | 9000.00 yuan |

  @CS-24
  Scenario: Nothing is cultivated
    Given it is 2024-03-02
    And "gov.inspector" has sent linkage:Check
      | checkId   | c |
      | projectId | p |
      | parcels   | p-1 of 0.00 mu |
      | evidence  | paper check |
    When "district.finance.clerk" sends it with tranche "afterOneYear"
    Then it is refused with NOTHING_PAYABLE

  @CS-24
  Scenario: The tranche is paid already
    Given "district.finance.clerk" has sent it
    And "district.finance" has sent linkage:DecidePayment
      | paymentId | t |
      | confirmed | yes |
    When "district.finance.clerk" sends it with
      | paymentId | t2 |
      | voucher   | paper v-2 |
    Then it is refused with NOTHING_PAYABLE

  @F-02
  Scenario: A payment waits for its decision
    Given "district.finance.clerk" has sent it
    When "district.finance.clerk" sends it with
      | paymentId | t2 |
      | voucher   | paper v-2 |
    Then it is refused with PAYMENT_OPEN

  Scenario: The voucher was used before
    When "district.finance.clerk" sends it with voucher "paper v-1"
    Then it is refused with VOUCHER_ALREADY_USED

  Scenario: The id is taken
    When "district.finance.clerk" sends it with paymentId "pay-1"
    Then it is refused with ALREADY_EXISTS

  Scenario: The rules know no fifth tranche
    When "district.finance.clerk" sends it with tranche "fifth"
    Then it is refused with INVALID_FIELD

  Scenario: Not accepted yet
    Given the linkage project has come to "the approved plan"
    When "district.finance.clerk" sends it
    Then it is refused with WRONG_STATE

  @CS-27
  Scenario: A clerk without the special account
    When "finance.clerk" sends it
    Then it is refused with ACCOUNT_NOT_YOURS

  Scenario: A township does not pay itself
    When "township.clerk" sends it
    Then it is refused with NOT_PERMITTED
