Feature: The province gives quota of its pool to a county (quota:Allocate)

  The only way in which a quota changes hands. A county other than the one that restored the land is flagged, not refused.

  Background:
    Given the Ganzhou pilot has come to "the granted quota"
    And a quota:Allocate request
      | allocationId  | allocation-1 |
      | grantId       | q |
      | countyAccount | county-1 |
      | slices        | serials 50001-51000 of lot q/50001 |
      | document      | paper allocation |

  @GZ-22
  Scenario: The county that restored the land comes first
    When "forestry.officer" sends it
    Then it is accepted
    And the quotaAllocation "allocation-1" has
      | outsidePriority | no |
    And serials 50001-51000 of "q" belong to "county-1" and are AVAILABLE
    And serials 51001-70000 of "q" belong to "pool" and are AVAILABLE

  @GZ-22
  Scenario: Another county is flagged
    When "gov.officer" sends it with countyAccount "county-2"
    Then it is accepted
    And the quotaAllocation "allocation-1" has
      | outsidePriority | yes |

  @GZ-22
  Scenario: What the county has is not the pool's to give
    When "forestry.officer" sends it with slices "serials 1-100 of lot q/1"
    Then it is refused with LOT_NOT_OWNED

  @GZ-07
  Scenario: Only a county gets quota
    When "forestry.officer" sends it with countyAccount "township-1"
    Then it is refused with ACCOUNT_KIND_WRONG

  @GZ-23 @G-15
  Scenario Outline: The last day of the quota
    Given it is <moment>
    When "forestry.officer" sends it
    Then it is <outcome>

    Examples:
      | moment                    | outcome |
      | 2024-12-31T23:59:59+08:00 | accepted |
      | 2025-01-01T00:00:00+08:00 | refused with QUOTA_EXPIRED |

  Scenario: Numbers of another quota
    When "forestry.officer" sends it with slices "serials 1-100 of lot r/1"
    Then it is refused with INVALID_FIELD

  Scenario: The county does not serve itself
    When "forestry.clerk" sends it
    Then it is refused with NOT_PERMITTED
