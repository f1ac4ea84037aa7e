Feature: The seller asks for a price far below the appraised amount (appraisal:ProposeReduction)

  A later listing goes down to 90 % of the appraised amount by itself; below that the government approves first.

  Background:
    Given the market of the city has come to "the listing"
    And a appraisal:ProposeReduction request
      | reductionId | d |
      | listingId   | l |
      | lowestPerMu | 40000.00 yuan |
      | document    | paper reduction |
    And it is 2026-06-01

  @F-39
  Scenario Outline: The later listing under a reduction to 40,000.00 yuan
    Given "company.clerk" has sent it
    And "gov.leader1" has approved the agreement "price_reduction:d"
    When "company.clerk" sends listing:Open
      | listingId           | l2 |
      | batchId             | b |
      | range               | 1-1000 |
      | pricePerMu          | <price> |
      | mandateId           | mandate-1 |
      | expiresAt           | in 60 days |
      | market.mode         | FIXED_PRICE |
      | market.appraisalId  | a |
      | market.relists      | l |
      | market.reductionId  | d |
      | market.byInstalments | no |
    Then it is <outcome>

    Examples:
      | price         | outcome |
      | 40000.00 yuan | accepted |
      | 39999.99 yuan | refused with REDUCTION_NOT_APPROVED |

  @F-39
  Scenario: The government has not approved it
    Given "company.clerk" has sent it
    When "company.clerk" sends listing:Open
      | listingId           | l2 |
      | batchId             | b |
      | range               | 1-1000 |
      | pricePerMu          | 40000.00 yuan |
      | mandateId           | mandate-1 |
      | expiresAt           | in 60 days |
      | market.mode         | FIXED_PRICE |
      | market.appraisalId  | a |
      | market.relists      | l |
      | market.reductionId  | d |
      | market.byInstalments | no |
    Then it is refused with REDUCTION_NOT_APPROVED

  Scenario: For nothing
    When "company.clerk" sends it with lowestPerMu "0.00 yuan"
    Then it is refused with INVALID_FIELD

  Scenario: There is no such listing
    When "company.clerk" sends it with listingId "none"
    Then it is refused with NOT_FOUND

  Scenario: Another company asks
    Given "other.clerk" is companyClerk for "project-company"
    When "other.clerk" sends it
    Then it is refused with ACCOUNT_NOT_YOURS

  Scenario: The government does not ask itself
    When "gov.leader1" sends it
    Then it is refused with NOT_PERMITTED
