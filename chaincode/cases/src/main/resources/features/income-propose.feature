Feature: State company and third party agree on other parts than the shares (income:Propose)

  What is left of a project company's income is shared as the shares stand, 51 to 49 at first, until both sides agree on other
  parts. Both sign and the government takes notice; it counts for settlements that are proposed from then on.

  Background:
    Given the sale of new indicators has come to "the second payment"
    And an income:Propose request
      | incomeAgreementId | parts-1 |
      | companyAccount    | project-company |
      | stateCompanyBps   | 4000 bps |
      | document          | paper parts |

  @RZ-19
  Scenario: In force once both have signed and the government has taken notice
    Given "company.clerk" has sent it
    And "company.officer" and "partner.officer" have approved the agreement "income:parts-1"
    And there is no incomeAgreementInForce "project-company"
    And "gov.officer" has approved the agreement "income:parts-1"
    Then the incomeAgreementInForce "project-company" has
      | incomeAgreementId | parts-1 |

  @RZ-19
  Scenario: The third party may propose it as well
    When "partner.clerk" sends it
    Then it is accepted
    And the incomeAgreement "parts-1" has
      | companyAccount  | project-company |
      | stateCompanyBps | 4000 bps |
      | until           | nothing |
      | replaces        | nothing |

  @RZ-07 @RZ-19
  Scenario: The control floor is about shares, not about income
    When "company.clerk" sends it with stateCompanyBps "0 bps"
    Then it is accepted

  @RZ-19
  Scenario: The next agreement names the one that it replaces
    Given "company.clerk" has sent it
    And "company.officer", "partner.officer" and "gov.leader1" have approved the agreement "income:parts-1"
    When "company.clerk" sends it with incomeAgreementId "parts-2"
    Then it is refused with INCOME_AGREEMENT_OUTDATED
    And the refusal names last "parts-1"
    When "company.clerk" sends it with
      | incomeAgreementId | parts-2 |
      | replaces          | parts-1 |
    Then it is accepted

  @RZ-19
  Scenario: Of two proposals for the same place only one comes into force
    Given "company.clerk" has sent it
    And "partner.clerk" has sent it with incomeAgreementId "parts-2"
    And "company.officer", "partner.officer" and "gov.leader1" have approved the agreement "income:parts-1"
    And "company.officer" and "partner.officer" have approved the agreement "income:parts-2"
    When "gov.leader1" sends agreement:Approve
      | agreementId | income:parts-2 |
      | subjectHash | the hash of agreement income:parts-2 |
    Then it is refused with INCOME_AGREEMENT_OUTDATED

  @RZ-19
  Scenario: Both let the shares count again
    Given "company.clerk" has sent it
    And "company.officer", "partner.officer" and "gov.leader1" have approved the agreement "income:parts-1"
    When "company.clerk" sends it with
      | incomeAgreementId | parts-2 |
      | replaces          | parts-1 |
      | stateCompanyBps   | nothing |
    Then it is accepted

  Scenario: Nothing is agreed on and nothing replaced
    When "company.clerk" sends it with stateCompanyBps "nothing"
    Then it is refused with MISSING_FIELD

  Scenario Outline: Fields that are not in order
    When "company.clerk" sends it with <field> "<value>"
    Then it is refused with <code>

    Examples:
      | field           | value      | code |
      | stateCompanyBps | 10001 bps  | RATIO_OUT_OF_RANGE |
      | until           | 2026-03-01 | INVALID_FIELD |
      | companyAccount  | nobody     | NOT_FOUND |

  Scenario: Another third party
    Given "other.clerk" is partnerClerk for "partner-2"
    When "other.clerk" sends it
    Then it is refused with ACCOUNT_NOT_YOURS

  Scenario: The project company does not decide how it is shared out
    When "project.clerk" sends it
    Then it is refused with NOT_PERMITTED
