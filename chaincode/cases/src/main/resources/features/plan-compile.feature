Feature: The planning bureau compiles an annual plan (plan:Compile)

  In the third quarter of the year before.

  Background:
    Given the annual plan has come to "the aggregated plan"
    And a plan:Compile request
      | planId        | xinmi:2025:RESERVE |
      | bureauAccount | planning-bureau |
      | document      | paper plan |

  @XM-07
  Scenario Outline: The third quarter
    Given it is <moment>
    When "planning.officer" sends it
    Then it is <outcome>

    Examples:
      | moment                    | outcome |
      | 2024-09-30T23:59:59+08:00 | accepted |
      | 2024-10-01T00:00:00+08:00 | refused with PLAN_WINDOW_CLOSED |
      | 2025-08-01                | refused with PLAN_WINDOW_CLOSED |

  @XM-07
  Scenario: It is compiled
    When "planning.officer" sends it
    Then it is accepted
    And the annualPlan "xinmi:2025:RESERVE" has
      | status        | COMPILED |
      | bureauAccount | planning-bureau |

  @XM-01
  Scenario: The rules are not in force yet
    Given it is 2024-06-30
    When "planning.officer" sends it
    Then it is refused with RULE_SET_NOT_ACTIVE

  @F-02
  Scenario: Who aggregated it does not compile it
    Given the annual plan has come to "the declarations"
    And "everybody" is governmentOfficer for "land-reserve-agency, planning-bureau"
    And "everybody" has sent plan:Aggregate
      | ruleSetId     | xinmi |
      | planYear      | 2025 |
      | planType      | RESERVE |
      | agencyAccount | land-reserve-agency |
      | declarations  | d |
    When "everybody" sends it
    Then it is refused with MAKER_IS_CHECKER

  Scenario: Compiled twice
    Given "planning.officer" has sent it
    When "planning.officer" sends it
    Then it is refused with WRONG_STATE

  @XM-11
  Scenario: The plan is approved
    Given the annual plan has come to "the approved plan"
    When "planning.officer" sends it
    Then it is refused with PLAN_IMMUTABLE

  Scenario: There is no such plan
    When "planning.officer" sends it with planId "xinmi:2025:SUPPLY"
    Then it is refused with NOT_FOUND

  Scenario: The agency is no planning bureau
    When "reserve.officer" sends it with bureauAccount "land-reserve-agency"
    Then it is refused with ACCOUNT_KIND_WRONG

  Scenario: Another office
    When "reserve.officer" sends it
    Then it is refused with ACCOUNT_NOT_YOURS

  Scenario: The land-making entity does not compile
    When "company.clerk" sends it
    Then it is refused with NOT_PERMITTED
