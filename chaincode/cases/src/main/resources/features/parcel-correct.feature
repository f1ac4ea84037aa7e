Feature: A county corrects a parcel (parcel:Correct)

  As long as the parcel backs nothing. In an open register it takes effect at once, in a sealed one a second person decides. The
  earlier version stays readable.

  Background:
    Given the register of parcels has come to "the registered parcels"
    And a parcel:Correct request
      | correctionId | c |
      | parcelId     | county-1:2022:1 |
      | version      | 1 |
      | facts        | a square of 90 m at 0,0 |
      | reason       | 界址复测 |
      | evidence     | paper survey |

  @GZ-34
  Scenario: In an open register the correction takes effect at once
    When "forestry.clerk" sends it
    Then it is accepted
    And the parcelCorrection "c" has
      | status | APPLIED |
    And the parcel "county-1:2022:1" has
      | version     | 2 |
      | facts       | a square of 90 m at 0,0 |
      | correctedBy | c |
    And the parcelVersion "county-1:2022:1@1" has
      | parcel.facts.area | 15.00 mu |

  @GZ-34
  Scenario: In a sealed register it waits for a second person
    Given the register of parcels has come to "the seal"
    When "forestry.clerk" sends it
    Then it is accepted
    And the parcelCorrection "c" has
      | status | FILED |
    And the parcel "county-1:2022:1" has
      | version | 1 |

  @F-14
  Scenario Outline: The parcel moves on free ground only; its own old ground is free
    When "forestry.clerk" sends it with facts "<facts>"
    Then it is <outcome>

    Examples:
      | facts                      | outcome |
      | a square of 90 m at 5,5    | accepted |
      | a square of 100 m at 50,0  | refused with PARCELS_OVERLAP |
      | a square of 100 m at 600,0 | accepted |

  Scenario: The parcel was corrected in the meantime
    Given "forestry.clerk" has sent it
    When "forestry.clerk" sends it with correctionId "d"
    Then it is refused with PARCEL_VERSION_CHANGED

  @F-14
  Scenario: A parcel that backs a project stays as it is registered
    Given "forestry.clerk" has sent project:Propose
      | projectId | project-1 |
      | nameZh    | 一号项目 |
      | nameEn    | Project one |
      | region    | ganzhou |
      | origin    | NEW |
      | route     | DIRECT_STATE_COMPANY |
      | parcels   | county-1:2022:1 of 15.00 mu |
      | plan      | paper plan-1 |
    When "forestry.clerk" sends it
    Then it is refused with PARCEL_BACKS_ASSET

  Scenario: A parcel that was withdrawn stays withdrawn
    Given "forestry.clerk" has sent parcel:Withdraw
      | correctionId | w |
      | parcelId     | county-1:2022:1 |
      | version      | 1 |
      | reason       | 重复登记 |
      | evidence     | paper survey |
    When "forestry.clerk" sends it with version "2"
    Then it is refused with WRONG_STATE

  Scenario: The number of the correction is taken
    Given "forestry.clerk" has sent it
    When "forestry.clerk" sends it
    Then it is refused with ALREADY_EXISTS

  Scenario Outline: Fields that are not in order
    When "forestry.clerk" sends it with <field> "<value>"
    Then it is refused with <code>

    Examples:
      | field        | value           | code |
      | correctionId | two words       | INVALID_FIELD |
      | parcelId     | county-1:2022:3 | NOT_FOUND |
      | reason       | blank           | MISSING_FIELD |
      | facts.area   | 0.00 mu         | INVALID_FIELD |

  Scenario Outline: Only the county's clerk corrects
    Given "forestry.two" is forestryClerk for "county-2"
    When "<who>" sends it
    Then it is refused with <code>

    Examples:
      | who              | code |
      | forestry.two     | ACCOUNT_NOT_YOURS |
      | forestry.officer | NOT_PERMITTED |

  @GZ-32
  Scenario: What has become forest may be put right until the project is banked
    Given the parcel in the register has come to "the approved plan"
    When "forestry.clerk" sends it with facts "a square of 100 m at 0,0"
    Then it is accepted

  @GZ-32
  Scenario: The project is banked by it
    Given the parcel in the register has come to "the approved plan"
    And "forestry.officer" has sent project:Bank
      | projectId  | project-1 |
      | bankedArea | 9.50 mu |
      | evidence   | paper bank |
    When "forestry.clerk" sends it with facts "a square of 100 m at 0,0"
    Then it is refused with PARCEL_BACKS_ASSET
