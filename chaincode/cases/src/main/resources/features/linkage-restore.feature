Feature: Lost farmland is farmland again (linkage:Restore)

  In time, what was paid of the penalty is given back and what was not is cancelled.

  Background:
    Given the linkage project has come to "the acceptance"
    And "gov.inspector" has sent linkage:ReportLoss
      | lossId         | l |
      | projectId      | p |
      | parcelNo       | p-1 |
      | area           | 1.00 mu |
      | cause          | ABANDONED |
      | chargedAccount | transfer-1 |
      | documents      | paper loss-l |
    And a linkage:Restore request
      | lossId    | l |
      | documents | paper tilled |

  @CS-18
  Scenario: The penalty was not paid
    When "gov.leader1" sends it
    Then it is accepted
    And the linkageLoss "l" has
      | status   | RESTORED |
      | refunded | 0.00 yuan |
    And the coin "l:1" has
      | status | SPENT |

  @CS-18
  Scenario: The penalty was paid
    Given "district.finance" has sent payment:Pay
      | paymentId    | penalty |
      | coinId       | l:1 |
      | payeeAccount | district-finance |
      | amount       | 200000.00 yuan |
      | voucher      | paper v-penalty |
    When "gov.leader1" sends it
    Then it is accepted
    And the coin "l:1:refund" has
      | amount | 200000.00 yuan |
      | holder | district-finance |
      | route  | transfer-1 |

  @CS-18
  Scenario Outline: The last day
    Given it is <moment>
    When "gov.leader1" sends it
    Then it is <outcome>

    Examples:
      | moment                    | outcome |
      | 2024-03-01T23:59:59+08:00 | accepted |
      | 2024-03-02T00:00:00+08:00 | refused with RESTORE_PERIOD_OVER |

  @F-02
  Scenario: Who reported the loss does not restore it
    When "gov.inspector" sends it
    Then it is refused with MAKER_IS_CHECKER

  Scenario: Restored twice
    Given "gov.leader1" has sent it
    When "gov.leader1" sends it
    Then it is refused with WRONG_STATE

  Scenario: No papers
    When "gov.leader1" sends it with documents "none"
    Then it is refused with MISSING_FIELD

  Scenario: A township restores nothing by itself
    When "township.clerk" sends it
    Then it is refused with NOT_PERMITTED
