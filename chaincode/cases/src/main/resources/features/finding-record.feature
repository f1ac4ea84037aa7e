Feature: An auditor records a finding (finding:Record)

  The only thing that an auditor writes.

  Background:
    Given the sale of new indicators has come to "the posted settlement"
    And a finding:Record request
      | findingId  | finding-1 |
      | subjectKey | settlement/settlement-t |
      | text       | 已核对 |
      | documents  | paper audit-report |

  @G-29 @XM-31
  Scenario: A finding about a settlement
    When "auditor" sends it
    Then it is accepted
    And the finding "finding-1" has
      | subjectKey | settlement/settlement-t |
      | documents  | 1 entries |

  Scenario: A finding that says nothing
    When "auditor" sends it with text "blank"
    Then it is refused with MISSING_FIELD

  Scenario: The number is taken
    Given "auditor" has sent it
    When "auditor" sends it
    Then it is refused with ALREADY_EXISTS

  Scenario: Nobody else records findings
    When "gov.officer" sends it
    Then it is refused with NOT_PERMITTED

  @G-29
  Scenario: An auditor's certificate with an office of another organisation is still an auditor's
    Given "auditor" is auditor, companyOfficer for "state-company"
    When "auditor" sends settlement:Post
      | settlementId | settlement-t |
    Then it is refused with AUDITOR_READ_ONLY
