Feature: The registry delists a subject (credit:Delist)

  The subject may sell and buy again before the listing is over by itself.

  Background:
    Given the sale of new indicators has come to "the listing"
    And "gov.registrar" has sent credit:List
      | orderId     | o |
      | subjectCode | code-buyer-1 |
      | from        | 2026-03-02 |
      | until       | 2026-03-04 |
      | reason      | 串通报价 |
      | document    | paper source |
    And "gov.officer" has sent protection:Decide
      | orderId   | o |
      | confirmed | yes |
    And a credit:Delist request
      | orderId     | d |
      | subjectCode | code-buyer-1 |
      | reason      | 已整改 |
      | document    | paper decision |

  @F-02 @F-37
  Scenario: The buyer buys again once a second person has confirmed
    Given "gov.registrar" has sent it
    Then the creditRecord "code-buyer-1" has
      | listed | yes |
    Given "gov.officer" has sent protection:Decide
      | orderId   | d |
      | confirmed | yes |
    Then the creditRecord "code-buyer-1" has
      | listed  | no |
      | orderId | d |
    When "buyer.trader" sends trade:Offer
      | tradeId      | t |
      | listingId    | listing-t |
      | buyerAccount | buyer-1 |
      | slices       | serials 1-10 of lot new/1 |
      | expiresAt    | in 5 days |
    Then it is accepted

  @F-37
  Scenario: The listing was over before the order was confirmed
    Given "gov.registrar" has sent it
    And it is 2026-03-05
    When "gov.officer" sends protection:Decide
      | orderId   | d |
      | confirmed | yes |
    Then it is refused with WRONG_STATE
    When "gov.registrar" sends credit:Delist
      | orderId     | d2 |
      | subjectCode | code-buyer-1 |
      | reason      | 已整改 |
      | document    | paper decision |
    Then it is refused with WRONG_STATE

  Scenario Outline: Fields that are not in order
    When "gov.registrar" sends it with <field> "<value>"
    Then it is refused with <code>

    Examples:
      | field               | value              | code |
      | orderId             | two words          | INVALID_FIELD |
      | orderId             | o                  | ALREADY_EXISTS |
      | subjectCode         | a b                | INVALID_FIELD |
      | subjectCode         | code-state-company | NOT_FOUND |
      | reason              | blank              | MISSING_FIELD |
      | document.documentNo | blank              | MISSING_FIELD |

  @F-02
  Scenario: The subject does not delist itself
    When "buyer.trader" sends it
    Then it is refused with NOT_PERMITTED
