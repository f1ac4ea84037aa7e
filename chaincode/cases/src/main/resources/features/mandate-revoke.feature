Feature: The government takes a mandate back (mandate:Revoke)

  Background:
    Given the sale of new indicators has come to "the listing"
    And a mandate:Revoke request
      | mandateId | mandate-1 |

  @RZ-05
  Scenario: The mandate is taken back, and an open listing under it finds no new buyer
    Given "gov.officer" has sent it
    And the mandate "mandate-1" has
      | status | REVOKED |
    When "buyer.trader" sends trade:Offer
      | tradeId      | t |
      | listingId    | listing-t |
      | buyerAccount | buyer-1 |
      | slices       | serials 1-10000 of lot new/1 |
      | expiresAt    | in 5 days |
    Then it is refused with MANDATE_NOT_LIVE

  Scenario: The government takes it back
    When "gov.leader1" sends it
    Then it is accepted

  Scenario: It is revoked already
    Given "gov.officer" has sent it
    When "gov.officer" sends it
    Then it is refused with WRONG_STATE

  Scenario: The state company does not revoke it
    When "company.officer" sends it
    Then it is refused with NOT_PERMITTED
