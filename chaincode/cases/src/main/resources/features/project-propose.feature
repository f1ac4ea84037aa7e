Feature: The state side proposes a project with its parcels and plan (project:Propose)

  A project says whether its indicators are new or existing stock and who carries it out. Each parcel backs one project.

  Background:
    Given the sale of new indicators has come to "the founding"
    And a project:Propose request
      | projectId             | project-1 |
      | nameZh                | 一号项目 |
      | nameEn                | Project one |
      | region                | ruzhou |
      | origin                | NEW |
      | route                 | PROJECT_COMPANY |
      | projectCompanyAccount | project-company |
      | partnerAccount        | partner-1 |
      | townshipAccount       | township-1 |
      | parcels               | parcel-1 of 60.00 mu; parcel-2 of 40.00 mu |
      | plan                  | paper plan-1 |

  @RZ-10 @RZ-22
  Scenario: A project of a project company
    When "company.clerk" sends it
    Then it is accepted
    And the project "project-1" has
      | status  | PROPOSED |
      | origin  | NEW |
      | parcels | 2 entries |
      | plan    | paper plan-1 |
    And the parcelUse "ruzhou/parcel-1" has
      | projectId | project-1 |

  @A-37
  Scenario Outline: A parcel backs indicators beside carbon where the rule sets of both list the two
    Given "company.clerk" has sent ruleset:Propose
      | document                                                           | the rule set yangcheng-2025 |
      | document.parameters[name=transfersPerTownship].name                | attributeExclusionCarbonIndicators |
      | document.parameters[name=attributeExclusionCarbonIndicators].value | 0 |
    And "gov.leader1", "company.officer" and "partner.officer" have approved the agreement "rule_set:yangcheng-2025@1"
    And "company.clerk" has sent carbon:ProposeProject
      | carbonProjectId  | p |
      | nameZh           | 碳汇项目 |
      | nameEn           | Carbon project |
      | unitType         | CCER |
      | methodology      | CCER-14-001-V01 |
      | developer        | state-company |
      | region           | yangcheng |
      | parcels          | parcel-1 of 10.00 mu |
      | startedOn        | 2018-04-01 |
      | validator        | body-v |
      | designDocument   | paper design |
      | validationReport | paper validation |
      | ruleSetId        | yangcheng-2025 |
    When "company.clerk" sends it with
      | region    | yangcheng |
      | parcels   | parcel-1 of 10.00 mu |
      | ruleSetId | <rules> |
    Then it is <outcome>

    Examples:
      | rules          | outcome |
      | yangcheng-2025 | accepted |
      | nothing        | refused with PARCEL_ALREADY_USED |
      | ruzhou-2022    | refused with RULE_SET_NOT_ACTIVE |

  @RZ-26
  Scenario: The state company carries out a cheap project itself
    When "company.clerk" sends it with
      | route                 | DIRECT_STATE_COMPANY |
      | projectCompanyAccount | nothing |
      | partnerAccount        | nothing |
    Then it is accepted
    And the project "project-1" has
      | route | DIRECT_STATE_COMPANY |

  @RZ-26
  Scenario: A project company is named where one carries it out
    When "company.clerk" sends it with projectCompanyAccount "nothing"
    Then it is refused with MISSING_FIELD
    And the refusal names field "projectCompanyAccount"

  @F-14 @G-13
  Scenario: A parcel backs one project only
    Given "company.clerk" has sent it
    When "company.clerk" sends it with
      | projectId | project-2 |
      | parcels   | parcel-3 of 1.00 mu; parcel-2 of 40.00 mu |
    Then it is refused with PARCEL_ALREADY_USED
    And the refusal names parcelNo "parcel-2"

  @F-14
  Scenario: The same parcel number of another region is another parcel
    Given "company.clerk" has sent it
    When "company.clerk" sends it with
      | projectId | project-2 |
      | region    | ganzhou |
    Then it is accepted

  Scenario Outline: Fields that are not in order
    When "company.clerk" sends it with <field> "<value>"
    Then it is refused with <code>

    Examples:
      | field                 | value              | code |
      | parcels               | none               | TOO_LONG |
      | parcels               | parcel-1 of 0.00 mu | INVALID_FIELD |
      | nameZh                | blank              | INVALID_FIELD |
      | projectCompanyAccount | state-company      | ACCOUNT_KIND_WRONG |
      | partnerAccount        | buyer-1            | ACCOUNT_KIND_WRONG |
      | townshipAccount       | partner-1          | ACCOUNT_KIND_WRONG |
      | partnerAccount        | nobody             | NOT_FOUND |
      | origin                | SECOND_HAND        | INVALID_FIELD |
      | plan.sha256           | no-hash            | INVALID_FIELD |

  @GZ-33
  Scenario: An area is a whole number of hundredths of a mu
    When "company.clerk" sends it with parcels[0].area "60.005"
    Then it is refused with INVALID_NUMBER

  Scenario: A partner proposes no project
    When "partner.clerk" sends it
    Then it is refused with NOT_PERMITTED

  Scenario: The number is taken
    Given "company.clerk" has sent it
    When "company.clerk" sends it with parcels "parcel-9 of 1.00 mu"
    Then it is refused with ALREADY_EXISTS

  @RZ-06
  Scenario: The region wants the third party's admission on record first
    Given the register of records has come to "the types"
    When "company.clerk" sends it
    Then it is refused with RECORD_MISSING
    And the refusal names type "partner-qualification"

  @RZ-06
  Scenario: A third party of bad reputation
    Given the register of records has come to "the types"
    And "company.clerk" has sent record:File
      | recordId        | record-1 |
      | region          | ruzhou |
      | type            | partner-qualification |
      | subjectId       | partner-1 |
      | form.occurredOn | 2026-03-01 |
      | form.values     | funds: YES; trading: YES; reputation: NO |
      | form.evidence   | [{"type":"funds","document":{"title":"f","documentNo":"1","sha256":"abababababababababababababababababababababababababababababababab"}},{"type":"trading","document":{"title":"t","documentNo":"2","sha256":"abababababababababababababababababababababababababababababababab"}},{"type":"reputation","document":{"title":"r","documentNo":"3","sha256":"abababababababababababababababababababababababababababababababab"}}] |
    And "gov.officer" has sent record:Decide
      | recordId  | record-1 |
      | confirmed | yes |
    When "company.clerk" sends it
    Then it is refused with RECORD_NOT_AS_REQUIRED
    And the refusal names field "reputation"

  @GZ-32
  Scenario Outline: A parcel is no larger than the record of it
    Given the parcel on record has come to "the measured parcel"
    When "forestry.clerk" sends it with
      | region                | ganzhou |
      | route                 | DIRECT_STATE_COMPANY |
      | projectCompanyAccount | nothing |
      | partnerAccount        | nothing |
      | townshipAccount       | nothing |
      | parcels               | parcel-a of <area> |
    Then it is <outcome>

    Examples:
      | area     | outcome |
      | 10.00 mu | accepted |
      | 10.01 mu | refused with AREA_ABOVE_RECORD |
