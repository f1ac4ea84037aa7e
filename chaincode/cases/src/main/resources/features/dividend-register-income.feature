Feature: Who runs a forest registers what its tickets have earned (dividend:RegisterIncome)

  Money on the manager's account, with the bank's voucher. The finance bureau confirms it before anything is shared out.

  Background:
    Given the earnings of forest tickets have come to "the issued tickets"
    And "farm.clerk" is companyClerk for "farm"
    And a dividend:RegisterIncome request
      | incomeId   | i |
      | batchId    | f |
      | amount     | 10000.00 yuan |
      | voucher    | paper v-1 |
      | receivedOn | 2026-03-02 |

  @YC-10
  Scenario: The farm registers an income
    When "farm.clerk" sends it
    Then it is accepted
    And the ticketIncome "i" has
      | status  | REGISTERED |
      | account | farm |
      | amount  | 10000.00 yuan |
    And there is no coin "i:coin"

  @F-54
  Scenario: A voucher counts once
    Given "farm.clerk" has sent it
    When "farm.clerk" sends it with incomeId "i2"
    Then it is refused with VOUCHER_ALREADY_USED
    When "farm.clerk" sends it with voucher "paper v-2"
    Then it is refused with ALREADY_EXISTS

  Scenario Outline: Fields that are not in order
    When "farm.clerk" sends it with <field> "<value>"
    Then it is refused with <code>

    Examples:
      | field      | value      | code |
      | incomeId   | two words  | INVALID_FIELD |
      | batchId    | none       | NOT_FOUND |
      | amount     | 0.00 yuan  | INVALID_FIELD |
      | receivedOn | 2026-03-03 | INVALID_FIELD |

  Scenario Outline: Only who runs the forest registers
    When "<who>" sends it
    Then it is refused with <code>

    Examples:
      | who             | code |
      | company.clerk   | ACCOUNT_NOT_YOURS |
      | finance.officer | NOT_PERMITTED |
      | auditor         | AUDITOR_READ_ONLY |
