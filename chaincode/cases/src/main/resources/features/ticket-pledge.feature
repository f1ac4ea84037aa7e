Feature: A holder pledges forest tickets to a lender (ticket:Pledge)

  The tickets stay with their holder and do not move before the lender releases them. What they earn from then on goes to the
  lender where the pledge says so, and to the holder where it does not.

  Background:
    Given the earnings of forest tickets have come to "the issued tickets"
    And "farm.clerk" is companyClerk for "farm"
    And a ticket:Pledge request
      | pledgeId          | p |
      | holder            | farm |
      | lender            | investor-a |
      | slice             | serials 1-100 of lot f/1 |
      | dividendsToLender | yes |

  @F-60
  Scenario: Pledged tickets stay where they are
    Given "farm.clerk" has sent it
    Then the ticketPledge "p" has
      | status | REGISTERED |
    And serials 1-100 of "f" belong to "farm" and are PLEDGED
    And serials 101-4200 of "f" belong to "farm" and are AVAILABLE
    When "farm.clerk" sends lot:Transfer
      | transferId  | moved |
      | fromAccount | farm |
      | toAccount   | investor-b |
      | slices      | serials 1-1 of lot f/1 |
    Then it is refused with LOT_NOT_AVAILABLE

  @F-60 @F-22
  Scenario Outline: What is declared while the pledge stands goes where the pledge says
    Given the earnings of forest tickets have come to "the confirmed income"
    And "farm.clerk" has sent it with dividendsToLender "<to lender>"
    And "farm.clerk" has sent dividend:Propose
      | dividendId   | d |
      | batchId      | f |
      | purpose      | INCOME |
      | incomeIds    | income-d |
      | holdersRatio | 10000 bps |
      | reserveRatio | 0 bps |
      | document     | paper decision |
    And "gov.officer", "company.officer" and "partner.officer" have approved the agreement "dividend:d"
    When "investor.b" sends dividend:Settle
      | batchId  | f |
      | lotFroms | 1 |
    Then it is accepted
    And the dividendPayout "f/0000000000000001/1" has
      | payee | <payee> |
      | total | 100.00 yuan |

    Examples:
      | to lender | payee |
      | yes       | investor-a |
      | no        | farm |

  @F-60 @F-22
  Scenario: What was declared before stays the holder's
    Given the earnings of forest tickets have come to "the declared dividend"
    When "farm.clerk" sends it
    Then it is accepted
    And the dividendPayout "f/0000000000000001/1" has
      | payee | farm |
      | total | 100.00 yuan |

  @F-60
  Scenario: What is pledged is not pledged again
    Given "farm.clerk" has sent it
    When "farm.clerk" sends it with pledgeId "q"
    Then it is refused with LOT_NOT_AVAILABLE

  @F-60
  Scenario: Only tickets are pledged so
    Given the carbon project has come to "the sold credits"
    When "buyer.trader" sends it with
      | holder | buyer-1 |
      | slice  | serials 1-100 of lot c/1 |
    Then it is refused with INVALID_FIELD

  Scenario Outline: Fields that are not in order
    When "farm.clerk" sends it with <field> "<value>"
    Then it is refused with <code>

    Examples:
      | field    | value                          | code |
      | pledgeId | two words                      | INVALID_FIELD |
      | lender   | nobody                         | NOT_FOUND |
      | lender   | farm                           | INVALID_FIELD |
      | slice    | serials 1-2 of lot none/1      | NOT_FOUND |
      | slice    | serials 1-4201 of lot f/1      | RANGE_NOT_IN_LOT |
      | slice    | serials 4201-4300 of lot f/4201 | LOT_NOT_OWNED |

  Scenario: The number of the pledge is taken
    Given "farm.clerk" has sent it
    When "farm.clerk" sends it with slice "serials 101-200 of lot f/101"
    Then it is refused with ALREADY_EXISTS

  Scenario Outline: The holder acts for the own account
    When "<who>" sends it
    Then it is refused with <code>

    Examples:
      | who           | code |
      | company.clerk | ACCOUNT_NOT_YOURS |
      | gov.registrar | STAFF_MAY_NOT_TRADE |
