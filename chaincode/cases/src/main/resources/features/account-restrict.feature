Feature: The registry restricts an account (account:Restrict)

  An account whose papers are not in order gives nothing away until they are. What it is given still comes in, and what it has
  begun is finished. One person enters the order, another one confirms it.

  Background:
    Given the restriction of an account has come to "the sold credits"
    And an account:Restrict request
      | orderId   | o |
      | accountId | buyer-1 |
      | reason    | 营业执照信息不符 |
      | document  | paper inspection |

  @F-02 @F-04
  Scenario: Nothing is restricted before a second person has confirmed
    When "gov.registrar" sends it
    Then it is accepted
    And the protectionOrder "o" has
      | status | PROPOSED |
    And the account "buyer-1" has
      | status | ACTIVE |

  @F-04
  Scenario: A restricted account gives nothing away
    Given the restriction of an account has come to "the restricted account"
    When "buyer.trader" sends lot:Transfer
      | transferId  | moved |
      | fromAccount | buyer-1 |
      | toAccount   | investor-a |
      | slices      | serials 1-10 of lot c/1 |
    Then it is refused with ACCOUNT_RESTRICTED
    When "buyer.trader" sends hold:Create
      | holdId      | h |
      | owner       | buyer-1 |
      | beneficiary | investor-a |
      | slices      | serials 1-10 of lot c/1 |
      | expiresAt   | in 2 days |
    Then it is refused with ACCOUNT_RESTRICTED
    When "buyer.trader" sends retirement:Request
      | retirementId | r |
      | owner        | buyer-1 |
      | slices       | serials 1-10 of lot c/1 |
      | beneficiary  | 阳城马拉松组委会 |
      | purpose      | VOLUNTARY |
      | reason       | 自愿注销 |
    Then it is refused with ACCOUNT_RESTRICTED

  @F-04
  Scenario: What others give it comes in
    Given the restriction of an account has come to "the restricted account"
    When "company.clerk" sends lot:Transfer
      | transferId  | in |
      | fromAccount | state-company |
      | toAccount   | buyer-1 |
      | slices      | serials 1501-1510 of lot c/1501 |
    Then it is accepted

  @F-04
  Scenario: What it has begun is finished
    Given "buyer.trader" has sent hold:Create
      | holdId      | begun |
      | owner       | buyer-1 |
      | beneficiary | investor-a |
      | slices      | serials 1-10 of lot c/1 |
      | expiresAt   | in 2 days |
    And "gov.registrar" has sent it
    And "gov.officer" has sent protection:Decide
      | orderId   | o |
      | confirmed | yes |
    When "investor.a" sends hold:Post
      | holdId | begun |
    Then it is accepted

  @F-04
  Scenario: The account is restricted already
    Given the restriction of an account has come to "the restricted account"
    When "gov.registrar" sends it with orderId "o2"
    Then it is refused with WRONG_STATE

  Scenario: The number of the order is taken
    Given "gov.registrar" has sent it
    When "gov.registrar" sends it
    Then it is refused with ALREADY_EXISTS

  @F-02
  Scenario Outline: Only the registry restricts
    When "<who>" sends it
    Then it is refused with <code>

    Examples:
      | who          | code |
      | buyer.trader | NOT_PERMITTED |
      | gov.leader1  | NOT_PERMITTED |
      | auditor      | AUDITOR_READ_ONLY |

  Scenario Outline: Fields that are not in order
    When "gov.registrar" sends it with <field> "<value>"
    Then it is refused with <code>

    Examples:
      | field               | value     | code |
      | orderId             | two words | INVALID_FIELD |
      | accountId           | nobody    | NOT_FOUND |
      | reason              | blank     | MISSING_FIELD |
      | document.documentNo | blank     | MISSING_FIELD |
