Feature: A shareholder gives shares of a project company to another account (equity:Transfer)

  The state's control shares and pledged shares stay where they are.

  Background:
    Given the sale of new indicators has come to "the founding"
    And an equity:Transfer request
      | transferId     | transfer-1 |
      | companyAccount | project-company |
      | fromAccount    | partner-1 |
      | toAccount      | investor-a |
      | bps            | 1900 |
      | lotFroms       | 5101 |

  @RZ-07
  Scenario: The third party sells a part of its 49 %
    When "partner.officer" sends it
    Then it is accepted
    And serials 5101-7000 of "equity-project-company" belong to "investor-a" and are AVAILABLE
    And serials 7001-10000 of "equity-project-company" belong to "partner-1" and are AVAILABLE

  @RZ-07 @G-07
  Scenario: The state company gives up one of its control shares
    When "company.officer" sends it with
      | fromAccount | state-company |
      | bps         | 1 |
      | lotFroms    | 1 |
    Then it is refused with STATE_CONTROL_FLOOR

  @F-60 @G-08
  Scenario: More than the free shares
    Given "partner.officer" has sent equity:Pledge
      | pledgeId       | pledge-1 |
      | companyAccount | project-company |
      | holder         | partner-1 |
      | lender         | investor-b |
      | slice          | serials 5101-6100 of lot equity-project-company/5101 |
    When "partner.officer" sends it with
      | bps      | 3901 |
      | lotFroms | 5101; 6101 |
    Then it is refused with INSUFFICIENT_FREE_SHARE
    When "partner.officer" sends it with
      | bps      | 3900 |
      | lotFroms | 5101; 6101 |
    Then it is accepted

  Scenario: Shares of somebody else
    When "partner.officer" sends it with lotFroms "1"
    Then it is refused with LOT_NOT_OWNED

  Scenario: No lot starts there
    When "partner.officer" sends it with lotFroms "5102"
    Then it is refused with LOT_NOT_FOUND

  Scenario: No shares at all
    When "partner.officer" sends it with bps "0"
    Then it is refused with RATIO_OUT_OF_RANGE

  Scenario Outline: Fields that are not in order
    When "partner.officer" sends it with <field> "<value>"
    Then it is refused with <code>

    Examples:
      | field     | value      | code |
      | toAccount | partner-1  | INVALID_FIELD |
      | toAccount | nobody     | NOT_FOUND |
      | lotFroms  | 5101; 5101 | INVALID_FIELD |

  Scenario: The holder acts for the own account
    When "investor.a" sends it
    Then it is refused with ACCOUNT_NOT_YOURS

  @F-07
  Scenario: Who keeps the register gives no shares
    When "gov.registrar" sends it
    Then it is refused with STAFF_MAY_NOT_TRADE
