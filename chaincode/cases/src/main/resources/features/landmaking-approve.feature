Feature: The city confirms the numbers of an implementation plan (landmaking:Approve)

  A land-making entity starts only on what the land-making plan of the year holds.

  Background:
    Given the land making has come to "the proposed terms"
    And a landmaking:Approve request
      | projectId | xm-1 |
      | approved  | yes |

  @XM-29
  Scenario Outline: Confirmed or refused
    When "gov.leader1" sends it with approved "<answer>"
    Then it is accepted
    And the landTerm "xm-1" has
      | status | <status> |

    Examples:
      | answer | status |
      | yes    | APPROVED |
      | no     | REFUSED |

  @XM-11
  Scenario: The land-making plan of the year does not hold the project
    Given the land making without annual plans has come to "the proposed terms"
    When "gov.leader1" sends it
    Then it is refused with NOT_IN_ANNUAL_PLAN

  @XM-11
  Scenario: In the year before the plan's
    Given it is 2024-12-31T23:59:59+08:00
    When "gov.leader1" sends it
    Then it is refused with NOT_IN_ANNUAL_PLAN

  @F-02
  Scenario: Who proposed the numbers does not confirm them
    Given the land making has come to "the approved implementation plan"
    And "everybody" is governmentOfficer, leadingGroup for "land-reserve-agency"
    And "everybody" has sent landmaking:Propose
      | projectId     | xm-1 |
      | ruleSetId     | xinmi |
      | agencyAccount | land-reserve-agency |
      | mode          | ORIGINAL |
      | budget        | 50000000.00 yuan |
      | ceiling       | 55000000.00 yuan |
      | budgetReview  | paper budget-review |
    When "everybody" sends it
    Then it is refused with MAKER_IS_CHECKER

  Scenario: Decided twice
    Given "gov.leader1" has sent it
    When "gov.leader1" sends it with approved "no"
    Then it is refused with WRONG_STATE

  Scenario: Nothing is proposed
    Given the land making has come to "the approved implementation plan"
    When "gov.leader1" sends it
    Then it is refused with NOT_FOUND

  Scenario: The agency does not confirm its own numbers
    When "reserve.officer" sends it
    Then it is refused with NOT_PERMITTED
