Feature: A bidder registers for an auction (auction:Register)

  With a hidden seed for a possible lottery; bids are taken once the deposit is paid.

  Background:
    Given the auction has come to "the announcement"
    And a auction:Register request
      | listingId     | l |
      | bidderAccount | buyer-1 |
      | commitment    | the commitment of buyer-1 |

  @F-31 @F-32
  Scenario: 20 % of the start amount are owed as a deposit
    When "buyer.trader" sends it
    Then it is accepted
    And the deposit "l/buyer-1" has
      | status | REGISTERED |
      | amount | 400000.00 yuan |

  @F-31
  Scenario Outline: Until the end of bidding
    Given it is <moment>
    When "buyer.trader" sends it
    Then it is <outcome>

    Examples:
      | moment                    | outcome |
      | 2026-03-16T11:59:59+08:00 | accepted |
      | 2026-03-16T12:00:00+08:00 | refused with BIDDING_NOT_OPEN |

  @F-31
  Scenario: The auction is over
    Given the auction has come to "the deal"
    And "investor.c" is investor for "buyer-1"
    When "investor.c" sends it
    Then it is refused with WRONG_STATE

  @F-41
  Scenario: The listing is stopped
    Given "gov.operator" has sent listing:Suspend
      | listingId | l |
      | reason    | SYSTEM_FAILURE |
      | document  | paper stop |
    When "buyer.trader" sends it
    Then it is refused with LISTING_SUSPENDED

  Scenario: Registered twice
    Given "buyer.trader" has sent it
    When "buyer.trader" sends it
    Then it is refused with ALREADY_EXISTS

  @F-33
  Scenario: A commitment that hides nothing
    When "buyer.trader" sends it with commitment "x"
    Then it is refused with INVALID_FIELD

  Scenario: There is no such auction
    When "buyer.trader" sends it with listingId "none"
    Then it is refused with NOT_FOUND

  Scenario: Somebody registers another account
    When "investor.a" sends it
    Then it is refused with ACCOUNT_NOT_YOURS

  @F-07
  Scenario: Who runs the market does not bid
    When "gov.operator" sends it
    Then it is refused with STAFF_MAY_NOT_TRADE

  Scenario: The seller does not bid
    When "company.clerk" sends it
    Then it is refused with NOT_PERMITTED

  @F-37
  Scenario: Whose subject is listed does not register
    Given "gov.registrar" has sent credit:List
      | orderId     | o |
      | subjectCode | code-buyer-1 |
      | from        | 2026-03-02 |
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
