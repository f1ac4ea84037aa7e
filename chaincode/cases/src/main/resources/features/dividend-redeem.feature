Feature: A holder hands tickets in (dividend:Redeem)

  For their part of what the redemption brings, and what was declared before. Tickets that are handed in have come to their end.

  Background:
    Given the earnings of forest tickets have come to "the declared redemption"
    And "farm.clerk" is companyClerk for "farm"
    And a dividend:Redeem request
      | batchId | f |
      | owner   | farm |
      | slices  | serials 1-100 of lot f/1 |

  @F-22
  Scenario: The farm hands in a hundred tickets
    When "farm.clerk" sends it
    Then it is accepted
    And serials 1-100 of "f" belong to "farm" and are REDEEMED
    And serials 101-4200 of "f" belong to "farm" and are AVAILABLE
    And the dividendPayout "f/0000000000000001/1" has
      | payee | farm |
      | total | 100.00 yuan |
    And the dividendPayout "f/0000000000000001/2" has
      | payee | farm |
      | total | 7000.00 yuan |

  @F-22
  Scenario: The village's clerk hands in the village's tickets
    Given "village.clerk" is townshipClerk for "village"
    When "village.clerk" sends it with
      | owner  | village |
      | slices | serials 4201-10000 of lot f/4201 |
    Then it is accepted
    And the dividendPayout "f/0000000000004201/2" has
      | total | 406000.00 yuan |

  @F-22
  Scenario: Nothing is handed in before a redemption is declared
    Given the earnings of forest tickets have come to "the declared dividend"
    When "farm.clerk" sends it
    Then it is refused with REDEMPTION_NOT_DECLARED

  @F-22
  Scenario: What was handed in neither moves nor is handed in again
    Given "farm.clerk" has sent it
    When "farm.clerk" sends it
    Then it is refused with LOT_NOT_AVAILABLE
    When "farm.clerk" sends lot:Transfer
      | transferId  | moved |
      | fromAccount | farm |
      | toAccount   | investor-a |
      | slices      | serials 1-100 of lot f/1 |
    Then it is refused with LOT_NOT_AVAILABLE

  Scenario Outline: Fields that are not in order
    When "farm.clerk" sends it with <field> "<value>"
    Then it is refused with <code>

    Examples:
      | field   | value                           | code |
      | batchId | two words                       | INVALID_FIELD |
      | batchId | none                            | REDEMPTION_NOT_DECLARED |
      | slices  | none                            | MISSING_FIELD |
      | slices  | serials 1-10 of lot g/1         | INVALID_FIELD |
      | slices  | serials 4201-4201 of lot f/4201 | LOT_NOT_OWNED |
      | slices  | serials 1-4201 of lot f/1       | RANGE_NOT_IN_LOT |

  Scenario Outline: The holder acts for the own account
    When "<who>" sends it
    Then it is refused with <code>

    Examples:
      | who             | code |
      | investor.a      | ACCOUNT_NOT_YOURS |
      | finance.officer | NOT_PERMITTED |
