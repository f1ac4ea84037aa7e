Feature: The forestry bureau banks the accepted area of a project (project:Bank)

  At most the area of the parcels, only after the plan is passed, and where the region has a workflow only after the step that
  opens the bank.

  Background:
    Given the sale of new indicators has come to "the approved plan"
    And a project:Bank request
      | projectId  | project-new |
      | bankedArea | 99.50 mu |
      | evidence   | paper acceptance-new |

  @RZ-25 @RZ-36
  Scenario: The accepted area is banked
    When "forestry.officer" sends it
    Then it is accepted
    And the project "project-new" has
      | status          | BANKED |
      | bankedArea      | 99.50 mu |
      | bankingEvidence | 1 entries |

  @GZ-32 @G-12
  Scenario: More than the parcels have
    When "forestry.officer" sends it with bankedArea "100.01 mu"
    Then it is refused with AREA_MISMATCH

  @GZ-32
  Scenario: Exactly the area of the parcels
    When "forestry.officer" sends it with bankedArea "100.00 mu"
    Then it is accepted

  Scenario: Nothing
    When "forestry.officer" sends it with bankedArea "0.00 mu"
    Then it is refused with AREA_MISMATCH

  Scenario: The acceptance documents are missing
    When "forestry.officer" sends it with evidence "none"
    Then it is refused with MISSING_FIELD

  @RZ-22
  Scenario: The plan is not passed
    Given the sale of new indicators has come to "the proposed project"
    When "forestry.officer" sends it
    Then it is refused with PLAN_NOT_APPROVED

  Scenario: The state company does not bank its own area
    When "company.officer" sends it
    Then it is refused with NOT_PERMITTED

  @F-02
  Scenario: Who proposed the project does not bank it
    Given "company.clerk" is forestryOfficer
    When "company.clerk" sends it
    Then it is refused with MAKER_IS_CHECKER

  @GZ-15 @GZ-04
  Scenario: The workflow of the city has not come to the bank
    Given the workflow of ganzhou has come to "step bank"
    And "gov.leader1" has sent project:ApprovePlan
      | projectId | p-1 |
    When "forestry.officer" sends it with projectId "p-1"
    Then it is refused with WORKFLOW_NOT_PASSED

  @GZ-15 @GZ-04
  Scenario: The provincial bank has entered the project
    Given the workflow of ganzhou has come to "its end"
    And "gov.leader1" has sent project:ApprovePlan
      | projectId | p-1 |
    When "forestry.officer" sends it with projectId "p-1"
    Then it is accepted

  @GZ-32
  Scenario Outline: No more than the register of parcels says has become forest
    Given the parcel in the register has come to "the approved plan"
    When "forestry.officer" sends it with
      | projectId  | project-1 |
      | bankedArea | <area> |
    Then it is <outcome>

    Examples:
      | area    | outcome |
      | 9.50 mu | accepted |
      | 9.51 mu | refused with AREA_ABOVE_RECORD |

  @GZ-32
  Scenario Outline: No more than the record of the restoration says
    Given the parcel on record has come to "the restored forest"
    When "forestry.officer" sends it with
      | projectId  | project-a |
      | bankedArea | <area> |
    Then it is <outcome>

    Examples:
      | area    | outcome |
      | 9.50 mu | accepted |
      | 9.51 mu | refused with AREA_ABOVE_RECORD |

  @GZ-32
  Scenario: The restoration is on record with more than the parcel has
    Given the parcel on record has come to "more forest than land"
    When "forestry.officer" sends it with
      | projectId  | project-a |
      | bankedArea | 9.00 mu |
    Then it is refused with RECORD_NOT_AS_REQUIRED
    And the refusal names field "bankedArea"

  @GZ-04
  Scenario: The restoration is not on record
    Given the parcel on record has come to "the approved plan"
    When "forestry.officer" sends it with
      | projectId  | project-a |
      | bankedArea | 9.00 mu |
    Then it is refused with RECORD_MISSING
