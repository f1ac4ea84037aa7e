Feature: The agency lets a project out of the library (library:Exit)

  By supply, which the supply plan of the year must hold, or for another reason, after which it may come back.

  Background:
    Given the land making has come to "the library"
    And a library:Exit request
      | projectId | xm-1 |
      | cause     | SUPPLIED |
      | reason    | 市政府决定 |
      | document  | paper exit |

  @XM-14
  Scenario Outline: It leaves with a reason
    When "reserve.officer" sends it with cause "<cause>"
    Then it is accepted
    And the libraryEntry "xm-1" has
      | status         | <status> |
      | moves[1].cause | <cause> |

    Examples:
      | cause     | status |
      | SUPPLIED  | SUPPLIED |
      | REPLANNED | TAKEN_OUT |
      | DEFECT    | TAKEN_OUT |

  @XM-14
  Scenario: Entering is no way out
    When "reserve.officer" sends it with cause "ENTERED"
    Then it is refused with INVALID_FIELD

  @XM-09 @XM-11
  Scenario Outline: The supply plan of the year does not hold the project
    Given the land making without a supply plan has come to "the library"
    When "reserve.officer" sends it with cause "<cause>"
    Then it is <outcome>

    Examples:
      | cause    | outcome |
      | SUPPLIED | refused with NOT_IN_ANNUAL_PLAN |
      | DEFECT   | accepted |

  @XM-14
  Scenario: It is not in the library
    Given the land making has come to "the banked project"
    When "reserve.officer" sends it
    Then it is refused with NOT_IN_LIBRARY

  @XM-14
  Scenario: It has left already
    Given "reserve.officer" has sent it
    When "reserve.officer" sends it
    Then it is refused with NOT_IN_LIBRARY

  Scenario: Another office
    When "planning.officer" sends it
    Then it is refused with ACCOUNT_NOT_YOURS

  Scenario: The entity lets nothing out
    When "company.clerk" sends it
    Then it is refused with NOT_PERMITTED
