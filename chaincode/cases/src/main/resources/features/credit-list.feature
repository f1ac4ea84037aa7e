Feature: The registry lists a subject for bad credit (credit:List)

  Whose subject is listed neither sells nor buys while the listing stands. One person enters it, another one confirms it.

  Background:
    Given the sale of new indicators has come to "the listing"
    And a credit:List request
      | orderId     | o |
      | subjectCode | code-buyer-1 |
      | from        | 2026-03-03 |
      | until       | 2026-03-04 |
      | reason      | 串通报价 |
      | document    | paper source |

  @F-02 @F-37
  Scenario: Nobody is listed before a second person has confirmed
    When "gov.registrar" sends it
    Then it is accepted
    And there is no creditRecord "code-buyer-1"
    Given "gov.officer" has sent protection:Decide
      | orderId   | o |
      | confirmed | yes |
    Then the creditRecord "code-buyer-1" has
      | listed | yes |
      | until  | 2026-03-04 |

  @F-37
  Scenario Outline: A listed buyer buys nothing from the first day to the last
    Given "gov.registrar" has sent it
    And "gov.officer" has sent protection:Decide
      | orderId   | o |
      | confirmed | yes |
    And it is <day>
    When "buyer.trader" sends trade:Offer
      | tradeId      | t |
      | listingId    | listing-t |
      | buyerAccount | buyer-1 |
      | slices       | serials 1-10 of lot new/1 |
      | expiresAt    | in 5 days |
    Then it is <outcome>

    Examples:
      | day        | outcome |
      | 2026-03-02 | accepted |
      | 2026-03-03 | refused with CREDIT_LISTED |
      | 2026-03-04 | refused with CREDIT_LISTED |
      | 2026-03-05 | accepted |

  @F-37
  Scenario: A listed seller lists nothing
    Given "gov.registrar" has sent it with subjectCode "code-state-company"
    And "gov.officer" has sent protection:Decide
      | orderId   | o |
      | confirmed | yes |
    And it is 2026-03-03
    When "buyer.trader" sends trade:Offer
      | tradeId      | t |
      | listingId    | listing-t |
      | buyerAccount | buyer-1 |
      | slices       | serials 1-10 of lot new/1 |
      | expiresAt    | in 5 days |
    Then it is refused with CREDIT_LISTED
    Given "company.clerk" has sent listing:Close
      | listingId | listing-t |
    When "company.clerk" sends listing:Open
      | listingId  | again |
      | batchId    | new |
      | range      | 1-10000 |
      | pricePerMu | 20000.00 yuan |
      | mandateId  | mandate-1 |
      | expiresAt  | in 30 days |
    Then it is refused with CREDIT_LISTED

  @F-37
  Scenario: The subject is listed already
    Given "gov.registrar" has sent it
    And "gov.officer" has sent protection:Decide
      | orderId   | o |
      | confirmed | yes |
    When "gov.registrar" sends it with orderId "o2"
    Then it is refused with ALREADY_LISTED
    Given it is 2026-03-05
    When "gov.registrar" sends it with
      | orderId | o2 |
      | until   | nothing |
    Then it is accepted

  Scenario: The number of the order is taken
    Given "gov.registrar" has sent it
    When "gov.registrar" sends it
    Then it is refused with ALREADY_EXISTS

  Scenario Outline: Fields that are not in order
    When "gov.registrar" sends it with <field> "<value>"
    Then it is refused with <code>

    Examples:
      | field               | value      | code |
      | orderId             | two words  | INVALID_FIELD |
      | subjectCode         | a b        | INVALID_FIELD |
      | until               | 2026-03-02 | INVALID_FIELD |
      | reason              | blank      | MISSING_FIELD |
      | document.documentNo | blank      | MISSING_FIELD |

  Scenario: A listing that would be over already
    When "gov.registrar" sends it with
      | from  | 2026-02-27 |
      | until | 2026-03-01 |
    Then it is refused with INVALID_FIELD

  @F-02
  Scenario: Competitors list nobody
    When "investor.a" sends it
    Then it is refused with NOT_PERMITTED
