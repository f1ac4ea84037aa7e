Feature: An officer approves for the own organisation (agreement:Approve)

  Each organisation with a seat approves once. The last approval puts in force what was proposed, in the same moment. Who
  proposed does not approve, and who approves names the hash of what was read.

  Background:
    Given the sale of new indicators has come to "the proposed batch"
    And an agreement:Approve request
      | agreementId | issue:new |
      | subjectHash | the hash of agreement issue:new |

  Scenario: The first of two organisations approves
    When "gov.registrar" sends it
    Then it is accepted
    And the agreement "issue:new" has
      | status    | PENDING |
      | approvals | 1 entries |
    And there is no lot "new/0000000000000001"

  @F-10
  Scenario: The last approval brings the batch into being
    Given "gov.registrar" has sent it
    When "company.officer" sends it
    Then it is accepted
    And the agreement "issue:new" has
      | status | EFFECTIVE |
    And the batch "new" has
      | status     | ISSUED |
      | totalUnits | 10000 |
    And serials 1-10000 of "new" belong to "state-company" and are AVAILABLE

  Scenario: An organisation without a seat
    When "partner.officer" sends it
    Then it is refused with NO_SEAT

  Scenario: A clerk decides nothing
    When "partner.clerk" sends it
    Then it is refused with NOT_PERMITTED

  @F-02
  Scenario: Who proposed it does not approve it
    Given "company.clerk" is companyClerk, companyOfficer for "state-company"
    When "company.clerk" sends it
    Then it is refused with MAKER_IS_CHECKER

  Scenario: What was read is not what was proposed
    When "gov.registrar" sends it with subjectHash "0000000000000000000000000000000000000000000000000000000000000000"
    Then it is refused with SUBJECT_CHANGED

  Scenario: The organisation has decided already
    Given "gov.registrar" has sent it
    When "gov.registrar" sends it
    Then it is refused with AGREEMENT_SEAT_TAKEN

  Scenario: Everything is decided
    Given "gov.registrar" has sent it
    And "company.officer" has sent it
    When "company.officer" sends it
    Then it is refused with AGREEMENT_CLOSED

  Scenario: No such agreement
    When "gov.registrar" sends it with agreementId "issue:other"
    Then it is refused with NOT_FOUND
