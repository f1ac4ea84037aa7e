Feature: An owner cuts a free lot in two (lot:Cut)

  Nothing changes hands.

  Background:
    Given the sale of new indicators has come to "the posted settlement"
    And a lot:Cut request
      | batchId     | new |
      | lotFrom     | 1 |
      | lastOfFirst | 2500 |

  @F-10
  Scenario: One lot becomes two
    When "buyer.trader" sends it
    Then it is accepted
    And serials 1-2500 of "new" belong to "buyer-1" and are AVAILABLE
    And serials 2501-10000 of "new" belong to "buyer-1" and are AVAILABLE

  Scenario Outline: A cut outside the lot
    When "buyer.trader" sends it with lastOfFirst "<last>"
    Then it is refused with RANGE_NOT_IN_LOT

    Examples:
      | last  |
      | 0     |
      | 10000 |

  Scenario: No lot starts there
    When "buyer.trader" sends it with lotFrom "2"
    Then it is refused with LOT_NOT_FOUND

  Scenario: The lot is somebody else's
    When "investor.a" sends it
    Then it is refused with ACCOUNT_NOT_YOURS

  Scenario: The lot is held
    Given the sale of new indicators has come to "the trade"
    When "company.clerk" sends it
    Then it is refused with LOT_NOT_AVAILABLE

  Scenario: A township cuts nothing
    When "township.clerk" sends it
    Then it is refused with NOT_PERMITTED
