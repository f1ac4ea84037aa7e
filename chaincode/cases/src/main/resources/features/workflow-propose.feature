Feature: The steps that a region's projects go through (workflow:Propose)

  A workflow is a document: offices, steps in their order, what each step asks for. No project goes through it before the
  three organisations have agreed.

  Background:
    Given the ledger has come to "its first day"
    And a workflow:Propose request
      | document | the workflow ganzhou-2022-steps |

  @GZ-08
  Scenario: The eight steps of Ganzhou
    Given "forestry.clerk" has sent it
    And "gov.leader1", "company.officer" and "partner.officer" have approved the agreement "workflow:ganzhou-2022-steps@1"
    Then the workflow "ganzhou-2022-steps@1" has
      | status                     | ACTIVE |
      | document.steps             | 11 entries |
      | document.instrument.number | 赣市府办字〔2022〕49号 |
    And the workflowInForce "ganzhou" has
      | versionId | ganzhou-2022-steps@1 |

  Scenario: A higher version takes its place
    Given "forestry.clerk" has sent it
    And "gov.leader1", "company.officer" and "partner.officer" have approved the agreement "workflow:ganzhou-2022-steps@1"
    And "forestry.clerk" has sent it with document.version "2"
    And "gov.leader1", "company.officer" and "partner.officer" have approved the agreement "workflow:ganzhou-2022-steps@2"
    Then the workflow "ganzhou-2022-steps@1" has
      | status | SUPERSEDED |
    And the workflow "ganzhou-2022-steps@2" has
      | status | ACTIVE |

  Scenario Outline: A workflow that no project could get through
    When "forestry.clerk" sends it with <field> "<value>"
    Then it is refused with WORKFLOW_INVALID

    Examples:
      | field                              | value |
      | document.steps                     | none |
      | document.steps[1].id               | apply |
      | document.steps[0].offices          | none |
      | document.steps[0].offices          | postOffice |
      | document.steps[2].noticeWorkingDays | -1 |
      | document.steps[1].sampleOfArea     | 0 |
      | document.steps[3].rejectTo         | bank |
      | document.steps[7].deadline.afterStep | bank |
      | document.steps[7].deadline.month   | 13 |
      | document.offices[1].key            | township |

  Scenario: Two steps open the bank
    When "forestry.clerk" sends it with document.steps[9].opens "BANK"
    Then it is refused with WORKFLOW_INVALID

  Scenario: A version below 1
    When "forestry.clerk" sends it with document.version "0"
    Then it is refused with INVALID_FIELD

  Scenario: The same version twice
    Given "forestry.clerk" has sent it
    When "forestry.clerk" sends it
    Then it is refused with ALREADY_EXISTS

  Scenario: A buyer proposes no steps
    When "buyer.trader" sends it
    Then it is refused with NOT_PERMITTED
