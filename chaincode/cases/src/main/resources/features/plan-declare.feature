Feature: A land-making entity declares its projects for an annual plan (plan:Declare)

  One of three plans of the coming year: reserve, land making, supply.

  Background:
    Given the annual plan has come to "the founding"
    And a plan:Declare request
      | declarationId    | d |
      | ruleSetId        | xinmi |
      | planYear         | 2025 |
      | planType         | RESERVE |
      | landMakingEntity | state-company |
      | items            | xm-1 of 210.00 mu |
      | document         | paper d |

  @XM-07 @XM-10
  Scenario Outline: For each of the three plans of the coming year
    When "company.clerk" sends it with planType "<type>"
    Then it is accepted
    And the planDeclaration "d" has
      | status | DECLARED |

    Examples:
      | type        |
      | RESERVE     |
      | LAND_MAKING |
      | SUPPLY      |

  @XM-07
  Scenario Outline: A plan of this year, and one of the year after next
    When "company.clerk" sends it with planYear "<year>"
    Then it is refused with INVALID_FIELD

    Examples:
      | year |
      | 2024 |
      | 2026 |

  @XM-10
  Scenario Outline: What is declared
    When "company.clerk" sends it with items "<items>"
    Then it is refused with <code>

    Examples:
      | items                                | code |
      | none                                 | MISSING_FIELD |
      | xm-1 of 0.00 mu                      | INVALID_FIELD |
      | xm-1 of 210.00 mu; xm-1 of 10.00 mu  | PLAN_PROJECT_TWICE |

  @XM-01
  Scenario: The rules of the region are a draft still
    Given the annual plan has come to "the accounts"
    When "company.clerk" sends it
    Then it is refused with RULE_SET_NOT_ACTIVE

  Scenario: The planning bureau makes no land ready
    Given "bureau.clerk" is companyClerk for "planning-bureau"
    When "bureau.clerk" sends it with landMakingEntity "planning-bureau"
    Then it is refused with ACCOUNT_KIND_WRONG

  Scenario: The id is taken
    Given "company.clerk" has sent it
    When "company.clerk" sends it
    Then it is refused with ALREADY_EXISTS

  Scenario: For another company
    When "company.clerk" sends it with landMakingEntity "other-company"
    Then it is refused with ACCOUNT_NOT_YOURS

  @XM-10
  Scenario: The agency does not declare
    When "reserve.officer" sends it
    Then it is refused with NOT_PERMITTED
