Feature: The lots of a fraudulent batch are dealt with (fraud:VoidLots)

  In the order of the serial numbers, so that none is left out. Buyers in good faith keep what they bought.

  Background:
    Given the carbon project has come to "the requested retirement"
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
    And a fraud:VoidLots request
      | caseId   | f |
      | lotFroms | 1; 101; 601 |

  @F-15 @CS-30
  Scenario: What the first holder has is void, what a buyer has stays, and the rest is owed
    Given "gov.registrar" has sent retirement:Decide
      | retirementId  | r |
      | confirmed     | no |
      | refusedReason | 涉嫌弄虚作假 |
    When "gov.registrar" sends it
    Then it is accepted
    And the fraudCase "f" has
      | status | CLOSED |
      | voided | 400 |
      | kept   | 600 |
      | used   | 0 |
    And serials 601-1000 of "c" belong to "state-company" and are VOIDED_FRAUD
    And serials 101-600 of "c" belong to "buyer-1" and are AVAILABLE
    And there is no fraudMark "c"
    And the fraudDebt "state-company/CARBON_CREDIT" has
      | open | 600 |

  @F-15
  Scenario: A held lot waits
    When "gov.registrar" sends it
    Then it is refused with FRAUD_LOT_BOUND
    And nothing has changed

  @F-64
  Scenario: The retirement that holds it is not confirmed any more
    When "gov.registrar" sends retirement:Decide
      | retirementId | r |
      | confirmed    | yes |
    Then it is refused with FRAUD_CASE_OPEN

  @F-61
  Scenario: What a court has frozen waits for the court
    Given "gov.registrar" has sent retirement:Decide
      | retirementId  | r |
      | confirmed     | no |
      | refusedReason | 涉嫌弄虚作假 |
    And "gov.registrar" has sent freeze:Impose
      | freezeId   | freeze-1 |
      | freezeKind | JUDICIAL |
      | accountId  | state-company |
      | slices     | serials 601-1000 of lot c/601 |
      | authority  | 汝州市人民法院 |
      | reason     | 执行 |
      | document   | paper ruling |
      | startsOn   | 2026-03-02 |
      | endsOn     | 2027-03-01 |
    When "gov.registrar" sends it
    Then it is refused with FROZEN

  Scenario: A lot is left out
    When "gov.registrar" sends it with lotFroms "101"
    Then it is refused with FRAUD_OUT_OF_ORDER
    And the refusal names nextSerial "1"

  Scenario: No lot is named
    When "gov.registrar" sends it with lotFroms "none"
    Then it is refused with MISSING_FIELD

  Scenario: The owner does not void
    When "company.officer" sends it
    Then it is refused with NOT_PERMITTED
