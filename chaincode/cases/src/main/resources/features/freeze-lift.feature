Feature: The registry records that a freeze is lifted (freeze:Lift)

  By the authority that imposed it, also while it waits behind another one.

  Background:
    Given the freezing of credits has come to "the freeze behind it"
    And a freeze:Lift request
      | orderId   | o |
      | freezeId  | f |
      | authority | 汝州市人民法院 |
      | reason    | 案件已结 |
      | document  | paper ruling-2 |

  @F-61 @G-18
  Scenario: The first freeze is lifted, the next one comes into force by itself
    Given "gov.registrar" has sent it
    Then the freeze "f" has
      | phase | IN_FORCE |
    Given "gov.officer" has sent protection:Decide
      | orderId   | o |
      | confirmed | yes |
    Then the freeze "f" has
      | status | LIFTED |
      | phase  | OVER |
    When "buyer.trader" sends lot:Transfer
      | transferId  | moved |
      | fromAccount | buyer-1 |
      | toAccount   | investor-a |
      | slices      | serials 101-200 of lot c/101 |
    Then it is refused with FROZEN
    And the refusal names freeze "w"
    And the refusal names authority "平顶山市中级人民法院"

  @F-61
  Scenario: All freezes are lifted: the units are free
    Given the freezing of credits has come to "the freeze"
    And "gov.registrar" has sent it
    And "gov.officer" has sent protection:Decide
      | orderId   | o |
      | confirmed | yes |
    When "buyer.trader" sends lot:Transfer
      | transferId  | moved |
      | fromAccount | buyer-1 |
      | toAccount   | investor-a |
      | slices      | serials 101-200 of lot c/101 |
    Then it is accepted
    And the lot "c/0000000000000101" has
      | owner    | investor-a |
      | frozenBy | nothing |

  @F-61 @G-18
  Scenario: A freeze that waits is lifted
    When "gov.registrar" sends it with
      | freezeId  | w |
      | authority | 平顶山市中级人民法院 |
    Then it is accepted

  @F-61
  Scenario: Another court lifts nothing
    When "gov.registrar" sends it with authority "平顶山市中级人民法院"
    Then it is refused with FREEZE_OTHER_AUTHORITY

  @F-61
  Scenario: A freeze that is lifted is not lifted again
    Given "gov.registrar" has sent it
    And "gov.officer" has sent protection:Decide
      | orderId   | o |
      | confirmed | yes |
    When "gov.registrar" sends it with orderId "o2"
    Then it is refused with FREEZE_NOT_IN_FORCE

  Scenario Outline: Fields that are not in order
    When "gov.registrar" sends it with <field> "<value>"
    Then it is refused with <code>

    Examples:
      | field               | value     | code |
      | orderId             | two words | INVALID_FIELD |
      | orderId             | f         | ALREADY_EXISTS |
      | freezeId            | x         | NOT_FOUND |
      | reason              | blank     | MISSING_FIELD |
      | document.documentNo | blank     | MISSING_FIELD |

  @F-02
  Scenario: The owner lifts nothing
    When "buyer.trader" sends it
    Then it is refused with NOT_PERMITTED
