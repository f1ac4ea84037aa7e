Feature: A buyer takes a listing, wholly or in part (trade:Offer)

  The lots are held for the buyer until they are paid and settled, or given back.

  Background:
    Given the sale of new indicators has come to "the listing"
    And a trade:Offer request
      | tradeId      | t |
      | listingId    | listing-t |
      | buyerAccount | buyer-1 |
      | slices       | serials 1-10000 of lot new/1 |
      | expiresAt    | in 5 days |

  Scenario: A buyer takes everything
    When "buyer.trader" sends it
    Then it is accepted
    And the trade "t" has
      | status     | HELD |
      | area       | 100.00 mu |
      | gross      | 2000000.00 yuan |
      | pricePerMu | 20000.00 yuan |
      | origin     | NEW |
    And serials 1-10000 of "new" belong to "state-company" and are HELD

  @F-10
  Scenario: A buyer takes a part, and what is left stays free
    When "buyer.trader" sends it with slices "serials 1001-3000 of lot new/1"
    Then it is accepted
    And the trade "t" has
      | area  | 20.00 mu |
      | gross | 400000.00 yuan |
    And serials 1-1000 of "new" belong to "state-company" and are AVAILABLE
    And serials 1001-3000 of "new" belong to "state-company" and are HELD
    And serials 3001-10000 of "new" belong to "state-company" and are AVAILABLE

  Scenario: The lots are held for somebody else
    Given "buyer.trader" has sent it with slices "serials 1-4000 of lot new/1"
    And "investor.a" is investor for "investor-a"
    When "investor.a" sends it with
      | tradeId      | t2 |
      | buyerAccount | investor-a |
      | slices       | serials 1-4000 of lot new/1 |
    Then it is refused with LOT_NOT_AVAILABLE

  Scenario: No lot starts there
    When "buyer.trader" sends it with slices "serials 2-100 of lot new/2"
    Then it is refused with LOT_NOT_FOUND

  Scenario: Serial numbers outside the lot
    Given "buyer.trader" has sent it with slices "serials 1-4000 of lot new/1"
    When "buyer.trader" sends it with
      | tradeId | t2 |
      | slices  | serials 4000-5000 of lot new/4001 |
    Then it is refused with RANGE_NOT_IN_LOT

  Scenario: Serial numbers outside the listing
    When "buyer.trader" sends it with slices "serials 1-10001 of lot new/1"
    Then it is refused with RANGE_NOT_IN_LOT

  Scenario: The listing has ended
    Given 30 days have passed
    When "buyer.trader" sends it
    Then it is refused with LISTING_CLOSED

  @RZ-05
  Scenario: The mandate was revoked after the listing
    Given "gov.officer" has sent mandate:Revoke
      | mandateId | mandate-1 |
    When "buyer.trader" sends it
    Then it is refused with MANDATE_NOT_LIVE

  Scenario: The state company does not buy from itself
    Given "both.sides" is buyer for "state-company"
    When "both.sides" sends it with buyerAccount "state-company"
    Then it is refused with INVALID_FIELD

  Scenario: The buyer acts for the own account
    When "investor.a" sends it
    Then it is refused with ACCOUNT_NOT_YOURS

  Scenario: The buyer has no account
    Given "guest" is buyer for "guest-account"
    When "guest" sends it with buyerAccount "guest-account"
    Then it is refused with NOT_FOUND

  Scenario: The time to pay is over before it begins
    When "buyer.trader" sends it with expiresAt "in 0 seconds"
    Then it is refused with INVALID_FIELD

  Scenario: The number of the trade is taken
    Given "buyer.trader" has sent it with slices "serials 1-4000 of lot new/1"
    When "buyer.trader" sends it with slices "serials 4001-5000 of lot new/4001"
    Then it is refused with ALREADY_EXISTS

  Scenario: The rule set says nothing of such a sale
    Given "company.clerk" has sent ruleset:Propose
      | document         | the rule set ruzhou-2023 |
      | document.version | 2 |
      | document.uses[0] | nothing |
    And "gov.leader1", "company.officer" and "partner.officer" have approved the agreement "rule_set:ruzhou-2023@2"
    And "company.clerk" has sent listing:Open
      | listingId  | listing-2 |
      | batchId    | new |
      | range      | 1-10000 |
      | pricePerMu | 20000.00 yuan |
      | mandateId  | mandate-1 |
      | expiresAt  | in 30 days |
    When "buyer.trader" sends it with listingId "listing-2"
    Then it is refused with SCHEME_NOT_IN_RULE_SET

  @F-07 @G-30
  Scenario: The market operator places no order
    When "gov.operator" sends it
    Then it is refused with STAFF_MAY_NOT_TRADE

  @G-29
  Scenario: An auditor places no order
    When "auditor" sends it
    Then it is refused with AUDITOR_READ_ONLY

  Scenario: The finance bureau places no order
    When "finance.clerk" sends it
    Then it is refused with NOT_PERMITTED

  @F-39
  Scenario Outline: A listing under market rules is disclosed for twenty working days
    Given the market of the city has come to "the listing"
    And it is <moment>
    When "buyer.trader" sends it with
      | listingId | l |
      | slices    | serials 1-100 of lot b/1 |
      | expiresAt | in 5 days |
    Then it is <outcome>

    Examples:
      | moment                    | outcome |
      | 2026-03-30T23:59:59+08:00 | refused with DISCLOSURE_RUNNING |
      | 2026-03-31T00:00:00+08:00 | accepted |

  @F-39
  Scenario Outline: 30 % of 500,000 yuan at first, the rest within a year
    Given the market of the city has come to "the listing"
    And it is 2026-03-31
    When "buyer.trader" sends it with
      | listingId                | l |
      | slices                   | serials 1-1000 of lot b/1 |
      | expiresAt                | in 5 days |
      | instalments.firstPayment | <first> |
      | instalments.balanceDueOn | <due> |
    Then it is <outcome>

    Examples:
      | first          | due        | outcome |
      | 150000.00 yuan | 2027-03-31 | accepted |
      | 149999.99 yuan | 2027-03-31 | refused with FIRST_PAYMENT_TOO_SMALL |
      | 150000.00 yuan | 2027-04-01 | refused with BALANCE_TOO_LATE |

  @F-39
  Scenario: The listing offers no instalments
    When "buyer.trader" sends it with
      | instalments.firstPayment | 1000000.00 yuan |
      | instalments.balanceDueOn | 2026-04-01 |
    Then it is refused with MARKET_RULES_MISSING
