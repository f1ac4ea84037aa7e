Feature: A township applies to build on indicators of a linkage project (linkage:Apply)

  The lots are held until the district has decided. What is paid back comes from the township's fiscal transfers.

  Background:
    Given the linkage project has come to "the filing"
    And a linkage:Apply request
      | useId            | u |
      | projectId        | p |
      | applicantAccount | township-1 |
      | chargedAccount   | transfer-1 |
      | forProject       | school |
      | construction     | serials 1-100 of lot p-construction/1 |
      | farmland         | serials 1-50 of lot p-farmland/1 |

  @CS-15
  Scenario: The lots are held
    When "township.clerk" sends it
    Then it is accepted
    And the linkageUse "u" has
      | status | APPLIED |
      | area   | 1.00 mu |
    And serials 1-100 of "p-construction" belong to "district" and are HELD
    And serials 1-50 of "p-farmland" belong to "district" and are HELD

  @CS-16 @CS-27
  Scenario Outline: An account that nothing is deducted from
    When "township.clerk" sends it with chargedAccount "<account>"
    Then it is refused with <code>

    Examples:
      | account    | code |
      | special-1  | SPECIAL_ACCOUNT_PROTECTED |
      | transfer-2 | ACCOUNT_NOT_YOURS |

  Scenario: Lots that another application holds
    Given "township.clerk" has sent it
    When "township.clerk" sends it with useId "u2"
    Then it is refused with LOT_NOT_AVAILABLE

  Scenario Outline: Lots of the wrong kind
    When "township.clerk" sends it with <field> "<slices>"
    Then it is refused with INVALID_FIELD

    Examples:
      | field        | slices |
      | construction | serials 1-100 of lot p-farmland/1 |
      | farmland     | serials 1-100 of lot p-construction/1 |

  Scenario Outline: Lots that are not there
    When "township.clerk" sends it with construction "<slice>"
    Then it is refused with <code>

    Examples:
      | slice                                  | code |
      | none                                   | MISSING_FIELD |
      | serials 2-100 of lot p-construction/2  | LOT_NOT_FOUND |
      | serials 1-1001 of lot p-construction/1 | RANGE_NOT_IN_LOT |

  Scenario: The project is not filed
    Given the linkage project has come to "the acceptance"
    When "township.clerk" sends it
    Then it is refused with WRONG_STATE

  Scenario: The clerk of another township
    Given "township.two" is townshipClerk for "township-2"
    When "township.two" sends it
    Then it is refused with ACCOUNT_NOT_YOURS

  Scenario: A buyer applies for nothing
    When "buyer.trader" sends it
    Then it is refused with NOT_PERMITTED
