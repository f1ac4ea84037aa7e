Feature: Somebody proposes the split of a paid sale (settlement:Propose)

  Nobody types an amount: the rules compute each part from price, area and the terms that were fixed before the sale.

  Background:
    Given the sale of new indicators has come to "the confirmed receipt"
    And a settlement:Propose request
      | settlementId       | settlement-t |
      | tradeId            | t |
      | stateAssetsAccount | state-assets-centre |

  @RZ-16
  Scenario: New indicators up to 30,000 yuan per mu are shared in halves
    When "company.clerk" sends it
    Then it is accepted
    And the settlement "settlement-t" has
      | status                                                  | PROPOSED |
      | ruleSetVersion                                          | ruzhou-2023@1 |
      | computed.grossFen                                       | 2000000.00 yuan |
      | computed.legs[beneficiary=government].amountFen         | 1000000.00 yuan |
      | computed.legs[beneficiary=projectCompany].amountFen     | 1000000.00 yuan |

  @RZ-18
  Scenario Outline: Only what is above 30,000 yuan per mu is shared 80 to 20
    Given the sale of new indicators has come to "the issued batch"
    And "company.clerk" has sent listing:Open
      | listingId  | listing-t |
      | batchId    | new |
      | range      | 1-10000 |
      | pricePerMu | <price> yuan |
      | mandateId  | mandate-1 |
      | expiresAt  | in 30 days |
    And "buyer.trader" has sent trade:Offer
      | tradeId      | t |
      | listingId    | listing-t |
      | buyerAccount | buyer-1 |
      | slices       | serials 1-10000 of lot new/1 |
      | expiresAt    | in 5 days |
    And "finance.clerk" has sent receipt:Register
      | receiptId     | receipt-t |
      | tradeId       | t |
      | amount        | <gross> yuan |
      | fiscalAccount | fiscal-account |
      | voucher       | paper voucher-t |
      | receivedOn    | 2026-03-02 |
    And "finance.officer" has sent receipt:Decide
      | receiptId | receipt-t |
      | confirmed | yes |
    When "company.clerk" sends it
    Then it is accepted
    And the settlement "settlement-t" has
      | computed.legs[beneficiary=government].amountFen     | <government> yuan |
      | computed.legs[beneficiary=projectCompany].amountFen | <company> yuan |

    Examples:
      | price    | gross      | government | company |
      | 30000.00 | 3000000.00 | 1500000.00 | 1500000.00 |
      | 30000.01 | 3000001.00 | 1500000.80 | 1500000.20 |
      | 40000.00 | 4000000.00 | 2300000.00 | 1700000.00 |

  @RZ-02 @RZ-16
  Scenario: The odd fen goes to the government
    Given the sale of new indicators has come to "the issued batch"
    And "company.clerk" has sent listing:Open
      | listingId  | listing-t |
      | batchId    | new |
      | range      | 1-10000 |
      | pricePerMu | 20001.00 yuan |
      | mandateId  | mandate-1 |
      | expiresAt  | in 30 days |
    And "buyer.trader" has sent trade:Offer
      | tradeId      | t |
      | listingId    | listing-t |
      | buyerAccount | buyer-1 |
      | slices       | serials 1-1 of lot new/1 |
      | expiresAt    | in 5 days |
    And "finance.clerk" has sent receipt:Register
      | receiptId     | receipt-t |
      | tradeId       | t |
      | amount        | 200.01 yuan |
      | fiscalAccount | fiscal-account |
      | voucher       | paper voucher-t |
      | receivedOn    | 2026-03-02 |
    And "finance.officer" has sent receipt:Decide
      | receiptId | receipt-t |
      | confirmed | yes |
    When "company.clerk" sends it
    Then it is accepted
    And the settlement "settlement-t" has
      | computed.legs[beneficiary=government].amountFen     | 100.01 yuan |
      | computed.legs[beneficiary=projectCompany].amountFen | 100.00 yuan |

  @RZ-12 @RZ-13 @RZ-14 @RZ-15
  Scenario: Existing stock: the buy-out price to the government, the premium shared, the third party's part capped
    Given the sale of existing stock has come to "the confirmed receipt"
    When "company.clerk" sends it
    Then it is accepted
    And the settlement "settlement-t" has
      | computed.grossFen                                 | 1800000.00 yuan |
      | computed.legs[beneficiary=government].amountFen   | 1200000.00 yuan |
      | computed.legs[beneficiary=thirdParty].amountFen   | 500000.00 yuan |
      | computed.legs[beneficiary=stateCompany].amountFen | 100000.00 yuan |
      | computed.legs[beneficiary=stateCompany].form      | REGISTERED_CAPITAL |

  @RZ-27
  Scenario Outline: The money is not confirmed
    Given the sale of new indicators has come to "<stage>"
    When "company.clerk" sends it
    Then it is refused with RECEIPT_NOT_CONFIRMED

    Examples:
      | stage                  |
      | the trade              |
      | the registered receipt |

  Scenario: The sale is settled already
    Given the sale of new indicators has come to "the posted settlement"
    When "company.clerk" sends it with settlementId "settlement-2"
    Then it is refused with WRONG_STATE

  @F-68
  Scenario: It would correct a settlement that was not reversed
    Given "company.clerk" has sent it
    When "company.clerk" sends it with
      | settlementId | settlement-2 |
      | corrects     | settlement-t |
    Then it is refused with WRONG_STATE

  @F-68 @G-22
  Scenario: After a reversal the income of the reversal is split, not the spent one
    Given the sale of new indicators has come to "the posted settlement"
    And "company.clerk" has sent reversal:Propose
      | reversalId   | r |
      | settlementId | settlement-t |
      | reason       | 结算有误 |
      | document     | paper r |
    And "finance.officer", "company.officer" and "partner.officer" have approved the agreement "reversal:r"
    When "company.clerk" sends it with settlementId "settlement-2"
    Then it is refused with COIN_ALREADY_SPENT

  @RZ-30
  Scenario: The route goes through the state-assets affairs centre
    When "company.clerk" sends it with stateAssetsAccount "partner-1"
    Then it is refused with ACCOUNT_KIND_WRONG

  Scenario: The buyer proposes no split
    When "buyer.trader" sends it
    Then it is refused with NOT_PERMITTED
