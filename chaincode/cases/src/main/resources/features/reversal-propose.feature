Feature: Somebody proposes to take a posted settlement back (reversal:Propose)

  Nothing is ever overwritten: a reversal points to what it takes back, under the same approvals, and the sale is paid but
  unsettled again. It is blocked once money or lots have moved on.

  Background:
    Given the sale of new indicators has come to "the posted settlement"
    And a reversal:Propose request
      | reversalId   | r |
      | settlementId | settlement-t |
      | reason       | 结算有误 |
      | document     | paper r |

  @F-68 @G-22
  Scenario: Three organisations take it back, and another one takes its place
    Given "company.clerk" has sent it
    And "finance.officer", "company.officer" and "partner.officer" have approved the agreement "reversal:r"
    Then the settlement "settlement-t" has
      | status     | REVERSED |
      | reversedBy | r |
    And the trade "t" has
      | status       | PAID |
      | settlementId | nothing |
    And serials 1-10000 of "new" belong to "state-company" and are HELD
    When "company.clerk" sends settlement:Propose
      | settlementId       | settlement-2 |
      | tradeId            | t |
      | stateAssetsAccount | state-assets-centre |
      | corrects           | settlement-t |
    Then it is accepted
    And the settlement "settlement-2" has
      | corrects | settlement-t |

  @F-68
  Scenario: A proposal alone takes nothing back
    When "company.clerk" sends it
    Then it is accepted
    And the settlement "settlement-t" has
      | status | POSTED |

  @F-68
  Scenario: Money was applied for meanwhile
    Given the sale of new indicators has come to "the application"
    And "company.clerk" has sent it
    And "finance.officer" and "company.officer" have approved the agreement "reversal:r"
    When "partner.officer" sends agreement:Approve
      | agreementId | reversal:r |
      | subjectHash | the hash of agreement reversal:r |
    Then it is refused with REVERSAL_BLOCKED
    And nothing has changed

  @F-68
  Scenario: The indicators were given away meanwhile
    Given "buyer.trader" has sent lot:Transfer
      | transferId  | transfer-1 |
      | fromAccount | buyer-1 |
      | toAccount   | investor-a |
      | slices      | serials 1-10 of lot new/1 |
    And "company.clerk" has sent it
    And "finance.officer" and "company.officer" have approved the agreement "reversal:r"
    When "partner.officer" sends agreement:Approve
      | agreementId | reversal:r |
      | subjectHash | the hash of agreement reversal:r |
    Then it is refused with REVERSAL_BLOCKED

  Scenario: The settlement is not posted
    Given the sale of new indicators has come to "the agreed settlement"
    When "company.clerk" sends it
    Then it is refused with SETTLEMENT_NOT_POSTED

  Scenario: A split of the project company's own money
    Given the sale of new indicators has come to "the posted income settlement"
    When "company.clerk" sends it with settlementId "income-t"
    Then it is refused with REVERSAL_BLOCKED

  Scenario: The reason is missing
    When "company.clerk" sends it with reason "blank"
    Then it is refused with MISSING_FIELD

  Scenario: The buyer takes nothing back
    When "buyer.trader" sends it
    Then it is refused with NOT_PERMITTED
