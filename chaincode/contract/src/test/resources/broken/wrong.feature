Feature: Scenarios that say what is not so

  BrokenFeaturesTest runs each and expects it to fail, all but the last.

  Background:
    Given the sale of new indicators has come to "the posted settlement"
    And a lot:Transfer request
      | transferId  | transfer-1 |
      | fromAccount | buyer-1 |
      | toAccount   | investor-a |
      | slices      | serials 1-4000 of lot new/1 |

  Scenario: accepted where it is refused
    When "investor.a" sends it
    Then it is accepted

  Scenario: refused where it is accepted
    When "buyer.trader" sends it
    Then it is refused with LOT_NOT_OWNED

  Scenario: refused with another code
    When "investor.a" sends it
    Then it is refused with LOT_NOT_OWNED

  Scenario: another owner
    When "buyer.trader" sends it
    Then it is accepted
    And serials 1-4000 of "new" belong to "investor-b" and are AVAILABLE

  Scenario: another state of the lot
    When "buyer.trader" sends it
    Then it is accepted
    And serials 1-4000 of "new" belong to "investor-a" and are HELD

  Scenario: another value of a field
    When "buyer.trader" sends it
    Then it is accepted
    And the transfer "transfer-1" has
      | toAccount | investor-b |

  Scenario: a field that is there is said not to be
    When "buyer.trader" sends it
    Then it is accepted
    And the transfer "transfer-1" has
      | toAccount | nothing |

  Scenario: an entry that is there is said not to be
    When "buyer.trader" sends it
    Then it is accepted
    And there is no transfer "transfer-1"

  Scenario: an entry that is not there
    When "buyer.trader" sends it
    Then it is accepted
    And the transfer "transfer-2" has
      | toAccount | investor-a |

  Scenario: another fact of the refusal
    When "investor.a" sends it
    Then it is refused with ACCOUNT_NOT_YOURS
    And the refusal names account "buyer-2"

  Scenario: a setting that does not come about
    Given "investor.a" has sent it
    When "investor.a" sends it
    Then it is refused with ACCOUNT_NOT_YOURS

  Scenario: nobody says what became of a request
    When "buyer.trader" sends it

  Scenario: a sentence without a meaning
    When "buyer.trader" thinks of it
    Then it is accepted

  Scenario: nothing has changed after something has
    When "buyer.trader" sends it
    Then it is accepted
    And nothing has changed

  Scenario: all of it said rightly
    When "buyer.trader" sends it
    Then it is accepted
    And serials 1-4000 of "new" belong to "investor-a" and are AVAILABLE
    And the transfer "transfer-1" has
      | toAccount | investor-a |
    When "investor.a" sends it with transferId "transfer-2"
    Then it is refused with ACCOUNT_NOT_YOURS
    And the refusal names account "buyer-1"
    And nothing has changed
