Feature: The registrar confirms a retirement (retirement:Decide)

  Nothing takes it back.

  Background:
    Given the carbon project has come to "the requested retirement"
    And a retirement:Decide request
      | retirementId | r |
      | confirmed    | yes |

  @F-64
  Scenario: The credits are used up for good
    When "gov.registrar" sends it
    Then it is accepted
    And the retirement "r" has
      | status | CONFIRMED |
    And serials 1-100 of "c" belong to "buyer-1" and are RETIRED

  @F-64
  Scenario: The registrar refuses, and the credits are free again
    When "gov.registrar" sends it with
      | confirmed     | no |
      | refusedReason | 缺少证明 |
    Then it is accepted
    And the retirement "r" has
      | status        | REFUSED |
      | refusedReason | 缺少证明 |
    And serials 1-100 of "c" belong to "buyer-1" and are AVAILABLE

  @F-64
  Scenario: A refusal has a reason
    When "gov.registrar" sends it with confirmed "no"
    Then it is refused with MISSING_FIELD

  @F-64
  Scenario: A confirmation has none
    When "gov.registrar" sends it with refusedReason "缺少证明"
    Then it is refused with INVALID_FIELD

  @F-64
  Scenario: It is decided already
    Given "gov.registrar" has sent it
    When "gov.registrar" sends it with
      | confirmed     | no |
      | refusedReason | 缺少证明 |
    Then it is refused with WRONG_STATE

  @F-64 @G-19
  Scenario: A retired credit does not move
    Given "gov.registrar" has sent it
    When "buyer.trader" sends lot:Transfer
      | transferId  | transfer-1 |
      | fromAccount | buyer-1 |
      | toAccount   | investor-a |
      | slices      | serials 1-10 of lot c/1 |
    Then it is refused with UNITS_RETIRED

  @F-02
  Scenario: Who requested it does not confirm it
    Given "buyer.trader" is registrar
    When "buyer.trader" sends it
    Then it is refused with MAKER_IS_CHECKER

  Scenario: The owner does not confirm it
    When "buyer.trader" sends it
    Then it is refused with NOT_PERMITTED
