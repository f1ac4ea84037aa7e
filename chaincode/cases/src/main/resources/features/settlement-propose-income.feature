Feature: The project company shares what it has received (settlement:ProposeIncome)

  The project company's part first repays the confirmed costs, then pays the township's reward for the banked area, and what
  is left is shared by the share table, or by the agreement that state company and third party have in force.

  Background:
    Given the sale of new indicators has come to "the second payment"
    And a settlement:ProposeIncome request
      | settlementId     | income-t |
      | saleSettlementId | settlement-t |
      | coins            | p2:coin |
      | investments      | none |
      | rewardPerMu      | 500.00 |
      | equityLots       | 1; 5101 |

  @RZ-17 @RZ-19 @RZ-25 @RZ-07
  Scenario: Reward and shares without costs
    When "project.clerk" sends it
    Then it is accepted
    And the settlement "income-t" has
      | status                                              | PROPOSED |
      | computed.grossFen                                   | 1000000.00 yuan |
      | computed.legs[beneficiary=townshipReward].amountFen | 50000.00 yuan |
      | computed.legs[beneficiary=thirdParty].amountFen     | 465500.00 yuan |
      | computed.legs[beneficiary=stateCompany].amountFen   | 484500.00 yuan |

  @RZ-19
  Scenario: The two have agreed on other parts than their shares
    Given "company.clerk" has sent income:Propose
      | incomeAgreementId | parts-1 |
      | companyAccount    | project-company |
      | stateCompanyBps   | 6000 bps |
      | document          | paper parts |
    And "company.officer", "partner.officer" and "gov.officer" have approved the agreement "income:parts-1"
    When "project.clerk" sends it
    Then it is accepted
    And the settlement "income-t" has
      | incomeAgreement                                     | parts-1 |
      | inputs.incomeAgreement                              | thirdParty:4000,stateCompany:6000 |
      | computed.legs[beneficiary=townshipReward].amountFen | 50000.00 yuan |
      | computed.legs[beneficiary=thirdParty].amountFen     | 380000.00 yuan |
      | computed.legs[beneficiary=stateCompany].amountFen   | 570000.00 yuan |

  @RZ-07 @RZ-19
  Scenario: Another shareholder keeps what its shares give
    Given "partner.officer" has sent equity:Transfer
      | transferId     | to-a |
      | companyAccount | project-company |
      | fromAccount    | partner-1 |
      | toAccount      | investor-a |
      | bps            | 1000 |
      | lotFroms       | 5101 |
    And "company.clerk" has sent income:Propose
      | incomeAgreementId | parts-1 |
      | companyAccount    | project-company |
      | stateCompanyBps   | 9000 bps |
      | document          | paper parts |
    And "company.officer", "partner.officer" and "gov.officer" have approved the agreement "income:parts-1"
    And "company.clerk" has sent income:Propose
      | incomeAgreementId | parts-2 |
      | companyAccount    | project-company |
      | stateCompanyBps   | 9001 bps |
      | replaces          | parts-1 |
      | document          | paper parts-2 |
    When "project.clerk" sends it with equityLots "1; 5101; 6101"
    Then it is accepted
    And the settlement "income-t" has
      | computed.legs[beneficiary=investor-a].amountFen   | 95000.00 yuan |
      | computed.legs[beneficiary=stateCompany].amountFen | 855000.00 yuan |
    Given "company.officer", "partner.officer" and "gov.officer" have approved the agreement "income:parts-2"
    When "project.clerk" sends it with
      | settlementId | income-2 |
      | equityLots   | 1; 5101; 6101 |
    Then it is refused with INCOME_AGREEMENT_UNCOVERED

  @RZ-09 @RZ-17
  Scenario: Confirmed costs are repaid first
    Given "partner.clerk" has sent investment:Record
      | investmentId | cost-1 |
      | projectId    | project-new |
      | payerAccount | partner-1 |
      | amount       | 150000.00 yuan |
      | voucher      | paper cost-1 |
    And "project.officer" has sent investment:Confirm
      | investmentId | cost-1 |
    When "project.clerk" sends it with investments "cost-1"
    Then it is accepted
    And the settlement "income-t" has
      | computed.legs[beneficiary=costReimbursedToThirdParty].amountFen | 150000.00 yuan |
      | computed.legs[beneficiary=thirdParty].amountFen                 | 392000.00 yuan |
      | computed.legs[beneficiary=stateCompany].amountFen               | 408000.00 yuan |

  @RZ-17
  Scenario: A cost that nobody has confirmed
    Given "partner.clerk" has sent investment:Record
      | investmentId | cost-1 |
      | projectId    | project-new |
      | payerAccount | partner-1 |
      | amount       | 150000.00 yuan |
      | voucher      | paper cost-1 |
    When "project.clerk" sends it with investments "cost-1"
    Then it is refused with WRONG_STATE

  @RZ-17
  Scenario: A cost that was repaid already
    Given the sale of new indicators has come to "the confirmed receipt"
    And "partner.clerk" has sent investment:Record
      | investmentId | cost-1 |
      | projectId    | project-new |
      | payerAccount | partner-1 |
      | amount       | 1000.00 yuan |
      | voucher      | paper cost-1 |
    And "project.officer" has sent investment:Confirm
      | investmentId | cost-1 |
    And "company.clerk" has sent settlement:Propose
      | settlementId       | settlement-t |
      | tradeId            | t |
      | stateAssetsAccount | state-assets-centre |
    And "finance.officer", "company.officer" and "partner.officer" have approved the agreement "settlement:settlement-t"
    And "company.officer" has sent settlement:Post
      | settlementId | settlement-t |
    And "project.clerk" has sent disbursement:Apply
      | disbursementId   | d |
      | tradeId          | t |
      | beneficiary      | projectCompany |
      | applicantAccount | project-company |
      | amount           | 600000.00 yuan |
    And "project.clerk" has sent disbursement:Apply
      | disbursementId   | d2 |
      | tradeId          | t |
      | beneficiary      | projectCompany |
      | applicantAccount | project-company |
      | coinId           | d:rest |
      | amount           | 400000.00 yuan |
    And "gov.officer" has sent disbursement:Decide
      | disbursementId | d |
      | approved       | yes |
    And "gov.officer" has sent disbursement:Decide
      | disbursementId | d2 |
      | approved       | yes |
    And "finance.officer" has sent payment:Pay
      | paymentId    | p1 |
      | coinId       | d:applied |
      | payeeAccount | state-assets-centre |
      | amount       | 600000.00 yuan |
      | voucher      | paper v-p1 |
    And "assets.officer" has sent payment:Pay
      | paymentId    | p2 |
      | coinId       | p1:coin |
      | payeeAccount | project-company |
      | amount       | 600000.00 yuan |
      | voucher      | paper v-p2 |
    And "finance.officer" has sent payment:Pay
      | paymentId    | p3 |
      | coinId       | d:rest |
      | payeeAccount | state-assets-centre |
      | amount       | 400000.00 yuan |
      | voucher      | paper v-p3 |
    And "assets.officer" has sent payment:Pay
      | paymentId    | p4 |
      | coinId       | p3:coin |
      | payeeAccount | project-company |
      | amount       | 400000.00 yuan |
      | voucher      | paper v-p4 |
    And "project.clerk" has sent it with investments "cost-1"
    And "finance.officer", "company.officer" and "partner.officer" have approved the agreement "settlement:income-t"
    And "project.officer" has sent settlement:Post
      | settlementId | income-t |
    When "project.clerk" sends it with
      | settlementId | income-2 |
      | coins        | p4:coin |
      | investments  | cost-1 |
      | rewardPerMu  | 0.00 |
    Then it is refused with COST_ALREADY_USED
    When "project.clerk" sends it with
      | settlementId | income-2 |
      | coins        | p4:coin |
    Then it is refused with REWARD_ALREADY_GRANTED
    When "project.clerk" sends it with
      | settlementId | income-2 |
      | coins        | p4:coin |
      | rewardPerMu  | 0.00 |
    Then it is accepted

  @RZ-08
  Scenario: A cost of another project
    Given "company.clerk" has sent project:Propose
      | projectId             | project-2 |
      | nameZh                | 二号项目 |
      | nameEn                | Project two |
      | region                | ruzhou |
      | origin                | NEW |
      | route                 | PROJECT_COMPANY |
      | projectCompanyAccount | project-company |
      | partnerAccount        | partner-1 |
      | parcels               | parcel-2 of 10.00 mu |
      | plan                  | paper plan-2 |
    And "partner.clerk" has sent investment:Record
      | investmentId | cost-2 |
      | projectId    | project-2 |
      | payerAccount | partner-1 |
      | amount       | 1000.00 yuan |
      | voucher      | paper cost-2 |
    And "project.officer" has sent investment:Confirm
      | investmentId | cost-2 |
    When "project.clerk" sends it with investments "cost-2"
    Then it is refused with INVALID_FIELD
    And the refusal names project "project-2"

  @RZ-07 @RZ-19
  Scenario: A shareholder is left out
    When "project.clerk" sends it with equityLots "1"
    Then it is refused with PARTITION_BROKEN

  @RZ-08
  Scenario: The money of another company
    Given "other.clerk" is projectClerk for "other-company"
    When "other.clerk" sends it
    Then it is refused with ACCOUNT_NOT_YOURS

  @RZ-08 @RZ-31
  Scenario: Money that has not arrived
    Given the sale of new indicators has come to "the first payment"
    When "project.clerk" sends it with coins "p1:coin"
    Then it is refused with COIN_NOT_FREE

  Scenario: Money that was shared already
    Given the sale of new indicators has come to "the posted income settlement"
    When "project.clerk" sends it with settlementId "income-2"
    Then it is refused with COIN_ALREADY_SPENT

  Scenario: The sale is not settled
    Given the sale of new indicators has come to "the agreed settlement"
    When "project.clerk" sends it
    Then it is refused with SETTLEMENT_NOT_POSTED

  Scenario Outline: Fields that are not in order
    When "project.clerk" sends it with <field> "<value>"
    Then it is refused with <code>

    Examples:
      | field       | value            | code |
      | coins       | none             | MISSING_FIELD |
      | coins       | p2:coin; p2:coin | INVALID_FIELD |
      | rewardPerMu | 500.005          | TOO_MANY_DECIMALS |

  Scenario: The state company does not share it
    When "company.clerk" sends it
    Then it is refused with NOT_PERMITTED
