Feature: An acting office sends a project back (workflow:Reject)

  To the step that the workflow names, in a new round; what was done before does not count again.

  Background:
    Given the workflow of ganzhou has come to "step confirm"
    And a workflow:Reject request
      | projectId | p-1 |
      | stepId    | confirm |
      | office    | countyGovernment |
      | reason    | 权属不清 |
      | evidence  | paper rejection |

  @GZ-11
  Scenario: Back to the verification
    When "countyGovernment" sends it
    Then it is accepted
    And the workflowRun "p-1" has
      | current    | verify |
      | round      | 2 |
      | rejections | 1 entries |

  @GZ-11
  Scenario: An objection that was found to hold is mended there
    Given "township" has sent workflow:Object
      | projectId   | p-1 |
      | objectionId | o-1 |
      | text        | 该图斑归本户 |
    And "gov.leader1" has sent workflow:Resolve
      | projectId   | p-1 |
      | objectionId | o-1 |
      | sustained   | yes |
      | decision    | paper decision |
    When "countyGovernment" sends it
    Then it is accepted
    And the workflowRun "p-1" has
      | objections[0].status | SENT_BACK |

  Scenario: Another step
    When "countyGovernment" sends it with stepId "notice"
    Then it is refused with NOT_CURRENT_STEP

  @GZ-09
  Scenario: Another office
    When "cityForestry" sends it
    Then it is refused with NOT_ACTING_OFFICE

  Scenario: The reason is missing
    When "countyGovernment" sends it with reason "blank"
    Then it is refused with INVALID_FIELD

  Scenario: The project is in no workflow
    When "countyGovernment" sends it with projectId "p-9"
    Then it is refused with NOT_FOUND
