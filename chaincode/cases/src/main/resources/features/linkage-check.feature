Feature: An inspector records what is cultivated (linkage:Check)

  What a check finds counts for every tranche that has fallen due. The check after the last one has fallen due is the last.

  Background:
    Given the linkage project has come to "the acceptance"
    And a linkage:Check request
      | checkId   | c |
      | projectId | p |
      | parcels   | p-1 of 9.00 mu |
      | evidence  | paper check-c |

  @CS-24
  Scenario: Everything is cultivated
    When "gov.inspector" sends it
    Then it is accepted
    And the cultivationCheck "c" has
      | checkedOn | 2023-03-01 |
      | last      | no |

  @CS-24
  Scenario: The last check forfeits what is not cultivated
    Given it is 2026-03-02
    When "gov.inspector" sends it with parcels "p-1 of 6.00 mu"
    Then it is accepted
    # A third of three tranches of 10 % of 270,000 yuan.
    And the cultivationCheck "c" has
      | last      | yes |
      | forfeited | 27000.00 yuan |

  @CS-24
  Scenario: A check after the last
    Given it is 2026-03-02
    And "gov.inspector" has sent it
    When "gov.inspector" sends it with checkId "c2"
    Then it is refused with CHECKS_CLOSED

  Scenario: More is cultivated than was accepted
    When "gov.inspector" sends it with parcels "p-1 of 9.01 mu"
    Then it is refused with AREA_MISMATCH

  @CS-18
  Scenario Outline: Lost farmland is not cultivated
    Given "gov.inspector" has sent linkage:ReportLoss
      | lossId         | l |
      | projectId      | p |
      | parcelNo       | p-1 |
      | area           | 0.01 mu |
      | cause          | ABANDONED |
      | chargedAccount | transfer-1 |
      | documents      | paper loss-l |
    When "gov.inspector" sends it with parcels "p-1 of <area>"
    Then it is <outcome>

    Examples:
      | area    | outcome |
      | 8.99 mu | accepted |
      | 9.00 mu | refused with AREA_MISMATCH |

  Scenario Outline: Each parcel stands once in a check
    When "gov.inspector" sends it with parcels "<parcels>"
    Then it is refused with INVALID_FIELD

    Examples:
      | parcels |
      | p-2 of 9.00 mu |
      | p-1 of 4.00 mu; p-1 of 5.00 mu |

  Scenario: No papers
    When "gov.inspector" sends it with evidence "none"
    Then it is refused with MISSING_FIELD

  Scenario: The same check twice
    Given "gov.inspector" has sent it
    When "gov.inspector" sends it
    Then it is refused with ALREADY_EXISTS

  Scenario: Not accepted yet
    Given the linkage project has come to "the approved plan"
    When "gov.inspector" sends it
    Then it is refused with WRONG_STATE

  Scenario: A township does not inspect itself
    When "township.clerk" sends it
    Then it is refused with NOT_PERMITTED
