Feature: A higher cap for one deal (deal:ProposeException)

  In principle the third party's part is at most 5,000 yuan per mu. The leading group may decide otherwise for one deal,
  before the sale and with a reason.

  Background:
    Given the sale of existing stock has come to "the signed premium"
    And a deal:ProposeException request
      | termId           | exception-1 |
      | dealId           | deal-1 |
      | approvedCapPerMu | 5200.00 yuan |
      | reason           | 造林成本高 |
      | document         | paper exception |

  @RZ-14
  Scenario: The leading group decides, and listings that are opened later carry the cap
    Given "company.clerk" has sent it
    And "gov.leader1" has approved the agreement "exception:exception-1"
    And the deal "deal-1" has
      | approvedCapPerMu | 5200.00 yuan |
    When "company.clerk" sends listing:Open
      | listingId  | listing-t |
      | batchId    | stock |
      | range      | 1-10000 |
      | pricePerMu | 18000.00 yuan |
      | mandateId  | mandate-1 |
      | dealId     | deal-1 |
      | expiresAt  | in 30 days |
    Then it is accepted
    And the listing "listing-t" has
      | inputs.approvedCapPerMu | 5200.00 |

  @RZ-14
  Scenario: It has no effect before the leading group has decided
    When "company.clerk" sends it
    Then it is accepted
    And the deal "deal-1" has
      | approvedCapPerMu | nothing |

  @RZ-14
  Scenario: The reason is missing
    When "company.clerk" sends it with reason "blank"
    Then it is refused with MISSING_FIELD

  @RZ-14
  Scenario: A cap of nothing
    When "company.clerk" sends it with approvedCapPerMu "0.00 yuan"
    Then it is refused with INVALID_FIELD

  @RZ-14
  Scenario: The third party does not ask for it itself
    When "partner.officer" sends it
    Then it is refused with NOT_PERMITTED

  @RZ-14
  Scenario: Only the leading group decides
    Given "company.clerk" has sent it
    When "gov.officer" sends agreement:Approve
      | agreementId | exception:exception-1 |
      | subjectHash | the hash of agreement exception:exception-1 |
    Then it is refused with NO_SEAT

  @RZ-14
  Scenario: The clerk of another company
    Given "other.clerk" is companyClerk for "other-company"
    When "other.clerk" sends it
    Then it is refused with ACCOUNT_NOT_YOURS
