Feature: What is put on record in a region (record:ProposeTypes)

  Types of records are a document: what a record is about, who files, who confirms, its fields and documents, and what is
  not done before one stands. Nothing is filed by it before the three organisations have agreed.

  Background:
    Given the ledger has come to "its first day"
    And a record:ProposeTypes request
      | document | the record types ruzhou-2023-records |

  @RZ-01
  Scenario: The types of Ruzhou
    Given "forestry.clerk" has sent it
    And "gov.leader1", "company.officer" and "partner.officer" have approved the agreement "record_types:ruzhou-2023-records@1"
    Then the recordTypeSet "ruzhou-2023-records@1" has
      | status | ACTIVE |
    And the recordTypeSetInForce "ruzhou" has
      | versionId | ruzhou-2023-records@1 |

  Scenario: A higher version takes its place
    Given "forestry.clerk" has sent it
    And "gov.leader1", "company.officer" and "partner.officer" have approved the agreement "record_types:ruzhou-2023-records@1"
    And "forestry.clerk" has sent it with document.version "2"
    And "gov.leader1", "company.officer" and "partner.officer" have approved the agreement "record_types:ruzhou-2023-records@2"
    Then the recordTypeSet "ruzhou-2023-records@1" has
      | status | SUPERSEDED |
    And the recordTypeSet "ruzhou-2023-records@2" has
      | status | ACTIVE |

  Scenario Outline: Types that nobody could file
    When "forestry.clerk" sends it with <field> "<value>"
    Then it is refused with RECORD_TYPES_INVALID

    Examples:
      | field                       | value |
      | document.types              | none |
      | document.types[1].code      | policy-instrument |
      | document.types[1].filedBy   | none |
      | document.types[4].needs[0].type | duty-report |
      | document.gates[1].event     | PROPOSE_PROJECT |

  Scenario: A version below 1
    When "forestry.clerk" sends it with document.version "0"
    Then it is refused with INVALID_FIELD

  Scenario: The same version twice
    Given "forestry.clerk" has sent it
    When "forestry.clerk" sends it
    Then it is refused with ALREADY_EXISTS

  Scenario: A buyer proposes no types
    When "buyer.trader" sends it
    Then it is refused with NOT_PERMITTED
