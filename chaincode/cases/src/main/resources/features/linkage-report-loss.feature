Feature: An inspector reports farmland as lost (linkage:ReportLoss)

  200,000 yuan per mu, from the township's fiscal transfers and never from the special account. An area is charged once.

  Background:
    Given the linkage project has come to "the acceptance"
    And a linkage:ReportLoss request
      | lossId         | l |
      | projectId      | p |
      | parcelNo       | p-1 |
      | area           | 1.00 mu |
      | cause          | ABANDONED |
      | chargedAccount | transfer-1 |
      | documents      | paper loss-l |

  @CS-18
  Scenario: The penalty is claimed
    When "gov.inspector" sends it
    Then it is accepted
    And the linkageLoss "l" has
      | status         | REPORTED |
      | ruleSetVersion | chaisang-2022@1 |
      | restoreUntil   | 2024-03-01 |
    And the coin "l:1" has
      | amount | 200000.00 yuan |
      | holder | transfer-1 |
      | route  | district-finance |

  @CS-18 @CS-27 @G-25
  Scenario Outline: Another account is charged
    When "gov.inspector" sends it with chargedAccount "<account>"
    Then it is refused with <code>

    Examples:
      | account    | code |
      | special-1  | SPECIAL_ACCOUNT_PROTECTED |
      | township-1 | ACCOUNT_KIND_WRONG |
      | transfer-2 | ACCOUNT_NOT_OF_TOWNSHIP |

  @CS-18
  Scenario Outline: An area is charged once
    Given "gov.inspector" has sent it with area "5.00 mu"
    When "gov.inspector" sends it with
      | lossId | m |
      | area   | <area> |
    Then it is <outcome>

    Examples:
      | area    | outcome |
      | 4.00 mu | accepted |
      | 4.01 mu | refused with LOSS_EXCEEDS_PARCEL |

  Scenario Outline: Nothing, or a parcel of another project
    When "gov.inspector" sends it with <field> "<value>"
    Then it is refused with INVALID_FIELD

    Examples:
      | field    | value |
      | area     | 0.00 mu |
      | parcelNo | x |

  Scenario: Not accepted yet
    Given the linkage project has come to "the approved plan"
    When "gov.inspector" sends it
    Then it is refused with WRONG_STATE

  Scenario: A township reports no loss
    When "township.clerk" sends it
    Then it is refused with NOT_PERMITTED
