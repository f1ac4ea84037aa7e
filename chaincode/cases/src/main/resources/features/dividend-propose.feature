Feature: Who runs a forest proposes to share out what its tickets have earned (dividend:Propose)

  A ratio goes to the holders, a part of that into the village's reserve; the odd fen stays with the manager. Three organisations
  agree before it is declared. An advance is netted against later income. After the redemption nothing more is shared out.

  Background:
    Given the earnings of forest tickets have come to "the confirmed income"
    And "farm.clerk" is companyClerk for "farm"
    And a dividend:Propose request
      | dividendId     | d |
      | batchId        | f |
      | purpose        | INCOME |
      | incomeIds      | income-d |
      | holdersRatio   | 7000 bps |
      | reserveRatio   | 1001 bps |
      | reserveAccount | village |
      | document       | paper decision |

  @YC-10 @F-22
  Scenario: Nothing is declared before three organisations have agreed
    When "farm.clerk" sends it
    Then it is accepted
    And the dividend "d" has
      | status | PROPOSED |
    And the coin "income-d:coin" has
      | status | RESERVED |
    And there is no dividendRegister "f"

  @YC-10 @F-59
  Scenario: An income of 10,000.00 yuan is parted by the ratios
    Given "farm.clerk" has sent it
    And "gov.officer", "company.officer" and "partner.officer" have approved the agreement "dividend:d"
    Then the dividend "d" has
      | status              | DECLARED |
      | split.manager       | 3000.00 yuan |
      | split.reserve       | 700.70 yuan |
      | split.recouped      | 0.00 yuan |
      | split.distributable | 6299.30 yuan |
    And the coin "d:manager" has
      | holder | farm |
      | amount | 3000.00 yuan |
    And the coin "d:reserve" has
      | claimant | village |
      | amount   | 700.70 yuan |
      | status   | PAYABLE |
    And the coin "income-d:coin" has
      | status | SPENT |

  @F-22
  Scenario: An advance is netted against the next income
    Given "farm.clerk" has sent it with
      | purpose        | ADVANCE |
      | holdersRatio   | 10000 bps |
      | reserveRatio   | 0 bps |
      | reserveAccount | nothing |
    And "gov.officer", "company.officer" and "partner.officer" have approved the agreement "dividend:d"
    And the dividendRegister "f" has
      | advanced | 10000.00 yuan |
    And "farm.clerk" has sent dividend:RegisterIncome
      | incomeId   | later |
      | batchId    | f |
      | amount     | 12000.00 yuan |
      | voucher    | paper v-2 |
      | receivedOn | 2026-03-02 |
    And "finance.officer" has sent dividend:DecideIncome
      | incomeId  | later |
      | confirmed | yes |
    And "farm.clerk" has sent it with
      | dividendId     | d2 |
      | incomeIds      | later |
      | holdersRatio   | 10000 bps |
      | reserveRatio   | 0 bps |
      | reserveAccount | nothing |
    And "gov.officer", "company.officer" and "partner.officer" have approved the agreement "dividend:d2"
    Then the dividend "d2" has
      | split.recouped      | 10000.00 yuan |
      | split.distributable | 2000.00 yuan |
    And the dividendRegister "f" has
      | advanced | 0.00 yuan |

  @F-22
  Scenario: A refused dividend frees its money
    Given "farm.clerk" has sent it
    And "partner.officer" has sent agreement:Refuse
      | agreementId | dividend:d |
      | reason      | 比例有误 |
    Then the dividend "d" has
      | status | REFUSED |
    When "farm.clerk" sends it with dividendId "d2"
    Then it is accepted

  @YC-10
  Scenario: Income that nobody has confirmed is not shared out
    Given the earnings of forest tickets have come to "the registered income"
    When "farm.clerk" sends it
    Then it is refused with INCOME_NOT_FREE

  @YC-10
  Scenario: Money counts once
    Given "farm.clerk" has sent it
    When "farm.clerk" sends it with dividendId "d2"
    Then it is refused with INCOME_NOT_FREE
    Given "gov.officer", "company.officer" and "partner.officer" have approved the agreement "dividend:d"
    When "farm.clerk" sends it with dividendId "d2"
    Then it is refused with COIN_ALREADY_SPENT

  @F-22
  Scenario: After the redemption nothing is shared out
    Given the earnings of forest tickets have come to "the declared redemption"
    When "farm.clerk" sends it
    Then it is refused with BATCH_REDEEMED

  @YC-10 @F-59
  Scenario Outline: The ratios
    When "farm.clerk" sends it with
      | purpose        | <purpose> |
      | holdersRatio   | <holders> |
      | reserveRatio   | <reserve> |
      | reserveAccount | <account> |
    Then it is <outcome>

    Examples:
      | purpose | holders   | reserve   | account | outcome |
      | INCOME  | 0 bps     | 0 bps     | nothing | refused with RATIO_OUT_OF_RANGE |
      | INCOME  | 1 bps     | 10000 bps | village | refused with RATIO_OUT_OF_RANGE |
      | INCOME  | 1 bps     | 9999 bps  | village | accepted |
      | INCOME  | 10000 bps | 1 bps     | nothing | refused with INVALID_FIELD |
      | INCOME  | 10000 bps | 0 bps     | village | refused with INVALID_FIELD |
      | INCOME  | 10000 bps | 1 bps     | farm    | refused with ACCOUNT_KIND_WRONG |
      | ADVANCE | 9999 bps  | 0 bps     | nothing | refused with INVALID_FIELD |

  Scenario Outline: Fields that are not in order
    When "farm.clerk" sends it with <field> "<value>"
    Then it is refused with <code>

    Examples:
      | field      | value     | code |
      | dividendId | two words | INVALID_FIELD |
      | batchId    | none      | NOT_FOUND |
      | incomeIds  | none      | MISSING_FIELD |
      | incomeIds  | other     | NOT_FOUND |
      | incomeIds  | income-d; income-d | INCOME_NOT_FREE |

  Scenario Outline: Only who runs the forest proposes
    When "<who>" sends it
    Then it is refused with <code>

    Examples:
      | who             | code |
      | company.clerk   | ACCOUNT_NOT_YOURS |
      | finance.officer | NOT_PERMITTED |
