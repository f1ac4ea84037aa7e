Feature: The registrar opens an account (account:Open)

  Each legal subject has one account, opened by the registrar after review of the papers.

  Background:
    Given the ledger has come to "its first day"
    And an account:Open request
      | accountId   | state-company |
      | accountKind | STATE_COMPANY |
      | mspId       | StateCompanyMSP |
      | nameZh      | 汝州市国有公司 |
      | nameEn      | State company |
      | subjectCode | 91410482MA00000001 |

  @F-01
  Scenario: The registrar opens an account
    When "gov.registrar" sends it
    Then it is accepted
    And the account "state-company" has
      | accountKind | STATE_COMPANY |
      | status      | ACTIVE |

  Scenario Outline: Nobody else opens accounts
    When "<who>" sends it
    Then it is refused with <code>

    Examples:
      | who             | code |
      | company.officer | NOT_PERMITTED |
      | gov.officer     | NOT_PERMITTED |
      | auditor         | AUDITOR_READ_ONLY |

  @F-01
  Scenario: A legal subject has an account already
    Given "gov.registrar" has sent it
    When "gov.registrar" sends it with accountId "state-company-2"
    Then it is refused with SUBJECT_HAS_ACCOUNT
    And nothing has changed

  Scenario: The number of an account is taken
    Given "gov.registrar" has sent it
    When "gov.registrar" sends it with subjectCode "91410482MA00000002"
    Then it is refused with ALREADY_EXISTS

  @GZ-07
  Scenario Outline: Accounts of a county, of a township and of the provincial pool
    When "gov.registrar" sends it with
      | accountId   | <account> |
      | accountKind | <kind> |
      | mspId       | GovernmentMSP |
    Then it is accepted
    And the account "<account>" has
      | accountKind | <kind> |

    Examples:
      | account    | kind |
      | county-1   | COUNTY |
      | township-1 | TOWNSHIP |
      | pool       | PROVINCIAL_POOL |

  Scenario Outline: Fields that are not in order
    When "gov.registrar" sends it with <field> "<value>"
    Then it is refused with INVALID_FIELD

    Examples:
      | field       | value |
      | accountId   | two words |
      | mspId       | OtherMSP |
      | nameZh      | blank |
      | subjectCode | no code |
      | accountKind | HOTEL |
