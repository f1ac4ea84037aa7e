Feature: An office puts a fact on record (record:File)

  What a record is about, who files it and what it must say is fixed by the types of the region. Where a type asks for it,
  another office confirms.

  Background:
    Given the register of records has come to "the types"
    And a record:File request
      | recordId        | record-1 |
      | region          | ruzhou |
      | type            | partner-qualification |
      | subjectId       | partner-1 |
      | form.occurredOn | 2026-03-01 |
      | form.values     | funds: YES; trading: YES; reputation: YES |
      | form.evidence   | [{"type":"funds","document":{"title":"f","documentNo":"1","sha256":"abababababababababababababababababababababababababababababababab"}},{"type":"trading","document":{"title":"t","documentNo":"2","sha256":"abababababababababababababababababababababababababababababababab"}},{"type":"reputation","document":{"title":"r","documentNo":"3","sha256":"abababababababababababababababababababababababababababababababab"}}] |

  @RZ-06
  Scenario: The three criteria of a third party
    When "company.clerk" sends it
    Then it is accepted
    And the record "record-1" has
      | status       | FILED |
      | typesVersion | ruzhou-2023-records@1 |
      | subjectId    | partner-1 |
    And the recordSlot "ruzhou/partner-qualification/partner-1" has
      | recordId | record-1 |

  @RZ-33
  Scenario: A report on a duty counts at once
    When "township.clerk" sends it with
      | type          | duty-report |
      | subjectId     | project-r |
      | form.values   | duty: PATROL; note: the whole forest |
      | form.evidence | [{"type":"report","document":{"title":"f","documentNo":"1","sha256":"abababababababababababababababababababababababababababababababab"}}] |
    Then it is accepted
    And the record "record-1" has
      | status | CONFIRMED |

  Scenario: A region without types
    When "company.clerk" sends it with region "nowhere"
    Then it is refused with RECORD_TYPES_NOT_IN_FORCE

  Scenario: A type that the region does not have
    When "company.clerk" sends it with type "weather"
    Then it is refused with RECORD_TYPE_UNKNOWN

  Scenario: Another office's type
    When "township.clerk" sends it
    Then it is refused with RECORD_NOT_YOURS
    And the refusal names needsOneOf "[companyClerk, companyOfficer]"

  Scenario: An account of another kind
    When "company.clerk" sends it with subjectId "township-1"
    Then it is refused with RECORD_SUBJECT_INVALID

  Scenario: An account that nobody knows
    When "company.clerk" sends it with subjectId "partner-9"
    Then it is refused with NOT_FOUND

  Scenario: A day that is still to come
    When "company.clerk" sends it with form.occurredOn "2026-03-03"
    Then it is refused with INVALID_FIELD

  Scenario Outline: Fields that are not as the type wants
    When "company.clerk" sends it with form.values "<values>"
    Then it is refused with RECORD_FIELD_INVALID

    Examples:
      | values |
      | funds: YES; trading: YES |
      | funds: YES; trading: YES; reputation: perhaps |
      | funds: YES; trading: YES; reputation: YES; charm: YES |

  Scenario: A document is missing
    When "company.clerk" sends it with form.evidence "none"
    Then it is refused with EVIDENCE_MISSING

  Scenario: One of a kind
    Given "company.clerk" has sent it
    When "company.clerk" sends it with recordId "record-2"
    Then it is refused with RECORD_EXISTS
    And the refusal names record "record-1"

  @RZ-24
  Scenario: Works begin before the plan is passed, without the leading group's consent
    When "project.clerk" sends it with
      | type          | works-start |
      | subjectId     | project-r |
      | form.values   | {} |
      | form.evidence | [{"type":"order","document":{"title":"f","documentNo":"1","sha256":"abababababababababababababababababababababababababababababababab"}}] |
    Then it is refused with RECORD_MISSING
    And the refusal names type "early-start-consent"

  Scenario: An auditor files nothing
    When "auditor" sends it
    Then it is refused with AUDITOR_READ_ONLY
