Feature: The applicant occupies approved land (quota:Start)

  First approved, then used. What is started is never idle.

  Background:
    Given the Ganzhou pilot has come to "the approved use"
    And a quota:Start request
      | applicationId | u |
      | area          | 0.60 mu |
      | document      | paper start |

  @CS-15 @GZ-30
  Scenario: Works start on a part, then on the rest
    Given "township.clerk" has sent it
    And the useApplication "u" has
      | started | 0.60 mu |
    When "township.clerk" sends it with area "0.40 mu"
    Then it is accepted
    And the useApplication "u" has
      | started | 1.00 mu |

  @CS-15 @G-23
  Scenario: The use is not approved
    Given the Ganzhou pilot has come to "the application"
    When "township.clerk" sends it
    Then it is refused with USE_NOT_APPROVED

  @CS-15 @G-23
  Scenario: The use was refused
    Given the Ganzhou pilot has come to "the application"
    And "gov.officer" has sent quota:Decide
      | applicationId | u |
      | approved      | no |
    When "township.clerk" sends it
    Then it is refused with USE_NOT_APPROVED

  @CS-15
  Scenario: More than is approved
    When "township.clerk" sends it with area "1.01 mu"
    Then it is refused with AREA_MISMATCH

  Scenario: Nothing
    When "township.clerk" sends it with area "0.00 mu"
    Then it is refused with INVALID_FIELD

  Scenario: Another township
    Given "township.two" is townshipClerk for "township-2"
    When "township.two" sends it
    Then it is refused with ACCOUNT_NOT_YOURS

  Scenario: The government starts no works
    When "gov.officer" sends it
    Then it is refused with NOT_PERMITTED
