Feature: The land-making entity records a cost (landmaking:RecordCost)

  Above the locked budget it is marked; above the ceiling it is refused until the city makes an exception.

  Background:
    Given the land making has come to "the approved terms"
    And a landmaking:RecordCost request
      | costId           | c |
      | projectId        | xm-1 |
      | landMakingEntity | state-company |
      | category         | WORKS |
      | amount           | 50000000.00 yuan |
      | voucher          | paper cost-c |

  @XM-26 @XM-30
  Scenario Outline: Up to the budget, above it, and above the ceiling
    Given "company.clerk" has sent it
    When "company.clerk" sends it with
      | costId  | d |
      | amount  | <amount> |
      | voucher | paper cost-d |
    Then it is <outcome>

    Examples:
      | amount          | outcome |
      | 5000000.00 yuan | accepted |
      | 5000000.01 yuan | refused with COST_ABOVE_CEILING |

  @XM-30
  Scenario Outline: What lies above the budget is marked
    When "company.clerk" sends it with amount "<amount>"
    Then it is accepted
    And the landCost "c" has
      | totalAfter | <amount> |
      | overBudget | <mark> |

    Examples:
      | amount           | mark |
      | 50000000.00 yuan | no |
      | 50000000.01 yuan | yes |

  @XM-26
  Scenario: The city has made an exception
    Given "gov.leader1" has sent landmaking:RaiseCeiling
      | projectId | xm-1 |
      | ceiling   | 56000000.00 yuan |
      | reason    | 地下管线 |
      | document  | paper exception |
    When "company.clerk" sends it with amount "56000000.00 yuan"
    Then it is accepted

  @XM-27
  Scenario Outline: The forms of a cost
    When "company.clerk" sends it with category "<category>"
    Then it is <outcome>

    Examples:
      | category     | outcome |
      | RESETTLEMENT | accepted |
      | GIFT         | refused with INVALID_FIELD |

  @XM-18
  Scenario: Outside the designated areas nobody has costs
    Given the land making has come to "the approved implementation plan"
    And "reserve.officer" has sent landmaking:Propose
      | projectId     | xm-1 |
      | ruleSetId     | xinmi |
      | agencyAccount | land-reserve-agency |
      | mode          | ORIGINAL |
      | budget        | 50000000.00 yuan |
      | ceiling       | 55000000.00 yuan |
      | budgetReview  | paper budget-review |
    And "gov.leader1" has sent landmaking:Approve
      | projectId | xm-1 |
      | approved  | yes |
    When "company.clerk" sends it
    Then it is refused with OUTSIDE_DESIGNATED_AREA

  Scenario: The numbers are not confirmed
    Given the land making has come to "the proposed terms"
    When "company.clerk" sends it
    Then it is refused with LAND_TERMS_NOT_APPROVED

  Scenario: The voucher was used before
    Given "company.clerk" has sent it with amount "1.00 yuan"
    When "company.clerk" sends it with
      | costId | d |
      | amount | 1.00 yuan |
    Then it is refused with VOUCHER_ALREADY_USED

  Scenario: Nothing
    When "company.clerk" sends it with amount "0.00 yuan"
    Then it is refused with INVALID_FIELD

  Scenario: Another company
    Given "other.clerk" is companyClerk for "other-company"
    When "other.clerk" sends it with landMakingEntity "other-company"
    Then it is refused with ACCOUNT_NOT_YOURS

  Scenario: The agency has no costs
    When "reserve.officer" sends it
    Then it is refused with NOT_PERMITTED
