Feature: A developer files a carbon project for registration (carbon:ProposeProject)

  Its parcels are tied at once: a parcel that backs any other live asset is left out. The registrar decides.

  Background:
    Given the carbon project has come to "the founding"
    And a carbon:ProposeProject request
      | carbonProjectId  | p |
      | nameZh           | 碳汇项目 |
      | nameEn           | Carbon project |
      | unitType         | CCER |
      | methodology      | CCER-14-001-V01 |
      | developer        | state-company |
      | region           | yangcheng |
      | parcels          | parcel-1 of 10.00 mu; parcel-2 of 20.00 mu |
      | startedOn        | 2018-04-01 |
      | validator        | body-v |
      | designDocument   | paper design |
      | validationReport | paper validation |

  @YC-12 @F-13 @F-24
  Scenario: The registrar registers it
    Given "company.clerk" has sent it
    And the carbonProject "p" has
      | status | PROPOSED |
    And "gov.registrar" has approved the agreement "carbon_project:p"
    Then the carbonProject "p" has
      | status   | REGISTERED |
      | unitType | CCER |
    And the parcelBacking "yangcheng/parcel-1/CARBON" has
      | use       | CARBON |
      | subjectId | p |

  @F-13 @F-14
  Scenario: The registrar refuses it, and its parcels are free again
    Given "company.clerk" has sent it
    And "gov.registrar" has sent agreement:Refuse
      | agreementId | carbon_project:p |
      | reason      | 资料不全 |
    And there is no parcelBacking "yangcheng/parcel-1/CARBON"
    When "company.clerk" sends it with carbonProjectId "p2"
    Then it is accepted

  @F-14 @G-20
  Scenario: A parcel of another live carbon project, also of another scheme
    Given "company.clerk" has sent it
    When "company.clerk" sends it with
      | carbonProjectId | p2 |
      | unitType        | SMCER |
      | parcels         | parcel-3 of 10.00 mu; parcel-2 of 20.00 mu |
    Then it is refused with DOUBLE_COUNTING
    And the refusal names parcelNo "parcel-2"

  @F-14
  Scenario: A parcel of a restoration project
    Given "company.clerk" has sent project:Propose
      | projectId | project-1 |
      | nameZh    | 一号项目 |
      | nameEn    | Project one |
      | region    | yangcheng |
      | origin    | NEW |
      | route     | DIRECT_STATE_COMPANY |
      | parcels   | parcel-2 of 20.00 mu |
      | plan      | paper plan-1 |
    When "company.clerk" sends it
    Then it is refused with DOUBLE_COUNTING

  @F-14
  Scenario: A restoration project does not take a parcel of a carbon project
    Given "company.clerk" has sent it
    When "company.clerk" sends project:Propose
      | projectId | project-1 |
      | nameZh    | 一号项目 |
      | nameEn    | Project one |
      | region    | yangcheng |
      | origin    | NEW |
      | route     | DIRECT_STATE_COMPANY |
      | parcels   | parcel-2 of 20.00 mu |
      | plan      | paper plan-1 |
    Then it is refused with PARCEL_ALREADY_USED

  @A-37
  Scenario Outline: A parcel backs carbon and indicators where the rule sets of both list the two
    Given "company.clerk" has sent ruleset:Propose
      | document                                                           | the rule set yangcheng-2025 |
      | document.parameters[name=transfersPerTownship].name                | attributeExclusionCarbonIndicators |
      | document.parameters[name=attributeExclusionCarbonIndicators].value | <value> |
    And "gov.leader1", "company.officer" and "partner.officer" have approved the agreement "rule_set:yangcheng-2025@1"
    And "company.clerk" has sent project:Propose
      | projectId | project-1 |
      | nameZh    | 一号项目 |
      | nameEn    | Project one |
      | region    | yangcheng |
      | origin    | NEW |
      | route     | DIRECT_STATE_COMPANY |
      | parcels   | parcel-2 of 20.00 mu |
      | plan      | paper plan-1 |
      | ruleSetId | <ofIndicators> |
    When "company.clerk" sends it with ruleSetId "<ofCarbon>"
    Then it is <outcome>

    Examples:
      | value | ofIndicators   | ofCarbon       | outcome |
      | 0     | yangcheng-2025 | yangcheng-2025 | accepted |
      | 1     | yangcheng-2025 | yangcheng-2025 | refused with DOUBLE_COUNTING |
      | 0     | nothing        | yangcheng-2025 | refused with DOUBLE_COUNTING |
      | 0     | yangcheng-2025 | nothing        | refused with DOUBLE_COUNTING |
      | 0     | yangcheng-2025 | ruzhou-2023    | refused with RULE_SET_NOT_ACTIVE |

  @A-37 @F-14
  Scenario: The same attribute stays forbidden, whatever is listed
    Given "company.clerk" has sent ruleset:Propose
      | document                                                           | the rule set yangcheng-2025 |
      | document.parameters[name=transfersPerTownship].name                | attributeExclusionCarbonIndicators |
      | document.parameters[name=attributeExclusionCarbonIndicators].value | 0 |
    And "gov.leader1", "company.officer" and "partner.officer" have approved the agreement "rule_set:yangcheng-2025@1"
    And "company.clerk" has sent it with ruleSetId "yangcheng-2025"
    When "company.clerk" sends it with
      | carbonProjectId | p2 |
      | ruleSetId       | yangcheng-2025 |
    Then it is refused with DOUBLE_COUNTING
    And the refusal names project "p"

  @F-16
  Scenario Outline: When a project may have begun
    When "company.clerk" sends it with
      | unitType  | <type> |
      | startedOn | <day> |
    Then it is <outcome>

    Examples:
      | type  | day        | outcome |
      | CCER  | 2012-11-08 | refused with OUTSIDE_CREDITING_WINDOW |
      | CCER  | 2012-11-09 | accepted |
      | SMCER | 2012-11-08 | accepted |
      | FFCER | 2026-03-02 | accepted |
      | TREE  | 2026-03-03 | refused with INVALID_FIELD |

  Scenario Outline: Fields that are not in order
    When "company.clerk" sends it with <field> "<value>"
    Then it is refused with <code>

    Examples:
      | field       | value               | code |
      | parcels     | none                | MISSING_FIELD |
      | parcels     | parcel-1 of 0.00 mu | INVALID_FIELD |
      | nameZh      | blank               | INVALID_FIELD |
      | methodology | two words           | INVALID_FIELD |
      | unitType    | PEAT                | INVALID_FIELD |

  Scenario: The developer acts for the own account
    Given "other.clerk" is companyClerk for "other-company"
    When "other.clerk" sends it
    Then it is refused with ACCOUNT_NOT_YOURS

  Scenario: A buyer develops nothing
    When "buyer.trader" sends it
    Then it is refused with NOT_PERMITTED
