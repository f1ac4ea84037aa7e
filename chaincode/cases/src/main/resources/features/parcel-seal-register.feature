Feature: The county's officer seals the register of a year (parcel:SealRegister)

  With the last number in it. Nothing is added after the seal, and what is corrected takes two persons.

  Background:
    Given the register of parcels has come to "the registered parcels"
    And a parcel:SealRegister request
      | registerId | county-1:2022 |
      | parcels    | 2 |

  @GZ-34
  Scenario: The register is sealed with its last number
    When "forestry.officer" sends it
    Then it is accepted
    And the parcelRegister "county-1:2022" has
      | status   | SEALED |
      | parcels  | 2 |
      | sealedOn | 2022-06-01 |

  @GZ-34
  Scenario Outline: Another number than the last one
    When "forestry.officer" sends it with parcels "<count>"
    Then it is refused with <code>

    Examples:
      | count | code |
      | 1     | PARCEL_COUNT_WRONG |
      | 3     | PARCEL_COUNT_WRONG |
      | 0     | INVALID_FIELD |

  @GZ-34
  Scenario: Who opened the register does not seal it
    Given "forestry.clerk" is forestryOfficer for "county-1"
    When "forestry.clerk" sends it
    Then it is refused with MAKER_IS_CHECKER

  @GZ-34
  Scenario: It is sealed once
    Given "forestry.officer" has sent it
    When "forestry.officer" sends it
    Then it is refused with REGISTER_SEALED

  Scenario: There is no register of that year
    When "forestry.officer" sends it with registerId "county-1:2021"
    Then it is refused with NOT_FOUND

  Scenario Outline: Only an officer of the county seals
    Given "officer.two" is forestryOfficer for "county-2"
    When "<who>" sends it
    Then it is refused with <code>

    Examples:
      | who            | code |
      | officer.two    | ACCOUNT_NOT_YOURS |
      | forestry.clerk | NOT_PERMITTED |
