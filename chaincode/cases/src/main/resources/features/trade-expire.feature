Feature: Anyone ends a trade that was not paid in time (trade:Expire)

  Background:
    Given the sale of new indicators has come to "the trade"
    And a trade:Expire request
      | tradeId | t |

  Scenario: The time to pay is over
    Given 5 days have passed
    When "investor.b" sends it
    Then it is accepted
    And the trade "t" has
      | status | EXPIRED |
    And serials 1-10000 of "new" belong to "state-company" and are AVAILABLE

  Scenario: One second before
    Given it is 2026-03-07T09:59:59+08:00
    When "investor.b" sends it
    Then it is refused with HOLD_NOT_EXPIRED

  @RZ-27
  Scenario: Money is registered
    Given the sale of new indicators has come to "the registered receipt"
    And 5 days have passed
    When "investor.b" sends it
    Then it is refused with HOLD_LOCKED

  Scenario: An auditor ends nothing
    Given 5 days have passed
    When "auditor" sends it
    Then it is refused with AUDITOR_READ_ONLY

  @F-39
  Scenario: The rest of the price may still come
    Given the sale in instalments has come to "the first part"
    And it is 2026-06-30
    When "investor.b" sends it
    Then it is refused with BALANCE_NOT_OVERDUE

  @F-39
  Scenario: The rest of the price is overdue
    Given the sale in instalments has come to "the first part"
    And it is 2026-07-01
    When "investor.b" sends it
    Then it is accepted
    And the trade "t" has
      | status | EXPIRED |
    And the coin "r1:refund" has
      | claimant | buyer-1 |
      | amount   | 150000.00 yuan |
      | status   | PAYABLE |
