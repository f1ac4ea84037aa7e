Feature: A developer proposes to issue carbon credits (carbon:ProposeIssue)

  What a registered project has bound in one calendar year, as an independent body has verified it. The registrar and an
  officer of the state company agree before a single credit exists.

  Background:
    Given the carbon project has come to "the registered project"
    And a carbon:ProposeIssue request
      | batchId            | c |
      | carbonProjectId    | p |
      | periodFrom         | 2024-01-01 |
      | periodTo           | 2024-12-31 |
      | amount             | 1000 tonnes |
      | verifier           | body-w |
      | verificationReport | paper verification |

  @F-10 @F-12 @YC-12
  Scenario: 1,000 credits come into being
    Given "company.clerk" has sent it
    And "gov.registrar" and "company.officer" have approved the agreement "carbon_issue:c"
    Then serials 1-1000 of "c" belong to "state-company" and are AVAILABLE
    And the batch "c" has
      | asset       | CARBON_CREDIT |
      | vintageYear | 2024 |
      | totalUnits  | 1000 |
    And the carbonProject "p" has
      | creditedTo | 2024-12-31 |

  Scenario: None exist before both have agreed
    When "company.clerk" sends it
    Then it is accepted
    And there is no lot "c/0000000000000001"

  @F-12
  Scenario Outline: Who verifies is not who validated
    When "company.clerk" sends it with verifier "<verifier>"
    Then it is refused with VERIFIER_IS_VALIDATOR

    Examples:
      | verifier |
      | body-v   |
      | BODY-V   |

  @F-14
  Scenario: A day is credited once
    Given the carbon project has come to "the issued credits"
    When "company.clerk" sends it with
      | batchId    | c2 |
      | periodFrom | 2024-12-31 |
    Then it is refused with PERIOD_ALREADY_CREDITED
    When "company.clerk" sends it with
      | batchId    | c2 |
      | periodFrom | 2025-01-01 |
      | periodTo   | 2025-12-31 |
    Then it is accepted

  @F-14
  Scenario: Two proposals for the same days: the second one fails when it is agreed
    Given "company.clerk" has sent it
    And "company.clerk" has sent it with batchId "c2"
    And "gov.registrar" and "company.officer" have approved the agreement "carbon_issue:c"
    And "gov.registrar" has approved the agreement "carbon_issue:c2"
    When "company.officer" sends agreement:Approve
      | agreementId | carbon_issue:c2 |
      | subjectHash | the hash of agreement carbon_issue:c2 |
    Then it is refused with PERIOD_ALREADY_CREDITED

  @F-16
  Scenario Outline: Which days are credited: after 22 September 2020, and within five years before filing
    Given it is <filed>
    When "company.clerk" sends it with
      | periodFrom | <from> |
      | periodTo   | <to> |
    Then it is <outcome>

    Examples:
      | filed      | from       | to         | outcome |
      | 2021-06-01 | 2020-09-22 | 2020-12-31 | refused with OUTSIDE_CREDITING_WINDOW |
      | 2021-06-01 | 2020-09-23 | 2020-12-31 | accepted |
      | 2026-03-02 | 2021-03-01 | 2021-12-31 | refused with OUTSIDE_CREDITING_WINDOW |
      | 2026-03-02 | 2021-03-02 | 2021-12-31 | accepted |

  Scenario Outline: Fields that are not in order
    When "company.clerk" sends it with <field> "<value>"
    Then it is refused with INVALID_FIELD

    Examples:
      | field      | value |
      | amount     | 0 tonnes |
      | periodTo   | 2023-12-31 |
      | periodTo   | 2025-01-31 |
      | periodFrom | 2017-12-31 |

  Scenario: The year is not over
    When "company.clerk" sends it with
      | periodFrom | 2026-01-01 |
      | periodTo   | 2026-03-02 |
    Then it is refused with INVALID_FIELD

  @F-13
  Scenario: The project is not registered
    Given the carbon project has come to "the proposed project"
    When "company.clerk" sends it
    Then it is refused with WRONG_STATE

  Scenario: The developer acts for the own account
    Given "other.clerk" is companyClerk for "other-company"
    When "other.clerk" sends it
    Then it is refused with ACCOUNT_NOT_YOURS

  Scenario: The registrar proposes no credits
    When "gov.registrar" sends it
    Then it is refused with NOT_PERMITTED
