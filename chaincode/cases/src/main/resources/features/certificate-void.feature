Feature: An officer voids a certificate (certificate:Void)

  With the reason, and never the person who issued it.

  Background:
    Given the shares of a village have come to "the certificates"
    And a certificate:Void request
      | certificateId | income:yangcheng:DXG-01:m1 |
      | reason        | 遗失 |

  @F-17
  Scenario Outline: The forestry bureau or the registrar voids it
    When "<who>" sends it
    Then it is accepted
    And the certificate "income:yangcheng:DXG-01:m1" has
      | status     | VOID |
      | voidReason | 遗失 |

    Examples:
      | who              |
      | forestry.officer |
      | gov.registrar    |

  @F-17
  Scenario: It is voided once
    Given "forestry.officer" has sent it
    When "gov.registrar" sends it
    Then it is refused with CERTIFICATE_VOID

  @F-17
  Scenario: Who issued it does not void it
    Given "township.clerk" is forestryOfficer
    When "township.clerk" sends it
    Then it is refused with MAKER_IS_CHECKER

  Scenario Outline: Fields that are not in order
    When "forestry.officer" sends it with <field> "<value>"
    Then it is refused with <code>

    Examples:
      | field         | value                      | code |
      | reason        | blank                      | INVALID_FIELD |
      | certificateId | income:yangcheng:DXG-01:m3 | NOT_FOUND |

  Scenario: The township voids none
    When "township.clerk" sends it
    Then it is refused with NOT_PERMITTED
