Feature: An owner joins neighbouring free lots (lot:Merge)

  Nothing changes hands.

  Background:
    Given the sale of new indicators has come to "the posted settlement"
    And "buyer.trader" has sent lot:Cut
      | batchId     | new |
      | lotFrom     | 1 |
      | lastOfFirst | 2500 |
    And a lot:Merge request
      | batchId  | new |
      | lotFroms | 1; 2501 |

  @F-10
  Scenario: Two neighbours become one lot
    When "buyer.trader" sends it
    Then it is accepted
    And serials 1-10000 of "new" belong to "buyer-1" and are AVAILABLE
    And there is no lot "new/0000000000002501"

  Scenario: They are no neighbours
    Given "buyer.trader" has sent lot:Cut
      | batchId     | new |
      | lotFrom     | 2501 |
      | lastOfFirst | 5000 |
    When "buyer.trader" sends it with lotFroms "1; 5001"
    Then it is refused with LOTS_NOT_ADJACENT

  Scenario: The neighbour is somebody else's
    Given "buyer.trader" has sent lot:Transfer
      | transferId  | transfer-1 |
      | fromAccount | buyer-1 |
      | toAccount   | investor-a |
      | slices      | serials 2501-10000 of lot new/2501 |
    When "buyer.trader" sends it
    Then it is refused with LOTS_NOT_ADJACENT

  Scenario: The first lot is somebody else's
    When "investor.a" sends it
    Then it is refused with ACCOUNT_NOT_YOURS

  Scenario: The first lot is held
    Given "buyer.trader" has sent hold:Create
      | holdId      | h |
      | owner       | buyer-1 |
      | beneficiary | investor-b |
      | slices      | serials 1-2500 of lot new/1 |
      | expiresAt   | in 1 days |
    When "buyer.trader" sends it
    Then it is refused with LOT_NOT_AVAILABLE

  Scenario: One lot alone
    When "buyer.trader" sends it with lotFroms "1"
    Then it is refused with TOO_LONG

  Scenario: No lot starts there
    When "buyer.trader" sends it with lotFroms "1; 2502"
    Then it is refused with LOT_NOT_FOUND
