Feature: The agency enters the sale of land (landdeal:Register)

  Of land that has left the library by supply.

  Background:
    Given the land making has come to "the supply"
    And a landdeal:Register request
      | dealId        | deal |
      | projectId     | xm-1 |
      | buyerName     | 某开发公司 |
      | fiscalAccount | fiscal-account |
      | total         | 100000000.00 yuan |
      | soldOn        | 2025-03-03 |
      | contract      | paper contract |

  @XM-29
  Scenario: The land is sold for 100 million yuan
    When "reserve.officer" sends it
    Then it is accepted
    And the landDeal "deal" has
      | total       | 100000000.00 yuan |
      | received    | 0.00 yuan |
      | compensated | 0.00 yuan |

  @XM-14 @XM-29
  Scenario: The land is in the library
    Given the land making has come to "the library"
    When "reserve.officer" sends it
    Then it is refused with LAND_NOT_SUPPLIED

  @XM-14 @XM-29
  Scenario: The land was taken out for a defect
    Given the land making has come to "the library"
    And "reserve.officer" has sent library:Exit
      | projectId | xm-1 |
      | cause     | DEFECT |
      | reason    | 市政府决定 |
      | document  | paper exit |
    When "reserve.officer" sends it
    Then it is refused with LAND_NOT_SUPPLIED

  Scenario Outline: What a sale needs
    When "reserve.officer" sends it with <field> "<value>"
    Then it is refused with <code>

    Examples:
      | field         | value         | code |
      | buyerName     | blank         | MISSING_FIELD |
      | total         | 0.00 yuan     | INVALID_FIELD |
      | soldOn        | 2025-03-04    | INVALID_FIELD |
      | fiscalAccount | state-company | ACCOUNT_KIND_WRONG |

  Scenario: The contract is entered twice
    Given "reserve.officer" has sent it
    When "reserve.officer" sends it
    Then it is refused with ALREADY_EXISTS

  Scenario: Another office
    When "planning.officer" sends it
    Then it is refused with ACCOUNT_NOT_YOURS

  Scenario: The entity sells no land
    When "company.clerk" sends it
    Then it is refused with NOT_PERMITTED
