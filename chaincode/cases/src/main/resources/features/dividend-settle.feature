Feature: Anybody settles what lots of tickets are due (dividend:Settle)

  Each ticket gets the same, to the fen over the whole batch. Who owned the tickets when the dividend was declared is owed it: a
  lot that changes hands is settled before.

  Background:
    Given the earnings of forest tickets have come to "the declared dividend"
    And "farm.clerk" is companyClerk for "farm"
    And a dividend:Settle request
      | batchId  | f |
      | lotFroms | 1; 4201 |

  @F-22
  Scenario: Both holders are owed their part
    When "investor.b" sends it
    Then it is accepted
    And the dividendPayout "f/0000000000000001/1" has
      | payee | farm |
      | total | 4200.00 yuan |
    And the dividendPayout "f/0000000000004201/1" has
      | payee | village |
      | total | 5800.00 yuan |
    And the lot "f/0000000000004201" has
      | dividendsTo | 1 |

  @F-22
  Scenario: What was declared before the tickets moved is the old owner's
    Given "farm.clerk" has sent lot:Transfer
      | transferId  | moved |
      | fromAccount | farm |
      | toAccount   | investor-a |
      | slices      | serials 1-100 of lot f/1 |
    Then the dividendPayout "f/0000000000000001/1" has
      | payee | farm |
      | total | 100.00 yuan |
    When "investor.a" sends it with lotFroms "1"
    Then it is refused with NOTHING_TO_SETTLE
    When "investor.a" sends it with lotFroms "101"
    Then it is accepted
    And the dividendPayout "f/0000000000000101/1" has
      | payee | farm |
      | total | 4100.00 yuan |

  @F-22
  Scenario: What is settled is not settled again
    Given "investor.b" has sent it
    When "investor.b" sends it
    Then it is refused with NOTHING_TO_SETTLE

  @F-22
  Scenario: Lots with different dividends are not merged
    Given "farm.clerk" has sent lot:Cut
      | batchId     | f |
      | lotFrom     | 1 |
      | lastOfFirst | 1000 |
    And "investor.b" has sent it with lotFroms "1"
    When "farm.clerk" sends lot:Merge
      | batchId  | f |
      | lotFroms | 1; 1001 |
    Then it is refused with DIVIDENDS_DIFFER
    Given "investor.b" has sent dividend:Settle
      | batchId  | f |
      | lotFroms | 1001 |
    When "farm.clerk" sends lot:Merge
      | batchId  | f |
      | lotFroms | 1; 1001 |
    Then it is accepted
    And serials 1-4200 of "f" belong to "farm" and are AVAILABLE

  Scenario Outline: Fields that are not in order
    When "investor.b" sends it with <field> "<value>"
    Then it is refused with <code>

    Examples:
      | field    | value     | code |
      | batchId  | two words | INVALID_FIELD |
      | lotFroms | none      | MISSING_FIELD |
      | lotFroms | 2         | LOT_NOT_FOUND |

  Scenario: An auditor settles nothing
    When "auditor" sends it
    Then it is refused with AUDITOR_READ_ONLY
