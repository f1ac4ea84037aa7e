Feature: Somebody proposes the market rules of a region (market:ProposeRules)

  Appraisal, bidding, fees and instalments; in force once the three organisations have agreed.

  Background:
    Given the market of the city has come to "the working days"
    And a market:ProposeRules request
      | document | the market rules ceiling-bidding |

  Scenario: The rules are in force when three organisations have agreed
    Given "gov.registrar" has sent it
    And the marketRuleSet "ceiling-bidding@1" has
      | status | PROPOSED |
    And there is no marketRuleSetInForce "ruzhou"
    And "gov.leader1", "company.officer" and "partner.officer" have approved the agreement "market_rules:ceiling-bidding@1"
    And the marketRuleSetInForce "ruzhou" has
      | versionId | ceiling-bidding@1 |
    And "gov.registrar" has sent it with document "the market rules breaker-bidding"
    And "gov.leader1", "company.officer" and "partner.officer" have approved the agreement "market_rules:breaker-bidding@1"
    When "gov.registrar" sends it
    Then it is refused with ALREADY_EXISTS
    And the marketRuleSet "ceiling-bidding@1" has
      | status | SUPERSEDED |
    And the marketRuleSetInForce "ruzhou" has
      | versionId | breaker-bidding@1 |

  @F-32 @F-33 @F-39 @F-42
  Scenario Outline: Rules that nobody could go by
    When "gov.registrar" sends it with <field> "<value>"
    Then it is refused with MARKET_RULES_INVALID

    Examples:
      | field                                      | value |
      | document.bidding.breakerBps                | 20000 |
      | document.bidding.ceilingBps                | 10000 |
      | document.bidding.revealWorkingDays         | 0 |
      | document.fees.services[1].side             | BUYER |
      | document.appraisal.disclosure[0].workingDays | -1 |

  Scenario: The account for forfeited deposits is not there
    When "gov.registrar" sends it with document.bidding.forfeitAccount "nobody"
    Then it is refused with NOT_FOUND

  Scenario: A buyer makes no rules
    When "buyer.trader" sends it
    Then it is refused with NOT_PERMITTED
