Feature: The city's acceptance of a linkage project is recorded (linkage:Accept)

  What was reclaimed and what of it is farmland, parcel by parcel. The package and its tranches come from the farmland.

  Background:
    Given the linkage project has come to "the approved plan"
    And a linkage:Accept request
      | projectId  | p |
      | acceptedOn | 2022-12-01 |
      | parcels    | p-1 of 10.00 mu with 9.00 mu of farmland |
      | newBuild   | 8.00 mu |
      | evidence   | paper acceptance-p |

  @CS-22
  Scenario: 9.00 mu of farmland at 30,000 yuan
    When "gov.officer" sends it
    Then it is accepted
    And the linkageAcceptance "p" has
      | ruleSetVersion     | chaisang-2022@1 |
      | computed.grossFen  | 270000.00 yuan |
      | computed.tranches  | 4 entries |

  Scenario Outline: More than there is
    When "gov.officer" sends it with <field> "<value>"
    Then it is refused with AREA_MISMATCH

    Examples:
      | field    | value |
      | parcels  | p-1 of 10.01 mu with 9.00 mu of farmland |
      | parcels  | p-1 of 9.00 mu with 9.01 mu of farmland |
      | newBuild | 8.01 mu |

  @CS-04 @CS-05
  Scenario Outline: Less was reclaimed than is built on
    When "gov.officer" sends it with parcels "p-1 of <reclaimed> with 7.00 mu of farmland"
    Then it is <outcome>

    Examples:
      | reclaimed | outcome |
      | 8.00 mu   | accepted |
      | 7.99 mu   | refused with NEW_BUILD_EXCEEDS_RECLAIMED |

  Scenario Outline: A parcel is missing, stands twice, or nothing became farmland
    When "gov.officer" sends it with parcels "<parcels>"
    Then it is refused with INVALID_FIELD

    Examples:
      | parcels |
      | p-2 of 10.00 mu with 9.00 mu of farmland |
      | p-1 of 10.00 mu with 9.00 mu of farmland; p-1 of 10.00 mu with 9.00 mu of farmland |
      | p-1 of 10.00 mu with 0.00 mu of farmland |

  Scenario: The day of acceptance is tomorrow
    When "gov.officer" sends it with acceptedOn "2022-12-02"
    Then it is refused with INVALID_FIELD

  Scenario: The acceptance papers are missing
    When "gov.officer" sends it with evidence "none"
    Then it is refused with MISSING_FIELD

  Scenario: The terms are not agreed
    Given the linkage project has come to "the proposal"
    When "gov.officer" sends it
    Then it is refused with AGREEMENT_INCOMPLETE

  Scenario: The plan is not approved
    Given the linkage project has come to "the agreed terms"
    When "gov.officer" sends it
    Then it is refused with PLAN_NOT_APPROVED

  Scenario: Accepted twice
    Given "gov.officer" has sent it
    When "gov.officer" sends it
    Then it is refused with WRONG_STATE

  @CS-14
  Scenario: The bank of balance indicators takes no linkage project
    When "forestry.officer" sends project:Bank
      | projectId  | p |
      | bankedArea | 10.00 mu |
      | evidence   | paper acceptance |
    Then it is refused with LINKAGE_PROJECT

  Scenario: A township does not accept its own project
    When "township.clerk" sends it
    Then it is refused with NOT_PERMITTED
