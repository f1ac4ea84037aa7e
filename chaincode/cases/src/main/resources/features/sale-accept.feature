Feature: The buyer says yes to an offer (sale:Accept)

  From then on the price can be paid; lots and money move in the transaction that confirms the money.

  Background:
    Given the sale of credits has come to "the offer"
    And a sale:Accept request
      | saleId | s |

  @F-50
  Scenario: Lots and money move at once
    Given "buyer.trader" has sent it
    And "finance.clerk" has sent receipt:Register
      | receiptId     | r |
      | tradeId       | s |
      | amount        | 21250.00 yuan |
      | fiscalAccount | fiscal-account |
      | voucher       | paper voucher-r |
      | receivedOn    | 2026-03-02 |
    And serials 1-500 of "c" belong to "state-company" and are HELD
    When "finance.officer" sends receipt:Decide
      | receiptId | r |
      | confirmed | yes |
    Then it is accepted
    And serials 1-500 of "c" belong to "buyer-1" and are AVAILABLE
    And the coin "r:coin" has
      | amount   | 21250.00 yuan |
      | claimant | state-company |
      | status   | PAYABLE |
    And the sale "s" has
      | status | SETTLED |
    And the tradeAttestation "s" has
      | number | TA-20260302-s-1 |

  Scenario: Money before the buyer has said yes
    When "finance.clerk" sends receipt:Register
      | receiptId     | r |
      | tradeId       | s |
      | amount        | 21250.00 yuan |
      | fiscalAccount | fiscal-account |
      | voucher       | paper voucher-r |
      | receivedOn    | 2026-03-02 |
    Then it is refused with WRONG_STATE

  @F-50
  Scenario: The money comes into another account
    Given "buyer.trader" has sent it
    And "gov.registrar" has sent account:Open
      | accountId    | fiscal-2 |
      | accountKind  | FISCAL |
      | mspId        | GovernmentMSP |
      | nameZh       | 二号账户 |
      | nameEn       | Second account |
      | subjectCode  | code-fiscal-2 |
    And "finance.two" is financeClerk for "fiscal-2"
    When "finance.two" sends receipt:Register
      | receiptId     | r |
      | tradeId       | s |
      | amount        | 21250.00 yuan |
      | fiscalAccount | fiscal-2 |
      | voucher       | paper voucher-r |
      | receivedOn    | 2026-03-02 |
    Then it is refused with SETTLEMENT_ACCOUNT_WRONG

  Scenario Outline: The last moment
    Given it is <moment>
    When "buyer.trader" sends it
    Then it is <outcome>

    Examples:
      | moment                    | outcome |
      | 2026-03-05T09:59:59+08:00 | accepted |
      | 2026-03-05T10:00:00+08:00 | refused with HOLD_EXPIRED |

  Scenario: Accepted twice
    Given "buyer.trader" has sent it
    When "buyer.trader" sends it
    Then it is refused with WRONG_STATE

  Scenario: There is no such sale
    When "buyer.trader" sends it with saleId "none"
    Then it is refused with NOT_FOUND

  Scenario: It was offered to somebody else
    When "investor.a" sends it
    Then it is refused with ACCOUNT_NOT_YOURS
