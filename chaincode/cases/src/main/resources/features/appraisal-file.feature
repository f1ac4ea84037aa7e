Feature: What an appraiser found is filed (appraisal:File)

  Before the state company lists a state asset it is appraised; the government decides on the appraisal.

  Background:
    Given the market of the city has come to "the market rules"
    And a appraisal:File request
      | appraisalId | a |
      | batchId     | b |
      | basis       | PER_MU |
      | amount      | 50000.00 yuan |
      | appraiser   | appraiser-1 |
      | report      | paper a |
      | validUntil  | 2026-12-31 |

  @F-39
  Scenario: An appraisal is filed
    When "company.clerk" sends it
    Then it is accepted
    And the appraisal "a" has
      | status | FILED |
      | amount | 50000.00 yuan |

  @F-39
  Scenario Outline: The last day on which it is valid
    Given it is <day>
    When "company.clerk" sends it
    Then it is <outcome>

    Examples:
      | day        | outcome |
      | 2026-12-31 | accepted |
      | 2027-01-01 | refused with INVALID_FIELD |

  Scenario: Nothing is worth nothing
    When "company.clerk" sends it with amount "0.00 yuan"
    Then it is refused with INVALID_FIELD

  Scenario: There is no such batch
    When "company.clerk" sends it with batchId "none"
    Then it is refused with NOT_FOUND

  Scenario: Credits are no state asset of this kind
    Given the sale of credits has come to "the credits"
    When "company.clerk" sends it with batchId "c"
    Then it is refused with INVALID_FIELD

  Scenario: The id is taken
    Given "company.clerk" has sent it
    When "company.clerk" sends it
    Then it is refused with ALREADY_EXISTS

  Scenario: A buyer files no appraisal
    When "buyer.trader" sends it
    Then it is refused with NOT_PERMITTED
