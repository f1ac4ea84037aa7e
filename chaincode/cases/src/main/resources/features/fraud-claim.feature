Feature: The income of a fraudulent batch is claimed back (fraud:Claim)

  Shares that nobody has applied for are taken back at once; what was given out is claimed from who got it, leg by leg.

  Rule: The shares of a sale of indicators are claimed leg by leg

    Background:
      Given the sale of new indicators has come to "the second payment"
      And "auditor" has sent finding:Record
        | findingId  | finding-1 |
        | subjectKey | batch/new |
        | text       | 验收材料系伪造 |
        | documents  | paper audit-report |
      And "gov.officer" has sent fraud:Propose
        | caseId      | f |
        | batchId     | new |
        | findingId   | finding-1 |
        | culprit     | partner-1 |
        | accomplices | none |
        | reason      | 弄虚作假取得 |
        | documents   | paper evidence |
      And a fraud:Claim request
        | caseId    | f |
        | dealId    | t |
        | openCoins | none |

    @F-15 @CS-30
    Scenario: A share that was paid out is claimed and paid back
      Given "gov.leader1", "company.officer" and "partner.officer" have approved the agreement "fraud_case:f"
      When "finance.clerk" sends it
      Then it is accepted
      And the fraudClaim "f/t-2" has
        | debtor | project-company |
        | amount | 1000000.00 yuan |
        | status | DUE |
      Given "finance.clerk" has sent receipt:Register
        | receiptId     | receipt-back |
        | tradeId       | f/t-2 |
        | amount        | 1000000.00 yuan |
        | fiscalAccount | fiscal-account |
        | voucher       | paper v-back |
        | receivedOn    | 2026-03-02 |
      When "finance.officer" sends receipt:Decide
        | receiptId | receipt-back |
        | confirmed | yes |
      Then it is accepted
      And the fraudClaim "f/t-2" has
        | status | PAID |
      And the coin "receipt-back:coin" has
        | claimant | fiscal-account |
        | status   | ARRIVED |

    @F-15
    Scenario: It is claimed once
      Given "gov.leader1", "company.officer" and "partner.officer" have approved the agreement "fraud_case:f"
      And "finance.clerk" has sent it
      When "finance.officer" sends it
      Then it is refused with ALREADY_EXISTS

    @F-15
    Scenario: The case is not decided
      When "finance.clerk" sends it
      Then it is refused with WRONG_STATE

    Scenario: A coin that belongs to no share of the sale
      Given "gov.leader1", "company.officer" and "partner.officer" have approved the agreement "fraud_case:f"
      When "finance.clerk" sends it with openCoins "receipt-t:coin"
      Then it is refused with INVALID_FIELD

    Scenario: The registrar claims no money
      When "gov.registrar" sends it
      Then it is refused with NOT_PERMITTED

  Rule: The price of credits is claimed from who made the batch, not from who bought in good faith

    Background:
      Given the sale of credits has come to "the registered receipt"
      And "finance.officer" has sent receipt:Decide
        | receiptId | r |
        | confirmed | yes |

    @F-15
    Scenario: A resale between others is not touched
      Given "buyer.trader" has sent sale:Offer
        | saleId            | s2 |
        | sellerAccount     | buyer-1 |
        | buyerAccount      | investor-a |
        | slices            | serials 1-10 of lot c/1 |
        | pricePerUnit      | 1.00 yuan |
        | settlementAccount | fiscal-account |
        | expiresAt         | in 3 days |
      And "investor.a" has sent sale:Accept
        | saleId | s2 |
      And "finance.clerk" has sent receipt:Register
        | receiptId     | r2 |
        | tradeId       | s2 |
        | amount        | 10.00 yuan |
        | fiscalAccount | fiscal-account |
        | voucher       | paper v-r2 |
        | receivedOn    | 2026-03-02 |
      And "finance.officer" has sent receipt:Decide
        | receiptId | r2 |
        | confirmed | yes |
      And "auditor" has sent finding:Record
        | findingId  | finding-1 |
        | subjectKey | batch/c |
        | text       | 监测数据系伪造 |
        | documents  | paper audit-report |
      And "gov.officer" has sent fraud:Propose
        | caseId      | f |
        | batchId     | c |
        | findingId   | finding-1 |
        | culprit     | state-company |
        | accomplices | none |
        | reason      | 弄虚作假取得 |
        | documents   | paper evidence |
      And "gov.leader1", "company.officer" and "partner.officer" have approved the agreement "fraud_case:f"
      When "finance.clerk" sends fraud:Claim
        | caseId    | f |
        | dealId    | s2 |
        | openCoins | none |
      Then it is refused with FRAUD_NO_INCOME
