Feature: The agency enters the numbers of an implementation plan (landmaking:Propose)

  Budget, ceiling, and inside a designated area the land-making entity and its part of the price.

  Background:
    Given the land making has come to "the approved implementation plan"
    And a landmaking:Propose request
      | projectId        | xm-1 |
      | ruleSetId        | xinmi |
      | agencyAccount    | land-reserve-agency |
      | mode             | DESIGNATED |
      | landMakingEntity | state-company |
      | ratio            | 6000 bps |
      | budget           | 50000000.00 yuan |
      | ceiling          | 55000000.00 yuan |
      | budgetReview     | paper budget-review |
      | agreement        | paper agreement |

  @XM-29 @XM-32
  Scenario: The numbers lie before the city
    When "reserve.officer" sends it
    Then it is accepted
    And the landTerm "xm-1" has
      | status | PROPOSED |
      | ratio  | 6000 bps |

  @XM-18
  Scenario Outline: A land-making entity inside the designated areas only
    When "reserve.officer" sends it with
      | mode             | <mode> |
      | landMakingEntity | <entity> |
      | ratio            | <ratio> |
      | agreement        | <agreement> |
    Then it is <outcome>

    Examples:
      | mode       | entity        | ratio    | agreement       | outcome |
      | ORIGINAL   | nothing       | nothing  | nothing         | accepted |
      | ORIGINAL   | state-company | 6000 bps | paper agreement | refused with OUTSIDE_DESIGNATED_AREA |
      | DESIGNATED | nothing       | nothing  | nothing         | refused with MISSING_FIELD |

  @XM-26
  Scenario Outline: Budget and ceiling
    When "reserve.officer" sends it with budget "<budget>"
    Then it is <outcome>

    Examples:
      | budget           | outcome |
      | 0.00 yuan        | refused with INVALID_FIELD |
      | 55000000.00 yuan | accepted |
      | 55000000.01 yuan | refused with INVALID_FIELD |

  @XM-26
  Scenario Outline: The table of the city, for 210.00 mu at 280,000 yuan
    Given the land making under a table of ceilings has come to "the approved implementation plan"
    When "reserve.officer" sends it with
      | ceiling    | <ceiling> |
      | ceilingRow | <row> |
    Then it is <outcome>

    Examples:
      | ceiling          | row                      | outcome |
      | 58800000.00 yuan | compensationCeilingZoneA | accepted |
      | 58800000.01 yuan | compensationCeilingZoneA | refused with CEILING_ABOVE_TABLE |
      | 58800000.00 yuan | compensationCeilingZoneC | refused with NUMBER_NOT_IN_RULE_SET |
      | 58800000.00 yuan | nothing                  | refused with MISSING_FIELD |
      | 58800000.00 yuan | planYearsAhead           | refused with INVALID_FIELD |

  @XM-32
  Scenario: The budget is not reviewed
    When "reserve.officer" sends it with budgetReview "nothing"
    Then it is refused with MISSING_FIELD

  @XM-32
  Scenario: The implementation plan is not approved
    Given the land making has come to "the proposed project"
    When "reserve.officer" sends it
    Then it is refused with PLAN_NOT_APPROVED

  Scenario: There is no such project
    When "reserve.officer" sends it with projectId "xm-9"
    Then it is refused with NOT_FOUND

  Scenario: The planning bureau makes no land ready
    When "reserve.officer" sends it with landMakingEntity "planning-bureau"
    Then it is refused with ACCOUNT_KIND_WRONG

  Scenario Outline: The numbers lie before the city already, or were refused
    Given "reserve.officer" has sent it
    And "gov.leader1" has sent landmaking:Approve
      | projectId | xm-1 |
      | approved  | <answer> |
    When "reserve.officer" sends it
    Then it is <outcome>

    Examples:
      | answer | outcome |
      | yes    | refused with ALREADY_EXISTS |
      | no     | accepted |

  Scenario: Another office
    When "planning.officer" sends it
    Then it is refused with ACCOUNT_NOT_YOURS

  Scenario: The entity does not fix its own part
    When "company.clerk" sends it
    Then it is refused with NOT_PERMITTED
