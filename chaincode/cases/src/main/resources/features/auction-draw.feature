Feature: The market draws the lot (auction:Draw)

  It reveals its own seed last; the hash of all revealed seeds picks one candidate, and anybody can draw again.

  Background:
    Given the lottery has come to "the days to draw"
    And a auction:Draw request
      | listingId | l |
      | seed      | the seed of the market |

  @F-33
  Scenario: Only who has revealed can win
    When "gov.operator" sends it
    Then it is accepted
    And the auction "l" has
      | status     | DEAL |
      | winner     | buyer-1 |
      | price      | 300000.00 yuan |
      | unrevealed | investor-a |

  @F-33
  Scenario: Nobody has revealed
    Given the lottery has come to "the days to reveal"
    And it is 2026-03-19
    When "gov.operator" sends it
    Then it is accepted
    And the auction "l" has
      | status | FAILED |
    And serials 1-1000 of "b" belong to "state-company" and are AVAILABLE

  @F-33
  Scenario Outline: Candidates may still reveal, or the days to draw are over
    Given it is <day>
    When "gov.operator" sends it
    Then it is refused with REVEAL_TIME_WRONG

    Examples:
      | day        |
      | 2026-03-18 |
      | 2026-03-21 |

  @F-33
  Scenario: All have revealed before the last day
    Given the lottery has come to "the days to reveal"
    And "buyer.trader" has sent auction:Reveal
      | listingId     | l |
      | bidderAccount | buyer-1 |
      | seed          | the seed of buyer-1 |
    And "investor.a" has sent auction:Reveal
      | listingId     | l |
      | bidderAccount | investor-a |
      | seed          | the seed of investor-a |
    When "gov.operator" sends it
    Then it is accepted
    And the auction "l" has
      | status     | DEAL |
      | unrevealed | none |

  @F-33
  Scenario Outline: Another seed than the one that was announced
    When "gov.operator" sends it with seed "<seed>"
    Then it is refused with <code>

    Examples:
      | seed                | code |
      | the seed of buyer-1 | COMMITMENT_MISMATCH |
      | x                   | INVALID_FIELD |

  @F-41
  Scenario: The listing is stopped
    Given "gov.operator" has sent listing:Suspend
      | listingId | l |
      | reason    | SYSTEM_FAILURE |
      | document  | paper stop |
    When "gov.operator" sends it
    Then it is refused with LISTING_SUSPENDED

  Scenario: Drawn twice
    Given "gov.operator" has sent it
    When "gov.operator" sends it
    Then it is refused with WRONG_STATE

  Scenario: A candidate does not draw
    When "buyer.trader" sends it
    Then it is refused with NOT_PERMITTED
