Feature: A record is corrected by another one (record:Correct)

  Nothing on record is changed or deleted. A correction names what it corrects, and counts once it is confirmed.

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
    And "gov.officer" has sent record:Decide
      | recordId  | record-1 |
      | confirmed | yes |
    And a record:Correct request
      | recordId        | record-2 |
      | corrects        | record-1 |
      | reason          | the bank has answered |
      | form.occurredOn | 2026-03-02 |
      | form.values     | funds: YES; trading: YES; reputation: YES |
      | form.evidence   | [{"type":"funds","document":{"title":"f","documentNo":"1","sha256":"abababababababababababababababababababababababababababababababab"}},{"type":"trading","document":{"title":"t","documentNo":"2","sha256":"abababababababababababababababababababababababababababababababab"}},{"type":"reputation","document":{"title":"r","documentNo":"3","sha256":"abababababababababababababababababababababababababababababababab"}}] |

  @RZ-06
  Scenario: The corrected record takes the place of the old one
    Given "company.clerk" has sent it
    Then the record "record-1" has
      | status    | CONFIRMED |
      | successor | record-2 |
    When "gov.officer" sends record:Decide
      | recordId  | record-2 |
      | confirmed | yes |
    Then it is accepted
    And the record "record-1" has
      | status    | CORRECTED |
      | successor | record-2 |
    And the recordSlot "ruzhou/partner-qualification/partner-1" has
      | recordId | record-2 |

  Scenario: A correction that is refused leaves the old record as it was
    Given "company.clerk" has sent it
    When "gov.officer" sends record:Decide
      | recordId  | record-2 |
      | confirmed | no |
      | reason    | no answer is attached |
    Then it is accepted
    And the record "record-1" has
      | status    | CONFIRMED |
      | successor | nothing |
    And the recordSlot "ruzhou/partner-qualification/partner-1" has
      | recordId | record-1 |

  Scenario: Corrected once already
    Given "company.clerk" has sent it
    When "company.clerk" sends it with recordId "record-3"
    Then it is refused with RECORD_HAS_SUCCESSOR

  Scenario: What nobody has confirmed is not corrected
    Given "company.clerk" has sent it
    When "company.clerk" sends it with
      | recordId | record-3 |
      | corrects | record-2 |
    Then it is refused with WRONG_STATE

  Scenario: Another office's record
    When "township.clerk" sends it
    Then it is refused with RECORD_NOT_YOURS

  Scenario: A correction has a reason
    When "company.clerk" sends it with reason "blank"
    Then it is refused with MISSING_FIELD

  Scenario: The new record is as its type wants too
    When "company.clerk" sends it with form.values "funds: YES"
    Then it is refused with RECORD_FIELD_INVALID

  Scenario: The seat of a record stays the same
    Given "gov.officer" has sent record:File
      | recordId        | seat-1 |
      | region          | ruzhou |
      | type            | leading-group-seat |
      | subjectId       | ruzhou |
      | form.occurredOn | 2026-03-01 |
      | form.values     | seat: HEAD; count: 1; offices: the city |
      | form.evidence   | [{"type":"document","document":{"title":"f","documentNo":"1","sha256":"abababababababababababababababababababababababababababababababab"}}] |
    And "gov.leader1" has sent record:Decide
      | recordId  | seat-1 |
      | confirmed | yes |
    When "gov.officer" sends it with
      | corrects      | seat-1 |
      | form.values   | seat: DEPUTY; count: 2; offices: the city |
      | form.evidence | [{"type":"document","document":{"title":"f","documentNo":"1","sha256":"abababababababababababababababababababababababababababababababab"}}] |
    Then it is refused with RECORD_FIELD_INVALID
