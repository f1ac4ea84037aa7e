Feature: A batch is said to have been obtained by fraud (fraud:Propose)

  A government office proposes it on an auditor's finding. From then on no unit of the batch moves; the organisations decide.

  Background:
    Given the sale of new indicators has come to "the posted settlement"
    And "auditor" has sent finding:Record
      | findingId  | finding-1 |
      | subjectKey | batch/new |
      | text       | 验收材料系伪造 |
      | documents  | paper audit-report |
    And a fraud:Propose request
      | caseId      | f |
      | batchId     | new |
      | findingId   | finding-1 |
      | culprit     | partner-1 |
      | accomplices | none |
      | reason      | 弄虚作假取得 |
      | documents   | paper evidence |

  @F-15 @CS-30
  Scenario: The units are stopped at once
    When "gov.officer" sends it
    Then it is accepted
    And the fraudCase "f" has
      | status     | PROPOSED |
      | nextSerial | 1 |
    And the fraudMark "new" has
      | caseId | f |
    When "buyer.trader" sends lot:Transfer
      | transferId  | transfer-1 |
      | fromAccount | buyer-1 |
      | toAccount   | investor-a |
      | slices      | serials 1-10 of lot new/1 |
    Then it is refused with FRAUD_CASE_OPEN

  @F-15
  Scenario: The organisations agree
    Given "gov.officer" has sent it
    And "gov.leader1", "company.officer" and "partner.officer" have approved the agreement "fraud_case:f"
    Then the fraudCase "f" has
      | status | AGREED |

  @F-15
  Scenario: An organisation refuses, and the units are free
    Given "gov.officer" has sent it
    When "partner.officer" sends agreement:Refuse
      | agreementId | fraud_case:f |
      | reason      | 证据不足 |
    Then it is accepted
    And the fraudCase "f" has
      | status | REFUSED |
    And there is no fraudMark "new"

  @CS-30
  Scenario: The finding is about something else
    Given "auditor" has sent finding:Record
      | findingId  | finding-2 |
      | subjectKey | settlement/settlement-t |
      | text       | 已核对 |
      | documents  | none |
    When "gov.officer" sends it with findingId "finding-2"
    Then it is refused with FRAUD_FINDING_OTHER

  Scenario: Another case is open
    Given "gov.officer" has sent it
    When "gov.officer" sends it with caseId "g"
    Then it is refused with FRAUD_CASE_OPEN

  Scenario: Shares of a company
    When "gov.officer" sends it with batchId "equity-project-company"
    Then it is refused with FRAUD_ASSET

  Scenario: The evidence is missing
    When "gov.officer" sends it with documents "none"
    Then it is refused with MISSING_FIELD

  @F-15
  Scenario: A reversal does not get round the case
    Given "company.clerk" has sent reversal:Propose
      | reversalId   | r |
      | settlementId | settlement-t |
      | reason       | 结算有误 |
      | document     | paper r |
    And "finance.officer" and "company.officer" have approved the agreement "reversal:r"
    And "gov.officer" has sent it
    When "partner.officer" sends agreement:Approve
      | agreementId | reversal:r |
      | subjectHash | the hash of agreement reversal:r |
    Then it is refused with FRAUD_CASE_OPEN

  @G-29
  Scenario: The auditor finds and does not propose
    When "auditor" sends it
    Then it is refused with AUDITOR_READ_ONLY

  Scenario: The seller does not propose it
    When "company.officer" sends it
    Then it is refused with NOT_PERMITTED
