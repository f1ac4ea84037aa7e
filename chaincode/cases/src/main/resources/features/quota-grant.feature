Feature: A quota is granted for a banked area (quota:Grant)

  One quota for the whole banked area of a project: the county gets what is left below 500 mu for the year of banking, the
  provincial pool gets the rest. It can be used from 1 January of the next year.

  Background:
    Given the Ganzhou pilot has come to "the banked project"
    And a quota:Grant request
      | grantId       | q |
      | ruleSetId     | ganzhou-2022 |
      | projectId     | project-q |
      | countyAccount | county-1 |
      | poolAccount   | pool |
      | bankedOn      | 2022-06-01 |
      | grade         | 3 |

  @GZ-20 @GZ-21 @GZ-22 @GZ-05 @GZ-23 @GZ-07
  Scenario: 700 mu: 500 for the county, 200 for the pool
    When "forestry.officer" sends it
    Then it is accepted
    And the quotaGrant "q" has
      | countyArea     | 500.00 mu |
      | poolArea       | 200.00 mu |
      | usableFrom     | 2023-01-01 |
      | validTo        | 2024-12-31 |
      | priorityRegion | ganzhou |
    And serials 1-50000 of "q" belong to "county-1" and are AVAILABLE
    And serials 50001-70000 of "q" belong to "pool" and are AVAILABLE
    And the batch "q" has
      | asset | FOREST_QUOTA |
    And the project "project-q" has
      | status | ISSUED |

  @GZ-21 @GZ-22
  Scenario: The threshold counts all filings of a county and year together
    Given "forestry.officer" has sent it
    And "forestry.clerk" has sent project:Propose
      | projectId | project-r |
      | nameZh    | 二号项目 |
      | nameEn    | Project two |
      | region    | ganzhou |
      | origin    | NEW |
      | route     | DIRECT_STATE_COMPANY |
      | parcels   | parcel-r of 10.00 mu |
      | plan      | paper plan-r |
    And "gov.leader1" has sent project:ApprovePlan
      | projectId | project-r |
    And "forestry.officer" has sent project:Bank
      | projectId  | project-r |
      | bankedArea | 10.00 mu |
      | evidence   | paper acceptance-r |
    When "forestry.officer" sends it with
      | grantId   | r |
      | projectId | project-r |
    Then it is accepted
    And the quotaGrant "r" has
      | countyArea | 0.00 mu |
      | poolArea   | 10.00 mu |

  @GZ-20
  Scenario: A project's area becomes a quota once
    Given "forestry.officer" has sent it
    When "forestry.officer" sends it with grantId "again"
    Then it is refused with WRONG_STATE

  @GZ-20
  Scenario: What is not banked
    Given "forestry.clerk" has sent project:Propose
      | projectId | project-r |
      | nameZh    | 二号项目 |
      | nameEn    | Project two |
      | region    | ganzhou |
      | origin    | NEW |
      | route     | DIRECT_STATE_COMPANY |
      | parcels   | parcel-r of 10.00 mu |
      | plan      | paper plan-r |
    When "forestry.officer" sends it with projectId "project-r"
    Then it is refused with WRONG_STATE

  @GZ-06
  Scenario Outline: Banking on a day outside the pilot, or one that is still to come
    When "forestry.officer" sends it with bankedOn "<day>"
    Then it is refused with INVALID_FIELD

    Examples:
      | day        |
      | 2022-04-29 |
      | 2022-06-02 |

  @GZ-06 @GZ-23
  Scenario: The pilot is over
    Given it is 2025-01-01
    When "forestry.officer" sends it
    Then it is refused with RULE_SET_NOT_ACTIVE

  Scenario: The rule set has no such numbers
    Given it is 2023-03-01
    And "company.clerk" has sent ruleset:Propose
      | document | the rule set ruzhou-2023 |
    And "gov.leader1", "company.officer" and "partner.officer" have approved the agreement "rule_set:ruzhou-2023@1"
    When "forestry.officer" sends it with
      | ruleSetId | ruzhou-2023 |
      | bankedOn  | 2023-03-01 |
    Then it is refused with NUMBER_NOT_IN_RULE_SET

  @GZ-07 @GZ-22
  Scenario Outline: Accounts of another kind
    When "forestry.officer" sends it with <field> "<value>"
    Then it is refused with ACCOUNT_KIND_WRONG

    Examples:
      | field         | value      |
      | countyAccount | township-1 |
      | poolAccount   | county-2   |

  @GZ-28
  Scenario Outline: A grade that there is not
    When "forestry.officer" sends it with grade "<grade>"
    Then it is refused with INVALID_FIELD

    Examples:
      | grade |
      | 0     |
      | 16    |

  @F-02
  Scenario: Who proposed the project does not grant its quota
    Given "forestry.clerk" is forestryClerk, forestryOfficer for "county-1"
    When "forestry.clerk" sends it
    Then it is refused with MAKER_IS_CHECKER

  Scenario: A township grants nothing
    When "township.clerk" sends it
    Then it is refused with NOT_PERMITTED
