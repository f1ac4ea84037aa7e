Feature: The government decides on an objection (workflow:Resolve)

  Background:
    Given the workflow of ganzhou has come to "step confirm"
    And "township" has sent workflow:Object
      | projectId   | p-1 |
      | objectionId | o-1 |
      | text        | 该图斑归本户 |
    And a workflow:Resolve request
      | projectId   | p-1 |
      | objectionId | o-1 |
      | sustained   | no |
      | decision    | paper decision |

  @GZ-11
  Scenario Outline: It does not hold, or it does
    When "gov.leader1" sends it with sustained "<sustained>"
    Then it is accepted
    And the workflowRun "p-1" has
      | objections[0].status     | <status> |
      | objections[0].resolution | paper decision |

    Examples:
      | sustained | status |
      | no        | DISMISSED |
      | yes       | SUSTAINED |

  @GZ-11
  Scenario: What was found to hold still stops the step
    Given "gov.leader1" has sent it with sustained "yes"
    And a workflow:Act request of the office "countyGovernment"
    When "countyGovernment" sends it
    Then it is refused with OBJECTION_STANDS

  Scenario: It is decided already
    Given "gov.leader1" has sent it
    When "gov.leader1" sends it
    Then it is refused with WRONG_STATE

  @F-02
  Scenario: Who recorded it does not decide on it
    Given "gov.leader1" has sent workflow:Object
      | projectId   | p-1 |
      | objectionId | o-2 |
      | text        | 面积不符 |
    When "gov.leader1" sends it with objectionId "o-2"
    Then it is refused with MAKER_IS_CHECKER

  Scenario: No such objection
    When "gov.leader1" sends it with objectionId "o-9"
    Then it is refused with NOT_FOUND

  Scenario: The township does not decide
    When "township" sends it
    Then it is refused with NOT_PERMITTED
