Feature: The government decides on the use of forest land (quota:Decide)

  Approval uses the quota for good; a refusal gives it back.

  Background:
    Given the Ganzhou pilot has come to "the application"
    And a quota:Decide request
      | applicationId | u |
      | approved      | yes |

  @CS-15 @GZ-30
  Scenario: The use is approved
    When "gov.officer" sends it
    Then it is accepted
    And the useApplication "u" has
      | status     | APPROVED |
      | approvedOn | 2023-01-01 |
      | idleAfter  | 2025-01-01 |
    And serials 1-100 of "q" belong to "county-1" and are USED

  @CS-15
  Scenario: The use is refused
    When "gov.leader1" sends it with approved "no"
    Then it is accepted
    And the useApplication "u" has
      | status | REFUSED |
    And serials 1-100 of "q" belong to "county-1" and are AVAILABLE

  @CS-15
  Scenario: It is decided already
    Given "gov.officer" has sent it
    When "gov.officer" sends it
    Then it is refused with WRONG_STATE

  @GZ-23 @G-15
  Scenario: The quota has expired meanwhile
    Given it is 2025-01-01
    When "gov.officer" sends it
    Then it is refused with QUOTA_EXPIRED

  @GZ-29
  Scenario: The county has a deficit meanwhile
    Given "gov.officer" has sent quota:Deduct
      | deductionId | deduction-1 |
      | grantId     | q |
      | trigger     | DEGRADED |
      | degraded    | 1.00 mu |
      | documents   | paper inspection |
    When "gov.officer" sends it
    Then it is refused with QUOTA_DEFICIT_OPEN

  @F-02
  Scenario: Who applied does not decide
    Given "township.clerk" is townshipClerk, governmentOfficer for "township-1"
    When "township.clerk" sends it
    Then it is refused with MAKER_IS_CHECKER

  @CS-15
  Scenario: A township does not decide
    Given "township.two" is townshipClerk for "township-1"
    When "township.two" sends it
    Then it is refused with NOT_PERMITTED
