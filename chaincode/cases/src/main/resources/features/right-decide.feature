Feature: An officer registers a right to a forest (right:Decide)

  Another person than who filed it. Rights of one kind on one parcel follow each other.

  Background:
    Given the right to run a forest has come to "the filed transfer"
    And a right:Decide request
      | rightId    | w |
      | registered | yes |

  @YC-06
  Scenario Outline: The forestry bureau or the registrar registers it
    When "<who>" sends it
    Then it is accepted
    And the forestRight "w" has
      | status | REGISTERED |

    Examples:
      | who              |
      | forestry.officer |
      | gov.registrar    |

  @YC-06
  Scenario: The officer refuses it: the parcel stays free
    Given "forestry.officer" has sent it with registered "no"
    Then the forestRight "w" has
      | status | REFUSED |
    Given "forestry.clerk" has sent right:FileTransfer
      | rightId       | v |
      | ruleSetId     | yangcheng-2025 |
      | region        | yangcheng |
      | parcelNo      | p1 |
      | area          | 80.00 mu |
      | village       | village |
      | holder        | state-company |
      | term.begins   | 2025-07-01 |
      | term.lastDay  | 2030-07-01 |
      | contract      | paper contract |
      | publication   | paper offer |
    When "forestry.officer" sends it with rightId "v"
    Then it is accepted

  @YC-06
  Scenario Outline: The next right on the parcel begins when the one before has ended
    Given "forestry.officer" has sent it
    And "forestry.clerk" has sent right:FileTransfer
      | rightId       | v |
      | ruleSetId     | yangcheng-2025 |
      | region        | yangcheng |
      | parcelNo      | p1 |
      | area          | 80.00 mu |
      | village       | village |
      | holder        | state-company |
      | term.begins   | <begins> |
      | term.lastDay  | 2036-07-01 |
      | contract      | paper contract |
      | publication   | paper offer |
    When "forestry.officer" sends it with rightId "v"
    Then it is <outcome>

    Examples:
      | begins     | outcome |
      | 2030-06-30 | refused with RIGHT_STANDS |
      | 2030-07-01 | accepted |

  @YC-06 @YC-18
  Scenario: An extension stands beside the right to run the forest
    Given "forestry.officer" has sent it
    And "forestry.clerk" has sent right:FileExtension
      | rightId        | e |
      | ruleSetId      | yangcheng-2025 |
      | region         | yangcheng |
      | parcelNo       | p1 |
      | area           | 8.00 mu |
      | village        | village |
      | holder         | m1 |
      | contractEndsOn | 2030-01-01 |
      | extendedTo     | 2060-01-01 |
      | contract       | paper contract |
      | minutes        | paper minutes |
    When "forestry.officer" sends it with rightId "e"
    Then it is accepted

  @YC-06
  Scenario: Who filed it does not register it
    Given "forestry.clerk" is forestryOfficer
    When "forestry.clerk" sends it
    Then it is refused with MAKER_IS_CHECKER

  Scenario: What was decided on is not decided on again
    Given "forestry.officer" has sent it
    When "forestry.officer" sends it with registered "no"
    Then it is refused with WRONG_STATE

  Scenario: There is no such right
    When "forestry.officer" sends it with rightId "none"
    Then it is refused with NOT_FOUND

  Scenario: A clerk does not register
    When "forestry.clerk" sends it
    Then it is refused with NOT_PERMITTED
