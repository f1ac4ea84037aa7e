Feature: An office does its part of the current step (workflow:Act)

  The last office's act passes the step, if no document, item or inspection is missing and nothing stands in the way.

  # Ganzhou: the eight steps of supplementary forest land

  @GZ-08
  Scenario: The township applies
    Given the workflow of ganzhou has come to "step apply"
    And a workflow:Act request of the office "township"
    When "township" sends it
    Then it is accepted
    And the workflowRun "p-1" has
      | reached | APPLIED |
      | current | verify |

  @GZ-08
  Scenario: The steps have their order
    Given the workflow of ganzhou has come to "step apply"
    And a workflow:Act request of the office "township"
    When "township" sends it with stepId "verify"
    Then it is refused with NOT_CURRENT_STEP

  @GZ-09
  Scenario: Three offices of the county verify each parcel
    Given the workflow of ganzhou has come to "step verify"
    And a workflow:Act request of the office "countyGovernment"
    And "countyGovernment" has sent it
    And "countyForestry" has sent it with office "countyForestry"
    And the workflowRun "p-1" has
      | current | verify |
    When "countyNaturalResources" sends it with office "countyNaturalResources"
    Then it is accepted
    And the workflowRun "p-1" has
      | reached | VERIFIED |

  @GZ-09
  Scenario: One parcel of twenty was not looked at
    Given the workflow of ganzhou has come to "step verify"
    And a workflow:Act request of the office "countyForestry"
    When "countyForestry" sends it with parcels[19] "nothing"
    Then it is refused with SAMPLE_TOO_SMALL

  @GZ-09
  Scenario: An office acts once, and each office by another person
    Given the workflow of ganzhou has come to "step verify"
    And "all.in.one" is departmentOfficer, forestryOfficer for "county-government, county-forestry"
    And a workflow:Act request of the office "countyGovernment"
    And "all.in.one" has sent it
    When "countyGovernment" sends it
    Then it is refused with OFFICE_HAS_ACTED
    When "all.in.one" sends it with office "countyForestry"
    Then it is refused with JOINT_STEP_SAME_PERSON

  @GZ-09
  Scenario Outline: Offices that do not act on the step
    Given the workflow of ganzhou has come to "step verify"
    And a workflow:Act request of the office "countyForestry"
    When "<who>" sends it with office "<office>"
    Then it is refused with NOT_ACTING_OFFICE

    Examples:
      | who          | office |
      | cityForestry | cityForestry |
      | cityForestry | countyForestry |
      | buyer.trader | countyForestry |

  @GZ-10
  Scenario: A notice of five working days at two places; the day of posting does not count
    Given the workflow of ganzhou has come to "step notice"
    And a workflow:Act request of the office "countyGovernment"
    When "countyGovernment" sends it
    Then it is accepted
    And the workflowRun "p-1" has
      | reached                       | NOTICED |
      | passed[2].notice.postedOn     | 2026-03-02 |
      | passed[2].notice.lastDay      | 2026-03-09 |
      | passed[2].notice.earliestNext | 2026-03-10 |

  @GZ-10
  Scenario: A notice at one place only
    Given the workflow of ganzhou has come to "step notice"
    And a workflow:Act request of the office "countyGovernment"
    When "countyGovernment" sends it with evidence[type=noticeInVillage] "nothing"
    Then it is refused with EVIDENCE_MISSING

  @GZ-10 @F-84
  Scenario: No work calendar of the year is in force
    Given the workflow of ganzhou has come to "step notice"
    And a workflow:Act request of the office "countyGovernment"
    And it is 2028-03-01
    When "countyGovernment" sends it
    Then it is refused with CALENDAR_MISSING

  @GZ-10 @GZ-11 @G-10
  Scenario Outline: The fifth day of the notice is to be over
    Given the workflow of ganzhou has come to "step notice"
    And a workflow:Act request of the office "countyGovernment"
    And "countyGovernment" has sent it
    And a workflow:Act request of the office "countyGovernment"
    And it is <moment>
    When "countyGovernment" sends it
    Then it is <outcome>

    Examples:
      | moment                    | outcome |
      | 2026-03-09T23:59:59+08:00 | refused with NOTICE_RUNNING |
      | 2026-03-10T00:00:00+08:00 | accepted |

  @GZ-11 @G-09
  Scenario: An objection is open, then dismissed
    Given the workflow of ganzhou has come to "step confirm"
    And "township" has sent workflow:Object
      | projectId   | p-1 |
      | objectionId | o-1 |
      | parcelNo    | p-1-3 |
      | text        | 该图斑归本户 |
    And a workflow:Act request of the office "countyGovernment"
    When "countyGovernment" sends it
    Then it is refused with OBJECTION_STANDS
    Given "gov.leader1" has sent workflow:Resolve
      | projectId   | p-1 |
      | objectionId | o-1 |
      | sustained   | no |
      | decision    | paper decision |
    When "countyGovernment" sends it
    Then it is accepted
    And the workflowRun "p-1" has
      | reached | CONFIRMED |

  @GZ-11
  Scenario: The consent of the right holders is missing
    Given the workflow of ganzhou has come to "step confirm"
    And a workflow:Act request of the office "countyGovernment"
    When "countyGovernment" sends it with evidence[type=rightHolderConsent] "nothing"
    Then it is refused with EVIDENCE_MISSING

  @GZ-12
  Scenario: Forestry and natural resources record the works
    Given the workflow of ganzhou has come to "step afforest"
    And a workflow:Act request of the office "countyForestry"
    And "countyForestry" has sent it
    When "countyNaturalResources" sends it with office "countyNaturalResources"
    Then it is accepted
    And the workflowRun "p-1" has
      | reached | AFFORESTED |

  @GZ-12
  Scenario: The works record is missing
    Given the workflow of ganzhou has come to "step afforest"
    And a workflow:Act request of the office "countyForestry"
    And "countyForestry" has sent it with evidence "none"
    When "countyNaturalResources" sends it with
      | office   | countyNaturalResources |
      | evidence | none |
    Then it is refused with EVIDENCE_MISSING

  @GZ-13
  Scenario Outline: Joint acceptance with four kinds of evidence
    Given the workflow of ganzhou has come to "step accept"
    And a workflow:Act request of the office "countyForestry"
    And "countyForestry" has sent it with evidence[type=<kind>] "nothing"
    When "countyNaturalResources" sends it with
      | office   | countyNaturalResources |
      | evidence | none |
    Then it is refused with EVIDENCE_MISSING

    Examples:
      | kind        |
      | vectorData  |
      | maps        |
      | texts       |
      | photographs |

  @GZ-13
  Scenario: Both offices accept
    Given the workflow of ganzhou has come to "step accept"
    And a workflow:Act request of the office "countyForestry"
    And "countyForestry" has sent it
    When "countyNaturalResources" sends it with office "countyNaturalResources"
    Then it is accepted
    And the workflowRun "p-1" has
      | reached | ACCEPTED |

  @GZ-14
  Scenario: The map is updated and the county bank entered
    Given the workflow of ganzhou has come to "step change"
    And a workflow:Act request of the office "countyForestry"
    When "countyForestry" sends it with evidence[type=countyBankEntry] "nothing"
    Then it is refused with EVIDENCE_MISSING
    When "countyForestry" sends it
    Then it is accepted
    And the workflowRun "p-1" has
      | reached | COUNTY_BANKED |

  @GZ-16 @G-11
  Scenario Outline: The county files by 15 September of the next year, the day itself included
    Given the workflow of ganzhou has come to "step file"
    And a workflow:Act request of the office "countyForestry"
    And it is <moment>
    When "countyForestry" sends it
    Then it is <outcome>

    Examples:
      | moment                    | outcome |
      | 2027-09-15T23:59:59+08:00 | accepted |
      | 2027-09-16T00:00:00+08:00 | refused with FILING_DEADLINE_PASSED |
      | 2028-01-01T00:00:00+08:00 | accepted |

  @GZ-16
  Scenario: A filing in the year after is marked as late
    Given the workflow of ganzhou has come to "step file"
    And a workflow:Act request of the office "countyForestry"
    And it is 2028-01-01
    When "countyForestry" sends it
    Then it is accepted
    And the workflowRun "p-1" has
      | acts[11].late | yes |

  @GZ-17 @G-16
  Scenario: The city inspects 62.00 of 210.00 mu, which is less than 30 %
    Given the workflow of ganzhou has come to "step cityCheck"
    And a workflow:Act request of the office "cityForestry"
    And the workflowRun "p-1" has
      | sample.target | 63.00 mu |
    When "cityForestry" sends it with parcels "p-1-20; p-1-19; p-1-18; p-1-5"
    Then it is refused with SAMPLE_TOO_SMALL

  @GZ-17
  Scenario: The city leaves out a parcel that was drawn by lot
    Given the workflow of ganzhou has come to "step cityCheck"
    And a workflow:Act request of the office "cityForestry"
    When "cityForestry" sends it with parcels "every parcel but the first that was drawn"
    Then it is refused with SAMPLE_NOT_AS_DRAWN

  @GZ-17
  Scenario: The city inspects what was drawn
    Given the workflow of ganzhou has come to "step cityCheck"
    And a workflow:Act request of the office "cityForestry"
    And "cityForestry" has sent it
    When "cityNaturalResources" sends it with office "cityNaturalResources"
    Then it is accepted
    And the workflowRun "p-1" has
      | reached | CITY_CHECKED |

  @GZ-18
  Scenario: The province inspects 31.00 of 210.00 mu, which is less than 15 %
    Given the workflow of ganzhou has come to "step provinceCheck"
    And a workflow:Act request of the office "provinceForestry"
    And the workflowRun "p-1" has
      | sample.target | 31.50 mu |
    When "provinceForestry" sends it with parcels "p-1-20; p-1-11"
    Then it is refused with SAMPLE_TOO_SMALL

  @GZ-18 @GZ-15
  Scenario: The province inspects and enters its bank
    Given the workflow of ganzhou has come to "step provinceCheck"
    And a workflow:Act request of the office "provinceForestry"
    And "provinceForestry" has sent it
    And "provinceNaturalResources" has sent it with office "provinceNaturalResources"
    And a workflow:Act request of the office "provinceForestry"
    When "provinceForestry" sends it
    Then it is accepted
    And the workflowRun "p-1" has
      | reached | PROVINCE_BANKED |
      | current | nothing |

  Scenario: All steps are passed
    Given the workflow of ganzhou has come to "step bank"
    And a workflow:Act request of the office "provinceForestry"
    And "provinceForestry" has sent it
    When "provinceForestry" sends it
    Then it is refused with WRONG_STATE

  Scenario: A document that the step does not name
    Given the workflow of ganzhou has come to "step apply"
    And a workflow:Act request of the office "township"
    When "township" sends it with evidence[0].type "song"
    Then it is refused with INVALID_FIELD

  @G-29
  Scenario: An auditor acts on no step
    Given the workflow of ganzhou has come to "step apply"
    And a workflow:Act request of the office "township"
    When "auditor" sends it
    Then it is refused with AUDITOR_READ_ONLY

  # Ruzhou

  @RZ-21
  Scenario: The third party leads: survey before design
    Given the workflow of ruzhou has come to "step survey"
    And a workflow:Act request of the office "thirdParty"
    When "thirdParty" sends it with stepId "design"
    Then it is refused with NOT_CURRENT_STEP
    When "thirdParty" sends it
    Then it is accepted
    And the workflowRun "p-1" has
      | reached | SURVEYED |

  @RZ-22
  Scenario: Only the leading group assesses the plan
    Given the workflow of ruzhou has come to "step assessPlan"
    And a workflow:Act request of the office "leadingGroup"
    When "thirdParty" sends it
    Then it is refused with NOT_ACTING_OFFICE
    When "leadingGroup" sends it
    Then it is accepted
    And the workflowRun "p-1" has
      | reached | PLAN_ASSESSED |

  @RZ-23
  Scenario Outline: Design changes and the fiscal review are filed with the leading group
    Given the workflow of ruzhou has come to "step file"
    And a workflow:Act request of the office "projectCompany"
    And "projectCompany" has sent it with evidence[type=<kind>] "nothing"
    When "leadingGroup" sends it with
      | office   | leadingGroup |
      | evidence | none |
    Then it is refused with EVIDENCE_MISSING

    Examples:
      | kind          |
      | designChanges |
      | fiscalReview  |

  @RZ-23
  Scenario: Both papers are filed
    Given the workflow of ruzhou has come to "step file"
    And a workflow:Act request of the office "projectCompany"
    And "projectCompany" has sent it
    When "leadingGroup" sends it with office "leadingGroup"
    Then it is accepted
    And the workflowRun "p-1" has
      | reached | FILED |

  # Chaisang

  @CS-10 @CS-03 @CS-07 @CS-17
  Scenario Outline: A project is applied for with the consent of the owners and the proof of their rights
    Given the workflow of chaisang has come to "step apply"
    And a workflow:Act request of the office "township"
    And "township" has sent it with evidence[type=<kind>] "nothing"
    When "subBureau" sends it with
      | office   | subBureau |
      | evidence | none |
    Then it is refused with EVIDENCE_MISSING

    Examples:
      | kind           |
      | ownerConsent   |
      | ownershipProof |
      | planningProof  |

  @CS-10
  Scenario: The city bureau approves the project
    Given the workflow of chaisang has come to "step approve"
    And a workflow:Act request of the office "cityBureau"
    When "subBureau" sends it
    Then it is refused with NOT_ACTING_OFFICE
    When "cityBureau" sends it
    Then it is accepted
    And the workflowRun "p-1" has
      | reached | PROJECT_APPROVED |

  @CS-08 @CS-11
  Scenario Outline: Six systems, each with its paper and found in order
    Given the workflow of chaisang has come to "step works"
    And a workflow:Act request of the office "township"
    And "township" has sent it with
      | <list> | nothing |
    When "subBureau" sends it with
      | office   | subBureau |
      | evidence | none |
      | passed   | none |
    Then it is refused with <code>

    Examples:
      | list                          | code |
      | passed[0]                     | CHECKLIST_NOT_PASSED |
      | passed[5]                     | CHECKLIST_NOT_PASSED |
      | evidence[type=audit]          | EVIDENCE_MISSING |
      | evidence[type=legalPerson]    | EVIDENCE_MISSING |
      | evidence[type=maintenanceDuty] | EVIDENCE_MISSING |

  @CS-12
  Scenario Outline: Three acceptances in this order
    Given the workflow of chaisang has come to "step <step>"
    And a workflow:Act request of the office "<office>"
    When "<office>" sends it with stepId "<other>"
    Then it is refused with NOT_CURRENT_STEP
    When "<office>" sends it
    Then it is accepted

    Examples:
      | step                  | office             | other |
      | selfAcceptance        | township           | preliminaryAcceptance |
      | preliminaryAcceptance | leadingGroupOffice | finalAcceptance |
      | finalAcceptance       | districtGovernment | cityFiling |

  @CS-13
  Scenario Outline: City, province and ministry file it in this order
    Given the workflow of chaisang has come to "step <step>"
    And a workflow:Act request of the office "<office>"
    When "<other>" sends it with office "<other>"
    Then it is refused with NOT_ACTING_OFFICE
    When "<office>" sends it
    Then it is accepted
    And the workflowRun "p-1" has
      | reached | <reached> |

    Examples:
      | step           | office             | other      | reached |
      | cityFiling     | cityBureau         | ministry   | CITY_APPROVED |
      | provinceFiling | provinceDepartment | ministry   | PROVINCE_APPROVED |
      | ministryFiling | ministry           | cityBureau | FILED |

  # Xinmi (draft)

  @XM-32 @XM-17 @G-26
  Scenario: A plan without a reviewed budget
    Given the workflow of xinmi has come to "step plan"
    And a workflow:Act request of the office "agency"
    When "agency" sends it with evidence[type=budgetReview] "nothing"
    Then it is refused with EVIDENCE_MISSING
    When "agency" sends it
    Then it is accepted
    And the workflowRun "p-1" has
      | reached | PLAN_REVIEWED |

  @XM-23
  Scenario Outline: Five assessments before the inspection
    Given the workflow of xinmi has come to "step assess"
    And a workflow:Act request of the office "agency"
    When "agency" sends it with evidence[type=<kind>] "nothing"
    Then it is refused with EVIDENCE_MISSING

    Examples:
      | kind              |
      | landContamination |
      | culturalRelics    |
      | buriedMinerals    |
      | floodRisk         |
      | geologicalHazard  |

  @XM-23
  Scenario: All five assessments are there
    Given the workflow of xinmi has come to "step assess"
    And a workflow:Act request of the office "agency"
    When "agency" sends it
    Then it is accepted
    And the workflowRun "p-1" has
      | reached | ASSESSED |

  @XM-22 @XM-19 @G-27
  Scenario Outline: Nine things are to be in order
    Given the workflow of xinmi has come to "step inspect"
    And a workflow:Act request of the office "agency"
    When "agency" sends it with passed[<item>] "nothing"
    Then it is refused with CHECKLIST_NOT_PASSED

    Examples:
      | item |
      | 0    |
      | 1    |
      | 2    |
      | 3    |
      | 4    |
      | 5    |
      | 6    |
      | 7    |
      | 8    |

  @XM-22 @XM-19
  Scenario: Everything is in order
    Given the workflow of xinmi has come to "step inspect"
    And a workflow:Act request of the office "agency"
    When "agency" sends it
    Then it is accepted
    And the workflowRun "p-1" has
      | reached | INSPECTED |

  @XM-24 @XM-12
  Scenario: Eight departments accept together
    Given the workflow of xinmi has come to "step accept"
    And a workflow:Act request of the office "finance"
    And "finance" has sent it
    And "audit" has sent it with office "audit"
    And "development" has sent it with office "development"
    And "construction" has sent it with office "construction"
    And "ecology" has sent it with office "ecology"
    And "relics" has sent it with office "relics"
    And "housing" has sent it with office "housing"
    And the workflowRun "p-1" has
      | current | accept |
    When "housing" sends it with office "housing"
    Then it is refused with OFFICE_HAS_ACTED
    When "review" sends it with office "review"
    Then it is accepted
    And the workflowRun "p-1" has
      | reached | IN_LIBRARY |
