Feature: The third party records a cost that it has paid (investment:Record)

  All up-front costs are the third party's; what the project company confirms is paid back before anything is shared.

  Background:
    Given the sale of new indicators has come to "the proposed project"
    And an investment:Record request
      | investmentId | cost-1 |
      | projectId    | project-new |
      | payerAccount | partner-1 |
      | amount       | 98765.43 yuan |
      | voucher      | paper cost-1 |

  @RZ-09 @RZ-17
  Scenario: A cost is recorded
    When "partner.clerk" sends it
    Then it is accepted
    And the investment "cost-1" has
      | status | RECORDED |
      | amount | 98765.43 yuan |

  @RZ-09
  Scenario: Another partner than the project's
    Given "other.partner" is partnerClerk for "investor-a"
    When "other.partner" sends it with payerAccount "investor-a"
    Then it is refused with ACCOUNT_KIND_WRONG

  Scenario: The partner acts for the own account
    Given "other.partner" is partnerClerk for "partner-2"
    When "other.partner" sends it
    Then it is refused with ACCOUNT_NOT_YOURS

  @F-54
  Scenario: The voucher is used already
    Given "partner.clerk" has sent it
    When "partner.clerk" sends it with investmentId "cost-2"
    Then it is refused with VOUCHER_ALREADY_USED

  Scenario: Nothing was paid
    When "partner.clerk" sends it with amount "0.00 yuan"
    Then it is refused with INVALID_FIELD

  Scenario: No such project
    When "partner.clerk" sends it with projectId "project-9"
    Then it is refused with NOT_FOUND

  @RZ-09
  Scenario: The state company bears no up-front cost
    When "company.clerk" sends it
    Then it is refused with NOT_PERMITTED
