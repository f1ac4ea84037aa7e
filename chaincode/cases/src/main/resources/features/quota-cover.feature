Feature: Quota is given up for a deficit (quota:Cover)

  Background:
    Given the Ganzhou pilot has come to "the first day of use"
    And "gov.officer" has sent quota:Deduct
      | deductionId | deduction-1 |
      | grantId     | q |
      | trigger     | LOST |
      | degraded    | 1.00 mu |
      | documents   | paper inspection |
    And a quota:Cover request
      | countyAccount | county-1 |
      | slices        | serials 1-100 of lot q/1 |

  @GZ-29
  Scenario: The whole deficit
    When "forestry.officer" sends it
    Then it is accepted
    And the quotaDeficit "county-1" has
      | open | 0.00 mu |
    And serials 1-100 of "q" belong to "county-1" and are DEDUCTED

  @GZ-29
  Scenario: A part of it; the rest is carried on
    When "forestry.officer" sends it with slices "serials 1-40 of lot q/1"
    Then it is accepted
    And the quotaDeficit "county-1" has
      | open | 0.60 mu |

  @GZ-29
  Scenario: More than the deficit
    When "forestry.officer" sends it with slices "serials 1-101 of lot q/1"
    Then it is refused with AREA_MISMATCH

  @GZ-29
  Scenario: With quota of the pool
    When "forestry.officer" sends it with slices "serials 50001-50100 of lot q/50001"
    Then it is refused with LOT_NOT_OWNED

  @GZ-05
  Scenario: With quota that cannot be used yet
    Given it is 2022-12-31
    When "forestry.officer" sends it
    Then it is refused with NOT_YET_USABLE

  @GZ-23
  Scenario: With quota that has expired
    Given it is 2025-01-01
    When "forestry.officer" sends it
    Then it is refused with QUOTA_EXPIRED

  Scenario: A county without a deficit
    When "forestry.officer" sends it with countyAccount "county-2"
    Then it is refused with NOT_FOUND

  Scenario: The county's clerk does not book it
    When "forestry.clerk" sends it
    Then it is refused with NOT_PERMITTED
