Feature: An officer refuses for the own organisation (agreement:Refuse)

  One refusal ends the agreement; what was proposed is never in force.

  Background:
    Given the sale of new indicators has come to "the proposed batch"
    And an agreement:Refuse request
      | agreementId | issue:new |
      | reason      | 面积有误 |

  Scenario: The registrar refuses the issue
    When "gov.registrar" sends it
    Then it is accepted
    And the agreement "issue:new" has
      | status        | REFUSED |
      | refusedReason | 面积有误 |
    And the batch "new" has
      | status | REFUSED |

  Scenario: Nobody approves what was refused
    Given "gov.registrar" has sent it
    When "company.officer" sends agreement:Approve
      | agreementId | issue:new |
      | subjectHash | the hash of agreement issue:new |
    Then it is refused with AGREEMENT_CLOSED

  Scenario: The reason is missing
    When "gov.registrar" sends it with reason "blank"
    Then it is refused with INVALID_FIELD

  Scenario: An organisation without a seat
    When "partner.officer" sends it
    Then it is refused with NO_SEAT

  @F-02
  Scenario: Who proposed it does not decide on it
    Given "company.clerk" is companyClerk, companyOfficer for "state-company"
    When "company.clerk" sends it
    Then it is refused with MAKER_IS_CHECKER
