Feature: An owner closes an account (account:Close)

  The owner declares that nothing is left on it. From that moment nothing comes in and nothing goes out; fifteen days later the
  registry closes it, if nobody has named anything that is left.

  Background:
    Given the closing of an account has come to "the sold credits"
    And an account:Close request
      | orderId   | c |
      | accountId | buyer-1 |
      | reason    | 不再参与 |
      | document  | paper declaration |

  @F-05
  Scenario: The account is closing from the declaration on
    When "buyer.trader" sends it
    Then it is accepted
    And the account "buyer-1" has
      | status | CLOSING |

  @F-05
  Scenario Outline: Nothing goes out and nothing comes in
    Given "buyer.trader" has sent it
    When "<who>" sends lot:Transfer
      | transferId  | moved |
      | fromAccount | <from> |
      | toAccount   | <to> |
      | slices      | <units> |
    Then it is refused with ACCOUNT_NOT_ACTIVE

    Examples:
      | who           | from          | to         | units |
      | buyer.trader  | buyer-1       | investor-a | serials 1-10 of lot c/1 |
      | company.clerk | state-company | buyer-1    | serials 1501-1510 of lot c/1501 |

  @F-05
  Scenario: A closing account is not closed a second time, nor restricted
    Given "buyer.trader" has sent it
    When "buyer.trader" sends it with orderId "c2"
    Then it is refused with WRONG_STATE
    When "gov.registrar" sends account:Restrict
      | orderId   | o |
      | accountId | buyer-1 |
      | reason    | 营业执照信息不符 |
      | document  | paper inspection |
    Then it is refused with WRONG_STATE

  @F-04 @F-05
  Scenario: A restricted account is not closed
    Given the restriction of an account has come to "the restricted account"
    When "buyer.trader" sends it
    Then it is refused with WRONG_STATE

  @F-05 @F-61
  Scenario: A frozen account is not closed
    Given "gov.registrar" has sent freeze:Impose
      | freezeId   | f |
      | freezeKind | JUDICIAL |
      | accountId  | buyer-1 |
      | slices     | none |
      | authority  | 汝州市人民法院 |
      | reason     | 买卖合同纠纷 |
      | document   | paper ruling |
      | startsOn   | 2026-03-02 |
      | endsOn     | 2027-03-02 |
    When "buyer.trader" sends it
    Then it is refused with FROZEN

  Scenario Outline: Only who acts for the account closes it
    When "<who>" sends it
    Then it is refused with <code>

    Examples:
      | who        | code |
      | investor.a | ACCOUNT_NOT_YOURS |
      | auditor    | AUDITOR_READ_ONLY |

  Scenario Outline: Fields that are not in order
    When "buyer.trader" sends it with <field> "<value>"
    Then it is refused with <code>

    Examples:
      | field               | value     | code |
      | orderId             | two words | INVALID_FIELD |
      | reason              | blank     | MISSING_FIELD |
      | document.documentNo | blank     | MISSING_FIELD |
