Feature: The planning bureau proposes the one adjustment of an approved plan (plan:Adjust)

  In the middle of its year, from June to August.

  Background:
    Given the annual plan has come to "the middle of its year"
    And a plan:Adjust request
      | planId   | xinmi:2025:RESERVE |
      | items    | xm-1 of 210.00 mu; xm-2 of 30.00 mu |
      | document | paper reasons |

  @XM-11
  Scenario: It is proposed, and the plan stays as it is
    When "planning.officer" sends it
    Then it is accepted
    And the annualPlan "xinmi:2025:RESERVE" has
      | items       | xm-1 of 210.00 mu |
      | adjustments | 1 entries |

  @XM-11
  Scenario Outline: The months of adjustment
    Given it is <moment>
    When "planning.officer" sends it
    Then it is <outcome>

    Examples:
      | moment                    | outcome |
      | 2025-05-31T23:59:59+08:00 | refused with PLAN_WINDOW_CLOSED |
      | 2025-06-01T00:00:00+08:00 | accepted |
      | 2025-08-31T23:59:59+08:00 | accepted |
      | 2025-09-01T00:00:00+08:00 | refused with PLAN_WINDOW_CLOSED |
      | 2026-06-01                | refused with PLAN_WINDOW_CLOSED |

  @XM-11
  Scenario Outline: A second adjustment, after the first was decided
    Given "planning.officer" has sent it
    And "gov.leader1" has sent plan:DecideAdjustment
      | planId   | xinmi:2025:RESERVE |
      | approved | <first> |
    When "planning.officer" sends it
    Then it is <outcome>

    Examples:
      | first | outcome |
      | yes   | refused with PLAN_ADJUSTMENT_LIMIT |
      | no    | accepted |

  Scenario: Another adjustment waits for the city
    Given "planning.officer" has sent it
    When "planning.officer" sends it
    Then it is refused with WRONG_STATE

  @XM-11
  Scenario: The plan is not approved
    Given the annual plan has come to "the filed plan"
    When "planning.officer" sends it
    Then it is refused with ANNUAL_PLAN_NOT_APPROVED

  Scenario: A project stands twice
    When "planning.officer" sends it with items "xm-1 of 210.00 mu; xm-1 of 30.00 mu"
    Then it is refused with PLAN_PROJECT_TWICE

  Scenario: Another office
    When "reserve.officer" sends it
    Then it is refused with ACCOUNT_NOT_YOURS

  Scenario: The city does not propose
    When "gov.leader1" sends it
    Then it is refused with NOT_PERMITTED
