Feature: A county files its plan of use (quota:Plan)

  For this year or the next. A use outside the plan is flagged and not refused.

  Background:
    Given the Ganzhou pilot has come to "the first day of use"
    And a quota:Plan request
      | countyAccount | county-1 |
      | year          | 2023 |
      | uses          | road of 1.00 mu; school of 2.00 mu |
      | document      | paper plan-2023 |

  @GZ-26
  Scenario: A use that the plan holds
    Given "forestry.clerk" has sent it
    And the usePlan "county-1/2023" has
      | uses | 2 entries |
    When "township.clerk" sends quota:Apply
      | applicationId    | u |
      | grantId          | q |
      | countyAccount    | county-1 |
      | applicantAccount | township-1 |
      | forProject       | road |
      | area             | 1.00 mu |
      | grade            | 3 |
      | slices           | serials 1-100 of lot q/1 |
    Then it is accepted
    And the useApplication "u" has
      | outsidePlan | no |

  @GZ-26
  Scenario: A use that goes beyond the plan is flagged
    Given "forestry.clerk" has sent it
    When "township.clerk" sends quota:Apply
      | applicationId    | u |
      | grantId          | q |
      | countyAccount    | county-1 |
      | applicantAccount | township-1 |
      | forProject       | road |
      | area             | 1.01 mu |
      | grade            | 3 |
      | slices           | serials 1-101 of lot q/1 |
    Then it is accepted
    And the useApplication "u" has
      | outsidePlan | yes |

  @GZ-26
  Scenario: Another plan takes its place
    Given "forestry.clerk" has sent it
    When "forestry.clerk" sends it with uses "bridge of 3.00 mu"
    Then it is accepted
    And the usePlan "county-1/2023" has
      | uses | 1 entries |

  @GZ-26
  Scenario Outline: For which year
    When "forestry.clerk" sends it with year "<year>"
    Then it is <outcome>

    Examples:
      | year | outcome |
      | 2022 | refused with INVALID_FIELD |
      | 2024 | accepted |
      | 2025 | refused with INVALID_FIELD |

  Scenario: A plan of nothing
    When "forestry.clerk" sends it with uses "none"
    Then it is refused with MISSING_FIELD

  Scenario: Another county's clerk
    Given "forestry.two" is forestryClerk for "county-2"
    When "forestry.two" sends it
    Then it is refused with ACCOUNT_NOT_YOURS

  Scenario: A township files no plan
    When "township.clerk" sends it
    Then it is refused with NOT_PERMITTED
