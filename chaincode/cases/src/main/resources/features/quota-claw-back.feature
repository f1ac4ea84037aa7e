Feature: The county takes idle land back (quota:ClawBack)

  Two full years after the approval; the part on which works have started stays used.

  Background:
    Given the Ganzhou pilot has come to "the approved use"
    And a quota:ClawBack request
      | applicationId | u |

  @GZ-30
  Scenario: Nothing was started in two full years
    Given it is 2025-01-02
    When "forestry.officer" sends it
    Then it is accepted
    And the useApplication "u" has
      | status   | CLAWED_BACK |
      | returned | 1.00 mu |
    And serials 1-100 of "q" belong to "county-1" and are CLAWED_BACK

  @GZ-30
  Scenario: What was started stays
    Given "township.clerk" has sent quota:Start
      | applicationId | u |
      | area          | 0.60 mu |
      | document      | paper start |
    And it is 2025-01-02
    When "forestry.officer" sends it
    Then it is accepted
    And serials 1-60 of "q" belong to "county-1" and are USED
    And serials 61-100 of "q" belong to "county-1" and are CLAWED_BACK

  @GZ-30
  Scenario: The two years are not over
    Given it is 2025-01-01T23:59:59+08:00
    When "forestry.officer" sends it
    Then it is refused with NOT_IDLE_YET

  @GZ-30
  Scenario: Everything was started
    Given "township.clerk" has sent quota:Start
      | applicationId | u |
      | area          | 1.00 mu |
      | document      | paper start |
    And it is 2025-01-02
    When "forestry.officer" sends it
    Then it is refused with WRONG_STATE

  Scenario: It was taken back already
    Given it is 2025-01-02
    And "forestry.officer" has sent it
    When "forestry.officer" sends it
    Then it is refused with WRONG_STATE

  Scenario: The township takes nothing back
    When "township.clerk" sends it
    Then it is refused with NOT_PERMITTED
