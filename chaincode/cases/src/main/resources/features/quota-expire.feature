Feature: Anyone marks quota whose last day is over (quota:Expire)

  It was void from that moment in any case; what is used stays used.

  Background:
    Given the Ganzhou pilot has come to "the approved use"
    And a quota:Expire request
      | grantId  | q |
      | lotFroms | 101; 50001 |

  @GZ-23
  Scenario: The pilot has ended
    Given it is 2025-01-01T00:00:00+08:00
    When "buyer.trader" sends it
    Then it is accepted
    And serials 101-50000 of "q" belong to "county-1" and are EXPIRED
    And serials 50001-70000 of "q" belong to "pool" and are EXPIRED
    And serials 1-100 of "q" belong to "county-1" and are USED

  @GZ-23
  Scenario: The last day is not over
    Given it is 2024-12-31T23:59:59+08:00
    When "buyer.trader" sends it
    Then it is refused with QUOTA_NOT_EXPIRED

  @GZ-23
  Scenario: What is used does not expire
    Given it is 2025-01-01
    When "buyer.trader" sends it with lotFroms "1"
    Then it is refused with LOT_NOT_AVAILABLE

  Scenario: No lot starts there
    Given it is 2025-01-01
    When "buyer.trader" sends it with lotFroms "7"
    Then it is refused with LOT_NOT_FOUND

  Scenario: No lots are named
    When "buyer.trader" sends it with lotFroms "none"
    Then it is refused with MISSING_FIELD
