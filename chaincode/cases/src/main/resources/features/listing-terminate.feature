Feature: The market or the government ends a listing for good (listing:Terminate)

  Trades that were made go on, an auction comes to nothing.

  Background:
    Given the sale of new indicators has come to "the listing"
    And a listing:Terminate request
      | listingId | listing-t |
      | reason    | RIGHT_LOST |
      | document  | paper end |

  @F-41
  Scenario: An ended listing takes no offers
    Given "gov.leader1" has sent it
    And the listing "listing-t" has
      | status      | TERMINATED |
      | halt.reason | RIGHT_LOST |
    When "buyer.trader" sends trade:Offer
      | tradeId      | t |
      | listingId    | listing-t |
      | buyerAccount | buyer-1 |
      | slices       | serials 1-100 of lot new/1 |
      | expiresAt    | in 5 days |
    Then it is refused with LISTING_CLOSED

  @F-41
  Scenario: A stopped listing is ended
    Given "gov.officer" has sent listing:Suspend
      | listingId | listing-t |
      | reason    | OWNERSHIP_DISPUTE |
      | document  | paper dispute |
    When "gov.leader1" sends it with reason "OWNERSHIP_DISPUTE"
    Then it is accepted

  @F-31 @F-41
  Scenario: An auction comes to nothing and nobody loses a deposit
    Given the lottery has come to "the days to reveal"
    And "gov.officer" has sent it with listingId "l"
    And "project.clerk" has sent auction:Close
      | listingId | l |
    And the auction "l" has
      | status | FAILED |
    When "township.clerk" sends deposit:Settle
      | depositId | l/investor-a |
    Then it is accepted
    And the deposit "l/investor-a" has
      | status | REFUNDABLE |

  @F-41
  Scenario Outline: A reason that only stops, or is the seller's
    When "gov.leader1" sends it with reason "<reason>"
    Then it is refused with INVALID_FIELD

    Examples:
      | reason           |
      | SYSTEM_FAILURE   |
      | CLOSED_BY_SELLER |

  Scenario: Ended twice
    Given "gov.leader1" has sent it
    When "gov.leader1" sends it
    Then it is refused with LISTING_CLOSED

  Scenario: There is no such listing
    When "gov.leader1" sends it with listingId "none"
    Then it is refused with NOT_FOUND

  Scenario: The seller closes its listing by another function
    When "company.clerk" sends it
    Then it is refused with NOT_PERMITTED
