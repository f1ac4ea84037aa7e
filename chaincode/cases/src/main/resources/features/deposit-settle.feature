Feature: Anyone brings a deposit to its end (deposit:Settle)

  Back to who did not win or has paid; lost by a winner who does not sign or pay, and by a candidate who does not reveal.

  Background:
    Given the auction has come to "the deal"
    And a deposit:Settle request
      | depositId | l/investor-b |

  @F-31
  Scenario: Who did not win gets it back
    When "township.clerk" sends it
    Then it is accepted
    And the deposit "l/investor-b" has
      | status | REFUNDABLE |
    And the coin "deposit-investor-b:coin" has
      | amount | 400000.00 yuan |
      | route  | investor-b |
      | status | PAYABLE |

  @F-31
  Scenario: Who has paid the price gets it back
    Given the auction has come to "the settled trade"
    When "township.clerk" sends it with depositId "l/buyer-1"
    Then it is accepted
    And the deposit "l/buyer-1" has
      | status | REFUNDABLE |

  @F-31
  Scenario: The winner has not signed in time
    Given it is 2026-03-20
    When "township.clerk" sends it with depositId "l/buyer-1"
    Then it is accepted
    And the deposit "l/buyer-1" has
      | status | FORFEITED |
    And the coin "l/buyer-1:forfeited" has
      | amount   | 400000.00 yuan |
      | claimant | state-assets-centre |
    And the auction "l" has
      | status | FAILED |
    And serials 1-1000 of "b" belong to "state-company" and are AVAILABLE

  @F-31
  Scenario: The winner has not paid in time
    Given the auction has come to "the signature"
    And it is 2026-04-15
    And "investor.b" has sent trade:Expire
      | tradeId | t |
    When "township.clerk" sends it with depositId "l/buyer-1"
    Then it is accepted
    And the deposit "l/buyer-1" has
      | status | FORFEITED |

  @F-33
  Scenario: A candidate of the lottery has not revealed
    Given the lottery has come to "the deal"
    When "township.clerk" sends it with depositId "l/investor-a"
    Then it is accepted
    And the deposit "l/investor-a" has
      | status | FORFEITED |

  @F-31
  Scenario Outline: The auction still needs it
    Given the auction has come to "<stage>"
    When "township.clerk" sends it with depositId "l/buyer-1"
    Then it is refused with DEPOSIT_STILL_BOUND

    Examples:
      | stage         |
      | the bids      |
      | the deal      |
      | the signature |

  Scenario: Settled twice
    Given "township.clerk" has sent it
    When "township.clerk" sends it
    Then it is refused with WRONG_STATE

  Scenario: There is no such deposit
    When "township.clerk" sends it with depositId "none"
    Then it is refused with NOT_FOUND

  Scenario: An auditor settles nothing
    When "auditor" sends it
    Then it is refused with AUDITOR_READ_ONLY
