Feature: The winner of an auction signs (auction:Sign)

  Within three working days; the lots pass from the auction to a trade at the price that was bid.

  Background:
    Given the auction has come to "the deal"
    And a auction:Sign request
      | listingId | l |
      | tradeId   | t |

  @F-31
  Scenario: The trade stands at the price that was bid
    When "buyer.trader" sends it
    Then it is accepted
    And the trade "t" has
      | status | HELD |
      | gross  | 2100000.00 yuan |
    And the auction "l" has
      | status | SIGNED |
    And serials 1-1000 of "b" belong to "state-company" and are HELD

  @F-31
  Scenario Outline: The last day to sign
    Given it is <moment>
    When "buyer.trader" sends it
    Then it is <outcome>

    Examples:
      | moment                    | outcome |
      | 2026-03-19T23:59:59+08:00 | accepted |
      | 2026-03-20T00:00:00+08:00 | refused with SIGNING_OVER |

  @F-31
  Scenario: What was won by bidding cannot be given up
    Given "buyer.trader" has sent it
    When "buyer.trader" sends trade:Void
      | tradeId | t |
    Then it is refused with AUCTION_TRADE_BINDING

  @F-31
  Scenario: Nobody has won yet
    Given the auction has come to "the bids"
    When "buyer.trader" sends it
    Then it is refused with WRONG_STATE

  Scenario: Signed twice
    Given "buyer.trader" has sent it
    When "buyer.trader" sends it with tradeId "t2"
    Then it is refused with WRONG_STATE

  Scenario: Somebody else has won
    When "investor.b" sends it
    Then it is refused with ACCOUNT_NOT_YOURS

  Scenario: An id with a blank in it
    When "buyer.trader" sends it with tradeId "t t"
    Then it is refused with INVALID_FIELD

  Scenario: The market does not sign for the winner
    When "gov.operator" sends it
    Then it is refused with STAFF_MAY_NOT_TRADE

  @F-37
  Scenario: Whose subject is listed does not sign
    Given "gov.registrar" has sent credit:List
      | orderId     | o |
      | subjectCode | code-buyer-1 |
      | from        | 2026-03-16 |
      | reason      | 串通报价 |
      | document    | paper source |
    And "gov.officer" has sent protection:Decide
      | orderId   | o |
      | confirmed | yes |
    When "buyer.trader" sends it
    Then it is refused with CREDIT_LISTED

  @F-05
  Scenario: The account is being closed
    Given "leaves" is buyer for "buyer-1"
    And "leaves" has sent account:Close
      | orderId   | c |
      | accountId | buyer-1 |
      | reason    | 不再参与 |
      | document  | paper close |
    When "buyer.trader" sends it
    Then it is refused with ACCOUNT_NOT_ACTIVE
