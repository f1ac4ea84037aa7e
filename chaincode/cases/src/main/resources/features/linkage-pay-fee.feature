Feature: The sub-bureau is paid for its technical work (linkage:PayFee)

  5,000 yuan per mu of accepted farmland, by the progress of the work.

  Background:
    Given the linkage project has come to "the acceptance"
    And a linkage:PayFee request
      | paymentId | f |
      | projectId | p |
      | progress  | 5000 bps |
      | report    | paper progress |
      | voucher   | paper v |

  @CS-25
  Scenario: Half of 45,000 yuan, then the other half
    Given "district.finance.clerk" has sent it
    And the linkagePayment "f" has
      | amount       | 22500.00 yuan |
      | payeeAccount | sub-bureau |
    And "district.finance" has sent linkage:DecidePayment
      | paymentId | f |
      | confirmed | yes |
    When "district.finance.clerk" sends it with
      | paymentId | f2 |
      | progress  | 10000 bps |
      | voucher   | paper v-2 |
    Then it is accepted
    And the linkagePayment "f2" has
      | amount | 22500.00 yuan |

  @CS-25
  Scenario: No progress
    When "district.finance.clerk" sends it with progress "0 bps"
    Then it is refused with FEE_PROGRESS_NOT_AHEAD

  @CS-25
  Scenario: The progress was paid for
    Given "district.finance.clerk" has sent it
    And "district.finance" has sent linkage:DecidePayment
      | paymentId | f |
      | confirmed | yes |
    When "district.finance.clerk" sends it with
      | paymentId | f2 |
      | voucher   | paper v-2 |
    Then it is refused with FEE_PROGRESS_NOT_AHEAD

  @F-02
  Scenario: A payment waits for its decision
    Given "district.finance.clerk" has sent it
    When "district.finance.clerk" sends it with
      | paymentId | f2 |
      | progress  | 10000 bps |
      | voucher   | paper v-2 |
    Then it is refused with PAYMENT_OPEN

  Scenario: Not accepted yet
    Given the linkage project has come to "the approved plan"
    When "district.finance.clerk" sends it
    Then it is refused with WRONG_STATE

  Scenario: A clerk without the special account
    When "finance.clerk" sends it
    Then it is refused with ACCOUNT_NOT_YOURS

  Scenario: A township pays no fee
    When "township.clerk" sends it
    Then it is refused with NOT_PERMITTED
