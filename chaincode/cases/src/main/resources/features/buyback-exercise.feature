Feature: A holder sells tickets back at the agreed price (buyback:Exercise)

  The tickets are held until the guarantor's money is confirmed; then both move at once.

  Background:
    Given the forest tickets have come to "the accounts"
    And "forest.farm" is companyClerk for "stateForestFarm"
    And "village.holder" is investor for "villageCollective"
    And "gov.registrar" has sent account:Open
      | accountId   | fiscal-account |
      | accountKind | FISCAL |
      | mspId       | GovernmentMSP |
      | nameZh      | 财政专户 |
      | nameEn      | fiscal |
      | subjectCode | code-fiscal |
    And "forest.farm" has sent ticket:ProposeIssue
      | batchId       | tickets |
      | nameZh        | 大西沟林票 |
      | nameEn        | tickets |
      | region        | yangcheng |
      | plots         | parcel-1 of 50.00 mu until 2046-12-31 |
      | manager       | stateForestFarm |
      | contributions | villageCollective gives LAND worth 10000.00 yuan with consent |
      | totalTickets  | 100 |
      | termFrom      | 2026-04-01 |
      | termTo        | 2046-12-31 |
      | document      | paper share-table |
    And "forest.farm" has sent buyback:Propose
      | batchId        | tickets |
      | guarantor      | stateForestFarm |
      | pricePerTicket | 90.00 yuan |
      | from           | 2030-01-01 |
      | to             | 2030-12-31 |
      | payWithinDays  | 30 |
      | disclosure     | paper risk-note |
      | document       | paper promise |
    And "gov.registrar", "company.officer" and "partner.officer" have approved the agreement "buy_back:tickets"
    And "gov.registrar", "company.officer" and "partner.officer" have approved the agreement "ticket_issue:tickets"
    And it is 2030-01-01
    And a buyback:Exercise request
      | saleId            | s |
      | batchId           | tickets |
      | owner             | villageCollective |
      | slices            | serials 1-40 of lot tickets/1 |
      | settlementAccount | fiscal-account |

  @F-21
  Scenario: On the first day
    When "village.holder" sends it
    Then it is accepted
    And the buyBackExercise "s" has
      | amount | 3600.00 yuan |
    And the sale "s" has
      | status | ACCEPTED |
      | gross  | 3600.00 yuan |
    And serials 1-40 of "tickets" belong to "villageCollective" and are HELD

  @F-21
  Scenario: The guarantor cannot give it up
    Given "village.holder" has sent it
    When "forest.farm" sends sale:Void
      | saleId | s |
    Then it is refused with BUYBACK_BINDING

  @F-21
  Scenario: Before the first day
    Given it is 2029-12-31
    When "village.holder" sends it
    Then it is refused with BUYBACK_NOT_OPEN

  @F-21
  Scenario: After the last day
    Given it is 2031-01-01
    When "village.holder" sends it
    Then it is refused with BUYBACK_NOT_OPEN

  Scenario: More than the holder has
    When "village.holder" sends it with slices "serials 1-101 of lot tickets/1"
    Then it is refused with RANGE_NOT_IN_LOT

  Scenario: Somebody else's tickets
    When "investor.a" sends it
    Then it is refused with ACCOUNT_NOT_YOURS
