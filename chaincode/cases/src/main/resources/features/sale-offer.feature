Feature: An owner offers lots to one buyer (sale:Offer)

  At a fixed price; the lots are held until they are paid, declined or expired.

  Background:
    Given the sale of credits has come to "the credits"
    And a sale:Offer request
      | saleId            | s |
      | sellerAccount     | state-company |
      | buyerAccount      | buyer-1 |
      | slices            | serials 1-500 of lot c/1 |
      | pricePerUnit      | 42.50 yuan |
      | settlementAccount | fiscal-account |
      | expiresAt         | in 3 days |

  @F-50
  Scenario: 500 credits at 42.50 yuan
    When "company.clerk" sends it
    Then it is accepted
    And the sale "s" has
      | status | OFFERED |
      | units  | 500 |
      | gross  | 21250.00 yuan |
    And serials 1-500 of "c" belong to "state-company" and are HELD
    And serials 501-2000 of "c" belong to "state-company" and are AVAILABLE

  @YC-12 @F-50
  Scenario: Carbon trade: from the offer to the seller's account
    Given "company.clerk" has sent it
    And "buyer.trader" has sent sale:Accept
      | saleId | s |
    And "finance.clerk" has sent receipt:Register
      | receiptId     | r |
      | tradeId       | s |
      | amount        | 21250.00 yuan |
      | fiscalAccount | fiscal-account |
      | voucher       | paper voucher-r |
      | receivedOn    | 2026-03-02 |
    And "finance.officer" has sent receipt:Decide
      | receiptId | r |
      | confirmed | yes |
    And "finance.officer" has sent payment:Pay
      | paymentId    | p |
      | coinId       | r:coin |
      | payeeAccount | state-company |
      | amount       | 21250.00 yuan |
      | voucher      | paper voucher-p |
    Then serials 1-500 of "c" belong to "buyer-1" and are AVAILABLE
    And serials 501-2000 of "c" belong to "state-company" and are AVAILABLE
    And the sale "s" has
      | status | SETTLED |
    And the tradeAttestation "s" has
      | number | TA-20260302-s-1 |
      | units  | 500 |
      | gross  | 21250.00 yuan |
    And the coin "p:coin" has
      | holder | state-company |
      | status | ARRIVED |
    When "company.clerk" sends it with saleId "again"
    Then it is refused with LOT_NOT_OWNED

  @YC-12 @F-64 @G-19
  Scenario Outline: What is given up, or about to be, is not sold
    Given "company.clerk" has sent retirement:Request
      | retirementId | x |
      | owner        | state-company |
      | slices       | serials 1-100 of lot c/1 |
      | beneficiary  | 本公司 |
      | purpose      | VOLUNTARY |
      | reason       | 自愿注销 |
    And "gov.registrar" has sent retirement:Decide
      | retirementId  | x |
      | confirmed     | <confirmed> |
      | refusedReason | <reason> |
    When "company.clerk" sends it with slices "<slices>"
    Then it is <outcome>

    Examples:
      | confirmed | reason   | slices                       | outcome |
      | yes       | nothing  | serials 1-100 of lot c/1     | refused with UNITS_RETIRED |
      | yes       | nothing  | serials 101-600 of lot c/101 | accepted |
      | yes       | nothing  | serials 1-101 of lot c/1     | refused with UNITS_RETIRED |
      | no        | 缺少证明 | serials 1-100 of lot c/1     | accepted |

  @YC-12 @F-64
  Scenario: What waits for the registrar to be given up is not sold
    Given "company.clerk" has sent retirement:Request
      | retirementId | x |
      | owner        | state-company |
      | slices       | serials 1-100 of lot c/1 |
      | beneficiary  | 本公司 |
      | purpose      | VOLUNTARY |
      | reason       | 自愿注销 |
    When "company.clerk" sends it with slices "serials 1-100 of lot c/1"
    Then it is refused with LOT_NOT_AVAILABLE

  @YC-12 @F-61
  Scenario: What a court has frozen is not sold
    Given "gov.registrar" has sent freeze:Impose
      | freezeId   | f |
      | freezeKind | JUDICIAL |
      | accountId  | state-company |
      | slices     | serials 1-100 of lot c/1 |
      | authority  | 阳城县人民法院 |
      | reason     | 买卖合同纠纷 |
      | document   | paper ruling-1 |
      | startsOn   | 2026-03-02 |
      | endsOn     | 2027-03-02 |
    When "company.clerk" sends it with slices "serials 1-100 of lot c/1"
    Then it is refused with FROZEN
    When "company.clerk" sends it with slices "serials 101-600 of lot c/101"
    Then it is accepted

  @RZ-11
  Scenario: The first holder of indicators sells by listing and trade only
    Given the market of the city has come to "the working days"
    When "company.clerk" sends it with slices "serials 1-10 of lot b/1"
    Then it is refused with SALE_NEEDS_TRADE

  Scenario: The lots are held
    Given "company.clerk" has sent it
    When "company.clerk" sends it with saleId "u"
    Then it is refused with LOT_NOT_AVAILABLE

  Scenario Outline: What is sold
    When "company.clerk" sends it with slices "<slices>"
    Then it is refused with <code>

    Examples:
      | slices                                           | code |
      | none                                             | MISSING_FIELD |
      | serials 1-5 of lot c/1; serials 1-5 of lot x/1   | INVALID_FIELD |
      | serials 1-5 of lot x/1                           | NOT_FOUND |
      | serials 2-5 of lot c/2                           | LOT_NOT_FOUND |

  Scenario Outline: To whom, for what, and into which account
    When "company.clerk" sends it with <field> "<value>"
    Then it is refused with <code>

    Examples:
      | field             | value         | code |
      | buyerAccount      | nobody        | NOT_FOUND |
      | buyerAccount      | state-company | INVALID_FIELD |
      | settlementAccount | investor-a    | ACCOUNT_KIND_WRONG |
      | pricePerUnit      | 0.00 yuan     | INVALID_FIELD |

  Scenario: The id is taken
    Given "company.clerk" has sent it
    When "company.clerk" sends it with slices "serials 501-510 of lot c/501"
    Then it is refused with ALREADY_EXISTS

  Scenario: The lots are somebody else's
    When "buyer.trader" sends it
    Then it is refused with ACCOUNT_NOT_YOURS

  @F-07
  Scenario: Who runs the market sells nothing
    When "gov.operator" sends it
    Then it is refused with STAFF_MAY_NOT_TRADE

  Scenario: A finance officer sells nothing
    When "finance.officer" sends it
    Then it is refused with NOT_PERMITTED
