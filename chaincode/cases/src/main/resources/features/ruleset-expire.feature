Feature: Anyone marks a rule set whose last day is over (ruleset:Expire)

  It governs nothing from that day on in any case; the mark shows it to everybody.

  Background:
    Given the Ganzhou pilot has come to "the founding"
    And a ruleset:Expire request
      | versionId | ganzhou-2022@1 |

  @GZ-06
  Scenario: The pilot has ended
    Given it is 2025-01-01
    When "buyer.trader" sends it
    Then it is accepted
    And the ruleSet "ganzhou-2022@1" has
      | status | EXPIRED |

  @GZ-06
  Scenario: The last day counts
    Given it is 2024-12-31T23:59:59+08:00
    When "buyer.trader" sends it
    Then it is refused with WRONG_STATE

  Scenario: It is marked already
    Given it is 2025-01-01
    And "buyer.trader" has sent it
    When "buyer.trader" sends it
    Then it is refused with WRONG_STATE
