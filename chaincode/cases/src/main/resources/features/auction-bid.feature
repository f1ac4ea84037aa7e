Feature: A bidder bids (auction:Bid)

  From 200,000.00 yuan per mu, each time 10,000.00 more, up to 300,000.00, which several may bid.

  Background:
    Given the auction has come to "the bidding"
    And a auction:Bid request
      | listingId     | l |
      | bidderAccount | buyer-1 |
      | pricePerMu    | 200000.00 yuan |

  @F-31 @F-32
  Scenario: The first bid
    When "buyer.trader" sends it
    Then it is accepted
    And the auction "l" has
      | price   | 200000.00 yuan |
      | leaders | buyer-1 |
      | bids    | 1 |

  @F-32
  Scenario Outline: Each bid is a step above the highest
    Given "buyer.trader" has sent it
    When "investor.a" sends it with
      | bidderAccount | investor-a |
      | pricePerMu    | <price> |
    Then it is <outcome>

    Examples:
      | price          | outcome |
      | 209999.99 yuan | refused with BID_TOO_LOW |
      | 210000.00 yuan | accepted |

  @F-32
  Scenario Outline: Below the start and above the ceiling
    When "buyer.trader" sends it with pricePerMu "<price>"
    Then it is refused with <code>

    Examples:
      | price          | code |
      | 199999.99 yuan | BID_TOO_LOW |
      | 300000.01 yuan | BID_ABOVE_CEILING |

  @F-32 @F-33
  Scenario: Two bid the ceiling, nobody twice
    Given "buyer.trader" has sent it with pricePerMu "300000.00 yuan"
    And "investor.a" has sent it with
      | bidderAccount | investor-a |
      | pricePerMu    | 300000.00 yuan |
    And the auction "l" has
      | leaders | buyer-1; investor-a |
    When "buyer.trader" sends it with pricePerMu "300000.00 yuan"
    Then it is refused with BID_TOO_LOW

  @F-31
  Scenario Outline: The time of bidding
    Given it is <moment>
    When "buyer.trader" sends it
    Then it is <outcome>

    Examples:
      | moment                    | outcome |
      | 2026-03-11T23:59:59+08:00 | refused with BIDDING_NOT_OPEN |
      | 2026-03-12T00:00:00+08:00 | accepted |
      | 2026-03-16T11:59:59+08:00 | accepted |
      | 2026-03-16T12:00:00+08:00 | refused with BIDDING_NOT_OPEN |

  @F-32
  Scenario: The deposit is not paid
    Given the auction has come to "the announcement"
    And "buyer.trader" has sent auction:Register
      | listingId     | l |
      | bidderAccount | buyer-1 |
      | commitment    | the commitment of buyer-1 |
    And it is 2026-03-12
    When "buyer.trader" sends it
    Then it is refused with DEPOSIT_NOT_PAID

  @F-41
  Scenario: The listing is stopped
    Given "gov.operator" has sent listing:Suspend
      | listingId | l |
      | reason    | SYSTEM_FAILURE |
      | document  | paper stop |
    When "buyer.trader" sends it
    Then it is refused with LISTING_SUSPENDED

  @RZ-05
  Scenario: The mandate is taken back
    Given "gov.leader1" has sent mandate:Revoke
      | mandateId | mandate-1 |
    When "buyer.trader" sends it
    Then it is refused with MANDATE_NOT_LIVE

  Scenario: There is no such auction
    When "buyer.trader" sends it with listingId "none"
    Then it is refused with NOT_FOUND

  Scenario: Somebody bids for another account
    When "investor.a" sends it
    Then it is refused with ACCOUNT_NOT_YOURS

  @F-37
  Scenario: Whose subject is listed does not bid
    Given "gov.registrar" has sent credit:List
      | orderId     | o |
      | subjectCode | code-buyer-1 |
      | from        | 2026-03-12 |
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
