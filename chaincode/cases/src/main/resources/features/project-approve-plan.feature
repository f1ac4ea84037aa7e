Feature: The leading group passes the plan of a project (project:ApprovePlan)

  Nothing is built or banked before. Where the region has a workflow, the step that opens the plan comes first.

  Background:
    Given the sale of new indicators has come to "the proposed project"
    And a project:ApprovePlan request
      | projectId | project-new |

  @RZ-22
  Scenario: The plan is passed
    When "gov.leader1" sends it
    Then it is accepted
    And the project "project-new" has
      | status | PLAN_APPROVED |

  @RZ-35 @CS-31
  Scenario: The office decides, whoever holds it
    Given "new.leader" is leadingGroup
    When "new.leader" sends it
    Then it is accepted

  @RZ-22 @RZ-35
  Scenario: Nobody but the leading group passes a plan
    When "gov.officer" sends it
    Then it is refused with NOT_PERMITTED

  @F-02
  Scenario: Who proposed the project does not pass its plan
    Given "two.hats" is forestryClerk, leadingGroup for "county-1"
    And "two.hats" has sent project:Propose
      | projectId | project-2 |
      | nameZh    | 二号项目 |
      | nameEn    | Project two |
      | region    | ruzhou |
      | origin    | NEW |
      | route     | DIRECT_STATE_COMPANY |
      | parcels   | parcel-2 of 10.00 mu |
      | plan      | paper plan-2 |
    When "two.hats" sends it with projectId "project-2"
    Then it is refused with MAKER_IS_CHECKER

  Scenario: The plan is passed already
    Given "gov.leader1" has sent it
    When "gov.leader1" sends it
    Then it is refused with WRONG_STATE

  @RZ-22 @RZ-21
  Scenario: The workflow of the city has not come to the plan
    Given the workflow of ruzhou has come to "step assessPlan"
    When "gov.leader1" sends it with projectId "p-1"
    Then it is refused with WORKFLOW_NOT_PASSED

  @RZ-22
  Scenario: The leading group has assessed the plan in the workflow
    Given the workflow of ruzhou has come to "step supervisionTender"
    When "gov.leader1" sends it with projectId "p-1"
    Then it is accepted

  @CS-04
  Scenario: The construction land before is not on record
    Given the linkage project on record has come to "the agreed terms"
    When "gov.leader1" sends it with projectId "p"
    Then it is refused with RECORD_MISSING
    And the refusal names type "construction-land-before"

  @CS-07
  Scenario Outline: Land is exchanged
    Given the linkage project on record has come to "<stage>"
    When "gov.leader1" sends it with projectId "p"
    Then it is <outcome>

    Examples:
      | stage                | outcome |
      | the survey before    | refused with RECORD_MISSING |
      | the exchange         | refused with RECORD_MISSING |
      | the contested notice | refused with RECORD_NOT_AS_REQUIRED |
      | the settled notice   | accepted |
