Feature: The land-making entity applies for its part of the price (compensation:Apply)

  Nobody types an amount: it is computed from the receipts and the ratio of the approved implementation plan.

  Background:
    Given the land making has come to "the confirmed money"
    And a compensation:Apply request
      | compensationId   | i |
      | dealId           | deal |
      | landMakingEntity | state-company |
      | receipts         | m |

  @XM-29
  Scenario: 60 % of 30,000,000.01 yuan, and no part of a fen
    When "company.clerk" sends it
    Then it is accepted
    And the compensation "i" has
      | status | APPLIED |
      | amount | 18000000.00 yuan |

  @XM-29
  Scenario: The money is not confirmed
    Given the land making has come to "the registered money"
    When "company.clerk" sends it
    Then it is refused with RECEIPT_NOT_CONFIRMED

  @XM-29
  Scenario: An earlier application waits for the agency
    Given "company.clerk" has sent it
    When "company.clerk" sends it with compensationId "j"
    Then it is refused with COMPENSATION_UNDECIDED

  @XM-29
  Scenario: The money was shared before
    Given "company.clerk" has sent it
    And "reserve.officer" has sent compensation:Decide
      | compensationId | i |
      | approved       | yes |
    When "company.clerk" sends it with compensationId "j"
    Then it is refused with COIN_ALREADY_SPENT

  @XM-18
  Scenario: Outside the designated areas nobody is compensated
    Given the original land taking has come to "the confirmed money"
    When "company.clerk" sends it
    Then it is refused with OUTSIDE_DESIGNATED_AREA

  Scenario Outline: Which receipts
    When "company.clerk" sends it with receipts "<receipts>"
    Then it is refused with <code>

    Examples:
      | receipts | code |
      | none     | MISSING_FIELD |
      | m; m     | INVALID_FIELD |
      | x        | NOT_FOUND |

  Scenario: A receipt of another sale
    Given "reserve.officer" has sent landdeal:Register
      | dealId        | deal-2 |
      | projectId     | xm-1 |
      | buyerName     | 某开发公司 |
      | fiscalAccount | fiscal-account |
      | total         | 1.00 yuan |
      | soldOn        | 2025-03-03 |
      | contract      | paper contract-2 |
    When "company.clerk" sends it with dealId "deal-2"
    Then it is refused with INVALID_FIELD

  Scenario: There is no such sale
    When "company.clerk" sends it with dealId "none"
    Then it is refused with NOT_FOUND

  Scenario: Another company
    Given "other.clerk" is companyClerk for "other-company"
    When "other.clerk" sends it with landMakingEntity "other-company"
    Then it is refused with ACCOUNT_NOT_YOURS

  Scenario: The agency does not apply
    When "reserve.officer" sends it
    Then it is refused with NOT_PERMITTED
