Feature: Another finance officer confirms money for sold land (landdeal:Confirm)

  Background:
    Given the land making has come to "the registered money"
    And a landdeal:Confirm request
      | receiptId | m |
      | confirmed | yes |

  @XM-29 @F-02
  Scenario: The money lies in the fiscal account
    When "finance.officer" sends it
    Then it is accepted
    And the landReceipt "m" has
      | status | CONFIRMED |
    And the landDeal "deal" has
      | received | 30000000.01 yuan |

  Scenario: The registration is rejected and the voucher is free again
    Given "finance.officer" has sent it with confirmed "no"
    And the landReceipt "m" has
      | status | REJECTED |
    When "finance.clerk" sends landdeal:Receive
      | receiptId  | r |
      | dealId     | deal |
      | amount     | 100000000.00 yuan |
      | voucher    | paper bank-m |
      | receivedOn | 2025-03-03 |
    Then it is accepted

  @XM-29
  Scenario: Two registrations that come to more than the price
    Given "finance.clerk" has sent landdeal:Receive
      | receiptId  | r |
      | dealId     | deal |
      | amount     | 70000000.00 yuan |
      | voucher    | paper bank-r |
      | receivedOn | 2025-03-03 |
    And "finance.officer" has sent it
    When "finance.officer" sends it with receiptId "r"
    Then it is refused with LAND_MONEY_EXCEEDS_DEAL

  @F-02
  Scenario: Who registered it does not confirm it
    Given "finance.clerk" is financeClerk, financeOfficer for "fiscal-account"
    When "finance.clerk" sends it
    Then it is refused with MAKER_IS_CHECKER

  Scenario: Decided twice
    Given "finance.officer" has sent it
    When "finance.officer" sends it with confirmed "no"
    Then it is refused with WRONG_STATE

  Scenario: There is no such receipt
    When "finance.officer" sends it with receiptId "none"
    Then it is refused with NOT_FOUND

  Scenario: A clerk confirms nothing
    When "finance.clerk" sends it
    Then it is refused with NOT_PERMITTED
