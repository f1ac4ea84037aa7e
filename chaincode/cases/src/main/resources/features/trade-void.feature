Feature: Buyer or seller gives a trade up (trade:Void)

  Before money is registered; the lots are free again.

  Background:
    Given the sale of new indicators has come to "the trade"
    And a trade:Void request
      | tradeId | t |

  Scenario Outline: Either side gives it up
    When "<who>" sends it
    Then it is accepted
    And the trade "t" has
      | status | VOIDED |
    And serials 1-10000 of "new" belong to "state-company" and are AVAILABLE

    Examples:
      | who             |
      | buyer.trader    |
      | company.officer |

  Scenario: Somebody else does not
    When "investor.a" sends it
    Then it is refused with ACCOUNT_NOT_YOURS

  @RZ-27
  Scenario: Money is registered
    Given the sale of new indicators has come to "the registered receipt"
    When "buyer.trader" sends it
    Then it is refused with HOLD_LOCKED

  Scenario: It is settled
    Given the sale of new indicators has come to "the posted settlement"
    When "buyer.trader" sends it
    Then it is refused with WRONG_STATE

  @F-07
  Scenario: The market operator does not, even with the buyer's account
    When "gov.operator" sends it
    Then it is refused with STAFF_MAY_NOT_TRADE
