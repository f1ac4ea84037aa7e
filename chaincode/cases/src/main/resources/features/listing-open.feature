Feature: The state company lists indicators for sale (listing:Open)

  Only under a live mandate; existing stock only with an approved deal and a signed ratio, and never below the buy-out price.

  Background:
    Given the sale of new indicators has come to "the issued batch"
    And a listing:Open request
      | listingId  | listing-t |
      | batchId    | new |
      | range      | 1-10000 |
      | pricePerMu | 20000.00 yuan |
      | mandateId  | mandate-1 |
      | expiresAt  | in 30 days |

  @RZ-05
  Scenario: New indicators are listed
    When "company.clerk" sends it
    Then it is accepted
    And the listing "listing-t" has
      | status         | OPEN |
      | pricePerMu     | 20000.00 yuan |
      | ruleSetVersion | ruzhou-2023@1 |
      | partnerAccount | partner-1 |

  @RZ-05
  Scenario: The mandate is revoked
    Given "gov.officer" has sent mandate:Revoke
      | mandateId | mandate-1 |
    When "company.clerk" sends it
    Then it is refused with MANDATE_NOT_LIVE
    And nothing has changed

  @RZ-05
  Scenario Outline: A mandate with a first and a last day
    Given "gov.officer" has sent mandate:Grant
      | mandateId      | mandate-2 |
      | granteeAccount | state-company |
      | ruleSetId      | ruzhou-2023 |
      | document       | paper mandate-2 |
      | validFrom      | 2026-03-03 |
      | validTo        | 2026-03-04 |
    And it is <moment>
    When "company.clerk" sends it with mandateId "mandate-2"
    Then it is <outcome>

    Examples:
      | moment                    | outcome |
      | 2026-03-02T23:59:59+08:00 | refused with MANDATE_NOT_LIVE |
      | 2026-03-03T00:00:00+08:00 | accepted |
      | 2026-03-04T23:59:59+08:00 | accepted |
      | 2026-03-05T00:00:00+08:00 | refused with MANDATE_NOT_LIVE |

  @RZ-05
  Scenario: A mandate for another rule set
    Given "company.clerk" has sent ruleset:Propose
      | document    | the rule set ruzhou-2023 |
      | document.id | other-2023 |
    And "gov.leader1", "company.officer" and "partner.officer" have approved the agreement "rule_set:other-2023@1"
    And "gov.officer" has sent mandate:Grant
      | mandateId      | mandate-2 |
      | granteeAccount | state-company |
      | ruleSetId      | other-2023 |
      | document       | paper mandate-2 |
      | validFrom      | 2026-01-01 |
    When "company.clerk" sends it with mandateId "mandate-2"
    Then it is refused with MANDATE_NOT_LIVE

  @RZ-11 @G-01
  Scenario: Existing stock without a deal
    Given the sale of existing stock has come to "the issued batch"
    When "company.clerk" sends it with batchId "stock"
    Then it is refused with DEAL_NOT_APPROVED

  @RZ-11 @G-01
  Scenario: Existing stock whose deal the leading group has not approved
    Given the sale of existing stock has come to "the proposed deal"
    When "company.clerk" sends it with
      | batchId | stock |
      | dealId  | deal-1 |
    Then it is refused with DEAL_NOT_APPROVED

  @RZ-13
  Scenario: Existing stock whose ratio is not signed by both sides
    Given the sale of existing stock has come to "the proposed premium"
    When "company.clerk" sends it with
      | batchId | stock |
      | dealId  | deal-1 |
    Then it is refused with PREMIUM_NOT_AGREED

  @RZ-11 @RZ-12 @RZ-13
  Scenario: Existing stock exactly at the buy-out price
    Given the sale of existing stock has come to "the signed premium"
    When "company.clerk" sends it with
      | batchId    | stock |
      | dealId     | deal-1 |
      | pricePerMu | 12000.00 yuan |
    Then it is accepted
    And the listing "listing-t" has
      | inputs.buyoutPerMu          | 12000.00 |
      | inputs.thirdPartyPremiumBps | 9000 |

  @RZ-12
  Scenario: Existing stock below the buy-out price
    Given the sale of existing stock has come to "the signed premium"
    When "company.clerk" sends it with
      | batchId    | stock |
      | dealId     | deal-1 |
      | pricePerMu | 11999.99 yuan |
    Then it is refused with PRICE_BELOW_BUYOUT

  Scenario: Serial numbers beyond the batch
    When "company.clerk" sends it with range "1-10001"
    Then it is refused with RANGE_INVALID

  Scenario: Serial numbers that run backward
    When "company.clerk" sends it with range "10-1"
    Then it is refused with RANGE_INVALID

  Scenario Outline: Fields that are not in order
    When "company.clerk" sends it with <field> "<value>"
    Then it is refused with INVALID_FIELD

    Examples:
      | field      | value |
      | pricePerMu | 0.00 yuan |
      | expiresAt  | in 0 seconds |

  Scenario: Another company lists nothing of this one
    Given "other.clerk" is companyClerk for "other-company"
    When "other.clerk" sends it
    Then it is refused with ACCOUNT_NOT_YOURS

  Scenario: The batch is not issued
    Given the sale of new indicators has come to "the proposed batch"
    When "company.clerk" sends it
    Then it is refused with WRONG_STATE

  @GZ-20
  Scenario: A quota of forest land is never for sale
    Given the Ganzhou pilot has come to "the granted quota"
    And "county.seller" is companyClerk for "county-1"
    When "county.seller" sends it with batchId "q"
    Then it is refused with INVALID_FIELD
    And the refusal names field "batchId"

  Scenario: The rules are no longer in force
    Given the sale of new indicators has come to "the issued batch"
    And "company.clerk" has sent ruleset:Propose
      | document         | the rule set ruzhou-2023 |
      | document.version | 2 |
      | document.validTo | 2026-03-10 |
    And "gov.leader1", "company.officer" and "partner.officer" have approved the agreement "rule_set:ruzhou-2023@2"
    And it is 2026-03-11
    When "company.clerk" sends it
    Then it is refused with RULE_SET_NOT_ACTIVE

  @F-07 @G-30
  Scenario: Who keeps the register lists nothing
    When "gov.registrar" sends it
    Then it is refused with STAFF_MAY_NOT_TRADE

  Scenario: A partner lists nothing of the city's
    When "partner.officer" sends it
    Then it is refused with NOT_PERMITTED

  @F-39
  Scenario Outline: Market rules ask for an appraisal, and the first listing is not below it
    Given the market of the city has come to "<stage>"
    When "company.clerk" sends it with
      | batchId              | b |
      | range                | 1-1000 |
      | pricePerMu           | <price> |
      | expiresAt            | in 60 days |
      | market.mode          | FIXED_PRICE |
      | market.appraisalId   | <appraisal> |
      | market.byInstalments | no |
    Then it is <outcome>

    Examples:
      | stage                  | price         | appraisal | outcome |
      | the market rules       | 50000.00 yuan | nothing   | refused with APPRAISAL_NOT_APPROVED |
      | the market rules       | 50000.00 yuan | a         | refused with NOT_FOUND |
      | the filed appraisal    | 50000.00 yuan | a         | refused with APPRAISAL_NOT_APPROVED |
      | the approved appraisal | 49999.99 yuan | a         | refused with PRICE_BELOW_APPRAISAL |
      | the approved appraisal | 50000.00 yuan | a         | accepted |

  @F-39
  Scenario Outline: The last day of an appraisal
    Given the market of the city has come to "the market rules"
    And "company.clerk" has sent appraisal:File
      | appraisalId | a |
      | batchId     | b |
      | basis       | PER_MU |
      | amount      | 50000.00 yuan |
      | appraiser   | appraiser-1 |
      | report      | paper a |
      | validUntil  | 2026-04-30 |
    And "assets.officer" has sent appraisal:Decide
      | appraisalId | a |
      | approved    | yes |
    And it is <day>
    When "company.clerk" sends it with
      | batchId              | b |
      | range                | 1-1000 |
      | pricePerMu           | 50000.00 yuan |
      | expiresAt            | in 60 days |
      | market.mode          | FIXED_PRICE |
      | market.appraisalId   | a |
      | market.byInstalments | no |
    Then it is <outcome>

    Examples:
      | day        | outcome |
      | 2026-04-30 | accepted |
      | 2026-05-01 | refused with APPRAISAL_OUT_OF_DATE |

  @F-39
  Scenario Outline: A later listing, down to 90 % of the appraised amount
    Given the market of the city has come to "the listing"
    And it is 2026-04-01
    And "company.clerk" has sent listing:Close
      | listingId | l |
    When "company.clerk" sends it with
      | batchId              | b |
      | range                | 1-1000 |
      | pricePerMu           | <price> |
      | expiresAt            | in 60 days |
      | market.mode          | FIXED_PRICE |
      | market.appraisalId   | <appraisal> |
      | market.relists       | l |
      | market.byInstalments | no |
    Then it is <outcome>

    Examples:
      | price         | appraisal | outcome |
      | 45000.00 yuan | a         | accepted |
      | 44999.99 yuan | a         | refused with REDUCTION_NOT_APPROVED |
      | 45000.00 yuan | z         | refused with RELISTING_NOT_POSSIBLE |

  @F-39
  Scenario: The first listing was taken back before its disclosure was over
    Given the market of the city has come to "the listing"
    And it is 2026-03-30
    And "company.clerk" has sent listing:Close
      | listingId | l |
    And it is 2026-04-30
    When "company.clerk" sends it with
      | batchId              | b |
      | range                | 1-1000 |
      | pricePerMu           | 45000.00 yuan |
      | expiresAt            | in 60 days |
      | market.mode          | FIXED_PRICE |
      | market.appraisalId   | a |
      | market.relists       | l |
      | market.byInstalments | no |
    Then it is refused with RELISTING_NOT_POSSIBLE

  @F-30
  Scenario: Bidding where the region has no market rules
    When "company.clerk" sends it with
      | market.mode          | ONE_WAY_BIDDING |
      | market.byInstalments | no |
    Then it is refused with MARKET_RULES_MISSING
