Feature: Works and demolition are paid through the township (linkage:PayCost)

  The papers say how much. Works are paid after the acceptance, on the accepted area and with an audit report.

  Background:
    Given the linkage project has come to "the acceptance"
    And a linkage:PayCost request
      | paymentId | w |
      | projectId | p |
      | purpose   | WORKS |
      | amount    | 500000.00 yuan |
      | scale     | 10.00 mu |
      | audit     | paper audit |
      | documents | paper contract |
      | voucher   | paper v |

  @CS-21
  Scenario: Audited works on the accepted area
    When "district.finance.clerk" sends it
    Then it is accepted
    And the linkagePayment "w" has
      | payeeAccount | township-1 |
      | amount       | 500000.00 yuan |
      | documents    | 2 entries |

  @CS-21
  Scenario: Works without an audit report
    When "district.finance.clerk" sends it with audit "nothing"
    Then it is refused with AUDIT_REPORT_MISSING

  @CS-21
  Scenario Outline: Works on another area than the accepted one
    When "district.finance.clerk" sends it with scale "<scale>"
    Then it is refused with AREA_MISMATCH

    Examples:
      | scale   |
      | 9.99 mu |
      | nothing |

  @CS-21
  Scenario: Works before the acceptance
    Given the linkage project has come to "the approved plan"
    When "district.finance.clerk" sends it
    Then it is refused with WRONG_STATE

  @CS-26
  Scenario: Demolition before the acceptance
    Given the linkage project has come to "the approved plan"
    When "district.finance.clerk" sends it with
      | purpose | DEMOLITION |
      | scale   | nothing |
      | audit   | nothing |
    Then it is accepted

  @CS-26
  Scenario: Demolition before the terms are agreed
    Given the linkage project has come to "the proposal"
    When "district.finance.clerk" sends it with
      | purpose | DEMOLITION |
      | scale   | nothing |
      | audit   | nothing |
    Then it is refused with AGREEMENT_INCOMPLETE

  Scenario Outline: A tranche, or nothing
    When "district.finance.clerk" sends it with <field> "<value>"
    Then it is refused with INVALID_FIELD

    Examples:
      | field   | value |
      | purpose | TRANCHE |
      | amount  | 0.00 yuan |

  Scenario: A clerk without the special account
    When "finance.clerk" sends it
    Then it is refused with ACCOUNT_NOT_YOURS

  Scenario: A township does not pay itself
    When "township.clerk" sends it
    Then it is refused with NOT_PERMITTED
