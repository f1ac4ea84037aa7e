Feature: A township files who shares in a collective forest (roster:File)

  The members by their numbers, never by their names, with their weights. The shares of the forest follow the weights by largest
  remainder. The count of members is stated beside the list.

  Background:
    Given the shares of a village have come to "the rules"
    And a roster:File request
      | rosterId    | r |
      | region      | yangcheng |
      | forestNo    | DXG-01 |
      | category    | COLLECTIVE |
      | area        | 1200.00 mu |
      | village     | village |
      | asOf        | 2025-05-31 |
      | changes     | STATIC |
      | memberCount | 4 |
      | totalShares | 100 |
      | weights     | m1: 3; m2: 1; m3: 2; m4: 1 |
      | list        | paper list |
      | minutes     | paper minutes |

  @YC-03 @YC-04
  Scenario: 100 shares for seven heads in four households
    When "township.clerk" sends it
    Then it is accepted
    And the memberRoster "r" has
      | status | FILED |
      | shares | m1: 43; m2: 14; m3: 29; m4: 14 |
    And there is no rosterInForce "yangcheng/DXG-01"

  @YC-03
  Scenario Outline: Income is quantified in three kinds of collective forest
    When "township.clerk" sends it with category "<category>"
    Then it is <outcome>

    Examples:
      | category         | outcome |
      | COLLECTIVE       | accepted |
      | SHARED_UNDIVIDED | accepted |
      | COOPERATIVE      | accepted |
      | HOUSEHOLD        | refused with CATEGORY_NOT_QUANTIFIED |
      | STATE            | refused with CATEGORY_NOT_QUANTIFIED |

  @YC-04
  Scenario: Another count than the list has
    When "township.clerk" sends it with memberCount "5"
    Then it is refused with MEMBER_COUNT_DIFFERS

  @YC-03
  Scenario: A member who would get no share
    When "township.clerk" sends it with totalShares "3"
    Then it is refused with MEMBER_WITHOUT_SHARE
    When "township.clerk" sends it with weights "m1: 3; m2: 1; m3: 2; m4: 0"
    Then it is refused with MEMBER_WITHOUT_SHARE

  @YC-03
  Scenario: A weight below zero
    When "township.clerk" sends it with weights "m1: 3; m2: 1; m3: 2; m4: -1"
    Then it is refused with APPORTIONMENT_OUT_OF_RANGE

  Scenario: The forest is a village's
    When "township.clerk" sends it with village "state-company"
    Then it is refused with ACCOUNT_KIND_WRONG

  Scenario Outline: Fields that are not in order
    When "township.clerk" sends it with <field> "<value>"
    Then it is refused with <code>

    Examples:
      | field    | value      | code |
      | rosterId | two words  | INVALID_FIELD |
      | region   | two words  | INVALID_FIELD |
      | forestNo | a:b        | INVALID_FIELD |
      | area     | 0.00 mu    | INVALID_FIELD |
      | village  | nobody     | NOT_FOUND |
      | asOf     | 2025-06-03 | INVALID_FIELD |
      | weights  | 李: 1       | INVALID_FIELD |
      | weights  | {}         | MISSING_FIELD |

  Scenario: The number of the roster is taken
    Given "township.clerk" has sent it
    When "township.clerk" sends it
    Then it is refused with ALREADY_EXISTS

  Scenario: The officer who decides files no roster
    When "forestry.officer" sends it
    Then it is refused with NOT_PERMITTED
