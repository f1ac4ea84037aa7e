Feature: An agreed split is posted (settlement:Post)

  Asset and money move in this one moment, or neither does.

  Background:
    Given the sale of new indicators has come to "the agreed settlement"
    And a settlement:Post request
      | settlementId | settlement-t |

  @F-50 @RZ-16 @RZ-27
  Scenario: The buyer gets the indicators, government and project company their shares
    When "company.officer" sends it
    Then it is accepted
    And the settlement "settlement-t" has
      | status | POSTED |
    And the trade "t" has
      | status | SETTLED |
    And serials 1-10000 of "new" belong to "buyer-1" and are AVAILABLE
    And the coin "receipt-t:coin" has
      | status | SPENT |
    And the coin "settlement-t-1" has
      | amount   | 1000000.00 yuan |
      | claimant | fiscal-account |
      | status   | ARRIVED |
    And the coin "settlement-t-2" has
      | amount   | 1000000.00 yuan |
      | claimant | project-company |
      | holder   | fiscal-account |
      | status   | CLAIM |
      | route    | state-assets-centre; project-company |

  @F-50
  Scenario: One organisation has not agreed
    Given the sale of new indicators has come to "the proposed settlement"
    And "finance.officer" and "company.officer" have approved the agreement "settlement:settlement-t"
    When "company.officer" sends it
    Then it is refused with AGREEMENT_INCOMPLETE

  Scenario: It is posted already
    Given "company.officer" has sent it
    When "company.officer" sends it
    Then it is refused with WRONG_STATE

  @RZ-19 @RZ-17
  Scenario: The project company's own money is paid without an application
    Given the sale of new indicators has come to "the agreed income settlement"
    When "project.officer" sends it with settlementId "income-t"
    Then it is accepted
    And the settlement "income-t" has
      | status | POSTED |
    And the coin "p2:coin" has
      | status | SPENT |

  Scenario: Two splits of the same money
    Given "company.clerk" has sent settlement:Propose
      | settlementId       | settlement-2 |
      | tradeId            | t |
      | stateAssetsAccount | state-assets-centre |
    And "finance.officer", "company.officer" and "partner.officer" have approved the agreement "settlement:settlement-2"
    And "company.officer" has sent it
    When "company.officer" sends it with settlementId "settlement-2"
    Then it is refused with COIN_ALREADY_SPENT

  Scenario: A clerk posts nothing
    When "company.clerk" sends it
    Then it is refused with NOT_PERMITTED
