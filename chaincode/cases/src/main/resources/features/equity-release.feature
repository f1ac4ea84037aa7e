Feature: The lender releases pledged shares (equity:Release)

  Background:
    Given the sale of new indicators has come to "the founding"
    And "partner.officer" has sent equity:Pledge
      | pledgeId       | pledge-1 |
      | companyAccount | project-company |
      | holder         | partner-1 |
      | lender         | investor-b |
      | slice          | serials 5101-6100 of lot equity-project-company/5101 |
    And an equity:Release request
      | pledgeId | pledge-1 |

  @F-60
  Scenario: The loan is repaid
    When "investor.b" sends it
    Then it is accepted
    And the pledge "pledge-1" has
      | status | RELEASED |
    And serials 5101-6100 of "equity-project-company" belong to "partner-1" and are AVAILABLE

  @F-60
  Scenario: The holder does not release itself
    When "partner.officer" sends it
    Then it is refused with ACCOUNT_NOT_YOURS

  Scenario: It is released already
    Given "investor.b" has sent it
    When "investor.b" sends it
    Then it is refused with WRONG_STATE

  @F-07
  Scenario: Who keeps the register releases nothing
    When "gov.registrar" sends it
    Then it is refused with STAFF_MAY_NOT_TRADE
