Feature: Another finance officer confirms a payment of a linkage project (linkage:DecidePayment)

  Background:
    Given the linkage project has come to "the acceptance"
    And "district.finance" has sent linkage:PayTranche
      | paymentId | t |
      | projectId | p |
      | tranche   | afterAcceptance |
      | voucher   | paper v |
    And "second.finance" is financeOfficer for "special-1"
    And a linkage:DecidePayment request
      | paymentId | t |
      | confirmed | yes |

  @F-02 @CS-27
  Scenario: The money lies with the township and has the village before it
    When "second.finance" sends it
    Then it is accepted
    And the linkagePayment "t" has
      | status | CONFIRMED |
    And the coin "t:1" has
      | amount | 126000.00 yuan |
      | holder | township-1 |
      | route  | village-1 |
      | status | PAYABLE |

  @F-02
  Scenario: A rejected payment leaves everything payable
    Given "second.finance" has sent it with confirmed "no"
    And there is no coin "t:1"
    When "district.finance" sends linkage:PayTranche
      | paymentId | t2 |
      | projectId | p |
      | tranche   | afterAcceptance |
      | voucher   | paper v |
    Then it is accepted

  @F-02
  Scenario: Who registered it does not confirm it
    When "district.finance" sends it
    Then it is refused with MAKER_IS_CHECKER

  Scenario: Decided twice
    Given "second.finance" has sent it
    When "second.finance" sends it with confirmed "no"
    Then it is refused with WRONG_STATE

  Scenario: No such payment
    When "second.finance" sends it with paymentId "none"
    Then it is refused with NOT_FOUND

  @CS-27
  Scenario: An officer without the special account
    When "finance.officer" sends it
    Then it is refused with ACCOUNT_NOT_YOURS

  Scenario: A clerk confirms nothing
    When "district.finance.clerk" sends it
    Then it is refused with NOT_PERMITTED
