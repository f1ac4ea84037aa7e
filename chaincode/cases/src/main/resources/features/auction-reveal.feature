Feature: A candidate of a lottery reveals the hidden seed (auction:Reveal)

  Who does not is left out.

  Background:
    Given the lottery has come to "the days to reveal"
    And a auction:Reveal request
      | listingId     | l |
      | bidderAccount | buyer-1 |
      | seed          | the seed of buyer-1 |

  @F-33
  Scenario: The seed is the hidden one
    When "buyer.trader" sends it
    Then it is accepted
    And the deposit "l/buyer-1" has
      | seed | the seed of buyer-1 |

  @F-33
  Scenario Outline: Another seed
    When "buyer.trader" sends it with seed "<seed>"
    Then it is refused with <code>

    Examples:
      | seed                   | code |
      | the seed of investor-a | COMMITMENT_MISMATCH |
      | x                      | INVALID_FIELD |

  @F-33
  Scenario: Who has bid less is no candidate
    When "investor.b" sends it with
      | bidderAccount | investor-b |
      | seed          | the seed of investor-b |
    Then it is refused with NOT_A_CANDIDATE

  @F-33
  Scenario Outline: The last day to reveal
    Given it is <moment>
    When "buyer.trader" sends it
    Then it is <outcome>

    Examples:
      | moment                    | outcome |
      | 2026-03-18T23:59:59+08:00 | accepted |
      | 2026-03-19T00:00:00+08:00 | refused with REVEAL_TIME_WRONG |

  @F-33
  Scenario: There is no lottery
    Given the auction has come to "the deal"
    When "buyer.trader" sends it
    Then it is refused with WRONG_STATE

  Scenario: Revealed twice
    Given "buyer.trader" has sent it
    When "buyer.trader" sends it
    Then it is refused with WRONG_STATE

  Scenario: Somebody reveals for another
    When "investor.a" sends it
    Then it is refused with ACCOUNT_NOT_YOURS
