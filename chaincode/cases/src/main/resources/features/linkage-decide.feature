Feature: The district decides on a use of linkage indicators (linkage:Decide)

  Approval uses the lots for good and claims the average cost of their area, as it stood before the first use.

  Background:
    Given the linkage project has come to "the application"
    And a linkage:Decide request
      | useId    | u |
      | approved | yes |

  @CS-15 @CS-16
  Scenario: 1.00 of 10.00 mu that have cost 1,000,000 yuan
    When "gov.leader1" sends it
    Then it is accepted
    And the linkageUse "u" has
      | status   | APPROVED |
      | recovery | 100000.00 yuan |
    And the coin "u:recovery" has
      | amount | 100000.00 yuan |
      | holder | transfer-1 |
      | route  | district-finance |
    And serials 1-100 of "p-construction" belong to "district" and are USED

  @CS-15
  Scenario: A refusal gives the lots back
    When "gov.leader1" sends it with approved "no"
    Then it is accepted
    And serials 1-100 of "p-construction" belong to "district" and are AVAILABLE
    And there is no coin "u:recovery"

  @CS-16
  Scenario: The average of the first use stays
    Given "gov.leader1" has sent it
    And "district.finance.clerk" has sent linkage:PayCost
      | paymentId | later |
      | projectId | p |
      | purpose   | DEMOLITION |
      | amount    | 5000000.00 yuan |
      | documents | paper contract |
      | voucher   | paper v-later |
    And "district.finance" has sent linkage:DecidePayment
      | paymentId | later |
      | confirmed | yes |
    And "township.clerk" has sent linkage:Apply
      | useId            | u2 |
      | projectId        | p |
      | applicantAccount | township-1 |
      | chargedAccount   | transfer-1 |
      | forProject       | road |
      | construction     | serials 101-200 of lot p-construction/101 |
      | farmland         | none |
    When "gov.leader1" sends it with useId "u2"
    Then it is accepted
    And the linkageUse "u2" has
      | recovery | 100000.00 yuan |

  Scenario: Decided twice
    Given "gov.leader1" has sent it
    When "gov.leader1" sends it with approved "no"
    Then it is refused with WRONG_STATE

  Scenario: No such use
    When "gov.leader1" sends it with useId "none"
    Then it is refused with NOT_FOUND

  @CS-15
  Scenario: A township does not decide for itself
    When "township.clerk" sends it
    Then it is refused with NOT_PERMITTED
