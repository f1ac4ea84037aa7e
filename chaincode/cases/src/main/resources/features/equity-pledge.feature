Feature: A shareholder pledges shares to a lender (equity:Pledge)

  The shares stay with their holder and do not move before the lender releases them. Control shares cannot be pledged.

  Background:
    Given the sale of new indicators has come to "the founding"
    And an equity:Pledge request
      | pledgeId       | pledge-1 |
      | companyAccount | project-company |
      | holder         | partner-1 |
      | lender         | investor-b |
      | slice          | serials 5101-6100 of lot equity-project-company/5101 |

  @F-60
  Scenario: The third party pledges a part
    When "partner.officer" sends it
    Then it is accepted
    And the pledge "pledge-1" has
      | status | REGISTERED |
    And serials 5101-6100 of "equity-project-company" belong to "partner-1" and are PLEDGED
    And serials 6101-10000 of "equity-project-company" belong to "partner-1" and are AVAILABLE

  @RZ-07
  Scenario: Control shares
    When "company.officer" sends it with
      | holder | state-company |
      | slice  | serials 1-10 of lot equity-project-company/1 |
    Then it is refused with STATE_CONTROL_FLOOR

  @F-60
  Scenario: What is pledged is not pledged again
    Given "partner.officer" has sent it
    When "partner.officer" sends it with pledgeId "pledge-2"
    Then it is refused with LOT_NOT_AVAILABLE

  Scenario: More than the lot
    When "partner.officer" sends it with slice.to "10001"
    Then it is refused with RANGE_NOT_IN_LOT

  Scenario Outline: Fields that are not in order
    When "partner.officer" sends it with <field> "<value>"
    Then it is refused with <code>

    Examples:
      | field         | value     | code |
      | lender        | partner-1 | INVALID_FIELD |
      | lender        | nobody    | NOT_FOUND |
      | slice.batchId | other     | INVALID_FIELD |

  Scenario: The holder acts for the own account
    When "investor.a" sends it
    Then it is refused with ACCOUNT_NOT_YOURS

  @F-07
  Scenario: The market operator pledges nothing
    When "gov.operator" sends it
    Then it is refused with STAFF_MAY_NOT_TRADE
