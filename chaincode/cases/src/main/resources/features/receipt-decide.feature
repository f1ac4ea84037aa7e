Feature: Another finance officer confirms the payment (receipt:Decide)

  Background:
    Given the sale of new indicators has come to "the registered receipt"
    And a receipt:Decide request
      | receiptId | receipt-t |
      | confirmed | yes |

  @RZ-27
  Scenario: The money lies in the fiscal account
    When "finance.officer" sends it
    Then it is accepted
    And the receipt "receipt-t" has
      | status | CONFIRMED |
    And the trade "t" has
      | status | PAID |
    And the coin "receipt-t:coin" has
      | amount | 2000000.00 yuan |
      | holder | fiscal-account |
      | status | UNSETTLED |

  @RZ-27 @F-54
  Scenario: The registration is rejected, and the voucher can be registered rightly
    When "finance.officer" sends it with confirmed "no"
    Then it is accepted
    And the receipt "receipt-t" has
      | status | REJECTED |
    And the trade "t" has
      | status    | HELD |
      | receiptId | nothing |
    And the hold "t" has
      | locked | no |
    And there is no coin "receipt-t:coin"
    And there is no voucher "voucher-t"

  Scenario: A clerk confirms nothing
    When "finance.clerk" sends it
    Then it is refused with NOT_PERMITTED

  @F-02
  Scenario: Who registered it does not confirm it
    Given "finance.clerk" is financeClerk, financeOfficer for "fiscal-account"
    When "finance.clerk" sends it
    Then it is refused with MAKER_IS_CHECKER

  Scenario: The officer acts for the fiscal account
    Given "other.officer" is financeOfficer for "other-account"
    When "other.officer" sends it
    Then it is refused with ACCOUNT_NOT_YOURS

  Scenario: It is decided already
    Given "finance.officer" has sent it
    When "finance.officer" sends it
    Then it is refused with WRONG_STATE
