Feature: The treasury registers money that it has paid into an account for a project (fund:Register)

  A special account holds the money of one project and no other. What came in is counted once who keeps the account has
  confirmed it.

  Background:
    Given the funds of a linkage project has come to "the proposal"
    And "treasury" is financeClerk for "district-finance"
    And a fund:Register request
      | fundId       | f |
      | projectId    | p |
      | source       | SPECIAL_BOND |
      | payerAccount | district-finance |
      | account      | special-1 |
      | amount       | 100.00 yuan |
      | voucher      | paper bank-f |
      | receivedOn   | 2022-12-01 |

  @CS-27 @XM-28
  Scenario: Money for the project
    When "treasury" sends it
    Then it is accepted
    And the fund "f" has
      | status | REGISTERED |
      | source | SPECIAL_BOND |
    And there is no coin "f:fund"

  @CS-23 @XM-33
  Scenario: Money for one purpose
    When "treasury" sends it with purpose "DEMOLITION"
    Then it is accepted
    And the fund "f" has
      | purpose | DEMOLITION |

  @CS-23
  Scenario: A special account knows its purposes
    When "treasury" sends it with purpose "TRAVEL"
    Then it is refused with INVALID_FIELD
    And the refusal names field "purpose"

  @CS-27
  Scenario: The special account of no project
    When "treasury" sends it with account "special-2"
    Then it is refused with FUND_OF_OTHER_PROJECT

  @XM-28
  Scenario: A pre-allocation needs confirmed numbers of land making
    When "treasury" sends it with source "PRE_ALLOCATION"
    Then it is refused with NOT_FOUND

  Scenario: Money of tomorrow
    When "treasury" sends it with receivedOn "2022-12-02"
    Then it is refused with INVALID_FIELD
    And the refusal names field "receivedOn"

  @F-54
  Scenario: The voucher stands for another fund
    Given "treasury" has sent it
    When "treasury" sends it with fundId "g"
    Then it is refused with VOUCHER_ALREADY_USED

  Scenario: Only the treasury's own account pays
    When "finance.clerk" sends it
    Then it is refused with ACCOUNT_NOT_YOURS

  Scenario: A township registers no funds
    When "township.clerk" sends it
    Then it is refused with NOT_PERMITTED
