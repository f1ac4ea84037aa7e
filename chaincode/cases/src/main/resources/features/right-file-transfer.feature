Feature: An office files the transfer of the right to run a forest (right:FileTransfer)

  With the contract and the publication of the offer. A second person registers it.

  Background:
    Given the right to run a forest has come to "the rules"
    And a right:FileTransfer request
      | rightId       | w |
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

  @YC-06 @YC-20
  Scenario Outline: The township or the forestry bureau files it
    When "<who>" sends it
    Then it is accepted
    And the forestRight "w" has
      | certificateKind | MANAGEMENT |
      | status          | FILED |
      | holder          | state-company |
      | contract        | paper contract |
      | publication     | paper offer |

    Examples:
      | who            |
      | township.clerk |
      | forestry.clerk |

  @YC-06
  Scenario Outline: It ends after it begins
    When "forestry.clerk" sends it with term.lastDay "<last>"
    Then it is <outcome>

    Examples:
      | last       | outcome |
      | 2025-07-02 | accepted |
      | 2025-07-01 | refused with INVALID_FIELD |

  Scenario: The forest is a village's
    When "forestry.clerk" sends it with village "state-company"
    Then it is refused with ACCOUNT_KIND_WRONG

  Scenario Outline: Fields that are not in order
    When "forestry.clerk" sends it with <field> "<value>"
    Then it is refused with <code>

    Examples:
      | field     | value     | code |
      | rightId   | two words | INVALID_FIELD |
      | region    | two words | INVALID_FIELD |
      | ruleSetId | none      | RULE_SET_NOT_ACTIVE |
      | parcelNo  | p/9       | INVALID_FIELD |
      | area      | 0.00 mu   | INVALID_FIELD |
      | village   | nobody    | NOT_FOUND |
      | holder    | 张         | INVALID_FIELD |

  Scenario: The number of the right is taken
    Given "forestry.clerk" has sent it
    When "forestry.clerk" sends it
    Then it is refused with ALREADY_EXISTS

  Scenario: Who takes the forest over does not file
    When "company.clerk" sends it
    Then it is refused with NOT_PERMITTED

  @YC-06
  Scenario Outline: The region wants the application and the publication on record
    Given the transfer on record has come to "<stage>"
    When "forestry.clerk" sends it
    Then it is <outcome>

    Examples:
      | stage           | outcome |
      | the types       | refused with RECORD_MISSING |
      | the application | refused with RECORD_MISSING |
      | the publication | accepted |

  @YC-06
  Scenario: What was published is another parcel
    Given the transfer on record has come to "the publication"
    When "forestry.clerk" sends it with parcelNo "p2"
    Then it is refused with RECORD_NOT_AS_REQUIRED
    And the refusal names field "parcelNo"
