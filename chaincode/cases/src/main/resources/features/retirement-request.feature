Feature: An owner gives carbon credits up (retirement:Request)

  For somebody's benefit; the credits are bound until the registrar decides. An event is neutral when at least its emission, in
  whole tonnes, is retired.

  Background:
    Given the carbon project has come to "the sold credits"
    And a retirement:Request request
      | retirementId | r |
      | owner        | buyer-1 |
      | slices       | serials 1-100 of lot c/1 |
      | beneficiary  | 阳城马拉松组委会 |
      | purpose      | VOLUNTARY |
      | reason       | 自愿注销 |

  @F-64
  Scenario: 100 tonnes are given up
    When "buyer.trader" sends it
    Then it is accepted
    And the retirement "r" has
      | status | REQUESTED |
      | amount | 100 tonnes |
    And serials 1-100 of "c" belong to "buyer-1" and are HELD
    And serials 101-600 of "c" belong to "buyer-1" and are AVAILABLE

  @F-65 @YC-12
  Scenario Outline: An event: its emission is rounded up to whole tonnes
    When "buyer.trader" sends it with
      | purpose              | EVENT |
      | event.eventName      | 阳城马拉松 2025 |
      | event.emission       | <emission> |
      | event.emissionReport | paper emission |
    Then it is <outcome>

    Examples:
      | emission  | outcome |
      | 99001 kg  | accepted |
      | 100000 kg | accepted |
      | 100001 kg | refused with OFFSET_TOO_SMALL |

  @YC-12 @F-65
  Scenario: The organiser of an event buys credits and gives them up for it
    Given the sale of credits has come to "the acceptance"
    When "buyer.trader" sends it
    Then it is refused with LOT_NOT_OWNED
    Given "finance.clerk" has sent receipt:Register
      | receiptId     | paid |
      | tradeId       | s |
      | amount        | 21250.00 yuan |
      | fiscalAccount | fiscal-account |
      | voucher       | paper voucher-paid |
      | receivedOn    | 2026-03-02 |
    And "finance.officer" has sent receipt:Decide
      | receiptId | paid |
      | confirmed | yes |
    When "buyer.trader" sends it with
      | slices               | serials 1-100 of lot c/1 |
      | purpose              | EVENT |
      | event.eventName      | 阳城马拉松 2025 |
      | event.emission       | 100001 kg |
      | event.emissionReport | paper emission |
    Then it is refused with OFFSET_TOO_SMALL
    Given "buyer.trader" has sent it with
      | slices               | serials 1-101 of lot c/1 |
      | purpose              | EVENT |
      | event.eventName      | 阳城马拉松 2025 |
      | event.emission       | 100001 kg |
      | event.emissionReport | paper emission |
    And "gov.registrar" has sent retirement:Decide
      | retirementId | r |
      | confirmed    | yes |
    Then the retirement "r" has
      | status      | CONFIRMED |
      | beneficiary | 阳城马拉松组委会 |
      | amount      | 101 tonnes |
    And serials 1-101 of "c" belong to "buyer-1" and are RETIRED
    And serials 102-500 of "c" belong to "buyer-1" and are AVAILABLE
    When "buyer.trader" sends sale:Offer
      | saleId            | resale |
      | sellerAccount     | buyer-1 |
      | buyerAccount      | investor-a |
      | slices            | serials 1-101 of lot c/1 |
      | pricePerUnit      | 50.00 yuan |
      | settlementAccount | fiscal-account |
      | expiresAt         | in 3 days |
    Then it is refused with UNITS_RETIRED

  @F-65
  Scenario: An event without its emission
    When "buyer.trader" sends it with purpose "EVENT"
    Then it is refused with MISSING_FIELD

  @F-65
  Scenario: An emission without an event
    When "buyer.trader" sends it with
      | event.eventName      | 阳城马拉松 2025 |
      | event.emission       | 100000 kg |
      | event.emissionReport | paper emission |
    Then it is refused with INVALID_FIELD

  @F-64 @G-19
  Scenario: What is retired is not retired again
    Given the carbon project has come to "the confirmed retirement"
    When "buyer.trader" sends it with retirementId "r2"
    Then it is refused with UNITS_RETIRED

  @F-64
  Scenario: What is bound is not given up again
    Given "buyer.trader" has sent it
    When "buyer.trader" sends it with retirementId "r2"
    Then it is refused with LOT_NOT_AVAILABLE

  Scenario: Credits of somebody else
    When "buyer.trader" sends it with slices "serials 601-700 of lot c/601"
    Then it is refused with LOT_NOT_OWNED

  Scenario: More than the lot
    When "buyer.trader" sends it with slices "serials 1-601 of lot c/1"
    Then it is refused with RANGE_NOT_IN_LOT

  Scenario: The owner acts for the own account
    When "investor.a" sends it
    Then it is refused with ACCOUNT_NOT_YOURS

  Scenario: Only carbon credits are retired
    Given the sale of new indicators has come to "the posted settlement"
    When "buyer.trader" sends it with slices "serials 1-100 of lot new/1"
    Then it is refused with INVALID_FIELD

  Scenario Outline: Fields that are not in order
    When "buyer.trader" sends it with <field> "<value>"
    Then it is refused with <code>

    Examples:
      | field       | value | code |
      | beneficiary | blank | INVALID_FIELD |
      | reason      | blank | INVALID_FIELD |
      | slices      | none  | MISSING_FIELD |

  Scenario: The registrar gives up nobody's credits
    When "gov.registrar" sends it
    Then it is refused with NOT_PERMITTED
