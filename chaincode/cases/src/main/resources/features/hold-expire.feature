Feature: Anyone gives back what is held once its time is over (hold:Expire)

  Background:
    Given the sale of new indicators has come to "the posted settlement"
    And "buyer.trader" has sent hold:Create
      | holdId      | h |
      | owner       | buyer-1 |
      | beneficiary | investor-a |
      | slices      | serials 1-1000 of lot new/1 |
      | expiresAt   | in 2 days |
    And a hold:Expire request
      | holdId | h |

  Scenario: Its time is over
    Given 2 days have passed
    When "gov.officer" sends it
    Then it is accepted
    And the hold "h" has
      | status | EXPIRED |
    And serials 1-1000 of "new" belong to "buyer-1" and are AVAILABLE

  Scenario: Its time is not over
    Given 47 hours have passed
    When "gov.officer" sends it
    Then it is refused with HOLD_NOT_EXPIRED

  Scenario: What is held for a trade
    Given the sale of new indicators has come to "the trade"
    And 30 days have passed
    When "gov.officer" sends it with holdId "t"
    Then it is refused with HOLD_OF_TRADE

  Scenario: It was taken before its time was over
    Given "investor.a" has sent hold:Post
      | holdId | h |
    When "gov.officer" sends it
    Then it is refused with WRONG_STATE
