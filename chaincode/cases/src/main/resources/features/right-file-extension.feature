Feature: An office files the extension of a contract ahead of its end (right:FileExtension)

  Once the contract has at most ten years left. The extension begins when the contract ends.

  Background:
    Given the right to run a forest has come to "the rules"
    And a right:FileExtension request
      | rightId        | e |
      | ruleSetId      | yangcheng-2025 |
      | region         | yangcheng |
      | parcelNo       | p2 |
      | area           | 8.00 mu |
      | village        | village |
      | holder         | m1 |
      | contractEndsOn | 2030-01-01 |
      | extendedTo     | 2060-01-01 |
      | contract       | paper contract |
      | minutes        | paper minutes |

  @YC-18
  Scenario: The extension begins when the contract ends
    When "township.clerk" sends it
    Then it is accepted
    And the forestRight "e" has
      | certificateKind | EXTENSION |
      | status          | FILED |
      | term.begins     | 2030-01-01 |
      | term.lastDay    | 2060-01-01 |

  @YC-18
  Scenario Outline: At most ten years are left of the contract
    When "township.clerk" sends it with contractEndsOn "<last day>"
    Then it is <outcome>

    Examples:
      | last day   | outcome |
      | 2035-06-02 | accepted |
      | 2035-06-03 | refused with REMAINING_TERM_TOO_LONG |
      | 2025-06-02 | accepted |
      | 2025-06-01 | refused with INVALID_FIELD |

  Scenario Outline: Fields that are not in order
    When "township.clerk" sends it with <field> "<value>"
    Then it is refused with <code>

    Examples:
      | field      | value      | code |
      | rightId    | two words  | INVALID_FIELD |
      | ruleSetId  | none       | RULE_SET_NOT_ACTIVE |
      | parcelNo   | p/9        | INVALID_FIELD |
      | extendedTo | 2030-01-01 | INVALID_FIELD |
      | village    | nobody     | NOT_FOUND |

  Scenario: The number of the right is taken
    Given "township.clerk" has sent it
    When "township.clerk" sends it
    Then it is refused with ALREADY_EXISTS

  Scenario: The member does not file
    When "investor.a" sends it
    Then it is refused with NOT_PERMITTED
