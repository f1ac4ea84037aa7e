Feature: The second office confirms or refuses a record (record:Decide)

  The types name the offices that confirm; it is another person than the one who filed.

  Background:
    Given the register of records has come to "the types"
    And "company.clerk" has sent record:File
      | recordId        | record-1 |
      | region          | ruzhou |
      | type            | partner-qualification |
      | subjectId       | partner-1 |
      | form.occurredOn | 2026-03-01 |
      | form.values     | funds: YES; trading: YES; reputation: NO |
      | form.evidence   | [{"type":"funds","document":{"title":"f","documentNo":"1","sha256":"abababababababababababababababababababababababababababababababab"}},{"type":"trading","document":{"title":"t","documentNo":"2","sha256":"abababababababababababababababababababababababababababababababab"}},{"type":"reputation","document":{"title":"r","documentNo":"3","sha256":"abababababababababababababababababababababababababababababababab"}}] |
    And a record:Decide request
      | recordId  | record-1 |
      | confirmed | yes |

  @RZ-06
  Scenario: The government confirms
    When "gov.officer" sends it
    Then it is accepted
    And the record "record-1" has
      | status | CONFIRMED |

  Scenario: Refused, and filed anew
    Given "gov.officer" has sent it with
      | confirmed | no |
      | reason    | the letters are of another firm |
    When "company.clerk" sends record:File
      | recordId        | record-2 |
      | region          | ruzhou |
      | type            | partner-qualification |
      | subjectId       | partner-1 |
      | form.occurredOn | 2026-03-01 |
      | form.values     | funds: YES; trading: YES; reputation: YES |
      | form.evidence   | [{"type":"funds","document":{"title":"f","documentNo":"1","sha256":"abababababababababababababababababababababababababababababababab"}},{"type":"trading","document":{"title":"t","documentNo":"2","sha256":"abababababababababababababababababababababababababababababababab"}},{"type":"reputation","document":{"title":"r","documentNo":"3","sha256":"abababababababababababababababababababababababababababababababab"}}] |
    Then it is accepted
    And the record "record-1" has
      | status | REFUSED |
    And the recordSlot "ruzhou/partner-qualification/partner-1" has
      | recordId | record-2 |

  Scenario: A refusal gives its reason
    When "gov.officer" sends it with confirmed "no"
    Then it is refused with MISSING_FIELD

  Scenario: Another office does not confirm
    When "finance.officer" sends it
    Then it is refused with RECORD_NOT_YOURS

  Scenario: Who filed does not confirm
    Given "two.hats" is governmentOfficer
    And "two.hats" has sent record:File
      | recordId        | record-3 |
      | region          | ruzhou |
      | type            | township-contribution |
      | subjectId       | township-1 |
      | form.occurredOn | 2026-03-01 |
      | form.values     | area: 100; note: COMMENDED |
      | form.evidence   | [{"type":"note","document":{"title":"f","documentNo":"1","sha256":"abababababababababababababababababababababababababababababababab"}}] |
    And "two.hats" is leadingGroup
    When "two.hats" sends it with recordId "record-3"
    Then it is refused with MAKER_IS_CHECKER

  Scenario: Decided already
    Given "gov.officer" has sent it
    When "gov.leader1" sends it
    Then it is refused with WRONG_STATE

  Scenario: A record that nobody filed
    When "gov.officer" sends it with recordId "record-9"
    Then it is refused with NOT_FOUND
