Feature: An organisation writes its name (organisation:Register)

  An officer writes how the own organisation is called. Nobody can write the name of another organisation.

  Background:
    Given the ledger has come to "its first day"
    And an organisation:Register request
      | nameZh | 汝州市国有公司 |
      | nameEn | State company of Ruzhou |

  Scenario: An officer writes the name of the own organisation
    When "company.officer" sends it
    Then it is accepted
    And the organisation "StateCompanyMSP" has
      | nameZh | 汝州市国有公司 |
      | nameEn | State company of Ruzhou |
    And there is no organisation "GovernmentMSP"

  Scenario: A clerk is no officer
    When "company.clerk" sends it
    Then it is refused with NOT_PERMITTED

  Scenario: The Chinese name is empty
    When "company.officer" sends it with nameZh "blank"
    Then it is refused with INVALID_FIELD
    And the refusal names field "nameZh"

  Scenario: Somebody of an organisation outside the consortium
    Given "stranger" is of the organisation "OtherMSP"
    When "stranger" sends it
    Then it is refused with IDENTITY_UNKNOWN
    And nothing has changed
