Feature: A lender releases pledged tickets (ticket:Release)

  What was declared while the pledge stood is settled to whom the pledge names; after it the tickets are free.

  Background:
    Given the earnings of forest tickets have come to "the confirmed income"
    And "farm.clerk" is companyClerk for "farm"
    And "farm.clerk" has sent ticket:Pledge
      | pledgeId          | p |
      | holder            | farm |
      | lender            | investor-a |
      | slice             | serials 1-100 of lot f/1 |
      | dividendsToLender | yes |
    And a ticket:Release request
      | pledgeId | p |

  @F-60
  Scenario: The tickets are free again
    When "investor.a" sends it
    Then it is accepted
    And the ticketPledge "p" has
      | status | RELEASED |
    And serials 1-100 of "f" belong to "farm" and are AVAILABLE
    When "farm.clerk" sends lot:Transfer
      | transferId  | moved |
      | fromAccount | farm |
      | toAccount   | investor-b |
      | slices      | serials 1-100 of lot f/1 |
    Then it is accepted

  @F-60 @F-22
  Scenario: What was declared while the pledge stood is the lender's
    Given "farm.clerk" has sent dividend:Propose
      | dividendId   | d |
      | batchId      | f |
      | purpose      | INCOME |
      | incomeIds    | income-d |
      | holdersRatio | 10000 bps |
      | reserveRatio | 0 bps |
      | document     | paper decision |
    And "gov.officer", "company.officer" and "partner.officer" have approved the agreement "dividend:d"
    When "investor.a" sends it
    Then it is accepted
    And the dividendPayout "f/0000000000000001/1" has
      | payee | investor-a |
      | total | 100.00 yuan |

  @F-60
  Scenario: The holder does not release
    When "farm.clerk" sends it
    Then it is refused with ACCOUNT_NOT_YOURS

  Scenario: It is released once
    Given "investor.a" has sent it
    When "investor.a" sends it
    Then it is refused with WRONG_STATE

  Scenario: There is no such pledge
    When "investor.a" sends it with pledgeId "none"
    Then it is refused with NOT_FOUND

  @F-07
  Scenario: Who keeps the register releases nothing
    When "gov.registrar" sends it
    Then it is refused with STAFF_MAY_NOT_TRADE
