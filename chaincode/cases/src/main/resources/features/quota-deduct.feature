Feature: An inspection of supplement land costs the county quota (quota:Deduct)

  Land that is poorly tended, of dropped quality, degraded or lost is deducted, and stands as the county's deficit until it is
  covered.

  Background:
    Given the Ganzhou pilot has come to "the first day of use"
    And a quota:Deduct request
      | deductionId | deduction-1 |
      | grantId     | q |
      | trigger     | DEGRADED |
      | degraded    | 12.34 mu |
      | documents   | paper inspection |

  @GZ-29
  Scenario Outline: Four things that an inspection can find
    When "gov.officer" sends it with trigger "<trigger>"
    Then it is accepted
    And the quotaDeduction "deduction-1" has
      | due | 12.34 mu |
    And the quotaDeficit "county-1" has
      | open | 12.34 mu |

    Examples:
      | trigger         |
      | POORLY_TENDED   |
      | QUALITY_DROPPED |
      | DEGRADED        |
      | LOST            |

  @GZ-29
  Scenario: Deductions add up
    Given "gov.officer" has sent it
    When "gov.officer" sends it with
      | deductionId | deduction-2 |
      | degraded    | 0.66 mu |
    Then it is accepted
    And the quotaDeficit "county-1" has
      | open | 13.00 mu |

  @GZ-29
  Scenario: More than the land behind the quota
    When "gov.officer" sends it with degraded "700.01 mu"
    Then it is refused with AREA_MISMATCH

  @GZ-29
  Scenario: Something else
    When "gov.officer" sends it with trigger "UGLY"
    Then it is refused with INVALID_FIELD

  @GZ-29
  Scenario: The report of the inspection is missing
    When "gov.officer" sends it with documents "none"
    Then it is refused with MISSING_FIELD

  Scenario: Nothing was found
    When "gov.officer" sends it with degraded "0.00 mu"
    Then it is refused with INVALID_FIELD

  @F-02
  Scenario: Who granted the quota does not deduct from it
    When "forestry.officer" sends it
    Then it is refused with MAKER_IS_CHECKER

  Scenario: The county does not deduct
    When "forestry.clerk" sends it
    Then it is refused with NOT_PERMITTED
