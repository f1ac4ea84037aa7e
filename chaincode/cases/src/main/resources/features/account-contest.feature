Feature: Somebody names what is left on an account that is being closed (account:Contest)

  Anyone may: units, money, a pending hold or a pledge. The account is open again, also when it was closed before it turned up.

  Background:
    Given the closing of an account has come to "the declaration"
    And an account:Contest request
      | orderId               | c |
      | leftover.leftoverKind | LOT |
      | leftover.entryId      | c/0000000000000001 |

  @F-05
  Scenario: Credits are left on it
    When "investor.b" sends it
    Then it is accepted
    And the account "buyer-1" has
      | status | ACTIVE |
    And the protectionOrder "c" has
      | status        | REFUSED |
      | refusedReason | LOT c/0000000000000001 |

  @F-05
  Scenario: They turn up after it was closed
    Given the closing of an account has come to "the closed account"
    Then the account "buyer-1" has
      | status | CLOSED |
    When "investor.b" sends it
    Then it is accepted
    And the account "buyer-1" has
      | status | ACTIVE |

  @F-05
  Scenario: The credits are somebody else's
    When "investor.b" sends it with leftover.entryId "c/0000000000001501"
    Then it is refused with NOTHING_LEFT
    And the refusal names account "buyer-1"

  @F-05
  Scenario: A pending hold for an account is left on it, a posted one is not
    Given the closing of an account has come to "the sold credits"
    And "buyer.trader" has sent hold:Create
      | holdId      | h |
      | owner       | buyer-1 |
      | beneficiary | investor-a |
      | slices      | serials 1-10 of lot c/1 |
      | expiresAt   | in 2 days |
    And "investor.a" has sent account:Close
      | orderId   | a |
      | accountId | investor-a |
      | reason    | 不再参与 |
      | document  | paper declaration |
    And "investor.b" has sent it with
      | orderId               | a |
      | leftover.leftoverKind | HOLD |
      | leftover.entryId      | h |
    Then the account "investor-a" has
      | status | ACTIVE |
    Given "investor.a" has sent hold:Post
      | holdId | h |
    And "buyer.trader" has sent account:Close
      | orderId   | b |
      | accountId | buyer-1 |
      | reason    | 不再参与 |
      | document  | paper declaration |
    When "investor.b" sends it with
      | orderId               | b |
      | leftover.leftoverKind | HOLD |
      | leftover.entryId      | h |
    Then it is refused with NOTHING_LEFT

  @F-05
  Scenario Outline: Money that is due to an account is left on it, money of others is not
    Given the sale of new indicators has come to "the posted settlement"
    And "project.clerk" has sent account:Close
      | orderId   | c |
      | accountId | project-company |
      | reason    | 不再参与 |
      | document  | paper declaration |
    When "investor.b" sends it with
      | leftover.leftoverKind | COIN |
      | leftover.entryId      | <coin> |
    Then it is <outcome>

    Examples:
      | coin           | outcome |
      | settlement-t-2 | accepted |
      | receipt-t:coin | refused with NOTHING_LEFT |

  @F-05
  Scenario: A pledge that stands is left on the lender's account
    Given the sale of new indicators has come to "the founding"
    And "partner.officer" has sent equity:Pledge
      | pledgeId       | p |
      | companyAccount | project-company |
      | holder         | partner-1 |
      | lender         | investor-b |
      | slice          | serials 5101-5200 of lot equity-project-company/5101 |
    And "investor.b" has sent account:Close
      | orderId   | c |
      | accountId | investor-b |
      | reason    | 不再参与 |
      | document  | paper declaration |
    When "buyer.trader" sends it with
      | leftover.leftoverKind | PLEDGE |
      | leftover.entryId      | p |
    Then it is accepted

  @F-05
  Scenario: An account that is open again is not contested again
    Given "investor.b" has sent it
    When "investor.b" sends it
    Then it is refused with WRONG_STATE

  @F-05
  Scenario: The order closes nothing
    Given the restriction of an account has come to "the order"
    When "investor.b" sends it with orderId "o"
    Then it is refused with WRONG_STATE

  Scenario Outline: Fields that are not in order
    When "investor.b" sends it with <field> "<value>"
    Then it is refused with NOT_FOUND

    Examples:
      | field            | value |
      | orderId          | x |
      | leftover.entryId | c/0000000000000007 |

  Scenario: An auditor names nothing
    When "auditor" sends it
    Then it is refused with AUDITOR_READ_ONLY
