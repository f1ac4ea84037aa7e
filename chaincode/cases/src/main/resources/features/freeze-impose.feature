Feature: The registry records a freeze (freeze:Impose)

  The order of a court or of a regulator: an account, or some of its units, may not be disposed of. It binds at once and for at
  most three years. A later court waits behind an earlier one and comes into force by itself; a regulator waits for nobody.

  Background:
    Given the freezing of credits has come to "the sold credits"
    And a freeze:Impose request
      | freezeId   | f |
      | freezeKind | JUDICIAL |
      | accountId  | buyer-1 |
      | slices     | serials 101-200 of lot c/1 |
      | authority  | 汝州市人民法院 |
      | reason     | 买卖合同纠纷 |
      | document   | paper ruling-1 |
      | startsOn   | 2026-03-02 |
      | endsOn     | 2027-03-02 |

  @F-61
  Scenario: Units are frozen and stay with their owner
    Given "gov.registrar" has sent it
    Then the freeze "f" has
      | status | PROPOSED |
      | phase  | IN_FORCE |
    And the lot "c/0000000000000101" has
      | frozenBy | f |
    And serials 201-1500 of "c" belong to "buyer-1" and are AVAILABLE
    When "buyer.trader" sends lot:Transfer
      | transferId  | moved |
      | fromAccount | buyer-1 |
      | toAccount   | investor-a |
      | slices      | serials 101-110 of lot c/101 |
    Then it is refused with FROZEN
    And the refusal names freeze "f"
    And the refusal names lastDay "2026-03-04"
    When "buyer.trader" sends lot:Cut
      | batchId     | c |
      | lotFrom     | 101 |
      | lastOfFirst | 150 |
    Then it is refused with FROZEN

  @F-61
  Scenario: A whole account is frozen: nothing goes out, what is given comes in
    Given "gov.registrar" has sent it with slices "none"
    When "buyer.trader" sends hold:Create
      | holdId      | h |
      | owner       | buyer-1 |
      | beneficiary | investor-a |
      | slices      | serials 1-10 of lot c/1 |
      | expiresAt   | in 2 days |
    Then it is refused with FROZEN
    When "company.clerk" sends lot:Transfer
      | transferId  | in |
      | fromAccount | state-company |
      | toAccount   | buyer-1 |
      | slices      | serials 1501-1510 of lot c/1501 |
    Then it is accepted

  @F-61 @F-62 @G-18
  Scenario Outline: Behind a court another court waits, a regulator does not
    Given the freezing of credits has come to "the freeze"
    When "gov.registrar" sends it with
      | freezeId   | g |
      | freezeKind | <kind> |
      | slices     | serials 101-200 of lot c/101 |
      | authority  | <authority> |
    Then it is accepted
    And the freeze "g" has
      | behind | f |

    Examples:
      | kind       | authority |
      | JUDICIAL   | 平顶山市中级人民法院 |
      | REGULATORY | 市林业局 |

  @F-61
  Scenario Outline: A freeze begins today or before and lasts at most three years
    When "gov.registrar" sends it with
      | startsOn | <first> |
      | endsOn   | <last> |
    Then it is <outcome>

    Examples:
      | first      | last       | outcome |
      | 2026-03-02 | 2029-03-02 | accepted |
      | 2026-03-02 | 2029-03-03 | refused with FREEZE_TOO_LONG |
      | 2026-03-01 | 2029-03-02 | refused with FREEZE_TOO_LONG |
      | 2026-03-03 | 2027-03-02 | refused with INVALID_FIELD |
      | 2026-03-01 | 2026-03-01 | refused with INVALID_FIELD |
      | 2026-03-02 | 2026-03-02 | accepted |

  @G-18
  Scenario: Units behind different freezes are frozen by one freeze each
    Given the freezing of credits has come to "the freeze"
    When "gov.registrar" sends it with
      | freezeId | g |
      | slices   | serials 1-100 of lot c/1; serials 101-200 of lot c/101 |
    Then it is refused with FREEZE_QUEUES_DIFFER

  @F-61
  Scenario: Held units are frozen as one lot
    Given "buyer.trader" has sent hold:Create
      | holdId      | h |
      | owner       | buyer-1 |
      | beneficiary | investor-a |
      | slices      | serials 101-300 of lot c/1 |
      | expiresAt   | in 2 days |
    When "gov.registrar" sends it with slices "serials 101-200 of lot c/101"
    Then it is refused with FREEZE_BOUND_WHOLE
    When "gov.registrar" sends it with slices "serials 101-300 of lot c/101"
    Then it is accepted
    And serials 101-300 of "c" belong to "buyer-1" and are HELD

  @F-61 @F-64
  Scenario: Retired credits are nobody's property
    Given "buyer.trader" has sent retirement:Request
      | retirementId | r |
      | owner        | buyer-1 |
      | slices       | serials 101-200 of lot c/1 |
      | beneficiary  | 阳城马拉松组委会 |
      | purpose      | VOLUNTARY |
      | reason       | 自愿注销 |
    And "gov.registrar" has sent retirement:Decide
      | retirementId | r |
      | confirmed    | yes |
    When "gov.registrar" sends it with slices "serials 101-200 of lot c/101"
    Then it is refused with NOTHING_TO_FREEZE

  @F-61
  Scenario: What has been transferred is not frozen
    When "gov.registrar" sends it with slices "serials 1501-1510 of lot c/1501"
    Then it is refused with LOT_NOT_OWNED

  @F-05
  Scenario: A closed account is not frozen
    Given the closing of an account has come to "the closed account"
    When "gov.registrar" sends it
    Then it is refused with ACCOUNT_NOT_ACTIVE

  Scenario: The number of the freeze is taken
    Given "gov.registrar" has sent it
    When "gov.registrar" sends it with slices "none"
    Then it is refused with ALREADY_EXISTS

  Scenario Outline: Fields that are not in order
    When "gov.registrar" sends it with <field> "<value>"
    Then it is refused with <code>

    Examples:
      | field               | value                     | code |
      | freezeId            | two words                 | INVALID_FIELD |
      | accountId           | nobody                    | NOT_FOUND |
      | authority           | blank                     | MISSING_FIELD |
      | reason              | blank                     | MISSING_FIELD |
      | document.documentNo | blank                     | MISSING_FIELD |
      | slices              | serials 7-8 of lot c/7    | LOT_NOT_FOUND |
      | slices              | serials 1-1501 of lot c/1 | RANGE_NOT_IN_LOT |
      | freezeKind          | POLICE                    | INVALID_FIELD |

  @F-02
  Scenario Outline: Only the registry records freezes
    When "<who>" sends it
    Then it is refused with NOT_PERMITTED

    Examples:
      | who          |
      | buyer.trader |
      | gov.leader1  |
