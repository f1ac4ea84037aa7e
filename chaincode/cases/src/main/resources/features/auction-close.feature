Feature: Anyone takes an auction on once its time is over (auction:Close)

  To a deal, to a lottery among those at the ceiling, or to nothing.

  Background:
    Given the auction has come to "the bids"
    And a auction:Close request
      | listingId | l |
    And it is 2026-03-16

  @F-31
  Scenario: The highest bid has the deal
    When "project.clerk" sends it
    Then it is accepted
    And the auction "l" has
      | status    | DEAL |
      | winner    | buyer-1 |
      | price     | 210000.00 yuan |
      | signUntil | 2026-03-19 |
    And the listing "l" has
      | status | CLOSED |

  @F-33
  Scenario: Two at the ceiling come to a lottery
    Given the lottery has come to "the bids at the ceiling"
    And it is 2026-03-16
    When "project.clerk" sends it
    Then it is accepted
    And the auction "l" has
      | status      | LOTTERY |
      | leaders     | buyer-1; investor-a |
      | revealUntil | 2026-03-18 |
      | drawUntil   | 2026-03-20 |

  @F-31
  Scenario: Nobody has bid
    Given the auction has come to "the bidding"
    And it is 2026-03-16
    When "project.clerk" sends it
    Then it is accepted
    And the auction "l" has
      | status | FAILED |
    And serials 1-1000 of "b" belong to "state-company" and are AVAILABLE

  @F-31
  Scenario: One second before the end
    Given it is 2026-03-16T11:59:59+08:00
    When "project.clerk" sends it
    Then it is refused with BIDDING_RUNNING

  @F-33
  Scenario Outline: The market does not draw in time
    Given the lottery has come to "the days to draw"
    And it is <day>
    When "project.clerk" sends it
    Then it is <outcome>

    Examples:
      | day        | outcome |
      | 2026-03-20 | refused with BIDDING_RUNNING |
      | 2026-03-21 | accepted |

  @F-41
  Scenario: The listing is stopped
    Given "gov.operator" has sent listing:Suspend
      | listingId | l |
      | reason    | SYSTEM_FAILURE |
      | document  | paper stop |
    When "project.clerk" sends it
    Then it is refused with LISTING_SUSPENDED

  Scenario: Closed twice
    Given "project.clerk" has sent it
    When "project.clerk" sends it
    Then it is refused with WRONG_STATE

  Scenario: There is no such auction
    When "project.clerk" sends it with listingId "none"
    Then it is refused with NOT_FOUND

  Scenario: An auditor closes nothing
    When "auditor" sends it
    Then it is refused with AUDITOR_READ_ONLY
