Feature: An owner holds lots for somebody (hold:Create)

  The first half of a transfer: the beneficiary takes or declines what is held until the hold expires.

  Background:
    Given the sale of new indicators has come to "the posted settlement"
    And a hold:Create request
      | holdId      | h |
      | owner       | buyer-1 |
      | beneficiary | investor-a |
      | slices      | serials 1-1000 of lot new/1 |
      | expiresAt   | in 2 days |

  Scenario: A part of a lot is held
    When "buyer.trader" sends it
    Then it is accepted
    And the hold "h" has
      | status      | PENDING |
      | beneficiary | investor-a |
      | locked      | no |
    And serials 1-1000 of "new" belong to "buyer-1" and are HELD
    And serials 1001-10000 of "new" belong to "buyer-1" and are AVAILABLE

  Scenario: What is held is not held again
    Given "buyer.trader" has sent it
    When "buyer.trader" sends it with holdId "h2"
    Then it is refused with LOT_NOT_AVAILABLE

  @RZ-05
  Scenario: The first holder of an indicator holds nothing for anybody
    Given the sale of new indicators has come to "the issued batch"
    When "company.clerk" sends it with owner "state-company"
    Then it is refused with SALE_NEEDS_TRADE

  Scenario: It would have expired already
    When "buyer.trader" sends it with expiresAt "in 0 seconds"
    Then it is refused with INVALID_FIELD

  Scenario: The owner acts for the own account
    When "investor.a" sends it
    Then it is refused with ACCOUNT_NOT_YOURS

  Scenario: Nobody is called so
    When "buyer.trader" sends it with beneficiary "nobody"
    Then it is refused with NOT_FOUND

  @F-07
  Scenario: Who keeps the register holds nothing
    When "gov.registrar" sends it
    Then it is refused with STAFF_MAY_NOT_TRADE
