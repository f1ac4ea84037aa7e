Feature: Money passes to the next account on its route (payment:Pay)

  From the finance bureau to the state-assets affairs centre and from there to the project company; whole, or in numbered
  parts that sum to it.

  Background:
    Given the sale of new indicators has come to "the approved application"
    And a payment:Pay request
      | paymentId    | p1 |
      | coinId       | settlement-t-2 |
      | payeeAccount | state-assets-centre |
      | amount       | 1000000.00 yuan |
      | voucher      | paper v-p1 |

  @RZ-30
  Scenario: The finance bureau pays the state-assets affairs centre, booked as project payment
    When "finance.officer" sends it
    Then it is accepted
    And the payment "p1" has
      | payerAccount | fiscal-account |
      | payeeAccount | state-assets-centre |
      | form         | WORKS_PAYMENT |
    And the coin "p1:coin" has
      | holder | state-assets-centre |
      | status | PAYABLE |
      | route  | project-company |

  @RZ-31
  Scenario: The centre passes the same sum to the project company
    Given "finance.officer" has sent it
    When "assets.officer" sends it with
      | paymentId    | p2 |
      | coinId       | p1:coin |
      | payeeAccount | project-company |
      | voucher      | paper v-p2 |
    Then it is accepted
    And the disbursement "d" has
      | status   | PAID |
      | arrivals | 1 entries |

  @RZ-31 @G-05
  Scenario: Another sum than was received
    Given "finance.officer" has sent it
    When "assets.officer" sends it with
      | paymentId    | p2 |
      | coinId       | p1:coin |
      | payeeAccount | project-company |
      | amount       | 999999.99 yuan |
      | voucher      | paper v-p2 |
    Then it is refused with LEG_AMOUNT_MISMATCH

  @RZ-31 @G-05
  Scenario: In two numbered parts
    Given "finance.officer" has sent it
    And "assets.officer" has sent it with
      | paymentId    | p2 |
      | coinId       | p1:coin |
      | payeeAccount | project-company |
      | amount       | 999999.99 yuan |
      | part         | part 1 of 2 |
      | voucher      | paper v-p2 |
    When "assets.officer" sends it with
      | paymentId    | p3 |
      | coinId       | p2:rest |
      | payeeAccount | project-company |
      | amount       | 0.01 yuan |
      | part         | part 1 of 2 |
      | voucher      | paper v-p3 |
    Then it is refused with PART_OUT_OF_ORDER
    When "assets.officer" sends it with
      | paymentId    | p3 |
      | coinId       | p2:rest |
      | payeeAccount | project-company |
      | amount       | 0.01 yuan |
      | part         | part 2 of 2 |
      | voucher      | paper v-p3 |
    Then it is accepted
    And the disbursement "d" has
      | status   | PAID |
      | arrivals | 2 entries |

  @RZ-29 @G-04
  Scenario: The government has not approved
    Given the sale of new indicators has come to "the application"
    When "finance.officer" sends it
    Then it is refused with DISBURSEMENT_NOT_APPROVED

  @RZ-30 @RZ-31 @G-06
  Scenario: The finance bureau pays past the centre
    When "finance.officer" sends it with payeeAccount "project-company"
    Then it is refused with ROUTE_VIOLATION

  Scenario: The money was passed on already
    Given "finance.officer" has sent it
    When "finance.officer" sends it with
      | paymentId | p2 |
      | voucher   | paper v-p2 |
    Then it is refused with COIN_ALREADY_SPENT

  @F-54
  Scenario: The voucher stands for something else already
    When "finance.officer" sends it with voucher "paper voucher-t"
    Then it is refused with VOUCHER_ALREADY_USED

  Scenario: Who pays holds the money
    When "assets.officer" sends it
    Then it is refused with ACCOUNT_NOT_YOURS

  @RZ-15
  Scenario: The state side of a premium arrives as registered capital
    Given the sale of existing stock has come to "the posted settlement"
    And "company.clerk" has sent disbursement:Apply
      | disbursementId   | d |
      | tradeId          | t |
      | beneficiary      | stateCompany |
      | applicantAccount | state-company |
      | amount           | 100000.00 yuan |
    And "gov.officer" has sent disbursement:Decide
      | disbursementId | d |
      | approved       | yes |
    And "finance.officer" has sent it with
      | coinId | settlement-t-3 |
      | amount | 100000.00 yuan |
    When "assets.officer" sends it with
      | paymentId    | p2 |
      | coinId       | p1:coin |
      | payeeAccount | state-company |
      | amount       | 100000.00 yuan |
      | voucher      | paper v-p2 |
    Then it is accepted
    And the capitalInjection "p2:coin" has
      | companyAccount | state-company |
      | amount         | 100000.00 yuan |

  Scenario: A clerk pays nothing
    When "finance.clerk" sends it
    Then it is refused with NOT_PERMITTED
