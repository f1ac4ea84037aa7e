Feature: Both sides sign how the premium is shared (deal:ProposePremium)

  The premium is what the sale brings above the buy-out price. State company and third party sign the ratio before the sale.

  Background:
    Given the sale of existing stock has come to "the approved deal"
    And a deal:ProposePremium request
      | termId               | deal-1-premium |
      | dealId               | deal-1 |
      | thirdPartyPremiumBps | 9000 bps |
      | document             | paper premium |

  @RZ-13
  Scenario: The ratio is in force when both sides have signed
    Given "company.clerk" has sent it
    And the deal "deal-1" has
      | thirdPartyPremiumBps | nothing |
    And "company.officer" and "partner.officer" have approved the agreement "premium:deal-1-premium"
    Then the deal "deal-1" has
      | thirdPartyPremiumBps | 9000 bps |

  @RZ-13
  Scenario: The third party may propose it as well
    When "partner.clerk" sends it
    Then it is accepted
    And the deal "deal-1" has
      | thirdPartyPremiumBps | nothing |

  @RZ-13
  Scenario: A signed ratio is not replaced
    Given "company.clerk" has sent it
    And "company.officer" and "partner.officer" have approved the agreement "premium:deal-1-premium"
    When "company.clerk" sends it with
      | termId               | another-premium |
      | thirdPartyPremiumBps | 5000 bps |
    Then it is refused with WRONG_STATE

  @RZ-13
  Scenario: The government has no seat in it
    Given "company.clerk" has sent it
    When "gov.leader1" sends agreement:Approve
      | agreementId | premium:deal-1-premium |
      | subjectHash | the hash of agreement premium:deal-1-premium |
    Then it is refused with NO_SEAT

  @RZ-13
  Scenario: More than the whole premium
    When "company.clerk" sends it with thirdPartyPremiumBps "10001 bps"
    Then it is refused with RATIO_OUT_OF_RANGE

  Scenario: No such deal
    When "company.clerk" sends it with dealId "deal-9"
    Then it is refused with NOT_FOUND

  Scenario: The leading group proposes no ratio
    When "gov.leader1" sends it
    Then it is refused with NOT_PERMITTED

  @RZ-13
  Scenario: The clerk of another company
    Given "other.clerk" is companyClerk for "other-company"
    When "other.clerk" sends it
    Then it is refused with ACCOUNT_NOT_YOURS
