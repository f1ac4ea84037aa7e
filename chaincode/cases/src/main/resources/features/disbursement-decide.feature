Feature: The city government approves or rejects an application (disbursement:Decide)

  Background:
    Given the sale of new indicators has come to "the application"
    And a disbursement:Decide request
      | disbursementId | d |
      | approved       | yes |

  @RZ-29
  Scenario: It is approved
    When "gov.officer" sends it
    Then it is accepted
    And the disbursement "d" has
      | status | GOV_APPROVED |
    And the coin "settlement-t-2" has
      | status | PAYABLE |

  @RZ-29
  Scenario: It is rejected, and the share can be applied for again
    When "gov.leader1" sends it with approved "no"
    Then it is accepted
    And the disbursement "d" has
      | status | REJECTED |
    And the coin "settlement-t-2" has
      | status | CLAIM |

  @RZ-29
  Scenario: It is decided already
    Given "gov.officer" has sent it
    When "gov.officer" sends it
    Then it is refused with WRONG_STATE

  @RZ-29
  Scenario: The finance bureau does not decide
    When "finance.officer" sends it
    Then it is refused with NOT_PERMITTED

  Scenario: No such application
    When "gov.officer" sends it with disbursementId "d9"
    Then it is refused with NOT_FOUND

  @F-02
  Scenario: Who applied does not decide
    Given "project.clerk" is governmentOfficer
    When "project.clerk" sends it
    Then it is refused with MAKER_IS_CHECKER
