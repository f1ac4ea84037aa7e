Feature: The state company puts a sale of existing stock before the leading group (deal:Propose)

  Existing stock is sold case by case: the leading group decides on each deal, and the buy-out price is fixed in it.

  Background:
    Given the sale of existing stock has come to "the issued batch"
    And a deal:Propose request
      | dealId         | deal-1 |
      | batchId        | stock |
      | buyoutPerMu    | 12000.00 yuan |
      | partnerAccount | partner-1 |
      | document       | paper deal-1 |

  @RZ-10 @RZ-11 @RZ-12
  Scenario: The leading group decides
    Given "company.clerk" has sent it
    And the deal "deal-1" has
      | approved    | no |
      | buyoutPerMu | 12000.00 yuan |
    When "gov.leader1" sends agreement:Approve
      | agreementId | deal:deal-1 |
      | subjectHash | the hash of agreement deal:deal-1 |
    Then it is accepted
    And the deal "deal-1" has
      | approved | yes |

  @RZ-11
  Scenario: Only the leading group decides
    Given "company.clerk" has sent it
    When "gov.officer" sends agreement:Approve
      | agreementId | deal:deal-1 |
      | subjectHash | the hash of agreement deal:deal-1 |
    Then it is refused with NO_SEAT

  @RZ-10
  Scenario: New indicators need no deal
    Given the sale of new indicators has come to "the issued batch"
    When "company.clerk" sends it with batchId "new"
    Then it is refused with WRONG_STATE

  Scenario: Another company does not sell the stock
    Given "other.clerk" is companyClerk for "other-company"
    When "other.clerk" sends it
    Then it is refused with ACCOUNT_NOT_YOURS

  @RZ-12
  Scenario: The buy-out price is missing
    When "company.clerk" sends it with buyoutPerMu "0.00 yuan"
    Then it is refused with INVALID_FIELD
    And the refusal names field "buyoutPerMu"

  Scenario: The third party is a partner
    When "company.clerk" sends it with partnerAccount "investor-a"
    Then it is refused with ACCOUNT_KIND_WRONG

  Scenario: The number is taken
    Given "company.clerk" has sent it
    When "company.clerk" sends it
    Then it is refused with ALREADY_EXISTS

  Scenario: A partner proposes no deal
    When "partner.officer" sends it
    Then it is refused with NOT_PERMITTED
