Feature: The government decides on an appraisal (appraisal:Decide)

  Background:
    Given the market of the city has come to "the filed appraisal"
    And a appraisal:Decide request
      | appraisalId | a |
      | approved    | yes |

  @F-39
  Scenario Outline: Approved or refused
    When "assets.officer" sends it with approved "<answer>"
    Then it is accepted
    And the appraisal "a" has
      | status | <status> |

    Examples:
      | answer | status |
      | yes    | APPROVED |
      | no     | REFUSED |

  @F-39 @F-02
  Scenario: Who filed it does not decide on it
    Given "assets.officer" has sent appraisal:File
      | appraisalId | own |
      | batchId     | b |
      | basis       | TOTAL |
      | amount      | 500000.00 yuan |
      | appraiser   | appraiser-1 |
      | report      | paper own |
      | validUntil  | 2026-12-31 |
    When "assets.officer" sends it with appraisalId "own"
    Then it is refused with MAKER_IS_CHECKER

  Scenario: Decided twice
    Given "gov.leader1" has sent it
    When "gov.leader1" sends it with approved "no"
    Then it is refused with WRONG_STATE

  Scenario: There is no such appraisal
    When "gov.leader1" sends it with appraisalId "none"
    Then it is refused with NOT_FOUND

  @F-39
  Scenario: The state company does not approve its own price
    When "company.officer" sends it
    Then it is refused with NOT_PERMITTED
