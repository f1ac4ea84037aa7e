Feature: A linkage project is filed and two indicators come to be (linkage:File)

  One of construction land for the reclaimed area, one of farmland, both in the hands of the district and neither above what was
  accepted or filed.

  Background:
    Given the linkage project has come to "the acceptance"
    And a linkage:File request
      | projectId           | p |
      | constructionBatchId | building |
      | farmlandBatchId     | farmland |
      | construction        | 10.00 mu |
      | farmland            | 9.00 mu of farmland |
      | evidence            | paper filing-p |

  @CS-14
  Scenario: Two indicators of the district
    When "gov.leader1" sends it
    Then it is accepted
    And the batch "building" has
      | asset | CONSTRUCTION_LAND |
    And the batch "farmland" has
      | asset | FARMLAND |
    And serials 1-1000 of "building" belong to "district" and are AVAILABLE
    And serials 1-900 of "farmland" belong to "district" and are AVAILABLE

  @CS-14
  Scenario: More is filed of the one and less of the other than was accepted
    When "gov.leader1" sends it with
      | construction | 12.00 mu |
      | farmland     | 8.50 mu of farmland |
    Then it is accepted
    And serials 1-1000 of "building" belong to "district" and are AVAILABLE
    And serials 1-850 of "farmland" belong to "district" and are AVAILABLE

  @CS-14
  Scenario: More farmland than land
    When "gov.leader1" sends it with farmland "10.01 mu of farmland"
    Then it is refused with AREA_MISMATCH

  Scenario Outline: Nothing is filed
    When "gov.leader1" sends it with <field> "<value>"
    Then it is refused with INVALID_FIELD

    Examples:
      | field        | value |
      | construction | 0.00 mu |
      | farmland     | 0.00 mu of farmland |

  Scenario: Not accepted yet
    Given the linkage project has come to "the approved plan"
    When "gov.leader1" sends it
    Then it is refused with WRONG_STATE

  Scenario: Filed twice
    Given "gov.leader1" has sent it
    When "gov.leader1" sends it
    Then it is refused with WRONG_STATE

  @F-02
  Scenario: Who recorded the acceptance does not record the filing
    When "gov.officer" sends it
    Then it is refused with MAKER_IS_CHECKER

  Scenario: A township files nothing
    When "township.clerk" sends it
    Then it is refused with NOT_PERMITTED

  @CS-04
  Scenario: The construction land after is not on record
    Given the linkage project on record has come to "the acceptance"
    When "gov.leader1" sends it
    Then it is refused with RECORD_MISSING
    And the refusal names type "construction-land-after"

  @CS-04
  Scenario: There is more construction land than before
    Given the linkage project on record has come to "more land after"
    When "gov.leader1" sends it
    Then it is refused with RECORD_NOT_AS_REQUIRED
    And the refusal names field "area"

  @CS-04
  Scenario: There is as much construction land as before
    Given the linkage project on record has come to "no more land after"
    When "gov.leader1" sends it
    Then it is accepted
