Feature: The market announces the bidding for a listing (auction:Publish)

  Start price is the listing's; deposit, step and ceiling come from the market rules. The lots are held from now on.

  Background:
    Given the auction has come to "the listing"
    And a auction:Publish request
      | listingId   | l |
      | slices      | serials 1-1000 of lot b/1 |
      | biddingEnds | 2026-03-16T12:00:00+08:00 |
      | commitment  | the commitment of the market |

  @F-30 @F-31 @F-32
  Scenario: Seven working days are announced, then bids are taken
    When "gov.operator" sends it
    Then it is accepted
    And the auction "l" has
      | status              | ANNOUNCED |
      | plan.deposit        | 400000.00 yuan |
      | plan.incrementPerMu | 10000.00 yuan |
      | plan.biddingFrom    | 2026-03-12 |
    And serials 1-1000 of "b" belong to "state-company" and are HELD

  @F-30
  Scenario: A listing at a fixed price
    Given the market of the city has come to "the listing"
    When "gov.operator" sends it
    Then it is refused with LISTING_MODE_WRONG

  @F-30
  Scenario: Nobody takes at a price what is for bidding
    When "buyer.trader" sends trade:Offer
      | tradeId      | t |
      | listingId    | l |
      | buyerAccount | buyer-1 |
      | slices       | serials 1-10 of lot b/1 |
      | expiresAt    | in 5 days |
    Then it is refused with LISTING_MODE_WRONG

  @F-31
  Scenario: The seller does not close what is announced
    Given "gov.operator" has sent it
    When "company.clerk" sends listing:Close
      | listingId | l |
    Then it is refused with BIDDING_RUNNING

  @F-32
  Scenario: The step between two bids comes to nothing
    Given the auction has come to "the listing"
    And "company.clerk" has sent listing:Close
      | listingId | l |
    And "company.clerk" has sent listing:Open
      | listingId            | cheap |
      | batchId              | b |
      | range                | 1-1000 |
      | pricePerMu           | 199999.99 yuan |
      | mandateId            | mandate-1 |
      | expiresAt            | in 60 days |
      | market.mode          | ONE_WAY_BIDDING |
      | market.byInstalments | no |
    When "gov.operator" sends it with listingId "cheap"
    Then it is refused with INCREMENT_TOO_SMALL

  @F-31
  Scenario Outline: The bidding would end before it begins, or after the listing
    When "gov.operator" sends it with biddingEnds "<moment>"
    Then it is refused with INVALID_FIELD

    Examples:
      | moment                    |
      | 2026-03-11T23:59:59+08:00 |
      | 2026-06-01T08:00:00+08:00 |

  Scenario Outline: Lots that are not the listing
    When "gov.operator" sends it with slices "<slices>"
    Then it is refused with <code>

    Examples:
      | slices                      | code |
      | none                        | MISSING_FIELD |
      | serials 2-1000 of lot b/1   | RANGE_NOT_IN_LOT |
      | serials 1-999 of lot b/1    | RANGE_NOT_IN_LOT |
      | serials 1-1000 of lot b/7   | LOT_NOT_FOUND |

  @F-41
  Scenario: The listing is stopped
    Given "gov.operator" has sent listing:Suspend
      | listingId | l |
      | reason    | SYSTEM_FAILURE |
      | document  | paper stop |
    When "gov.operator" sends it
    Then it is refused with LISTING_SUSPENDED

  Scenario: No commitment of the market
    When "gov.operator" sends it with commitment "x"
    Then it is refused with INVALID_FIELD

  Scenario: There is no such listing
    When "gov.operator" sends it with listingId "none"
    Then it is refused with NOT_FOUND

  Scenario: Announced twice
    Given "gov.operator" has sent it
    When "gov.operator" sends it
    Then it is refused with ALREADY_EXISTS

  @F-02
  Scenario: Who opened the listing does not announce it
    Given "company.clerk" is marketOperator
    When "company.clerk" sends it
    Then it is refused with MAKER_IS_CHECKER

  Scenario: The seller does not announce
    When "company.clerk" sends it
    Then it is refused with NOT_PERMITTED
