Feature: A second person decides on a correction (parcel:DecideCorrection)

  Of a sealed register. What was free when the correction was filed is looked at once more.

  Background:
    Given the register of parcels has come to "the seal"
    And "forestry.clerk" has sent parcel:Correct
      | correctionId | c |
      | parcelId     | county-1:2022:1 |
      | version      | 1 |
      | facts        | a square of 100 m at 600,0 |
      | reason       | 界址复测 |
      | evidence     | paper survey |
    And a parcel:DecideCorrection request
      | correctionId | c |
      | approved     | yes |

  @GZ-34
  Scenario: The officer approves
    When "forestry.officer" sends it
    Then it is accepted
    And the parcelCorrection "c" has
      | status | APPLIED |
    And the parcel "county-1:2022:1" has
      | version | 2 |
      | facts   | a square of 100 m at 600,0 |

  @GZ-34
  Scenario: The officer refuses: the parcel stays as it is
    When "forestry.officer" sends it with approved "no"
    Then it is accepted
    And the parcelCorrection "c" has
      | status | REFUSED |
    And the parcel "county-1:2022:1" has
      | version | 1 |

  @GZ-34
  Scenario: Who filed the correction does not decide on it
    Given "forestry.clerk" is forestryOfficer for "county-1"
    When "forestry.clerk" sends it
    Then it is refused with MAKER_IS_CHECKER

  @F-14
  Scenario: The ground was taken in the meantime
    Given "forestry.two" is forestryClerk for "county-2"
    And "forestry.two" has sent parcel:OpenRegister
      | region        | ganzhou |
      | countyAccount | county-2 |
      | year          | 2022 |
      | reportingUnit | 县林业局 |
      | ruleSetId     | ganzhou-2022 |
      | zone          | 38 |
    And "forestry.two" has sent parcel:Register
      | registerId | county-2:2022 |
      | parcels    | 1 as a square of 10 m at 650,50 |
    When "forestry.officer" sends it
    Then it is refused with PARCELS_OVERLAP

  Scenario: Another correction came first
    Given "forestry.clerk" has sent parcel:Withdraw
      | correctionId | w |
      | parcelId     | county-1:2022:1 |
      | version      | 1 |
      | reason       | 重复登记 |
      | evidence     | paper survey |
    And "forestry.officer" has sent it
    When "forestry.officer" sends it with correctionId "w"
    Then it is refused with PARCEL_VERSION_CHANGED

  Scenario: What was decided on is not decided on again
    Given "forestry.officer" has sent it
    When "forestry.officer" sends it with approved "no"
    Then it is refused with WRONG_STATE

  Scenario: There is no such correction
    When "forestry.officer" sends it with correctionId "x"
    Then it is refused with NOT_FOUND

  Scenario Outline: Only an officer of the county decides
    Given "officer.two" is forestryOfficer for "county-2"
    When "<who>" sends it
    Then it is refused with <code>

    Examples:
      | who            | code |
      | officer.two    | ACCOUNT_NOT_YOURS |
      | forestry.clerk | NOT_PERMITTED |
