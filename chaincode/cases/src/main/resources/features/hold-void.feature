Feature: What is held is given back (hold:Void)

  The beneficiary declines, or the owner takes it back.

  Background:
    Given the sale of new indicators has come to "the posted settlement"
    And "buyer.trader" has sent hold:Create
      | holdId      | h |
      | owner       | buyer-1 |
      | beneficiary | investor-a |
      | slices      | serials 1-1000 of lot new/1 |
      | expiresAt   | in 2 days |
    And a hold:Void request
      | holdId | h |

  Scenario Outline: Owner or beneficiary
    When "<who>" sends it
    Then it is accepted
    And the hold "h" has
      | status | VOIDED |
    And serials 1-1000 of "new" belong to "buyer-1" and are AVAILABLE

    Examples:
      | who          |
      | buyer.trader |
      | investor.a   |

  Scenario: Somebody else
    When "investor.b" sends it
    Then it is refused with ACCOUNT_NOT_YOURS

  Scenario: It was given back already
    Given "buyer.trader" has sent it
    When "buyer.trader" sends it
    Then it is refused with WRONG_STATE

  Scenario: What is held for a trade
    Given the sale of new indicators has come to "the trade"
    When "buyer.trader" sends it with holdId "t"
    Then it is refused with HOLD_OF_TRADE
