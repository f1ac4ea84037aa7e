Feature: The agency takes a project into the library (library:Enter)

  Accepted by its workflow, banked, and in the reserve plan of the year.

  Background:
    Given the land making has come to "the banked project"
    And a library:Enter request
      | projectId | xm-1 |
      | reason    | 八部门联合验收通过 |
      | document  | paper entry |

  @XM-05 @XM-12 @XM-14
  Scenario: Land that is ready enters
    When "reserve.officer" sends it
    Then it is accepted
    And the libraryEntry "xm-1" has
      | status          | IN_LIBRARY |
      | area            | 210.00 mu |
      | moves[0].cause  | ENTERED |
      | moves[0].reason | 八部门联合验收通过 |

  @XM-12
  Scenario Outline: Land that is not ready
    Given the land making has come to "<stage>"
    When "reserve.officer" sends it
    Then it is refused with <code>

    Examples:
      | stage                            | code |
      | the approved implementation plan | NOT_FOUND |
      | the proposed terms               | LAND_TERMS_NOT_APPROVED |
      | the approved terms               | WORKFLOW_NOT_PASSED |

  @XM-11 @XM-12
  Scenario: The reserve plan of the year does not hold the project
    Given the land making without a reserve plan has come to "the banked project"
    When "reserve.officer" sends it
    Then it is refused with NOT_IN_ANNUAL_PLAN

  @XM-05 @XM-14
  Scenario: It is in the library
    Given "reserve.officer" has sent it
    When "reserve.officer" sends it
    Then it is refused with ALREADY_IN_LIBRARY

  @XM-14
  Scenario Outline: It has left the library
    Given "reserve.officer" has sent it
    And "reserve.officer" has sent library:Exit
      | projectId | xm-1 |
      | cause     | <cause> |
      | reason    | 市政府决定 |
      | document  | paper exit |
    When "reserve.officer" sends it
    Then it is <outcome>

    Examples:
      | cause     | outcome |
      | REPLANNED | accepted |
      | DEFECT    | accepted |
      | SUPPLIED  | refused with WRONG_STATE |

  @XM-14
  Scenario: No reason
    When "reserve.officer" sends it with reason "blank"
    Then it is refused with MISSING_FIELD

  Scenario: Another office
    When "planning.officer" sends it
    Then it is refused with ACCOUNT_NOT_YOURS

  Scenario: The entity does not enter its own land
    When "company.clerk" sends it
    Then it is refused with NOT_PERMITTED
