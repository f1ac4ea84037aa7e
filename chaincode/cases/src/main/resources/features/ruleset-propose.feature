Feature: Somebody proposes a version of a rule set (ruleset:Propose)

  A rule set holds the numbers and the ways of sharing that a policy document orders. It governs nothing before the three
  organisations have agreed, and every settlement names the version that governs it.

  Background:
    Given the ledger has come to "its first day"
    And a ruleset:Propose request
      | document | the rule set ruzhou-2023 |

  @RZ-01
  Scenario: The rules of Ruzhou come into force when the three organisations have agreed
    When "company.clerk" sends it
    Then it is accepted
    And the ruleSet "ruzhou-2023@1" has
      | status                      | PROPOSED |
      | document.instrument.number  | 汝政办〔2023〕8号 |
      | document.instrument.issued  | 2023-02-22 |
    Given "gov.leader1", "company.officer" and "partner.officer" have approved the agreement "rule_set:ruzhou-2023@1"
    Then the ruleSet "ruzhou-2023@1" has
      | status | ACTIVE |
    And the ruleSetInForce "ruzhou-2023" has
      | versionId | ruzhou-2023@1 |

  @RZ-03 @RZ-04 @RZ-18 @RZ-14
  Scenario: The numbers of the document are part of what is agreed
    When "company.clerk" sends it
    Then it is accepted
    And the ruleSet "ruzhou-2023@1" has
      | document.parameters[name=programmeAreaLeast].value     | 2000000 |
      | document.parameters[name=programmeAreaMost].value      | 6000000 |
      | document.parameters[name=programmeRevenueTarget].value | 100000000000 |
      | document.parameters[name=thresholdPerMu].value         | 3000000 |
      | document.parameters[name=thirdPartyCapPerMu].value     | 500000 |

  @GZ-01 @GZ-06
  Scenario: A pilot with a last day
    When "company.clerk" sends it with document "the rule set ganzhou-2022"
    Then it is accepted
    And the ruleSet "ganzhou-2022@1" has
      | document.instrument.number | 赣市府办字〔2022〕49号 |
      | document.status            | TRIAL |
      | document.validFrom         | 2022-04-30 |
      | document.validTo           | 2024-12-31 |

  @YC-01 @YC-02 @YC-05 @YC-14 @YC-15 @YC-17
  Scenario: The numbers of Yangcheng
    When "company.clerk" sends it with document "the rule set yangcheng-2025"
    Then it is accepted
    And the ruleSet "yangcheng-2025@1" has
      | document.instrument.number                                    | 阳林长办字〔2025〕2号 |
      | document.parameters[name=titleCertificatesBy20250531].value   | 3000 |
      | document.parameters[name=incomeCertificatesBy20250731].value | 4000 |
      | document.parameters[name=restorationAfforestation].value      | 101000 |
      | document.parameters[name=tendingArea].value                   | 1707500 |
      | document.parameters[name=patrolsByEndOfJune].value            | 6 |

  @CS-01 @CS-28
  Scenario: The numbers of Chaisang
    When "company.clerk" sends it with document "the rule set chaisang-2022"
    Then it is accepted
    And the ruleSet "chaisang-2022@1" has
      | document.instrument.issued                              | 2022-11-10 |
      | document.parameters[name=packagePerMu].value            | 3000000 |
      | document.parameters[name=trancheAtAcceptance].value     | 7000 |
      | document.parameters[name=bureauFeePerMu].value          | 500000 |
      | document.parameters[name=lossPenaltyPerMu].value        | 20000000 |
      | document.parameters[name=dispatchDays].value            | 15 |

  @XM-01
  Scenario: A draft for consultation cannot be agreed
    When "company.clerk" sends it with document "the rule set xinmi"
    Then it is refused with INVALID_FIELD
    And the refusal names field "document.status"

  @XM-35
  Scenario: A rule set without a first day
    When "company.clerk" sends it with document.validFrom "nothing"
    Then it is refused with MISSING_FIELD
    And the refusal names field "document.validFrom"

  Scenario: A version below 1
    When "company.clerk" sends it with document.version "0"
    Then it is refused with INVALID_FIELD

  Scenario: The same version twice
    Given "company.clerk" has sent it
    When "company.clerk" sends it
    Then it is refused with ALREADY_EXISTS

  Scenario Outline: Ways of sharing that do not fit together
    When "company.clerk" sends it with <field> "<value>"
    Then it is refused with SCHEME_INVALID

    Examples:
      | field                    | value |
      | document.uses[0].schemeId | no-such-scheme |
      | document.uses[1].use      | SALE_NEW |
      | document.schemes[0].id    | ruzhou-2023-stock |

  @GZ-35
  Scenario Outline: A county adds to the rules of its city and relaxes nothing
    Given the rules of a city have come to "their first day"
    And a ruleset:Propose request
      | document            | the rule set xinmi |
      | document.status     | ACTIVE |
      | document.validFrom  | 2024-07-01 |
      | document.parent     | {"id":"city","version":1} |
    When "company.clerk" sends it with document.parameters[name=<number>].value "<value>"
    Then it is <outcome>

    Examples:
      | number                 | value | outcome |
      | acceptanceDepartments  | 8     | accepted |
      | acceptanceDepartments  | 9     | accepted |
      | acceptanceDepartments  | 7     | refused with RULE_SET_BELOW_PARENT |
      | planAdjustmentsPerYear | 0     | accepted |
      | planAdjustmentsPerYear | 2     | refused with RULE_SET_BELOW_PARENT |
      | planYearsAhead         | 2     | refused with RULE_SET_BELOW_PARENT |

  @GZ-35
  Scenario: A number of the city is left out
    Given the rules of a city have come to "their first day"
    And a ruleset:Propose request
      | document            | the rule set xinmi |
      | document.status     | ACTIVE |
      | document.validFrom  | 2024-07-01 |
      | document.parent     | {"id":"city","version":1} |
    When "company.clerk" sends it with document.parameters[name=rollingPlanYears] "nothing"
    Then it is refused with RULE_SET_BELOW_PARENT
    And the refusal names parameter "rollingPlanYears"

  @GZ-35
  Scenario Outline: The version of the city that is in force, and none below another county
    Given the rules of a city have come to "a county of their own"
    And a ruleset:Propose request
      | document            | the rule set xinmi |
      | document.id         | another |
      | document.status     | ACTIVE |
      | document.validFrom  | 2024-07-01 |
    When "company.clerk" sends it with
      | document.parent.id      | <parent> |
      | document.parent.version | <version> |
    Then it is <outcome>

    Examples:
      | parent | version | outcome |
      | city   | 1       | accepted |
      | city   | 2       | refused with RULE_SET_NOT_ACTIVE |
      | xinmi  | 1       | refused with INVALID_FIELD |

  Scenario Outline: Who may propose
    When "<who>" sends it
    Then it is refused with NOT_PERMITTED

    Examples:
      | who           |
      | gov.registrar |
      | buyer.trader  |
