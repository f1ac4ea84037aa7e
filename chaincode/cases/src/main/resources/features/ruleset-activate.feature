Feature: Anyone puts an agreed rule set in force once its first day has come (ruleset:Activate)

  Background:
    Given the ledger has come to "its first day"
    And "company.clerk" has sent ruleset:Propose
      | document           | the rule set ruzhou-2023 |
      | document.validFrom | 2026-04-01 |
    And a ruleset:Activate request
      | versionId | ruzhou-2023@1 |

  @RZ-01 @XM-35
  Scenario: The first day has come
    Given "gov.leader1", "company.officer" and "partner.officer" have approved the agreement "rule_set:ruzhou-2023@1"
    And the ruleSet "ruzhou-2023@1" has
      | status | AGREED |
    And it is 2026-04-01
    When "buyer.trader" sends it
    Then it is accepted
    And the ruleSet "ruzhou-2023@1" has
      | status | ACTIVE |

  @XM-35
  Scenario: The first day is still to come
    Given "gov.leader1", "company.officer" and "partner.officer" have approved the agreement "rule_set:ruzhou-2023@1"
    And it is 2026-03-31T23:59:59+08:00
    When "buyer.trader" sends it
    Then it is refused with RULE_SET_NOT_ACTIVE

  Scenario: Not everybody has agreed
    Given "gov.leader1" and "company.officer" have approved the agreement "rule_set:ruzhou-2023@1"
    And it is 2026-04-01
    When "buyer.trader" sends it
    Then it is refused with WRONG_STATE

  Scenario: An auditor puts nothing in force
    When "auditor" sends it
    Then it is refused with AUDITOR_READ_ONLY

  Scenario: No such version
    When "buyer.trader" sends it with versionId "ruzhou-2023@9"
    Then it is refused with NOT_FOUND
