Feature: The city decides on the adjustment of a plan (plan:DecideAdjustment)

  A refused one leaves the plan as it was and can be proposed anew.

  Background:
    Given the annual plan has come to "the proposed adjustment"
    And a plan:DecideAdjustment request
      | planId   | xinmi:2025:RESERVE |
      | approved | yes |

  @XM-11
  Scenario Outline: Approved or refused
    When "gov.leader1" sends it with approved "<answer>"
    Then it is accepted
    And the annualPlan "xinmi:2025:RESERVE" has
      | status | APPROVED |
      | items  | <items> |

    Examples:
      | answer | items |
      | yes    | xm-1 of 210.00 mu; xm-2 of 210.00 mu |
      | no     | xm-1 of 210.00 mu |

  @XM-11
  Scenario Outline: The last day of the months of adjustment
    Given it is <moment>
    When "gov.leader1" sends it
    Then it is <outcome>

    Examples:
      | moment                    | outcome |
      | 2025-08-31T23:59:59+08:00 | accepted |
      | 2025-09-01T00:00:00+08:00 | refused with PLAN_WINDOW_CLOSED |

  Scenario: Nothing is proposed
    Given "gov.leader1" has sent it
    When "gov.leader1" sends it
    Then it is refused with WRONG_STATE

  @F-02
  Scenario: Who proposed it does not decide on it
    Given the annual plan has come to "the middle of its year"
    And "everybody" is governmentOfficer, leadingGroup for "planning-bureau"
    And "everybody" has sent plan:Adjust
      | planId   | xinmi:2025:RESERVE |
      | items    | xm-2 of 30.00 mu |
      | document | paper reasons |
    When "everybody" sends it
    Then it is refused with MAKER_IS_CHECKER

  Scenario: The bureau does not decide
    When "planning.officer" sends it
    Then it is refused with NOT_PERMITTED
