Feature: A guarantor promises to take tickets back (buyback:Propose)

  Before the issue is agreed on; whether it is a floor or a guaranteed return is computed and kept with it.

  Background:
    Given the forest tickets have come to "the accounts"
    And "forest.farm" is companyClerk for "stateForestFarm"
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
    And a buyback:Propose request
      | batchId        | tickets |
      | guarantor      | stateForestFarm |
      | pricePerTicket | 100.00 yuan |
      | from           | 2030-01-01 |
      | to             | 2030-12-31 |
      | payWithinDays  | 30 |
      | disclosure     | paper risk-note |
      | document       | paper promise |

  @F-21
  Scenario: A floor at the value of the tickets
    When "forest.farm" sends it
    Then it is accepted
    And the buyBackRight "tickets" has
      | status | PROPOSED |
      | risk   | GUARANTEED_FLOOR |

  @F-21
  Scenario: One fen more is a guaranteed return
    When "forest.farm" sends it with pricePerTicket "100.01 yuan"
    Then it is accepted
    And the buyBackRight "tickets" has
      | risk | GUARANTEED_RETURN |

  @F-21
  Scenario: The risk is not disclosed
    When "forest.farm" sends it with disclosure "nothing"
    Then it is refused with RISK_NOT_DISCLOSED

  @F-21
  Scenario: The last day is after the term
    When "forest.farm" sends it with to "2047-01-01"
    Then it is refused with BUYBACK_OUTSIDE_TERM

  @F-21
  Scenario: The tickets are issued already
    Given "gov.registrar", "company.officer" and "partner.officer" have approved the agreement "ticket_issue:tickets"
    When "forest.farm" sends it
    Then it is refused with BUYBACK_AFTER_ISSUE

  Scenario: The registrar guarantees nothing
    When "gov.registrar" sends it
    Then it is refused with NOT_PERMITTED
