Feature: An office prints a certificate (certificate:Print)

  Each print is counted. A void certificate is not printed.

  Background:
    Given the shares of a village have come to "the certificates"
    And a certificate:Print request
      | certificateId | income:yangcheng:DXG-01:m1 |

  @F-17
  Scenario: Each print is counted
    Given "township.clerk" has sent it
    When "forestry.clerk" sends it
    Then it is accepted
    And the certificate "income:yangcheng:DXG-01:m1" has
      | prints | 2 |

  @F-17
  Scenario: A void certificate is not printed
    Given "forestry.officer" has sent certificate:Void
      | certificateId | income:yangcheng:DXG-01:m1 |
      | reason        | 遗失 |
    When "township.clerk" sends it
    Then it is refused with CERTIFICATE_VOID

  Scenario: There is no such certificate
    When "township.clerk" sends it with certificateId "income:yangcheng:DXG-01:m3"
    Then it is refused with NOT_FOUND

  Scenario: The officer prints none
    When "forestry.officer" sends it
    Then it is refused with NOT_PERMITTED
