Feature: The registry restores an account (account:Restore)

  The papers of a restricted account are in order again. One person enters it, another one confirms it.

  Background:
    Given the restriction of an account has come to "the restricted account"
    And an account:Restore request
      | orderId   | back |
      | accountId | buyer-1 |
      | reason    | 已更正 |
      | document  | paper licence |

  @F-02 @F-04
  Scenario: The account gives away again once a second person has confirmed
    Given "gov.registrar" has sent it
    Then the account "buyer-1" has
      | status | RESTRICTED |
    Given "gov.officer" has sent protection:Decide
      | orderId   | back |
      | confirmed | yes |
    Then the account "buyer-1" has
      | status | ACTIVE |
    When "buyer.trader" sends lot:Transfer
      | transferId  | moved |
      | fromAccount | buyer-1 |
      | toAccount   | investor-a |
      | slices      | serials 1-10 of lot c/1 |
    Then it is accepted

  @F-04
  Scenario: The account was never restricted
    When "gov.registrar" sends it with accountId "investor-a"
    Then it is refused with WRONG_STATE

  @F-04
  Scenario: Two orders to restore: the second comes too late
    Given "gov.registrar" has sent it
    And "gov.registrar" has sent it with orderId "again"
    And "gov.officer" has sent protection:Decide
      | orderId   | back |
      | confirmed | yes |
    When "gov.officer" sends protection:Decide
      | orderId   | again |
      | confirmed | yes |
    Then it is refused with WRONG_STATE

  @F-02
  Scenario: The owner does not restore the own account
    When "buyer.trader" sends it
    Then it is refused with NOT_PERMITTED

  Scenario Outline: Fields that are not in order
    When "gov.registrar" sends it with <field> "<value>"
    Then it is refused with <code>

    Examples:
      | field               | value     | code |
      | orderId             | two words | INVALID_FIELD |
      | orderId             | o         | ALREADY_EXISTS |
      | accountId           | nobody    | NOT_FOUND |
      | reason              | blank     | MISSING_FIELD |
      | document.documentNo | blank     | MISSING_FIELD |
