Feature: The agency records custody and temporary use of land in the library (library:Record)

  Background:
    Given the land making has come to "the library"
    And a library:Record request
      | recordId    | r |
      | projectId   | xm-1 |
      | type        | TEMPORARY_USE |
      | description | 临时停车场 |
      | from        | 2025-03-03 |
      | until       | 2025-08-31 |
      | user        | 乡政府 |
      | document    | paper lease |

  @XM-15
  Scenario: A car park until August
    When "reserve.officer" sends it
    Then it is accepted
    And the libraryRecord "r" has
      | type  | TEMPORARY_USE |
      | until | 2025-08-31 |

  @XM-15
  Scenario Outline: Custody needs neither an end nor a user, a use needs both
    When "reserve.officer" sends it with
      | type  | <type> |
      | until | <until> |
      | user  | <user> |
    Then it is <outcome>

    Examples:
      | type          | until      | user    | outcome |
      | CUSTODY       | nothing    | nothing | accepted |
      | TEMPORARY_USE | nothing    | 乡政府   | refused with MISSING_FIELD |
      | TEMPORARY_USE | 2025-08-31 | nothing | refused with MISSING_FIELD |
      | TEMPORARY_USE | 2025-03-03 | 乡政府   | accepted |
      | TEMPORARY_USE | 2025-03-02 | 乡政府   | refused with INVALID_FIELD |

  @XM-15
  Scenario Outline: Land that is not in the library
    Given the land making has come to "<stage>"
    When "reserve.officer" sends it
    Then it is refused with NOT_IN_LIBRARY

    Examples:
      | stage              |
      | the banked project |
      | the supply         |

  Scenario: The id is taken
    Given "reserve.officer" has sent it
    When "reserve.officer" sends it
    Then it is refused with ALREADY_EXISTS

  Scenario: No description
    When "reserve.officer" sends it with description "blank"
    Then it is refused with MISSING_FIELD

  Scenario: Another office
    When "planning.officer" sends it
    Then it is refused with ACCOUNT_NOT_YOURS

  Scenario: The entity records nothing
    When "company.clerk" sends it
    Then it is refused with NOT_PERMITTED
