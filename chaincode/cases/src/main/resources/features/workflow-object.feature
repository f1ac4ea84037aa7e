Feature: Anybody records an objection (workflow:Object)

  Also one that a villager has handed in, against the whole project or one parcel, until all steps are passed.

  Background:
    Given the workflow of ganzhou has come to "step confirm"
    And a workflow:Object request
      | projectId   | p-1 |
      | objectionId | o-1 |
      | parcelNo    | p-1-3 |
      | text        | 该图斑归本户 |
      | evidence    | paper objection |

  @GZ-10 @GZ-11
  Scenario: A villager objects to a parcel, and the township records it
    When "township" sends it
    Then it is accepted
    And the workflowRun "p-1" has
      | objections[0].status   | OPEN |
      | objections[0].parcelNo | p-1-3 |

  @GZ-10
  Scenario: A parcel of another project
    When "township" sends it with parcelNo "q-1-3"
    Then it is refused with INVALID_FIELD

  Scenario: The number is taken
    Given "township" has sent it
    When "township" sends it
    Then it is refused with ALREADY_EXISTS

  Scenario: The words are missing
    When "township" sends it with text "blank"
    Then it is refused with INVALID_FIELD

  Scenario: All steps are passed
    Given the workflow of ganzhou has come to "its end"
    When "township" sends it
    Then it is refused with WRONG_STATE

  @G-29
  Scenario: An auditor records findings, not objections
    When "auditor" sends it
    Then it is refused with AUDITOR_READ_ONLY
