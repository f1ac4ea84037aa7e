Feature: The working days of a year (calendar:Propose)

  The registrar or the forestry bureau proposes which days are off and which weekends are worked; another office of the
  government decides before any period is counted by them.

  Background:
    Given the ledger has come to "its first day"
    And a calendar:Propose request
      | document.region     | ganzhou |
      | document.year       | 2026 |
      | document.version    | 1 |
      | document.holidays   | 2026-05-01; 2026-05-04; 2026-05-05 |
      | document.makeUpDays | 2026-05-09 |
      | document.source     | paper holidays |

  @F-84
  Scenario: The government approves it
    Given "gov.registrar" has sent it
    And the calendar "ganzhou:2026@1" has
      | status | PROPOSED |
    And "gov.officer" has approved the agreement "calendar:ganzhou:2026@1"
    Then the calendar "ganzhou:2026@1" has
      | status | ACTIVE |

  @F-84
  Scenario: A higher version takes its place
    Given "gov.registrar" has sent it
    And "gov.officer" has approved the agreement "calendar:ganzhou:2026@1"
    And "gov.registrar" has sent it with document.version "2"
    And "gov.officer" has approved the agreement "calendar:ganzhou:2026@2"
    Then the calendar "ganzhou:2026@1" has
      | status | SUPERSEDED |
    And the calendarInForce "ganzhou:2026" has
      | calendarId | ganzhou:2026@2 |

  @F-84
  Scenario: A lower version comes too late
    Given "gov.registrar" has sent it
    And "gov.registrar" has sent it with document.version "2"
    And "gov.officer" has approved the agreement "calendar:ganzhou:2026@2"
    When "gov.officer" sends agreement:Approve
      | agreementId | calendar:ganzhou:2026@1 |
      | subjectHash | the hash of agreement calendar:ganzhou:2026@1 |
    Then it is refused with WRONG_STATE

  @F-84
  Scenario Outline: Days that do not fit
    When "gov.registrar" sends it with <field> "<value>"
    Then it is refused with INVALID_FIELD

    Examples:
      | field               | value |
      | document.holidays   | 2025-05-01 |
      | document.holidays   | 2026-05-04; 2026-05-01 |
      | document.holidays   | 2026-05-01; 2026-05-01 |
      | document.makeUpDays | 2026-05-06 |
      | document.year       | 1999 |
      | document.version    | 0 |

  @F-84
  Scenario: A day is not both off and worked
    When "gov.registrar" sends it with
      | document.holidays   | 2026-05-09 |
      | document.makeUpDays | 2026-05-09 |
    Then it is refused with INVALID_FIELD

  Scenario: The same version twice
    Given "gov.registrar" has sent it
    When "gov.registrar" sends it
    Then it is refused with ALREADY_EXISTS

  Scenario: The state company keeps no calendar
    When "company.clerk" sends it
    Then it is refused with NOT_PERMITTED
