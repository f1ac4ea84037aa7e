Feature: A beneficiary applies for its computed share (disbursement:Apply)

  Once the income lies in the fiscal account and the split is posted; for the whole share or a part of it, never for more.

  Background:
    Given the sale of new indicators has come to "the posted settlement"
    And a disbursement:Apply request
      | disbursementId   | d |
      | tradeId          | t |
      | beneficiary      | projectCompany |
      | applicantAccount | project-company |
      | amount           | 1000000.00 yuan |
      | document         | paper application |

  @RZ-28
  Scenario: The project company applies for its whole share
    When "project.clerk" sends it
    Then it is accepted
    And the disbursement "d" has
      | status          | APPLIED |
      | claimantAccount | project-company |
    And the coin "settlement-t-2" has
      | status | RESERVED |

  @RZ-28
  Scenario: A part now, the rest later
    When "project.clerk" sends it with amount "600000.00 yuan"
    Then it is accepted
    And the coin "d:applied" has
      | amount | 600000.00 yuan |
      | status | RESERVED |
    And the coin "d:rest" has
      | amount | 400000.00 yuan |
      | status | CLAIM |
    When "project.clerk" sends it with
      | disbursementId | d2 |
      | coinId         | d:rest |
      | amount         | 400000.00 yuan |
    Then it is accepted

  @RZ-28 @G-03
  Scenario: One fen more than the share
    When "project.clerk" sends it with amount "1000000.01 yuan"
    Then it is refused with AMOUNT_EXCEEDS_SHARE

  @RZ-27 @G-02
  Scenario: The receipt is not in the fiscal account
    Given the sale of new indicators has come to "the registered receipt"
    When "project.clerk" sends it
    Then it is refused with RECEIPT_NOT_CONFIRMED

  @RZ-27
  Scenario: The split is not posted
    Given the sale of new indicators has come to "the agreed settlement"
    When "project.clerk" sends it
    Then it is refused with SETTLEMENT_NOT_POSTED

  @RZ-28
  Scenario: The share is applied for already
    Given "project.clerk" has sent it
    When "project.clerk" sends it with disbursementId "d2"
    Then it is refused with COIN_NOT_FREE

  @RZ-28
  Scenario: Somebody else's share
    When "company.clerk" sends it with applicantAccount "state-company"
    Then it is refused with ACCOUNT_NOT_YOURS

  Scenario: An account that is not the applicant's
    When "company.clerk" sends it
    Then it is refused with ACCOUNT_NOT_YOURS

  @RZ-15
  Scenario: The state company applies for the third party's part, which passes through it
    Given the sale of existing stock has come to "the posted settlement"
    When "company.clerk" sends it with
      | beneficiary      | thirdParty |
      | applicantAccount | state-company |
      | amount           | 500000.00 yuan |
    Then it is accepted
    And the disbursement "d" has
      | claimantAccount | partner-1 |

  Scenario: No such beneficiary
    When "project.clerk" sends it with beneficiary "landlord"
    Then it is refused with NOT_FOUND

  Scenario: For nothing
    When "project.clerk" sends it with amount "0.00 yuan"
    Then it is refused with INVALID_FIELD

  Scenario: The government's part is not applied for by the project company
    When "project.clerk" sends it with
      | beneficiary | government |
      | amount      | 1.00 yuan |
    Then it is refused with ACCOUNT_NOT_YOURS

  Scenario: The third party applies for nothing itself
    When "partner.officer" sends it
    Then it is refused with NOT_PERMITTED
