Feature: The city approves an annual plan or sends it back (plan:Approve)

  Background:
    Given the annual plan has come to "the filed plan"
    And a plan:Approve request
      | planId   | xinmi:2025:RESERVE |
      | approved | yes |
      | document | paper reply |

  @XM-08
  Scenario Outline: Approved or sent back
    When "gov.leader1" sends it with approved "<answer>"
    Then it is accepted
    And the annualPlan "xinmi:2025:RESERVE" has
      | status | <status> |

    Examples:
      | answer | status |
      | yes    | APPROVED |
      | no     | RETURNED |

  @XM-08
  Scenario Outline: The superior authority does not have it on file
    Given the annual plan has come to "<stage>"
    When "gov.leader1" sends it
    Then it is refused with PLAN_NOT_FILED

    Examples:
      | stage               |
      | the aggregated plan |
      | the compiled plan   |

  @XM-08
  Scenario: It was sent back
    Given "gov.leader1" has sent it with approved "no"
    When "gov.leader1" sends it
    Then it is refused with PLAN_NOT_FILED

  @XM-11
  Scenario: An approved plan stays approved
    Given "gov.leader1" has sent it
    When "gov.leader1" sends it with approved "no"
    Then it is refused with PLAN_IMMUTABLE

  @F-02
  Scenario: Who compiled it does not approve it
    Given the annual plan has come to "the aggregated plan"
    And "everybody" is governmentOfficer, leadingGroup for "planning-bureau"
    And "everybody" has sent plan:Compile
      | planId        | xinmi:2025:RESERVE |
      | bureauAccount | planning-bureau |
      | document      | paper plan |
    And "planning.officer" has sent plan:File
      | planId  | xinmi:2025:RESERVE |
      | filedOn | 2024-07-10 |
      | receipt | paper receipt |
    When "everybody" sends it
    Then it is refused with MAKER_IS_CHECKER

  Scenario: There is no such plan
    When "gov.leader1" sends it with planId "xinmi:2025:SUPPLY"
    Then it is refused with NOT_FOUND

  Scenario: The bureau does not approve its own plan
    When "planning.officer" sends it
    Then it is refused with NOT_PERMITTED
