Feature: A stopped listing takes offers again (listing:Resume)

  Background:
    Given the sale of new indicators has come to "the listing"
    And "gov.officer" has sent listing:Suspend
      | listingId | listing-t |
      | reason    | SYSTEM_FAILURE |
      | document  | paper failure |
    And a listing:Resume request
      | listingId | listing-t |

  @F-41
  Scenario: It is resumed
    Given "gov.operator" has sent it
    And the listing "listing-t" has
      | status | OPEN |
    When "buyer.trader" sends trade:Offer
      | tradeId      | t |
      | listingId    | listing-t |
      | buyerAccount | buyer-1 |
      | slices       | serials 1-100 of lot new/1 |
      | expiresAt    | in 5 days |
    Then it is accepted

  @F-41
  Scenario: It was not stopped
    Given "gov.operator" has sent it
    When "gov.operator" sends it
    Then it is refused with WRONG_STATE

  Scenario: There is no such listing
    When "gov.operator" sends it with listingId "none"
    Then it is refused with NOT_FOUND

  Scenario: The seller does not resume it
    When "company.clerk" sends it
    Then it is refused with NOT_PERMITTED
