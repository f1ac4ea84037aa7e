Feature: The culprit's own units are cancelled for a fraud (fraud:Cancel)

  As many as buyers keep and users have used up; what the culprit does not have yet stays open.

  Background:
    Given the carbon project has come to "the sold credits"
    And "auditor" has sent finding:Record
      | findingId  | finding-1 |
      | subjectKey | batch/c |
      | text       | 核证报告系伪造 |
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
    And "gov.registrar" has sent fraud:VoidLots
      | caseId   | f |
      | lotFroms | 1; 601 |
    And "company.clerk" has sent carbon:ProposeIssue
      | batchId         | c2 |
      | carbonProjectId | p |
      | periodFrom      | 2025-01-01 |
      | periodTo        | 2025-12-31 |
      | amount          | 500 tonnes |
      | verifier        | body-w |
      | verificationReport | paper verification-2 |
    And "gov.registrar" and "company.officer" have approved the agreement "carbon_issue:c2"
    And a fraud:Cancel request
      | account | state-company |
      | asset   | CARBON_CREDIT |
      | slices  | serials 1-500 of lot c2/1 |

  @F-15
  Scenario: What was issued later is cancelled, the rest is carried
    When "gov.registrar" sends it
    Then it is accepted
    And the fraudDebt "state-company/CARBON_CREDIT" has
      | open | 100 |
    And serials 1-500 of "c2" belong to "state-company" and are VOIDED_FRAUD

  @F-15
  Scenario: Nothing is sold before it is made good
    When "company.clerk" sends lot:Transfer
      | transferId  | transfer-1 |
      | fromAccount | state-company |
      | toAccount   | investor-a |
      | slices      | serials 1-10 of lot c2/1 |
    Then it is refused with FRAUD_DEBT_OPEN

  @F-15
  Scenario: More than is owed
    When "gov.registrar" sends it with slices "serials 1-601 of lot c2/1"
    Then it is refused with FRAUD_DEBT_EXCEEDED

  @F-15
  Scenario: With units of a buyer in good faith
    When "gov.registrar" sends it with slices "serials 1-10 of lot c/1"
    Then it is refused with LOT_NOT_OWNED

  Scenario: An account that owes nothing
    When "gov.registrar" sends it with account "buyer-1"
    Then it is refused with NOT_FOUND

  Scenario: The culprit is not the one who cancels
    When "company.officer" sends it
    Then it is refused with NOT_PERMITTED
