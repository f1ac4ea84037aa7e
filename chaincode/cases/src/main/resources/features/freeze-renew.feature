Feature: The registry records that a freeze goes on (freeze:Renew)

  The authority that imposed it renews it before its last day is over, each time for at most three years from that day. A freeze
  that waits runs no term and needs no renewal.

  Background:
    Given the freezing of credits has come to "the freeze behind it"
    And a freeze:Renew request
      | orderId   | o |
      | freezeId  | f |
      | authority | 汝州市人民法院 |
      | endsOn    | 2028-03-02 |
      | reason    | 续行冻结 |
      | document  | paper ruling-2 |

  @F-61
  Scenario: The freeze goes on once a second person has confirmed
    When "gov.registrar" sends it
    Then it is accepted
    And the freeze "f" has
      | renewedTo | nothing |
    Given "gov.officer" has sent protection:Decide
      | orderId   | o |
      | confirmed | yes |
    And it is 2027-03-03
    Then the freeze "f" has
      | renewedTo | 2028-03-02 |
    When "buyer.trader" sends lot:Transfer
      | transferId  | moved |
      | fromAccount | buyer-1 |
      | toAccount   | investor-a |
      | slices      | serials 101-110 of lot c/101 |
    Then it is refused with FROZEN
    And the refusal names freeze "f"

  @F-61
  Scenario Outline: It goes on beyond its last day and for at most three years
    When "gov.registrar" sends it with endsOn "<last>"
    Then it is <outcome>

    Examples:
      | last       | outcome |
      | 2027-03-02 | refused with INVALID_FIELD |
      | 2029-03-02 | accepted |
      | 2029-03-03 | refused with FREEZE_TOO_LONG |

  @F-61
  Scenario: Another court renews nothing
    When "gov.registrar" sends it with authority "平顶山市中级人民法院"
    Then it is refused with FREEZE_OTHER_AUTHORITY

  @F-61 @G-18
  Scenario: A freeze that waits is not renewed
    When "gov.registrar" sends it with
      | freezeId  | w |
      | authority | 平顶山市中级人民法院 |
    Then it is refused with FREEZE_NOT_IN_FORCE

  @F-02 @F-61
  Scenario: A freeze that nobody has confirmed is not renewed
    Given the freezing of credits has come to "the imposed freeze"
    When "gov.registrar" sends it
    Then it is refused with FREEZE_NOT_IN_FORCE

  @F-61
  Scenario: A freeze that is over is not renewed, and an order for it is not confirmed
    Given "gov.registrar" has sent it
    And it is 2027-03-03
    When "gov.registrar" sends it with orderId "o2"
    Then it is refused with FREEZE_NOT_IN_FORCE
    When "gov.officer" sends protection:Decide
      | orderId   | o |
      | confirmed | yes |
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
  Scenario: The owner renews nothing
    When "buyer.trader" sends it
    Then it is refused with NOT_PERMITTED
