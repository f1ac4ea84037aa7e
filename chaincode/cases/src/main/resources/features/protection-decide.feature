Feature: A second person decides on an order (protection:Decide)

  What restrains an account or its units is entered by one person and confirmed or refused by another. A freeze binds from its
  entry and lapses where nobody confirms it in time; everything else takes effect with the confirmation.

  Background:
    Given the freezing of credits has come to "the imposed freeze"
    And a protection:Decide request
      | orderId   | f |
      | confirmed | yes |

  @F-02 @F-61
  Scenario Outline: Another person confirms a freeze
    When "<who>" sends it
    Then it is accepted
    And the protectionOrder "f" has
      | status | CONFIRMED |
    And the freeze "f" has
      | status | CONFIRMED |
      | phase  | IN_FORCE |

    Examples:
      | who         |
      | gov.officer |
      | gov.leader1 |

  @F-02
  Scenario: Who entered the order does not decide on it
    When "gov.registrar" sends it
    Then it is refused with MAKER_IS_CHECKER

  @F-02 @F-61
  Scenario: A refused freeze falls at once
    When "gov.officer" sends it with
      | confirmed     | no |
      | refusedReason | 文书有误 |
    Then it is accepted
    And the freeze "f" has
      | status | REFUSED |
      | phase  | OVER |
    When "buyer.trader" sends lot:Transfer
      | transferId  | moved |
      | fromAccount | buyer-1 |
      | toAccount   | investor-a |
      | slices      | serials 101-200 of lot c/101 |
    Then it is accepted

  @F-02
  Scenario Outline: A freeze that nobody confirms in time has lapsed
    Given it is <day>
    When "gov.officer" sends it
    Then it is <outcome>

    Examples:
      | day        | outcome |
      | 2026-03-04 | accepted |
      | 2026-03-05 | refused with FREEZE_LAPSED |

  @F-02
  Scenario: What was decided on is not decided on again
    Given "gov.officer" has sent it
    When "gov.leader1" sends it
    Then it is refused with WRONG_STATE
    When "gov.leader1" sends it with
      | confirmed     | no |
      | refusedReason | 文书有误 |
    Then it is refused with WRONG_STATE

  @F-05
  Scenario Outline: An account is closed after the days in which everybody may name what is left
    Given the closing of an account has come to "the declaration"
    And it is <day>
    When "gov.registrar" sends it with orderId "c"
    Then it is <outcome>

    Examples:
      | day        | outcome |
      | 2026-03-17 | refused with CLOSING_NOTICE_NOT_OVER |
      | 2026-03-18 | accepted |

  @F-05
  Scenario: The account was frozen while it was being closed
    Given the closing of an account has come to "the declaration"
    And "gov.registrar" has sent freeze:Impose
      | freezeId   | f |
      | freezeKind | JUDICIAL |
      | accountId  | buyer-1 |
      | slices     | none |
      | authority  | 汝州市人民法院 |
      | reason     | 买卖合同纠纷 |
      | document   | paper ruling |
      | startsOn   | 2026-03-02 |
      | endsOn     | 2027-03-02 |
    And "gov.officer" has sent it
    And it is 2026-03-18
    When "gov.registrar" sends it with orderId "c"
    Then it is refused with FROZEN

  @F-05
  Scenario: The registry refuses to close an account: it is open again
    Given the closing of an account has come to "the declaration"
    When "gov.registrar" sends it with
      | orderId       | c |
      | confirmed     | no |
      | refusedReason | 文书有误 |
    Then it is accepted
    And the account "buyer-1" has
      | status | ACTIVE |

  @F-02
  Scenario Outline: A refusal has a reason, a confirmation has none
    When "gov.officer" sends it with
      | confirmed     | <confirmed> |
      | refusedReason | <reason> |
    Then it is refused with <code>

    Examples:
      | confirmed | reason  | code |
      | no        | nothing | MISSING_FIELD |
      | no        | blank   | MISSING_FIELD |
      | yes       | 多余      | INVALID_FIELD |

  Scenario: There is no such order
    When "gov.officer" sends it with orderId "x"
    Then it is refused with NOT_FOUND

  Scenario: The owner does not decide
    When "buyer.trader" sends it
    Then it is refused with NOT_PERMITTED
