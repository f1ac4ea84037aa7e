Feature: The project company confirms a recorded cost (investment:Confirm)

  Background:
    Given the sale of new indicators has come to "the proposed project"
    And "partner.clerk" has sent investment:Record
      | investmentId | cost-1 |
      | projectId    | project-new |
      | payerAccount | partner-1 |
      | amount       | 98765.43 yuan |
      | voucher      | paper cost-1 |
    And an investment:Confirm request
      | investmentId | cost-1 |

  @RZ-09 @RZ-17
  Scenario: The project company has read the voucher
    When "project.officer" sends it
    Then it is accepted
    And the investment "cost-1" has
      | status | CONFIRMED |

  Scenario: It is confirmed already
    Given "project.officer" has sent it
    When "project.officer" sends it
    Then it is refused with WRONG_STATE

  @RZ-08
  Scenario: Another project company
    Given "other.officer" is projectOfficer for "other-company"
    When "other.officer" sends it
    Then it is refused with ACCOUNT_NOT_YOURS

  Scenario: The third party does not confirm its own cost
    When "partner.officer" sends it
    Then it is refused with NOT_PERMITTED

  Scenario: No such cost
    When "project.officer" sends it with investmentId "cost-9"
    Then it is refused with NOT_FOUND
