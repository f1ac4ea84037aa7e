Feature: The seller closes a listing (listing:Close)

  Trades that it has made go on.

  Background:
    Given the sale of new indicators has come to "the listing"
    And a listing:Close request
      | listingId | listing-t |

  Scenario: The state company closes it, and nobody takes it any more
    Given "company.clerk" has sent it
    And the listing "listing-t" has
      | status | CLOSED |
    When "buyer.trader" sends trade:Offer
      | tradeId      | t |
      | listingId    | listing-t |
      | buyerAccount | buyer-1 |
      | slices       | serials 1-10000 of lot new/1 |
      | expiresAt    | in 5 days |
    Then it is refused with LISTING_CLOSED

  Scenario: A trade that was made goes on
    Given the sale of new indicators has come to "the trade"
    When "company.clerk" sends it
    Then it is accepted
    And the trade "t" has
      | status | HELD |

  Scenario: It is closed already
    Given "company.clerk" has sent it
    When "company.clerk" sends it
    Then it is refused with LISTING_CLOSED

  Scenario: Another company does not close it
    Given "other.clerk" is companyClerk for "other-company"
    When "other.clerk" sends it
    Then it is refused with ACCOUNT_NOT_YOURS

  @F-07
  Scenario: The market operator does not close it
    When "gov.operator" sends it
    Then it is refused with STAFF_MAY_NOT_TRADE
