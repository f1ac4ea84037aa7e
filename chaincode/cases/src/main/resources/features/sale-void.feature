Feature: Buyer or seller gives a sale up (sale:Void)

  Before money is registered; the lots are free again.

  Background:
    Given the sale of credits has come to "the acceptance"
    And a sale:Void request
      | saleId | s |

  @F-50
  Scenario Outline: Either side gives it up
    When "<who>" sends it
    Then it is accepted
    And the sale "s" has
      | status | VOIDED |
    And serials 1-500 of "c" belong to "state-company" and are AVAILABLE

    Examples:
      | who             |
      | buyer.trader    |
      | company.officer |

  @F-50
  Scenario: Money is registered
    Given the sale of credits has come to "the registered receipt"
    When "buyer.trader" sends it
    Then it is refused with HOLD_LOCKED

  @F-50
  Scenario: The registered money is rejected
    Given the sale of credits has come to "the registered receipt"
    And "finance.officer" has sent receipt:Decide
      | receiptId | r |
      | confirmed | no |
    When "buyer.trader" sends it
    Then it is accepted

  Scenario: Given up twice
    Given "buyer.trader" has sent it
    When "buyer.trader" sends it
    Then it is refused with WRONG_STATE

  Scenario: Somebody else does not
    When "investor.a" sends it
    Then it is refused with ACCOUNT_NOT_YOURS
