Feature: An owner gives lots to another account (lot:Transfer)

  Without money, and wholly or in part. The first holder of an indicator cannot: what the city sells leaves only by a settled
  trade.

  Background:
    Given the sale of new indicators has come to "the posted settlement"
    And a lot:Transfer request
      | transferId  | transfer-1 |
      | fromAccount | buyer-1 |
      | toAccount   | investor-a |
      | slices      | serials 1-4000 of lot new/1 |

  @F-10
  Scenario: A part of a lot changes hands
    When "buyer.trader" sends it
    Then it is accepted
    And serials 1-4000 of "new" belong to "investor-a" and are AVAILABLE
    And serials 4001-10000 of "new" belong to "buyer-1" and are AVAILABLE
    And the transfer "transfer-1" has
      | toAccount | investor-a |

  @F-10
  Scenario: Numbers out of the middle of a lot
    When "buyer.trader" sends it with slices "serials 2001-2500 of lot new/1"
    Then it is accepted
    And serials 1-2000 of "new" belong to "buyer-1" and are AVAILABLE
    And serials 2001-2500 of "new" belong to "investor-a" and are AVAILABLE
    And serials 2501-10000 of "new" belong to "buyer-1" and are AVAILABLE

  Scenario: The lot was given away already
    Given "buyer.trader" has sent it
    When "buyer.trader" sends it with
      | transferId | transfer-2 |
      | toAccount  | investor-b |
    Then it is refused with LOT_NOT_OWNED
    And nothing has changed

  @RZ-05
  Scenario: The first holder of an indicator gives nothing away
    Given the sale of new indicators has come to "the issued batch"
    When "company.clerk" sends it with fromAccount "state-company"
    Then it is refused with SALE_NEEDS_TRADE

  @RZ-07
  Scenario: Shares of a project company have a way of their own
    When "partner.clerk" sends it with
      | fromAccount | partner-1 |
      | slices      | serials 5101-5200 of lot equity-project-company/5101 |
    Then it is refused with SALE_NEEDS_TRADE

  Scenario: The lot is held
    Given "buyer.trader" has sent hold:Create
      | holdId      | h |
      | owner       | buyer-1 |
      | beneficiary | investor-b |
      | slices      | serials 1-4000 of lot new/1 |
      | expiresAt   | in 1 days |
    When "buyer.trader" sends it
    Then it is refused with LOT_NOT_AVAILABLE

  Scenario: No lot starts there
    When "buyer.trader" sends it with slices "serials 2-10 of lot new/2"
    Then it is refused with LOT_NOT_FOUND

  Scenario: Numbers outside the lot
    When "buyer.trader" sends it with slices "serials 1-10001 of lot new/1"
    Then it is refused with RANGE_NOT_IN_LOT

  Scenario: Numbers that run backward
    When "buyer.trader" sends it with slices "serials 10-1 of lot new/1"
    Then it is refused with RANGE_INVALID

  Scenario: The same numbers twice in one request
    When "buyer.trader" sends it with slices "serials 1-10 of lot new/1; serials 1-10 of lot new/1"
    Then it is refused with LOT_NOT_OWNED

  Scenario: The owner acts for the own account
    When "investor.a" sends it
    Then it is refused with ACCOUNT_NOT_YOURS

  Scenario Outline: Fields that are not in order
    When "buyer.trader" sends it with <field> "<value>"
    Then it is refused with <code>

    Examples:
      | field     | value   | code |
      | toAccount | buyer-1 | INVALID_FIELD |
      | toAccount | nobody  | NOT_FOUND |
      | slices    | none    | MISSING_FIELD |

  @F-07
  Scenario: The market operator moves nothing
    When "gov.operator" sends it
    Then it is refused with STAFF_MAY_NOT_TRADE
