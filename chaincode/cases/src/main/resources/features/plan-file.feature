Feature: The superior authority has an annual plan on file (plan:File)

  Background:
    Given the annual plan has come to "the compiled plan"
    And a plan:File request
      | planId  | xinmi:2025:RESERVE |
      | filedOn | 2024-07-10 |
      | receipt | paper receipt |

  @XM-08
  Scenario: The bureau records the superior's receipt
    When "planning.officer" sends it
    Then it is accepted
    And the annualPlan "xinmi:2025:RESERVE" has
      | status | FILED |

  @XM-08
  Scenario Outline: A receipt from before the compiling, or from tomorrow
    When "planning.officer" sends it with filedOn "<day>"
    Then it is refused with INVALID_FIELD

    Examples:
      | day        |
      | 2024-07-09 |
      | 2024-07-11 |

  @XM-08
  Scenario: Nothing is compiled
    Given the annual plan has come to "the aggregated plan"
    When "planning.officer" sends it
    Then it is refused with WRONG_STATE

  Scenario: Filed twice
    Given "planning.officer" has sent it
    When "planning.officer" sends it
    Then it is refused with WRONG_STATE

  @XM-11
  Scenario: The plan is approved
    Given the annual plan has come to "the approved plan"
    When "planning.officer" sends it
    Then it is refused with PLAN_IMMUTABLE

  Scenario: There is no such plan
    When "planning.officer" sends it with planId "xinmi:2025:SUPPLY"
    Then it is refused with NOT_FOUND

  Scenario: Another office
    When "reserve.officer" sends it
    Then it is refused with ACCOUNT_NOT_YOURS

  Scenario: The city does not file
    When "gov.leader1" sends it
    Then it is refused with NOT_PERMITTED
