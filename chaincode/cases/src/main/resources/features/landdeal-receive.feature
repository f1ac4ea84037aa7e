Feature: A finance clerk registers money for sold land (landdeal:Receive)

  At most what is still to come.

  Background:
    Given the land making has come to "the sale"
    And a landdeal:Receive request
      | receiptId  | r |
      | dealId     | deal |
      | amount     | 30000000.00 yuan |
      | voucher    | paper bank-r |
      | receivedOn | 2025-03-03 |

  @XM-29
  Scenario: A part of the price has come in
    When "finance.clerk" sends it
    Then it is accepted
    And the landReceipt "r" has
      | status        | REGISTERED |
      | fiscalAccount | fiscal-account |

  @XM-29
  Scenario Outline: The whole price and a fen more
    When "finance.clerk" sends it with amount "<amount>"
    Then it is <outcome>

    Examples:
      | amount            | outcome |
      | 100000000.00 yuan | accepted |
      | 100000000.01 yuan | refused with LAND_MONEY_EXCEEDS_DEAL |

  @XM-29
  Scenario Outline: What is still to come after 30,000,000.01 yuan
    Given the land making has come to "the confirmed money"
    When "finance.clerk" sends it with amount "<amount>"
    Then it is <outcome>

    Examples:
      | amount           | outcome |
      | 69999999.99 yuan | accepted |
      | 70000000.00 yuan | refused with LAND_MONEY_EXCEEDS_DEAL |

  Scenario Outline: Nothing, or on a day that cannot be
    When "finance.clerk" sends it with <field> "<value>"
    Then it is refused with INVALID_FIELD

    Examples:
      | field      | value |
      | amount     | 0.00 yuan |
      | receivedOn | 2025-03-02 |
      | receivedOn | 2025-03-04 |

  Scenario: The voucher was used before
    Given "finance.clerk" has sent it
    When "finance.clerk" sends it with receiptId "r2"
    Then it is refused with VOUCHER_ALREADY_USED

  Scenario: There is no such sale
    When "finance.clerk" sends it with dealId "none"
    Then it is refused with NOT_FOUND

  Scenario: A clerk without the fiscal account
    Given "stranger" is financeClerk
    When "stranger" sends it
    Then it is refused with ACCOUNT_NOT_YOURS

  Scenario: The agency receives no money
    When "reserve.officer" sends it
    Then it is refused with NOT_PERMITTED
