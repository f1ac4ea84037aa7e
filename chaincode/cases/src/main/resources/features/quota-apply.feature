Feature: A township applies to use forest land (quota:Apply)

  Against supplement that is there already: as much area as it needs, and of no worse a grade. The lots are held until the
  government has decided.

  Background:
    Given the Ganzhou pilot has come to "the first day of use"
    And a quota:Apply request
      | applicationId    | u |
      | grantId          | q |
      | countyAccount    | county-1 |
      | applicantAccount | township-1 |
      | forProject       | road |
      | area             | 1.00 mu |
      | grade            | 3 |
      | slices           | serials 1-100 of lot q/1 |

  @CS-15 @GZ-02 @GZ-28
  Scenario: A township applies
    When "township.clerk" sends it
    Then it is accepted
    And the useApplication "u" has
      | status      | APPLIED |
      | outsidePlan | yes |
    And serials 1-100 of "q" belong to "county-1" and are HELD
    And serials 101-50000 of "q" belong to "county-1" and are AVAILABLE

  Scenario: A county applies for itself
    When "forestry.clerk" sends it with applicantAccount "county-1"
    Then it is accepted

  Scenario: A county applies for no other county
    When "forestry.clerk" sends it with
      | applicantAccount | county-1 |
      | countyAccount    | county-2 |
    Then it is refused with INVALID_FIELD

  @GZ-05 @G-14
  Scenario Outline: From 1 January of the year after banking
    Given it is <moment>
    When "township.clerk" sends it
    Then it is <outcome>

    Examples:
      | moment                    | outcome |
      | 2022-12-31T23:59:59+08:00 | refused with NOT_YET_USABLE |
      | 2023-01-01T00:00:00+08:00 | accepted |

  @GZ-23 @G-15
  Scenario Outline: Until the last day of the pilot
    Given it is <moment>
    When "township.clerk" sends it
    Then it is <outcome>

    Examples:
      | moment                    | outcome |
      | 2024-12-31T23:59:59+08:00 | accepted |
      | 2025-01-01T00:00:00+08:00 | refused with QUOTA_EXPIRED |

  @GZ-02 @GZ-28
  Scenario: Less supplement than is used
    When "township.clerk" sends it with area "1.01 mu"
    Then it is refused with INSUFFICIENT_QUOTA

  @GZ-28
  Scenario: More supplement than is used
    When "township.clerk" sends it with area "0.99 mu"
    Then it is refused with AREA_MISMATCH

  @GZ-28
  Scenario Outline: The supplement is of no worse a grade, and 1 is the best
    When "township.clerk" sends it with grade "<grade>"
    Then it is <outcome>

    Examples:
      | grade | outcome |
      | 2     | refused with QUALITY_NOT_BALANCED |
      | 3     | accepted |
      | 4     | accepted |

  @GZ-29
  Scenario: The county has a deficit for degraded land
    Given "gov.officer" has sent quota:Deduct
      | deductionId | deduction-1 |
      | grantId     | q |
      | trigger     | LOST |
      | degraded    | 1.00 mu |
      | documents   | paper inspection |
    When "township.clerk" sends it
    Then it is refused with QUOTA_DEFICIT_OPEN

  @GZ-22
  Scenario: What the pool has is not the county's to use
    When "township.clerk" sends it with slices "serials 50001-50100 of lot q/50001"
    Then it is refused with LOT_NOT_OWNED

  @GZ-02
  Scenario: What is applied for already
    Given "township.clerk" has sent it
    When "township.clerk" sends it with applicationId "v"
    Then it is refused with LOT_NOT_AVAILABLE

  Scenario: No lot starts there
    When "township.clerk" sends it with slices "serials 2-101 of lot q/2"
    Then it is refused with LOT_NOT_FOUND

  Scenario Outline: Fields that are not in order
    When "township.clerk" sends it with <field> "<value>"
    Then it is refused with <code>

    Examples:
      | field      | value                    | code |
      | forProject | blank                    | MISSING_FIELD |
      | area       | 0.00 mu                  | INVALID_FIELD |
      | grade      | 16                       | INVALID_FIELD |
      | slices     | none                     | MISSING_FIELD |
      | slices     | serials 1-100 of lot r/1 | INVALID_FIELD |

  @CS-15
  Scenario: The applicant acts for the own account
    Given "township.two" is townshipClerk for "township-2"
    When "township.two" sends it
    Then it is refused with ACCOUNT_NOT_YOURS

  @CS-15
  Scenario: A buyer uses no forest land
    When "buyer.trader" sends it
    Then it is refused with NOT_PERMITTED
