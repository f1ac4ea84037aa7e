Feature: A registered right gets its certificate (certificate:IssueRight)

  The right to run a forest only where its term is five years or longer; the day on which it begins does not count. One good
  certificate for each right.

  Background:
    Given the right to run a forest has come to "the registered transfer"
    And a certificate:IssueRight request
      | rightId         | w |
      | templateVersion | JYQ-1 |

  @YC-19
  Scenario Outline: The forestry bureau or the registrar issues it for exactly five years
    When "<who>" sends it
    Then it is accepted
    And the certificate "management:w" has
      | certificateKind | MANAGEMENT |
      | holder          | state-company |
      | shares          | nothing |
      | status          | VALID |

    Examples:
      | who            |
      | forestry.clerk |
      | gov.registrar  |

  @YC-19 @G-28
  Scenario: A term that is a day shorter
    Given "forestry.clerk" has sent right:FileTransfer
      | rightId       | v |
      | ruleSetId     | yangcheng-2025 |
      | region        | yangcheng |
      | parcelNo      | p2 |
      | area          | 80.00 mu |
      | village       | village |
      | holder        | state-company |
      | term.begins   | 2025-07-01 |
      | term.lastDay  | 2030-06-30 |
      | contract      | paper contract |
      | publication   | paper offer |
    And "forestry.officer" has sent right:Decide
      | rightId    | v |
      | registered | yes |
    When "forestry.clerk" sends it with rightId "v"
    Then it is refused with TERM_TOO_SHORT
    And the refusal names earliestLastDay "2030-07-01"

  @YC-18
  Scenario: An extension gets one whatever its term
    Given "forestry.clerk" has sent right:FileExtension
      | rightId        | e |
      | ruleSetId      | yangcheng-2025 |
      | region         | yangcheng |
      | parcelNo       | p2 |
      | area           | 8.00 mu |
      | village        | village |
      | holder         | m1 |
      | contractEndsOn | 2030-01-01 |
      | extendedTo     | 2031-01-01 |
      | contract       | paper contract |
      | minutes        | paper minutes |
    And "forestry.officer" has sent right:Decide
      | rightId    | e |
      | registered | yes |
    When "forestry.clerk" sends it with rightId "e"
    Then it is accepted
    And the certificate "extension:e" has
      | holder | m1 |

  @F-18
  Scenario: One good certificate for each right
    Given "forestry.clerk" has sent it
    When "forestry.clerk" sends it
    Then it is refused with CERTIFICATE_STANDS

  @YC-06
  Scenario: The right is not registered yet
    Given the right to run a forest has come to "the filed transfer"
    When "forestry.clerk" sends it
    Then it is refused with WRONG_STATE

  Scenario Outline: Fields that are not in order
    When "forestry.clerk" sends it with <field> "<value>"
    Then it is refused with <code>

    Examples:
      | field           | value     | code |
      | templateVersion | two words | INVALID_FIELD |
      | rightId         | none      | NOT_FOUND |

  Scenario: The township issues none
    When "township.clerk" sends it
    Then it is refused with NOT_PERMITTED
