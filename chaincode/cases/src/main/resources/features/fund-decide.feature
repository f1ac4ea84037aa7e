Feature: Who received a fund confirms it or rejects it (fund:Decide)

  Background:
    Given the funds of a linkage project has come to "the registered fund"
    And "keeper" is financeOfficer for "special-1"
    And a fund:Decide request
      | fundId    | f |
      | confirmed | yes |

  @CS-27 @CS-23
  Scenario: The money is there
    When "keeper" sends it
    Then it is accepted
    And the fund "f" has
      | status | CONFIRMED |
    And the coin "f:fund" has
      | holder  | special-1 |
      | amount  | 100.00 yuan |
      | status  | ARRIVED |
      | purpose | DEMOLITION |

  @CS-27
  Scenario: The money is not there
    When "keeper" sends it with confirmed "no"
    Then it is accepted
    And the fund "f" has
      | status | REJECTED |
    And there is no coin "f:fund"

  Scenario: It is decided already
    Given "keeper" has sent it
    When "keeper" sends it with confirmed "no"
    Then it is refused with WRONG_STATE

  @F-02
  Scenario: Who registered it does not decide
    Given "district.treasury" is financeOfficer for "district-finance, special-1"
    When "district.treasury" sends it
    Then it is refused with MAKER_IS_CHECKER

  Scenario: Only who keeps the account decides
    When "finance.officer" sends it
    Then it is refused with ACCOUNT_NOT_YOURS

  Scenario: There is no such fund
    When "keeper" sends it with fundId "none"
    Then it is refused with NOT_FOUND

  Scenario: A clerk does not decide
    When "finance.clerk" sends it
    Then it is refused with NOT_PERMITTED

  @CS-27
  Scenario: A special account pays no more than what came in
    Given "keeper" has sent it
    When "keeper" sends linkage:PayCost
      | paymentId | d |
      | projectId | p |
      | purpose   | DEMOLITION |
      | amount    | 100.01 yuan |
      | documents | paper contracts |
      | voucher   | paper v-d |
    Then it is refused with FUNDS_SHORT
    And the refusal names balanceFen "10000"

  @CS-23
  Scenario: Money for another purpose does not pay for demolition
    Given "keeper" has sent it with confirmed "no"
    And "district.treasury" is financeClerk for "district-finance"
    And "district.treasury" has sent fund:Register
      | fundId       | g |
      | projectId    | p |
      | source       | OTHER_PUBLIC |
      | purpose      | FEE |
      | payerAccount | district-finance |
      | account      | special-1 |
      | amount       | 500.00 yuan |
      | voucher      | paper bank-g |
      | receivedOn   | 2022-12-01 |
    And "keeper" has sent it with fundId "g"
    When "keeper" sends linkage:PayCost
      | paymentId | d |
      | projectId | p |
      | purpose   | DEMOLITION |
      | amount    | 100.00 yuan |
      | documents | paper contracts |
      | voucher   | paper v-d |
    Then it is refused with PURPOSE_DIFFERS

  @CS-27
  Scenario: The project was refused before the money was confirmed
    Given the linkage project has come to "the proposal"
    And "district.treasury" is financeClerk for "district-finance"
    And "keeper" is financeOfficer for "special-1"
    And "district.treasury" has sent fund:Register
      | fundId       | f |
      | projectId    | p |
      | source       | OTHER_PUBLIC |
      | payerAccount | district-finance |
      | account      | special-1 |
      | amount       | 500.00 yuan |
      | voucher      | paper bank-f |
      | receivedOn   | 2022-12-01 |
    And "gov.officer" has sent agreement:Refuse
      | agreementId | linkage_project:p |
      | reason      | 不符合规划 |
    When "keeper" sends it
    Then it is refused with FUND_OF_OTHER_PROJECT
    When "keeper" sends it with confirmed "no"
    Then it is accepted
