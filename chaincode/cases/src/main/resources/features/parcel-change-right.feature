Feature: The county records who has a right to a parcel (parcel:ChangeRight)

  Ownership, contract and management change each by itself. The owner is recorded first; the management right lies inside the
  contract right where there is one; a management right of less than five years gets no certificate.

  Background:
    Given the rights to a parcel have come to "the recorded owner"
    And a parcel:ChangeRight request
      | changeId      | c |
      | parcelId      | county-1:2022:1 |
      | layer         | CONTRACT |
      | holder        | household-1 |
      | certificateNo | contract-1 |
      | from          | 2026-01-01 |
      | to            | 2039-12-31 |
      | evidence      | paper right-1 |

  @YC-25
  Scenario: A right changes and the other two stay
    Given "forestry.officer" has sent it
    And "forestry.officer" has sent it with
      | changeId      | m |
      | layer         | MANAGEMENT |
      | holder        | company |
      | certificateNo | nothing |
    Then the parcelRight "county-1:2022:1" has
      | ownershipHolder.holder        | village |
      | ownershipHolder.certificateNo | own-o |
      | contractHolder.holder         | household-1 |
      | managementHolder.holder       | company |
    Given "forestry.officer" has sent it with
      | changeId      | m2 |
      | layer         | MANAGEMENT |
      | holder        | cooperative |
      | certificateNo | nothing |
    Then the rightChange "m2" has
      | before.changeId | m |
      | after.holder    | cooperative |
    And the parcelRight "county-1:2022:1" has
      | contractHolder.changeId | c |

  @YC-25
  Scenario Outline: The owner is recorded first
    Given the rights to a parcel have come to "the registered parcel"
    When "forestry.officer" sends it with layer "<layer>"
    Then it is refused with RIGHT_BASE_MISSING

    Examples:
      | layer      |
      | CONTRACT   |
      | MANAGEMENT |

  @YC-25
  Scenario Outline: The management right lies inside the contract right
    Given "forestry.officer" has sent it
    When "forestry.officer" sends it with
      | changeId      | m |
      | layer         | MANAGEMENT |
      | certificateNo | nothing |
      | from          | <from> |
      | to            | <to> |
    Then it is <outcome>

    Examples:
      | from       | to         | outcome |
      | 2026-01-01 | 2039-12-31 | accepted |
      | 2025-12-31 | 2039-12-31 | refused with RIGHT_TERM_OUTSIDE |
      | 2026-01-01 | 2040-01-01 | refused with RIGHT_TERM_OUTSIDE |

  @YC-25
  Scenario: The contract right is not shortened below the management right
    Given "forestry.officer" has sent it
    And "forestry.officer" has sent it with
      | changeId      | m |
      | layer         | MANAGEMENT |
      | certificateNo | nothing |
    When "forestry.officer" sends it with
      | changeId | d |
      | to       | 2039-12-30 |
    Then it is refused with RIGHT_TERM_OUTSIDE

  @YC-25
  Scenario: In the state's forest the management right stands alone
    When "forestry.officer" sends it with
      | layer         | MANAGEMENT |
      | certificateNo | nothing |
      | to            | 2099-12-31 |
    Then it is accepted

  @YC-19 @G-28
  Scenario Outline: A management right of less than five years gets no certificate
    When "forestry.officer" sends it with
      | layer         | MANAGEMENT |
      | certificateNo | <certificate> |
      | from          | 2026-04-01 |
      | to            | <to> |
    Then it is <outcome>

    Examples:
      | certificate  | to         | outcome |
      | management-1 | 2031-02-28 | refused with CERTIFICATE_TERM_TOO_SHORT |
      | management-1 | 2031-03-30 | refused with CERTIFICATE_TERM_TOO_SHORT |
      | management-1 | 2031-03-31 | accepted |
      | nothing      | 2031-02-28 | accepted |

  Scenario: An owner's right has no term
    When "forestry.officer" sends it with layer "OWNERSHIP"
    Then it is refused with INVALID_FIELD

  Scenario: A parcel that was withdrawn has no rights any more
    Given "forestry.clerk" has sent parcel:Withdraw
      | correctionId | w |
      | parcelId     | county-1:2022:1 |
      | version      | 1 |
      | reason       | 重复登记 |
      | evidence     | paper survey |
    When "forestry.officer" sends it
    Then it is refused with WRONG_STATE

  Scenario Outline: Fields that are not in order
    When "forestry.officer" sends it with <field> "<value>"
    Then it is refused with <code>

    Examples:
      | field         | value           | code |
      | changeId      | two words       | INVALID_FIELD |
      | changeId      | o               | ALREADY_EXISTS |
      | parcelId      | county-1:2022:2 | NOT_FOUND |
      | holder        | blank           | MISSING_FIELD |
      | certificateNo | nothing         | MISSING_FIELD |
      | from          | nothing         | INVALID_FIELD |
      | to            | 2025-12-31      | INVALID_FIELD |

  Scenario: A right that is over already
    When "forestry.officer" sends it with
      | from | 2012-01-01 |
      | to   | 2026-03-01 |
    Then it is refused with INVALID_FIELD

  Scenario Outline: Only an officer of the county records rights
    Given "officer.two" is forestryOfficer for "county-2"
    When "<who>" sends it
    Then it is refused with <code>

    Examples:
      | who            | code |
      | officer.two    | ACCOUNT_NOT_YOURS |
      | forestry.clerk | NOT_PERMITTED |
