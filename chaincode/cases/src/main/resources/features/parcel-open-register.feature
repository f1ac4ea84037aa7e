Feature: A county opens its register of parcels (parcel:OpenRegister)

  One for each county and year. From the first register of a region on, projects, carbon projects and tickets of that region name
  registered parcels only.

  Background:
    Given the register of parcels has come to "the accounts"
    And a parcel:OpenRegister request
      | region        | ganzhou |
      | countyAccount | county-1 |
      | year          | 2022 |
      | reportingUnit | 县林业局 |
      | ruleSetId     | ganzhou-2022 |
      | zone          | 38 |

  @GZ-34
  Scenario: The county opens the register of a year
    When "forestry.clerk" sends it
    Then it is accepted
    And the parcelRegister "county-1:2022" has
      | status         | OPEN |
      | reportingUnit  | 县林业局 |
      | ruleSetVersion | ganzhou-2022@1 |

  @GZ-34
  Scenario: There is one register for each year
    Given "forestry.clerk" has sent it
    When "forestry.clerk" sends it
    Then it is refused with ALREADY_EXISTS
    When "forestry.clerk" sends it with year "2021"
    Then it is accepted

  Scenario: Another county's register
    When "forestry.clerk" sends it with countyAccount "county-2"
    Then it is refused with ACCOUNT_NOT_YOURS

  Scenario: A township keeps no register
    Given "clerk.two" is forestryClerk for "township-1, county-9"
    When "clerk.two" sends it with countyAccount "township-1"
    Then it is refused with ACCOUNT_KIND_WRONG
    When "clerk.two" sends it with countyAccount "county-9"
    Then it is refused with NOT_FOUND

  Scenario Outline: Fields that are not in order
    When "forestry.clerk" sends it with <field> "<value>"
    Then it is refused with <code>

    Examples:
      | field         | value     | code |
      | region        | two words | INVALID_FIELD |
      | year          | 1999      | INVALID_FIELD |
      | year          | 2023      | INVALID_FIELD |
      | reportingUnit | blank     | MISSING_FIELD |
      | zone          | 24        | INVALID_FIELD |
      | zone          | 46        | INVALID_FIELD |
      | ruleSetId     | no        | RULE_SET_NOT_ACTIVE |

  Scenario: The officer who seals the register does not open it
    When "forestry.officer" sends it
    Then it is refused with NOT_PERMITTED
