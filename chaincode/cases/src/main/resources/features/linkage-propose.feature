Feature: A township proposes a linkage project (linkage:Propose)

  Old building land becomes farmland and less or as much is built on elsewhere. The project has a special account of its own.

  Background:
    Given the linkage project has come to "the founding"
    And a linkage:Propose request
      | projectId                 | p |
      | nameZh                    | 空心村整治 |
      | nameEn                    | Hollow village |
      | region                    | chaisang |
      | ruleSetId                 | chaisang-2022 |
      | accounts.township         | township-1 |
      | accounts.townshipTransfer | transfer-1 |
      | accounts.special          | special-1 |
      | accounts.district         | district |
      | accounts.districtFinance  | district-finance |
      | accounts.subBureau        | sub-bureau |
      | reclaimed                 | p-1 of 6.00 mu from HOLLOW_VILLAGE of village-1; p-2 of 4.00 mu from BRICK_KILN of village-2 |
      | newBuild                  | p-new of 8.00 mu |
      | plan                      | paper plan-p |

  @CS-02
  Scenario: A project is proposed
    When "township.clerk" sends it
    Then it is accepted
    And the linkageProject "p" has
      | status    | PROPOSED |
      | reclaimed | 2 entries |

  @CS-02
  Scenario: Other land than that of villages, old houses and kilns
    When "township.clerk" sends it with reclaimed[0].source "FOREST"
    Then it is refused with INVALID_FIELD

  @CS-04 @CS-05
  Scenario: As much is built on as is reclaimed
    When "township.clerk" sends it with newBuild "p-new of 10.00 mu"
    Then it is accepted

  @CS-04 @CS-05
  Scenario: A hundredth of a mu too much is built on
    When "township.clerk" sends it with newBuild "p-new of 10.01 mu"
    Then it is refused with NEW_BUILD_EXCEEDS_RECLAIMED

  @F-14
  Scenario: The land that is built on is land that is reclaimed
    When "township.clerk" sends it with newBuild "p-1 of 1.00 mu"
    Then it is refused with PARCEL_ALREADY_USED

  @CS-27
  Scenario Outline: The special account serves another project
    Given "township.clerk" has sent it
    When "township.clerk" sends it with
      | projectId        | q |
      | accounts.special | <account> |
      | reclaimed        | q-1 of 10.00 mu from ADOBE_HOUSES of village-1 |
      | newBuild         | none |
    Then it is <outcome>

    Examples:
      | account   | outcome |
      | special-1 | refused with SPECIAL_ACCOUNT_TAKEN |
      | special-2 | accepted |

  Scenario Outline: An account of another kind
    When "township.clerk" sends it with <field> "<account>"
    Then it is refused with ACCOUNT_KIND_WRONG

    Examples:
      | field                       | account |
      | accounts.special            | transfer-1 |
      | accounts.townshipTransfer   | special-1 |
      | reclaimed[1].villageAccount | township-1 |

  Scenario: The refused terms free the parcels and the special account
    Given "township.clerk" has sent it
    And "company.officer" has sent agreement:Refuse
      | agreementId | linkage_project:p |
      | reason      | 规模过小 |
    When "township.clerk" sends it with projectId "again"
    Then it is accepted
    And the linkageProject "p" has
      | status | REFUSED |

  Scenario: No such rule set is in force
    When "township.clerk" sends it with ruleSetId "none"
    Then it is refused with RULE_SET_NOT_ACTIVE

  Scenario: The id is taken
    Given "township.clerk" has sent it
    When "township.clerk" sends it with
      | accounts.special | special-2 |
      | reclaimed        | p-9 of 10.00 mu from ADOBE_HOUSES of village-1 |
      | newBuild         | none |
    Then it is refused with ALREADY_EXISTS

  Scenario: The clerk of another township
    Given "township.two" is townshipClerk for "township-2"
    When "township.two" sends it
    Then it is refused with ACCOUNT_NOT_YOURS

  Scenario: A buyer proposes no project
    When "buyer.trader" sends it
    Then it is refused with NOT_PERMITTED
