Feature: The share table of a project company is founded (equity:ProposeTable)

  It sums to 100 %, and the state company keeps at least 51 % for good.

  Background:
    Given the sale of new indicators has come to "the founding"
    And "gov.registrar" has sent account:Open
      | accountId   | project-company-2 |
      | accountKind | PROJECT_COMPANY |
      | mspId       | StateCompanyMSP |
      | nameZh      | 二号项目公司 |
      | nameEn      | Project company two |
      | subjectCode | code-project-company-2 |
    And an equity:ProposeTable request
      | proposalId     | shares-2 |
      | companyAccount | project-company-2 |
      | controlHolder  | state-company |
      | partnerAccount | partner-1 |
      | shares         | state-company: 5500 bps; partner-1: 4500 bps |
      | document       | paper articles |

  @RZ-07
  Scenario: The three organisations agree, and the control shares are bound for good
    Given "company.clerk" has sent it
    And "gov.leader1", "company.officer" and "partner.officer" have approved the agreement "share_table:shares-2"
    Then serials 1-5100 of "equity-project-company-2" belong to "state-company" and are CONTROL
    And serials 5101-5500 of "equity-project-company-2" belong to "state-company" and are AVAILABLE
    And serials 5501-10000 of "equity-project-company-2" belong to "partner-1" and are AVAILABLE

  @RZ-07
  Scenario: It is only proposed
    When "company.clerk" sends it
    Then it is accepted
    And there is no projectCompany "project-company-2"

  @RZ-07
  Scenario Outline: Shares that do not fit
    When "company.clerk" sends it with shares "<shares>"
    Then it is refused with <code>

    Examples:
      | shares                                                         | code |
      | state-company: 5100 bps; partner-1: 4899 bps                   | RATIO_SUM_NOT_WHOLE |
      | state-company: 5099 bps; partner-1: 4901 bps                   | STATE_CONTROL_FLOOR |
      | state-company: 5100 bps; partner-1: 4900 bps; investor-a: 0 bps | RATIO_OUT_OF_RANGE |
      | state-company: 10001 bps                                       | RATIO_OUT_OF_RANGE |
      | state-company: 5100 bps; nobody: 4900 bps                      | NOT_FOUND |

  @RZ-07
  Scenario: Exactly 51 to 49
    When "company.clerk" sends it with shares "state-company: 5100 bps; partner-1: 4900 bps"
    Then it is accepted

  Scenario: The company has its table already
    When "company.clerk" sends it with companyAccount "project-company"
    Then it is refused with ALREADY_EXISTS

  Scenario Outline: Accounts of another kind
    When "company.clerk" sends it with <field> "investor-a"
    Then it is refused with ACCOUNT_KIND_WRONG

    Examples:
      | field          |
      | companyAccount |
      | controlHolder  |
      | partnerAccount |

  Scenario: Another company's clerk
    Given "other.clerk" is companyClerk for "other-company"
    When "other.clerk" sends it
    Then it is refused with ACCOUNT_NOT_YOURS

  Scenario: The third party founds no company
    When "partner.officer" sends it
    Then it is refused with NOT_PERMITTED
