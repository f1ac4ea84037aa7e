Feature: The finance bureau confirms what tickets have earned (dividend:DecideIncome)

  Maker and checker are of different organisations. A rejected registration frees its voucher.

  Background:
    Given the earnings of forest tickets have come to "the registered income"
    And a dividend:DecideIncome request
      | incomeId  | income-d |
      | confirmed | yes |

  @YC-10
  Scenario: The money lies in the farm's account
    When "finance.officer" sends it
    Then it is accepted
    And the ticketIncome "income-d" has
      | status | CONFIRMED |
    And the coin "income-d:coin" has
      | holder | farm |
      | amount | 10000.00 yuan |
      | status | UNSETTLED |

  @F-54
  Scenario: The registration is rejected: its voucher is free
    Given "farm.clerk" is companyClerk for "farm"
    And "finance.officer" has sent it with confirmed "no"
    Then the ticketIncome "income-d" has
      | status | REJECTED |
    When "farm.clerk" sends dividend:RegisterIncome
      | incomeId   | i2 |
      | batchId    | f |
      | amount     | 9000.00 yuan |
      | voucher    | paper voucher-income-d |
      | receivedOn | 2026-03-02 |
    Then it is accepted

  Scenario Outline: What was decided on is not decided on again
    Given "finance.officer" has sent it with confirmed "<first>"
    When "finance.officer" sends it
    Then it is refused with WRONG_STATE

    Examples:
      | first |
      | yes   |
      | no    |

  Scenario: There is no such income
    When "finance.officer" sends it with incomeId "none"
    Then it is refused with NOT_FOUND

  Scenario: Who runs the forest does not confirm
    Given "farm.officer" is companyOfficer for "farm"
    When "farm.officer" sends it
    Then it is refused with NOT_PERMITTED
