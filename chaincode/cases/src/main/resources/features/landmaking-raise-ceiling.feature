Feature: The city raises the ceiling of a project (landmaking:RaiseCeiling)

  The budget stays locked.

  Background:
    Given the land making has come to "the approved terms"
    And a landmaking:RaiseCeiling request
      | projectId | xm-1 |
      | ceiling   | 56000000.00 yuan |
      | reason    | 地下管线 |
      | document  | paper exception |

  @XM-26
  Scenario: From 55 to 56 million yuan
    When "gov.leader1" sends it
    Then it is accepted
    And the landTerm "xm-1" has
      | budget  | 50000000.00 yuan |
      | ceiling | 56000000.00 yuan |
      | raises  | 1 entries |

  @XM-26
  Scenario Outline: Above the old one, by a fen at least
    When "gov.leader1" sends it with ceiling "<ceiling>"
    Then it is <outcome>

    Examples:
      | ceiling          | outcome |
      | 55000000.00 yuan | refused with INVALID_FIELD |
      | 55000000.01 yuan | accepted |

  @XM-26
  Scenario Outline: No exception passes the table of the city
    Given the land making under a table of ceilings has come to "the approved terms"
    When "gov.leader1" sends it with ceiling "<ceiling>"
    Then it is <outcome>

    Examples:
      | ceiling          | outcome |
      | 58800000.00 yuan | accepted |
      | 58800000.01 yuan | refused with CEILING_ABOVE_TABLE |

  @XM-26
  Scenario: No reason
    When "gov.leader1" sends it with reason "blank"
    Then it is refused with MISSING_FIELD

  Scenario: The numbers are not confirmed
    Given the land making has come to "the proposed terms"
    When "gov.leader1" sends it
    Then it is refused with LAND_TERMS_NOT_APPROVED

  Scenario: There are no numbers
    When "gov.leader1" sends it with projectId "xm-9"
    Then it is refused with NOT_FOUND

  @F-02
  Scenario: Who proposed the numbers does not raise them
    Given "reserve.officer" is governmentOfficer, leadingGroup for "land-reserve-agency"
    When "reserve.officer" sends it
    Then it is refused with MAKER_IS_CHECKER

  Scenario: The agency makes no exception
    When "reserve.officer" sends it
    Then it is refused with NOT_PERMITTED
