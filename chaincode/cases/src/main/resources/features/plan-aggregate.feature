Feature: The land reserve agency puts declarations together into one plan (plan:Aggregate)

  Until the bureau has compiled it, more can be added; a plan that the city has sent back is begun anew.

  Background:
    Given the annual plan has come to "the declarations"
    And a plan:Aggregate request
      | ruleSetId     | xinmi |
      | planYear      | 2025 |
      | planType      | RESERVE |
      | agencyAccount | land-reserve-agency |
      | declarations  | d |

  @XM-10
  Scenario: Declarations are put together, and one more is added
    Given "reserve.officer" has sent it
    When "reserve.officer" sends it with declarations "more"
    Then it is accepted
    And the annualPlan "xinmi:2025:RESERVE" has
      | status       | AGGREGATED |
      | declarations | d; more |
      | items        | xm-1 of 210.00 mu; xm-2 of 210.00 mu |

  @XM-10
  Scenario: Two declarations of the same project
    When "reserve.officer" sends it with declarations "d; again"
    Then it is refused with PLAN_PROJECT_TWICE

  @XM-10
  Scenario Outline: Declarations that do not belong together
    When "reserve.officer" sends it with declarations "<declarations>"
    Then it is refused with <code>

    Examples:
      | declarations | code |
      | none         | MISSING_FIELD |
      | d; d         | INVALID_FIELD |
      | none-such    | NOT_FOUND |
      | of-supply    | INVALID_FIELD |

  Scenario: The declaration is in the plan already
    Given "reserve.officer" has sent it
    When "reserve.officer" sends it
    Then it is refused with WRONG_STATE

  Scenario: The bureau has compiled the plan
    Given the annual plan has come to "the compiled plan"
    When "reserve.officer" sends it with declarations "more"
    Then it is refused with WRONG_STATE

  @XM-11
  Scenario: The plan is approved
    Given the annual plan has come to "the approved plan"
    When "reserve.officer" sends it with declarations "more"
    Then it is refused with PLAN_IMMUTABLE

  @XM-08
  Scenario: A plan that was sent back is begun anew
    Given the annual plan has come to "the filed plan"
    And "gov.leader1" has sent plan:Approve
      | planId   | xinmi:2025:RESERVE |
      | approved | no |
      | document | paper reply |
    When "reserve.officer" sends it with declarations "more"
    Then it is accepted
    And the annualPlan "xinmi:2025:RESERVE" has
      | status | AGGREGATED |
      | items  | xm-2 of 210.00 mu |

  Scenario: Not the year that is planned now
    When "reserve.officer" sends it with planYear "2026"
    Then it is refused with INVALID_FIELD

  Scenario: The planning bureau is no agency
    When "planning.officer" sends it with agencyAccount "planning-bureau"
    Then it is refused with ACCOUNT_KIND_WRONG

  Scenario: Another office
    When "planning.officer" sends it
    Then it is refused with ACCOUNT_NOT_YOURS

  @XM-10
  Scenario: The land-making entity does not aggregate
    When "company.clerk" sends it
    Then it is refused with NOT_PERMITTED
