Feature: The beneficiary takes what is held (hold:Post)

  Background:
    Given the sale of new indicators has come to "the posted settlement"
    And "buyer.trader" has sent hold:Create
      | holdId      | h |
      | owner       | buyer-1 |
      | beneficiary | investor-a |
      | slices      | serials 1-1000 of lot new/1 |
      | expiresAt   | in 2 days |
    And a hold:Post request
      | holdId | h |

  Scenario: The beneficiary takes it
    When "investor.a" sends it
    Then it is accepted
    And the hold "h" has
      | status | POSTED |
    And serials 1-1000 of "new" belong to "investor-a" and are AVAILABLE

  Scenario: The owner does not take it for the beneficiary
    When "buyer.trader" sends it
    Then it is refused with ACCOUNT_NOT_YOURS

  Scenario: It has expired
    Given 2 days have passed
    When "investor.a" sends it
    Then it is refused with HOLD_EXPIRED

  Scenario: It was taken already
    Given "investor.a" has sent it
    When "investor.a" sends it
    Then it is refused with WRONG_STATE

  Scenario: It was taken, and its time is over too
    Given "investor.a" has sent it
    And 2 days have passed
    When "investor.a" sends it
    Then it is refused with WRONG_STATE

  @RZ-27
  Scenario: What is held for a trade moves only with the trade
    Given the sale of new indicators has come to "the trade"
    When "buyer.trader" sends it with holdId "t"
    Then it is refused with HOLD_OF_TRADE
