Feature: Members get certificates on their shares (certificate:IssueIncome)

  For a roster in force. One good certificate for each member and forest; another one is issued when the first is void.

  Background:
    Given the shares of a village have come to "the roster in force"
    And a certificate:IssueIncome request
      | region          | yangcheng |
      | forestNo        | DXG-01 |
      | memberNos       | m1; m2 |
      | templateVersion | JX-2025-06 |

  @YC-03
  Scenario: Two members get theirs
    When "township.clerk" sends it
    Then it is accepted
    And the certificate "income:yangcheng:DXG-01:m1" has
      | certificateKind | INCOME |
      | sourceId        | r |
      | holder          | m1 |
      | shares          | 43 |
      | ofShares        | 100 |
      | edition         | 1 |
      | status          | VALID |
    And the certificate "income:yangcheng:DXG-01:m2" has
      | shares | 14 |

  @F-18
  Scenario: One good certificate for each member
    Given "township.clerk" has sent it
    When "township.clerk" sends it with memberNos "m3; m1"
    Then it is refused with CERTIFICATE_STANDS
    When "township.clerk" sends it with memberNos "m3; m3"
    Then it is refused with CERTIFICATE_STANDS

  @F-17 @F-18
  Scenario: A void certificate is followed by its next edition
    Given "township.clerk" has sent it
    And "forestry.officer" has sent certificate:Void
      | certificateId | income:yangcheng:DXG-01:m1 |
      | reason        | 遗失 |
    When "township.clerk" sends it with memberNos "m1"
    Then it is accepted
    And the certificate "income:yangcheng:DXG-01:m1" has
      | edition | 2 |
      | status  | VALID |

  @YC-04
  Scenario: No roster is in force
    Given the shares of a village have come to "the filed roster"
    When "township.clerk" sends it
    Then it is refused with ROSTER_NOT_IN_FORCE

  @YC-04
  Scenario: The number is not in the roster
    When "township.clerk" sends it with memberNos "m1; m9"
    Then it is refused with MEMBER_NOT_IN_ROSTER

  Scenario Outline: Fields that are not in order
    When "township.clerk" sends it with <field> "<value>"
    Then it is refused with <code>

    Examples:
      | field           | value     | code |
      | templateVersion | two words | INVALID_FIELD |
      | memberNos       | none      | MISSING_FIELD |
      | forestNo        | other     | ROSTER_NOT_IN_FORCE |
      | forestNo        | a:b       | INVALID_FIELD |

  Scenario: The state company issues none
    When "company.clerk" sends it
    Then it is refused with NOT_PERMITTED
