Feature: The state company proposes to issue a banked area (batch:Propose)

  The whole banked area becomes one batch. The registrar and an officer of the company agree before a unit exists.

  Background:
    Given the sale of new indicators has come to "the banked project"
    And a batch:Propose request
      | batchId     | new |
      | asset       | FOREST_BALANCE |
      | ruleSetId   | ruzhou-2023 |
      | projectId   | project-new |
      | titleHolder | state-company |
      | vintageYear | 2025 |

  @RZ-36 @F-10 @RZ-10
  Scenario: A batch is proposed
    When "company.clerk" sends it
    Then it is accepted
    And the batch "new" has
      | status     | PROPOSED |
      | totalUnits | 10000 |
      | origin     | NEW |
    And the agreement "issue:new" has
      | status | PENDING |
    And there is no lot "new/0000000000000001"

  @RZ-36
  Scenario: Nothing is issued before it is banked
    Given the sale of new indicators has come to "the approved plan"
    When "company.clerk" sends it
    Then it is refused with WRONG_STATE

  Scenario: A project is issued once
    Given the sale of new indicators has come to "the issued batch"
    When "company.clerk" sends it with batchId "again"
    Then it is refused with WRONG_STATE

  @A-37
  Scenario Outline: A project that names a rule set is issued under that one
    Given "company.clerk" has sent ruleset:Propose
      | document | the rule set yangcheng-2025 |
    And "gov.leader1", "company.officer" and "partner.officer" have approved the agreement "rule_set:yangcheng-2025@1"
    And "company.clerk" has sent project:Propose
      | projectId | project-2 |
      | nameZh    | 二号项目 |
      | nameEn    | Project two |
      | region    | ruzhou |
      | origin    | NEW |
      | route     | DIRECT_STATE_COMPANY |
      | parcels   | parcel-2 of 20.00 mu |
      | plan      | paper plan-2 |
      | ruleSetId | ruzhou-2023 |
    And "gov.leader1" has sent project:ApprovePlan
      | projectId | project-2 |
    And "forestry.officer" has sent project:Bank
      | projectId  | project-2 |
      | bankedArea | 20.00 mu |
      | evidence   | paper acceptance |
    When "company.clerk" sends it with
      | projectId | project-2 |
      | ruleSetId | <rules> |
    Then it is <outcome>

    Examples:
      | rules          | outcome |
      | ruzhou-2023    | accepted |
      | yangcheng-2025 | refused with RULE_SET_DIFFERS |

  Scenario: The company acts for its own account
    Given "other.clerk" is companyClerk for "other-company"
    When "other.clerk" sends it
    Then it is refused with ACCOUNT_NOT_YOURS

  Scenario: The first holder is a state company
    Given "company.clerk" is companyClerk for "state-company, project-company"
    When "company.clerk" sends it with titleHolder "project-company"
    Then it is refused with ACCOUNT_KIND_WRONG

  Scenario: No rule set is in force
    When "company.clerk" sends it with ruleSetId "yangcheng-2025"
    Then it is refused with RULE_SET_NOT_ACTIVE

  Scenario Outline: Fields that are not in order
    When "company.clerk" sends it with <field> "<value>"
    Then it is refused with INVALID_FIELD

    Examples:
      | field       | value |
      | asset       | FOREST_QUOTA |
      | asset       | EQUITY |
      | vintageYear | 1989 |
      | grade       | 16 |

  Scenario: A partner issues nothing
    When "partner.clerk" sends it
    Then it is refused with NOT_PERMITTED
