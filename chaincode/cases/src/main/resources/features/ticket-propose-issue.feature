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

  @A-37
  Scenario Outline: A parcel backs tickets beside carbon where the rule set of the offering and that of the carbon project list the two
    Given "company.clerk" has sent ruleset:Propose
      | document                                                        | the rule set yangcheng-2025 |
      | document.parameters[name=managementCertificateYearsLeast].name  | ticketTermYearsLeast |
      | document.parameters[name=ticketTermYearsLeast].value            | 3 |
      | document.parameters[name=transfersPerTownship].name             | attributeExclusionCarbonTickets |
      | document.parameters[name=attributeExclusionCarbonTickets].value | <value> |
    And "gov.leader1", "company.officer" and "partner.officer" have approved the agreement "rule_set:yangcheng-2025@1"
    And "farm.clerk" has sent carbon:ProposeProject
      | carbonProjectId  | p |
      | nameZh           | 碳汇项目 |
      | nameEn           | Carbon project |
      | unitType         | CCER |
      | methodology      | CCER-14-001-V01 |
      | developer        | stateForestFarm |
      | region           | yangcheng |
      | parcels          | parcel-2 of 50.00 mu |
      | startedOn        | 2018-04-01 |
      | validator        | body-v |
      | designDocument   | paper design |
      | validationReport | paper validation |
      | ruleSetId        | <ofCarbon> |
    When "farm.clerk" sends it with
      | termTo               | 2046-03-31 |
      | offering.ticketClass | FOREST |
      | offering.ruleSetId   | yangcheng-2025 |
      | offering.priority    | none |
    Then it is <outcome>

    Examples:
      | value | ofCarbon       | outcome |
      | 0     | yangcheng-2025 | accepted |
      | 1     | yangcheng-2025 | refused with PARCEL_ALREADY_USED |
      | 0     | nothing        | refused with PARCEL_ALREADY_USED |

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

  @F-20
  Scenario Outline: The term of an offering is as long as the rules say, the first day included
    Given "company.clerk" has sent ruleset:Propose
      | document                                                       | the rule set yangcheng-2025 |
      | document.parameters[name=managementCertificateYearsLeast].name | ticketTermYearsLeast |
      | document.parameters[name=ticketTermYearsLeast].value           | 3 |
      | document.parameters[name=extensionRemainingYearsMost].name     | ticketTermYearsMost |
      | document.parameters[name=ticketTermYearsMost].value            | 20 |
    And "gov.leader1", "company.officer" and "partner.officer" have approved the agreement "rule_set:yangcheng-2025@1"
    When "farm.clerk" sends it with
      | termTo               | <last> |
      | offering.ticketClass | GREEN |
      | offering.ruleSetId   | yangcheng-2025 |
      | offering.priority    | none |
    Then it is <outcome>

    Examples:
      | last       | outcome |
      | 2029-03-30 | refused with TICKET_TERM_OUT_OF_RANGE |
      | 2029-03-31 | accepted |
      | 2046-03-31 | accepted |
      | 2046-04-01 | refused with TICKET_TERM_OUT_OF_RANGE |
      | 2047-01-01 | refused with TERM_EXCEEDS_RIGHT |

  @F-20
  Scenario: The rules must say how short a term may be
    Given "company.clerk" has sent ruleset:Propose
      | document | the rule set yangcheng-2025 |
    And "gov.leader1", "company.officer" and "partner.officer" have approved the agreement "rule_set:yangcheng-2025@1"
    When "farm.clerk" sends it with
      | offering.ticketClass | GREEN |
      | offering.ruleSetId   | yangcheng-2025 |
      | offering.priority    | none |
    Then it is refused with NUMBER_NOT_IN_RULE_SET

  @F-20
  Scenario Outline: No contributor gets more than the offering allows one holder
    Given "company.clerk" has sent ruleset:Propose
      | document                                                       | the rule set yangcheng-2025 |
      | document.parameters[name=managementCertificateYearsLeast].name | ticketTermYearsLeast |
      | document.parameters[name=ticketTermYearsLeast].value           | 3 |
    And "gov.leader1", "company.officer" and "partner.officer" have approved the agreement "rule_set:yangcheng-2025@1"
    When "farm.clerk" sends it with
      | offering.ticketClass | FOREST |
      | offering.ruleSetId   | yangcheng-2025 |
      | offering.capTickets  | <tickets> |
      | offering.capRatio    | <ratio> |
      | offering.priority    | none |
    Then it is <outcome>

    Examples:
      | tickets      | ratio    | outcome |
      | 5800 tickets | nothing  | accepted |
      | 5799 tickets | nothing  | refused with TICKET_CAP_EXCEEDED |
      | nothing      | 5800 bps | accepted |
      | nothing      | 5799 bps | refused with TICKET_CAP_EXCEEDED |
      | 5800 tickets | 5800 bps | refused with INVALID_FIELD |

  @F-20
  Scenario: The cap binds whoever takes tickets later, and what is held for it counts
    Given "company.clerk" has sent ruleset:Propose
      | document                                                       | the rule set yangcheng-2025 |
      | document.parameters[name=managementCertificateYearsLeast].name | ticketTermYearsLeast |
      | document.parameters[name=ticketTermYearsLeast].value           | 3 |
    And "gov.leader1", "company.officer" and "partner.officer" have approved the agreement "rule_set:yangcheng-2025@1"
    And "farm.clerk" has sent it with
      | offering.ticketClass | FOREST |
      | offering.ruleSetId   | yangcheng-2025 |
      | offering.capTickets  | 6000 tickets |
      | offering.priority    | none |
    And "gov.registrar", "company.officer" and "partner.officer" have approved the agreement "ticket_issue:f"
    And "farm.clerk" has sent hold:Create
      | holdId      | h |
      | owner       | stateForestFarm |
      | beneficiary | villageCollective |
      | slices      | serials 1-150 of lot f/1 |
      | expiresAt   | in 2 days |
    Then the ticketHolding "f/villageCollective" has
      | tickets | 5950 tickets |
    When "farm.clerk" sends lot:Transfer
      | transferId  | t1 |
      | fromAccount | stateForestFarm |
      | toAccount   | villageCollective |
      | slices      | serials 151-201 of lot f/151 |
    Then it is refused with TICKET_CAP_EXCEEDED
    And the refusal names cap "6000"
    When "farm.clerk" sends lot:Transfer
      | transferId  | t1 |
      | fromAccount | stateForestFarm |
      | toAccount   | villageCollective |
      | slices      | serials 151-200 of lot f/151 |
    Then it is accepted
    When "farm.clerk" sends hold:Create
      | holdId      | h2 |
      | owner       | stateForestFarm |
      | beneficiary | villageCollective |
      | slices      | serials 201-201 of lot f/201 |
      | expiresAt   | in 2 days |
    Then it is refused with TICKET_CAP_EXCEEDED
    Given "farm.clerk" has sent hold:Void
      | holdId | h |
    Then the ticketHolding "f/villageCollective" has
      | tickets | 5850 tickets |
    And the ticketHolding "f/stateForestFarm" has
      | tickets | 4150 tickets |

  @F-20
  Scenario Outline: Each group of subscribers has its day, and who is in no group has none
    Given "company.clerk" has sent ruleset:Propose
      | document                                                       | the rule set yangcheng-2025 |
      | document.parameters[name=managementCertificateYearsLeast].name | ticketTermYearsLeast |
      | document.parameters[name=ticketTermYearsLeast].value           | 3 |
    And "gov.leader1", "company.officer" and "partner.officer" have approved the agreement "rule_set:yangcheng-2025@1"
    And "farm.clerk" has sent it with
      | offering.ticketClass | FOREST |
      | offering.ruleSetId   | yangcheng-2025 |
      | offering.priority    | [{"accountKind":"VILLAGE","opensOn":"2026-04-01"},{"accountKind":"INVESTOR","opensOn":"2026-05-01"}] |
    And "gov.registrar", "company.officer" and "partner.officer" have approved the agreement "ticket_issue:f"
    And it is <day>
    When "farm.clerk" sends lot:Transfer
      | transferId  | t1 |
      | fromAccount | stateForestFarm |
      | toAccount   | <account> |
      | slices      | serials 1-100 of lot f/1 |
    Then it is <outcome>

    Examples:
      | day        | account           | outcome |
      | 2026-04-30 | villageCollective | accepted |
      | 2026-04-30 | investor-a        | refused with SUBSCRIBER_NOT_YET |
      | 2026-05-01 | investor-a        | accepted |
      | 2026-05-01 | partner-1         | refused with SUBSCRIBER_NOT_YET |

  @F-20
  Scenario Outline: An order of priority that is not in order
    Given "company.clerk" has sent ruleset:Propose
      | document                                                       | the rule set yangcheng-2025 |
      | document.parameters[name=managementCertificateYearsLeast].name | ticketTermYearsLeast |
      | document.parameters[name=ticketTermYearsLeast].value           | 3 |
    And "gov.leader1", "company.officer" and "partner.officer" have approved the agreement "rule_set:yangcheng-2025@1"
    When "farm.clerk" sends it with
      | offering.ticketClass | FOREST |
      | offering.ruleSetId   | <rules> |
      | offering.priority    | <priority> |
    Then it is refused with <code>

    Examples:
      | rules          | priority | code |
      | yangcheng-2025 | [{"accountKind":"VILLAGE","opensOn":"2026-03-31"}] | INVALID_FIELD |
      | yangcheng-2025 | [{"accountKind":"VILLAGE","opensOn":"2047-01-01"}] | INVALID_FIELD |
      | yangcheng-2025 | [{"accountKind":"VILLAGE","opensOn":"2026-05-01"},{"accountKind":"INVESTOR","opensOn":"2026-04-30"}] | INVALID_FIELD |
      | yangcheng-2025 | [{"accountKind":"VILLAGE","opensOn":"2026-05-01"},{"accountKind":"VILLAGE","opensOn":"2026-05-02"}] | INVALID_FIELD |
      | ruzhou-2023    | none | RULE_SET_NOT_ACTIVE |

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
