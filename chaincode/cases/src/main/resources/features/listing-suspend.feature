Feature: The market or the government stops a listing (listing:Suspend)

  For a while and with a reason; no new offers, but trades that were made go on.

  Background:
    Given the sale of new indicators has come to "the listing"
    And a listing:Suspend request
      | listingId | listing-t |
      | reason    | OWNERSHIP_DISPUTE |
      | document  | paper dispute |

  @F-41
  Scenario: A stopped listing takes no offers
    Given "gov.officer" has sent it
    And the listing "listing-t" has
      | status      | SUSPENDED |
      | halt.reason | OWNERSHIP_DISPUTE |
    When "buyer.trader" sends trade:Offer
      | tradeId      | t |
      | listingId    | listing-t |
      | buyerAccount | buyer-1 |
      | slices       | serials 1-100 of lot new/1 |
      | expiresAt    | in 5 days |
    Then it is refused with LISTING_SUSPENDED

  @F-41
  Scenario: A trade that was made goes on
    Given the sale of new indicators has come to "the trade"
    And "gov.operator" has sent it
    When "finance.clerk" sends receipt:Register
      | receiptId     | receipt-t |
      | tradeId       | t |
      | amount        | 2000000.00 yuan |
      | fiscalAccount | fiscal-account |
      | voucher       | paper voucher-t |
      | receivedOn    | 2026-03-02 |
    Then it is accepted

  @F-41
  Scenario Outline: A reason that ends a listing
    When "gov.leader1" sends it with reason "<reason>"
    Then it is refused with INVALID_FIELD

    Examples:
      | reason           |
      | RIGHT_LOST       |
      | CLOSED_BY_SELLER |

  Scenario: Stopped twice
    Given "gov.officer" has sent it
    When "gov.officer" sends it
    Then it is refused with LISTING_CLOSED

  Scenario: The seller does not close what is stopped
    Given "gov.officer" has sent it
    When "company.clerk" sends listing:Close
      | listingId | listing-t |
    Then it is refused with LISTING_CLOSED

  Scenario: There is no such listing
    When "gov.leader1" sends it with listingId "none"
    Then it is refused with NOT_FOUND

  Scenario: The seller does not stop its own listing
    When "company.officer" sends it
    Then it is refused with NOT_PERMITTED
