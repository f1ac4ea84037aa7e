Feature: A project enters the workflow of its region (workflow:Start)

  Background:
    Given the workflow of ganzhou has come to "the proposed project"
    And a workflow:Start request
      | projectId | p-1 |

  @GZ-08 @RZ-36
  Scenario: The first step is to be done
    When "forestry.clerk" sends it
    Then it is accepted
    And the workflowRun "p-1" has
      | current   | apply |
      | versionId | ganzhou-2022-steps@1 |
      | round     | 1 |

  Scenario: It has entered already
    Given "forestry.clerk" has sent it
    When "forestry.clerk" sends it
    Then it is refused with ALREADY_EXISTS

  Scenario: The region has no workflow
    Given the sale of new indicators has come to "the proposed project"
    When "company.clerk" sends it with projectId "project-new"
    Then it is refused with WORKFLOW_NOT_IN_FORCE

  Scenario: The project is banked already
    Given the sale of new indicators has come to "the banked project"
    When "company.clerk" sends it with projectId "project-new"
    Then it is refused with WRONG_STATE

  Scenario: No such project
    When "forestry.clerk" sends it with projectId "p-9"
    Then it is refused with NOT_FOUND

  Scenario: A buyer starts nothing
    When "buyer.trader" sends it
    Then it is refused with NOT_PERMITTED
