Feature: A county registers parcels (parcel:Register)

  Numbered from 1 without a gap, each with its area, its centre and, where it is surveyed, its boundary. No two parcels lie on the
  same ground, in whatever county and year they are registered. Neighbours may share a border.

  Background:
    Given the register of parcels has come to "the registered parcels"
    And a parcel:Register request
      | registerId | county-1:2022 |
      | parcels    | 3 as a square of 100 m at 200,0 |

  @GZ-32
  Scenario: A parcel beside its neighbour
    When "forestry.clerk" sends it
    Then it is accepted
    And the parcel "county-1:2022:3" has
      | parcelNo         | 3 |
      | version          | 1 |
      | status           | REGISTERED |
      | facts.area       | 15.00 mu |
      | facts.bankedArea | 15.00 mu |

  @GZ-32
  Scenario: Several parcels, one of which is not surveyed
    When "forestry.clerk" sends it with parcels "3 as a square of 100 m at 200,0; 4 as a point of 15.00 mu at 600,600"
    Then it is accepted
    And the parcel "county-1:2022:4" has
      | facts.area     | 15.00 mu |
      | facts.boundary | nothing |

  @F-14
  Scenario Outline: Two parcels on one ground
    When "forestry.clerk" sends it with parcels "<parcels>"
    Then it is refused with PARCELS_OVERLAP

    Examples:
      | parcels |
      | 3 as a square of 100 m at 150,0 |
      | 3 as a square of 10 m at 40,40 |
      | 3 as a point of 15.00 mu at 50,50 |
      | 3 as a square of 100 m at 200,0; 4 as a square of 100 m at 290,90 |

  @F-14
  Scenario: The same ground in another county's register
    Given "forestry.two" is forestryClerk for "county-2"
    And "forestry.two" has sent parcel:OpenRegister
      | region        | ganzhou |
      | countyAccount | county-2 |
      | year          | 2021 |
      | reportingUnit | 县林业局 |
      | ruleSetId     | ganzhou-2022 |
      | zone          | 38 |
    When "forestry.two" sends it with
      | registerId | county-2:2021 |
      | parcels    | 1 as a square of 100 m at 190,90 |
    Then it is refused with PARCELS_OVERLAP

  @G-13 @GZ-32
  Scenario Outline: Parcels are numbered without a gap, and no number comes twice
    When "forestry.clerk" sends it with parcels "<parcels>"
    Then it is refused with <code>

    Examples:
      | parcels                                                           | code |
      | 2 as a square of 100 m at 200,0                                   | PARCEL_NUMBER_TAKEN |
      | 3 as a square of 100 m at 200,0; 3 as a square of 100 m at 300,0 | PARCEL_NUMBER_TAKEN |
      | 4 as a square of 100 m at 200,0                                   | PARCEL_NUMBER_GAP |
      | 0 as a square of 100 m at 200,0                                   | INVALID_FIELD |

  @G-12 @GZ-32
  Scenario Outline: No more is banked than the parcel has
    When "forestry.clerk" sends it with parcels[0].facts.bankedArea "<banked>"
    Then it is <outcome>

    Examples:
      | banked   | outcome |
      | 15.00 mu | accepted |
      | 15.01 mu | refused with AREA_MISMATCH |

  @GZ-32
  Scenario Outline: The stated area is the one inside the boundary, up to one part in a hundred
    When "forestry.clerk" sends it with
      | parcels[0].facts.area       | <area> |
      | parcels[0].facts.bankedArea | 0.00 mu |
    Then it is <outcome>

    Examples:
      | area     | outcome |
      | 15.15 mu | accepted |
      | 15.16 mu | refused with BOUNDARY_AREA_DIFFERS |
      | 14.86 mu | accepted |
      | 14.85 mu | refused with BOUNDARY_AREA_DIFFERS |
      | 0.00 mu  | refused with INVALID_FIELD |

  @GZ-32
  Scenario Outline: A boundary is one closed line around the centre that keeps clear of itself
    When "forestry.clerk" sends it with parcels[0].facts.<field> "<places>"
    Then it is refused with <code>

    Examples:
      | field    | places                                     | code |
      | boundary | 200,0; 300,0; 200,0                        | MISSING_FIELD |
      | boundary | 200,0; 300,0; 300,100; 200,100             | BOUNDARY_INVALID |
      | boundary | 200,0; 300,100; 300,0; 200,100; 200,0      | BOUNDARY_INVALID |
      | boundary | 200,0; 8201,0; 8201,100; 200,100; 200,0    | BOUNDARY_TOO_WIDE |
      | centre   | 350,50                                     | CENTRE_OUTSIDE |
      | centre   | 200,50                                     | CENTRE_OUTSIDE |

  @GZ-32
  Scenario: A centre in another zone than the register's
    When "forestry.clerk" sends it with
      | parcels[0].facts.centre | {"eastMm": 39512250000, "northMm": 2860050000} |
    Then it is refused with ZONE_MISMATCH
    When "forestry.clerk" sends it with
      | parcels[0].facts.centre | {"eastMm": 24999999999, "northMm": 2860050000} |
    Then it is refused with INVALID_FIELD

  Scenario Outline: A square of 500 m holds two hundred parcels
    Given the register of a crowded square has come to "the last free place"
    When "forestry.clerk" sends it with parcels "201 as a point of 15.00 mu at <place>"
    Then it is <outcome>

    Examples:
      | place  | outcome |
      | 0,20   | refused with CELL_FULL |
      | 500,10 | accepted |

  @GZ-34
  Scenario: The register is sealed
    Given the register of parcels has come to "the seal"
    When "forestry.clerk" sends it
    Then it is refused with REGISTER_SEALED

  @F-14 @GZ-32
  Scenario Outline: Projects of the region name registered parcels, with at most their area
    When "forestry.clerk" sends project:Propose
      | projectId | project-1 |
      | nameZh    | 一号项目 |
      | nameEn    | Project one |
      | region    | ganzhou |
      | origin    | NEW |
      | route     | DIRECT_STATE_COMPANY |
      | parcels   | <parcel> |
      | plan      | paper plan-1 |
    Then it is <outcome>

    Examples:
      | parcel                      | outcome |
      | county-1:2022:1 of 15.00 mu | accepted |
      | county-1:2022:1 of 15.01 mu | refused with REGISTERED_AREA_TOO_SMALL |
      | county-1:2022:3 of 1.00 mu  | refused with PARCEL_NOT_REGISTERED |
      | parcel-1 of 1.00 mu         | refused with PARCEL_NOT_REGISTERED |

  Scenario Outline: Fields that are not in order
    When "forestry.clerk" sends it with <field> "<value>"
    Then it is refused with <code>

    Examples:
      | field      | value         | code |
      | registerId | county-1:2021 | NOT_FOUND |
      | parcels    | none          | MISSING_FIELD |

  Scenario: Another county's clerk
    Given "forestry.two" is forestryClerk for "county-2"
    When "forestry.two" sends it
    Then it is refused with ACCOUNT_NOT_YOURS

  Scenario: The officer who seals the register enters no parcels
    When "forestry.officer" sends it
    Then it is refused with NOT_PERMITTED
