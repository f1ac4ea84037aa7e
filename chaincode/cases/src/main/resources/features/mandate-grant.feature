Feature: The government authorises the state company (mandate:Grant)

  The state company acts for the government under a recorded mandate: for one rule set, from one day on, to a last day if
  there is one.

  Background:
    Given the sale of new indicators has come to "the founding"
    And a mandate:Grant request
      | mandateId      | mandate-2 |
      | granteeAccount | state-company |
      | ruleSetId      | ruzhou-2023 |
      | document       | paper mandate-2 |
      | validFrom      | 2026-01-01 |
      | validTo        | 2026-12-31 |

  @RZ-05
  Scenario Outline: The leading group or the government grants it
    When "<who>" sends it
    Then it is accepted
    And the mandate "mandate-2" has
      | status         | ACTIVE |
      | granteeAccount | state-company |
      | validTo        | 2026-12-31 |

    Examples:
      | who         |
      | gov.leader1 |
      | gov.officer |

  @RZ-05
  Scenario: The state company does not authorise itself
    When "company.officer" sends it
    Then it is refused with NOT_PERMITTED

  @RZ-05
  Scenario: Only a state company is authorised
    When "gov.officer" sends it with granteeAccount "partner-1"
    Then it is refused with ACCOUNT_KIND_WRONG

  Scenario: It would end before it begins
    When "gov.officer" sends it with validTo "2025-12-31"
    Then it is refused with INVALID_FIELD
    And the refusal names field "validTo"

  Scenario: The number is taken
    When "gov.officer" sends it with mandateId "mandate-1"
    Then it is refused with ALREADY_EXISTS

  @RZ-05
  Scenario: There are no such rules
    When "gov.officer" sends it with ruleSetId "nowhere-2023"
    Then it is refused with RULE_SET_NOT_ACTIVE
