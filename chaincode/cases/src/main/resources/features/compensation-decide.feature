Feature: The agency decides on an instalment of the compensation (compensation:Decide)

  Approved, the money becomes two coins: one on its way to the entity, one that stays with the treasury.

  Background:
    Given the land making has come to "the application"
    And a compensation:Decide request
      | compensationId | i |
      | approved       | yes |

  @XM-29
  Scenario: The entity's coin goes by the agency, and the odd fen stays with the treasury
    When "reserve.officer" sends it
    Then it is accepted
    And the compensation "i" has
      | status | APPROVED |
    And the coin "i:developer" has
      | amount | 18000000.00 yuan |
      | holder | fiscal-account |
      | route  | land-reserve-agency; state-company |
    And the coin "i:fiscal" has
      | amount | 12000000.01 yuan |
      | holder | fiscal-account |

  @XM-29
  Scenario: A rejected application gives the receipts free
    Given "reserve.officer" has sent it with approved "no"
    When "company.clerk" sends compensation:Apply
      | compensationId   | j |
      | dealId           | deal |
      | landMakingEntity | state-company |
      | receipts         | m |
    Then it is accepted
    And the compensation "j" has
      | amount | 18000000.00 yuan |

  @XM-29
  Scenario: Two instalments sum to the part of the whole
    Given "reserve.officer" has sent it
    And "finance.clerk" has sent landdeal:Receive
      | receiptId  | r |
      | dealId     | deal |
      | amount     | 69999999.99 yuan |
      | voucher    | paper bank-r |
      | receivedOn | 2025-03-03 |
    And "finance.officer" has sent landdeal:Confirm
      | receiptId | r |
      | confirmed | yes |
    When "company.clerk" sends compensation:Apply
      | compensationId   | j |
      | dealId           | deal |
      | landMakingEntity | state-company |
      | receipts         | r |
    Then it is accepted
    And the compensation "j" has
      | amount | 42000000.00 yuan |

  Scenario: Decided twice
    Given "reserve.officer" has sent it
    When "reserve.officer" sends it with approved "no"
    Then it is refused with WRONG_STATE

  Scenario: There is no such application
    When "reserve.officer" sends it with compensationId "none"
    Then it is refused with NOT_FOUND

  Scenario: Another office
    When "planning.officer" sends it
    Then it is refused with ACCOUNT_NOT_YOURS

  Scenario: The entity does not decide for itself
    When "company.clerk" sends it
    Then it is refused with NOT_PERMITTED
