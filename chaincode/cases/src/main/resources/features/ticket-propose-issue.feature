Feature: Who runs a forest proposes its tickets (ticket:ProposeIssue)

  Tickets are shared out by what each contributor put in, with the village's consent for land and trees. One ticket type for a
  parcel, for no longer than the right to it. Three organisations agree before a single ticket exists.

  Background:
    Given the forest tickets have come to "the accounts"
    And "farm.clerk" is companyClerk for "stateForestFarm"
    And a ticket:ProposeIssue request
      | batchId       | f |
      | nameZh        | 大西沟林票 |
      | nameEn        | Daxigou tickets |
      | region        | yangcheng |
      | plots         | parcel-1 of 50.00 mu until 2046-12-31; parcel-2 of 50.00 mu until 2050-12-31 |
      | manager       | stateForestFarm |
      | contributions | villageCollective gives LAND worth 400000.00 yuan with consent; villageCollective gives TREES worth 180000.00 yuan with consent; stateForestFarm gives FUNDS worth 300000.00 yuan; stateForestFarm gives TECHNOLOGY worth 20000.00 yuan; stateForestFarm gives MANAGEMENT worth 100000.00 yuan |
      | faceValue     | 100.00 yuan |
      | termFrom      | 2026-04-01 |
      | termTo        | 2046-12-31 |
      | document      | paper share-table |

  @YC-07 @YC-09 @YC-10 @F-10
  Scenario: One lot for each contributor, by what was put in
    Given "farm.clerk" has sent it
    And "gov.registrar", "company.officer" and "partner.officer" have approved the agreement "ticket_issue:f"
    Then serials 1-4200 of "f" belong to "stateForestFarm" and are AVAILABLE
    And serials 4201-10000 of "f" belong to "villageCollective" and are AVAILABLE
    And the batch "f" has
      | asset   | FOREST_TICKET |
      | validTo | 2046-12-31 |
    And the ticketIssue "f" has
      | manager | stateForestFarm |
      | shares  | stateForestFarm: 4200 tickets; villageCollective: 5800 tickets |

  @YC-07
  Scenario: A total of tickets is shared out by largest remainder
    When "farm.clerk" sends it with
      | faceValue     | nothing |
      | totalTickets  | 100 tickets |
      | contributions | villageCollective gives LAND worth 2.00 yuan with consent; stateForestFarm gives FUNDS worth 1.00 yuan |
    Then it is accepted
    And the ticketIssue "f" has
      | shares | stateForestFarm: 33 tickets; villageCollective: 67 tickets |

  @YC-26
  Scenario Outline: Land and trees without the village's consent
    When "farm.clerk" sends it with contributions "villageCollective gives <form> worth 100.00 yuan"
    Then it is <outcome>

    Examples:
      | form  | outcome |
      | LAND  | refused with CONSENT_MISSING |
      | TREES | refused with CONSENT_MISSING |
      | FUNDS | accepted |

  @YC-26
  Scenario: The state's own trees need no village
    When "farm.clerk" sends it with contributions "stateForestFarm gives TREES worth 100.00 yuan"
    Then it is accepted

  @F-14 @G-21
  Scenario: A parcel that backs tickets already
    Given "farm.clerk" has sent it
    When "farm.clerk" sends it with
      | batchId | g |
      | plots   | parcel-3 of 50.00 mu until 2046-12-31; parcel-1 of 50.00 mu until 2046-12-31 |
    Then it is refused with TICKET_TYPE_EXISTS

  @F-14
  Scenario: A parcel of a restoration project
    Given "farm.clerk" has sent project:Propose
      | projectId | project-1 |
      | nameZh    | 一号项目 |
      | nameEn    | Project one |
      | region    | yangcheng |
      | origin    | NEW |
      | route     | DIRECT_STATE_COMPANY |
      | parcels   | parcel-2 of 20.00 mu |
      | plan      | paper plan-1 |
    When "farm.clerk" sends it
    Then it is refused with PARCEL_ALREADY_USED

  @F-14
  Scenario: Refused tickets free their parcels
    Given "farm.clerk" has sent it
    And "partner.officer" has sent agreement:Refuse
      | agreementId | ticket_issue:f |
      | reason      | 评估有误 |
    When "farm.clerk" sends it with batchId "g"
    Then it is accepted

  @F-20
  Scenario Outline: The term lies within the right to every parcel
    When "farm.clerk" sends it with termTo "<last>"
    Then it is <outcome>

    Examples:
      | last       | outcome |
      | 2046-12-31 | accepted |
      | 2047-01-01 | refused with TERM_EXCEEDS_RIGHT |
      | 2026-03-31 | refused with INVALID_FIELD |

  @YC-07
  Scenario: A value that is no whole number of tickets
    When "farm.clerk" sends it with contributions "stateForestFarm gives FUNDS worth 100.01 yuan"
    Then it is refused with FACE_VALUE_NOT_EXACT

  @YC-07
  Scenario: A contributor who would get no ticket
    When "farm.clerk" sends it with
      | faceValue     | nothing |
      | totalTickets  | 10 tickets |
      | contributions | stateForestFarm gives FUNDS worth 10000.00 yuan; partner-1 gives FUNDS worth 0.01 yuan |
    Then it is refused with SHARE_BELOW_ONE_TICKET

  @YC-09
  Scenario Outline: Fields that are not in order
    When "farm.clerk" sends it with <field> "<value>"
    Then it is refused with <code>

    Examples:
      | field         | value                                          | code |
      | plots         | none                                           | MISSING_FIELD |
      | contributions | none                                           | MISSING_FIELD |
      | contributions | stateForestFarm gives FUNDS worth 0.00 yuan    | INVALID_FIELD |
      | contributions | nobody gives FUNDS worth 100.00 yuan           | NOT_FOUND |
      | faceValue     | nothing                                        | INVALID_FIELD |
      | totalTickets  | 100 tickets                                    | INVALID_FIELD |
      | contributions[0].form | LABOUR                                 | INVALID_FIELD |

  Scenario: Who runs the forest is a company or a partner
    Given "farm.clerk" is companyClerk for "villageCollective"
    When "farm.clerk" sends it with manager "villageCollective"
    Then it is refused with ACCOUNT_KIND_WRONG

  Scenario: The manager acts for the own account
    When "company.clerk" sends it
    Then it is refused with ACCOUNT_NOT_YOURS

  Scenario: The registrar proposes no tickets
    When "gov.registrar" sends it
    Then it is refused with NOT_PERMITTED
