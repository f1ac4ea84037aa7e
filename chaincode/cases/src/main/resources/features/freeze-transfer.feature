Feature: The registry records a judgment that gives frozen units away (freeze:Transfer)

  Only what a court has frozen, only by that court, and the court that froze first comes first. With their new owner the units
  are free.

  Background:
    Given the freezing of credits has come to "the freeze behind it"
    And a freeze:Transfer request
      | orderId   | o |
      | freezeId  | f |
      | authority | 汝州市人民法院 |
      | toAccount | investor-a |
      | slices    | serials 121-150 of lot c/101 |
      | reason    | 执行 |
      | document  | paper judgment |

  @F-61 @F-02
  Scenario: The units go to whom the judgment names once a second person has confirmed
    Given "gov.registrar" has sent it
    Then serials 101-200 of "c" belong to "buyer-1" and are AVAILABLE
    Given "gov.officer" has sent protection:Decide
      | orderId   | o |
      | confirmed | yes |
    Then serials 121-150 of "c" belong to "investor-a" and are AVAILABLE
    And the lot "c/0000000000000121" has
      | frozenBy | nothing |
      | origin   | o |
    And the lot "c/0000000000000151" has
      | owner    | buyer-1 |
      | frozenBy | w |
    And the transfer "o" has
      | fromAccount | buyer-1 |
      | toAccount   | investor-a |

  @F-61
  Scenario: The whole account is frozen: any of its units can be given
    Given the freezing of credits has come to "the sold credits"
    And "gov.registrar" has sent freeze:Impose
      | freezeId   | f |
      | freezeKind | JUDICIAL |
      | accountId  | buyer-1 |
      | slices     | none |
      | authority  | 汝州市人民法院 |
      | reason     | 买卖合同纠纷 |
      | document   | paper ruling |
      | startsOn   | 2026-03-02 |
      | endsOn     | 2027-03-02 |
    And "gov.officer" has sent protection:Decide
      | orderId   | f |
      | confirmed | yes |
    When "gov.registrar" sends it with slices "serials 1-10 of lot c/1"
    Then it is accepted

  @F-61 @G-18
  Scenario: A court that came later waits
    Given the freezing of credits has come to "the freeze"
    And 1 hours have passed
    And "gov.registrar" has sent freeze:Impose
      | freezeId   | a |
      | freezeKind | JUDICIAL |
      | accountId  | buyer-1 |
      | slices     | none |
      | authority  | 平顶山市中级人民法院 |
      | reason     | 借款纠纷 |
      | document   | paper ruling |
      | startsOn   | 2026-03-02 |
      | endsOn     | 2027-03-02 |
    And "gov.officer" has sent protection:Decide
      | orderId   | a |
      | confirmed | yes |
    When "gov.registrar" sends it with
      | freezeId  | a |
      | authority | 平顶山市中级人民法院 |
    Then it is refused with FREEZE_NOT_FIRST
    And the refusal names freeze "f"
    When "gov.registrar" sends it with
      | freezeId  | a |
      | authority | 平顶山市中级人民法院 |
      | slices    | serials 1-10 of lot c/1 |
    Then it is accepted

  @F-61 @G-18
  Scenario: A freeze that waits gives nothing away
    When "gov.registrar" sends it with
      | freezeId  | w |
      | authority | 平顶山市中级人民法院 |
    Then it is refused with FREEZE_NOT_IN_FORCE

  @F-61
  Scenario: The freeze does not cover these units
    When "gov.registrar" sends it with slices "serials 201-210 of lot c/201"
    Then it is refused with FREEZE_NOT_IN_FORCE

  @F-61
  Scenario: The freeze is lifted before the judgment is confirmed
    Given "gov.registrar" has sent it
    And "gov.registrar" has sent freeze:Lift
      | orderId   | lift |
      | freezeId  | f |
      | authority | 汝州市人民法院 |
      | reason    | 案件已结 |
      | document  | paper ruling |
    And "gov.officer" has sent protection:Decide
      | orderId   | lift |
      | confirmed | yes |
    When "gov.officer" sends protection:Decide
      | orderId   | o |
      | confirmed | yes |
    Then it is refused with FREEZE_NOT_IN_FORCE

  @F-61
  Scenario: Another court gives nothing away
    When "gov.registrar" sends it with authority "平顶山市中级人民法院"
    Then it is refused with FREEZE_OTHER_AUTHORITY

  @F-62
  Scenario: A regulator's freeze gives nothing away
    Given "gov.registrar" has sent freeze:Impose
      | freezeId   | r |
      | freezeKind | REGULATORY |
      | accountId  | buyer-1 |
      | slices     | serials 1-100 of lot c/1 |
      | authority  | 市林业局 |
      | reason     | 核查 |
      | document   | paper notice |
      | startsOn   | 2026-03-02 |
      | endsOn     | 2026-04-02 |
    And "gov.officer" has sent protection:Decide
      | orderId   | r |
      | confirmed | yes |
    When "gov.registrar" sends it with
      | freezeId  | r |
      | authority | 市林业局 |
      | slices    | serials 1-10 of lot c/1 |
    Then it is refused with NOT_A_COURTS_FREEZE

  @F-61
  Scenario: Held units stay where they are
    Given the freezing of credits has come to "the sold credits"
    And "buyer.trader" has sent hold:Create
      | holdId      | h |
      | owner       | buyer-1 |
      | beneficiary | investor-a |
      | slices      | serials 101-200 of lot c/1 |
      | expiresAt   | in 2 days |
    And "gov.registrar" has sent freeze:Impose
      | freezeId   | f |
      | freezeKind | JUDICIAL |
      | accountId  | buyer-1 |
      | slices     | serials 101-200 of lot c/101 |
      | authority  | 汝州市人民法院 |
      | reason     | 买卖合同纠纷 |
      | document   | paper ruling |
      | startsOn   | 2026-03-02 |
      | endsOn     | 2027-03-02 |
    And "gov.officer" has sent protection:Decide
      | orderId   | f |
      | confirmed | yes |
    When "gov.registrar" sends it
    Then it is refused with LOT_NOT_AVAILABLE

  Scenario Outline: Fields that are not in order
    When "gov.registrar" sends it with <field> "<value>"
    Then it is refused with <code>

    Examples:
      | field     | value                           | code |
      | orderId   | two words                       | INVALID_FIELD |
      | orderId   | f                               | ALREADY_EXISTS |
      | freezeId  | x                               | NOT_FOUND |
      | toAccount | nobody                          | NOT_FOUND |
      | toAccount | buyer-1                         | INVALID_FIELD |
      | slices    | none                            | MISSING_FIELD |
      | slices    | serials 7-8 of lot c/7          | LOT_NOT_FOUND |
      | slices    | serials 1501-1510 of lot c/1501 | LOT_NOT_OWNED |
      | slices    | serials 101-201 of lot c/101    | RANGE_NOT_IN_LOT |

  @F-02
  Scenario: The owner gives nothing away so
    When "buyer.trader" sends it
    Then it is refused with NOT_PERMITTED
