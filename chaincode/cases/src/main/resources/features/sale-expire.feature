Feature: Anyone ends a sale that was not paid in time (sale:Expire)

  Background:
    Given the sale of credits has come to "the acceptance"
    And a sale:Expire request
      | saleId | s |

  @F-50
  Scenario: The time to pay is over
    Given 3 days have passed
    When "partner.clerk" sends it
    Then it is accepted
    And the sale "s" has
      | status | EXPIRED |
    And serials 1-500 of "c" belong to "state-company" and are AVAILABLE

  Scenario: One second before
    Given it is 2026-03-05T09:59:59+08:00
    When "partner.clerk" sends it
    Then it is refused with HOLD_NOT_EXPIRED

  @F-50
  Scenario: Money is registered
    Given the sale of credits has come to "the registered receipt"
    And 3 days have passed
    When "partner.clerk" sends it
    Then it is refused with HOLD_LOCKED

  Scenario: An auditor ends nothing
    Given 3 days have passed
    When "auditor" sends it
    Then it is refused with AUDITOR_READ_ONLY
