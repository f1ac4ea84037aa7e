Feature: The forestry bureau puts a roster in force (roster:Decide)

  Another person than who filed it. Static shares stand for good; where they change yearly, the next roster is counted a full year
  later.

  Background:
    Given the shares of a village have come to "the filed roster"
    And a roster:Decide request
      | rosterId  | r |
      | confirmed | yes |

  @YC-04
  Scenario: The roster is in force
    When "forestry.officer" sends it
    Then it is accepted
    And the memberRoster "r" has
      | status | IN_FORCE |
    And the rosterInForce "yangcheng/DXG-01" has
      | rosterId | r |

  @YC-04
  Scenario: The officer refuses it
    When "forestry.officer" sends it with confirmed "no"
    Then it is accepted
    And the memberRoster "r" has
      | status | REFUSED |
    And there is no rosterInForce "yangcheng/DXG-01"

  @YC-03
  Scenario Outline: A roster follows another one after a full year, if shares change at all
    Given the shares of a village have come to "the rules"
    And "township.clerk" has sent roster:File
      | rosterId    | first |
      | region      | yangcheng |
      | forestNo    | DXG-01 |
      | category    | COLLECTIVE |
      | area        | 1200.00 mu |
      | village     | village |
      | asOf        | 2025-05-31 |
      | changes     | <changes> |
      | memberCount | 2 |
      | totalShares | 100 |
      | weights     | m1: 3; m2: 1 |
      | list        | paper list |
      | minutes     | paper minutes |
    And "forestry.officer" has sent it with rosterId "first"
    And it is 2026-06-02
    And "township.clerk" has sent roster:File
      | rosterId    | next |
      | region      | yangcheng |
      | forestNo    | DXG-01 |
      | category    | COLLECTIVE |
      | area        | 1200.00 mu |
      | village     | village |
      | asOf        | <counted> |
      | changes     | YEARLY |
      | memberCount | 2 |
      | totalShares | 100 |
      | weights     | m1: 3; m3: 1 |
      | list        | paper list |
      | minutes     | paper minutes |
    When "forestry.officer" sends it with rosterId "next"
    Then it is <outcome>

    Examples:
      | changes | counted    | outcome |
      | YEARLY  | 2026-05-31 | accepted |
      | YEARLY  | 2026-05-30 | refused with ROSTER_STANDS |
      | STATIC  | 2026-05-31 | refused with ROSTER_STANDS |

  @YC-04
  Scenario: Who filed the roster does not decide on it
    Given "township.clerk" is forestryOfficer
    When "township.clerk" sends it
    Then it is refused with MAKER_IS_CHECKER

  Scenario: What was decided on is not decided on again
    Given "forestry.officer" has sent it
    When "forestry.officer" sends it with confirmed "no"
    Then it is refused with WRONG_STATE

  Scenario: There is no such roster
    When "forestry.officer" sends it with rosterId "none"
    Then it is refused with NOT_FOUND

  Scenario: The township does not decide
    When "township.clerk" sends it
    Then it is refused with NOT_PERMITTED
