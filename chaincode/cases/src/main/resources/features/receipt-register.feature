Feature: A finance clerk registers the buyer's payment (receipt:Register)

  The bank's voucher shows that the whole price of a trade has come into the municipal fiscal account. From then on the held
  lots wait for the confirmation.

  Background:
    Given the sale of new indicators has come to "the trade"
    And a receipt:Register request
      | receiptId     | receipt-t |
      | tradeId       | t |
      | amount        | 2000000.00 yuan |
      | fiscalAccount | fiscal-account |
      | voucher       | paper voucher-t |
      | receivedOn    | 2026-03-02 |

  @RZ-27 @F-54
  Scenario: The payment is registered
    When "finance.clerk" sends it
    Then it is accepted
    And the receipt "receipt-t" has
      | status | REGISTERED |
    And the trade "t" has
      | receiptId | receipt-t |
      | status    | HELD |
    And the hold "t" has
      | locked | yes |

  @RZ-27
  Scenario Outline: Another amount than the price
    When "finance.clerk" sends it with amount "<amount>"
    Then it is refused with RECEIPT_AMOUNT_MISMATCH

    Examples:
      | amount          |
      | 1999999.99 yuan |
      | 2000000.01 yuan |

  @F-54
  Scenario: The voucher stands for something else already
    Given "partner.clerk" has sent investment:Record
      | investmentId | cost-1 |
      | projectId    | project-new |
      | payerAccount | partner-1 |
      | amount       | 10.00 yuan |
      | voucher      | paper voucher-t |
    When "finance.clerk" sends it
    Then it is refused with VOUCHER_ALREADY_USED

  Scenario: A payment of tomorrow
    When "finance.clerk" sends it with receivedOn "2026-03-03"
    Then it is refused with INVALID_FIELD
    And the refusal names field "receivedOn"

  Scenario: A payment is registered already
    Given "finance.clerk" has sent it
    When "finance.clerk" sends it with
      | receiptId | receipt-2 |
      | voucher   | paper voucher-2 |
    Then it is refused with WRONG_STATE

  Scenario: The trade was given up
    Given "buyer.trader" has sent trade:Void
      | tradeId | t |
    When "finance.clerk" sends it
    Then it is refused with WRONG_STATE

  @RZ-27
  Scenario: Money in another account is no income of the city
    Given "finance.clerk" is financeClerk for "fiscal-account, township-1"
    When "finance.clerk" sends it with fiscalAccount "township-1"
    Then it is refused with ACCOUNT_KIND_WRONG

  Scenario: The clerk acts for the fiscal account
    Given "other.clerk" is financeClerk for "other-account"
    When "other.clerk" sends it
    Then it is refused with ACCOUNT_NOT_YOURS

  Scenario: The buyer registers nothing
    When "buyer.trader" sends it
    Then it is refused with NOT_PERMITTED

  @F-39
  Scenario: The first part of a price in instalments
    Given the sale in instalments has come to "the trade"
    When "finance.clerk" sends it with amount "150000.00 yuan"
    Then it is accepted

  @F-39
  Scenario: Less than the agreed first payment
    Given the sale in instalments has come to "the trade"
    When "finance.clerk" sends it with amount "149999.99 yuan"
    Then it is refused with FIRST_PART_TOO_SMALL

  @F-39
  Scenario Outline: What is left of a price in instalments
    Given the sale in instalments has come to "the first part"
    When "finance.clerk" sends it with amount "<amount>"
    Then <outcome>

    Examples:
      | amount         | outcome |
      | 0.01 yuan      | it is accepted |
      | 350000.00 yuan | it is accepted |
      | 350000.01 yuan | it is refused with RECEIPT_EXCEEDS_BALANCE |
