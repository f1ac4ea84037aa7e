Feature: A county takes a parcel out of its register (parcel:Withdraw)

  As long as it backs nothing. The ground is free again, the number is not.

  Background:
    Given the register of parcels has come to "the registered parcels"
    And a parcel:Withdraw request
      | correctionId | w |
      | parcelId     | county-1:2022:1 |
      | version      | 1 |
      | reason       | 重复登记 |
      | evidence     | paper survey |

  @GZ-34
  Scenario: The ground is free again, the number is not
    Given "forestry.clerk" has sent it
    Then the parcel "county-1:2022:1" has
      | status  | WITHDRAWN |
      | version | 2 |
    When "forestry.clerk" sends parcel:Register
      | registerId | county-1:2022 |
      | parcels    | 1 as a square of 100 m at 0,0 |
    Then it is refused with PARCEL_NUMBER_TAKEN
    When "forestry.clerk" sends parcel:Register
      | registerId | county-1:2022 |
      | parcels    | 3 as a square of 100 m at 0,0 |
    Then it is accepted

  @GZ-34
  Scenario: In a sealed register it waits for a second person
    Given the register of parcels has come to "the seal"
    When "forestry.clerk" sends it
    Then it is accepted
    And the parcel "county-1:2022:1" has
      | status | REGISTERED |

  Scenario: It is withdrawn once
    Given "forestry.clerk" has sent it
    When "forestry.clerk" sends it with
      | correctionId | v |
      | version      | 2 |
    Then it is refused with WRONG_STATE

  @F-14
  Scenario: A parcel that backs a project stays
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

  Scenario Outline: Fields that are not in order
    When "forestry.clerk" sends it with <field> "<value>"
    Then it is refused with <code>

    Examples:
      | field        | value           | code |
      | correctionId | two words       | INVALID_FIELD |
      | parcelId     | county-1:2022:3 | NOT_FOUND |
      | version      | 2               | PARCEL_VERSION_CHANGED |
      | reason       | blank           | MISSING_FIELD |

  Scenario: The owner of the ground withdraws nothing
    When "buyer.trader" sends it
    Then it is refused with NOT_PERMITTED
