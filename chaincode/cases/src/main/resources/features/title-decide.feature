Feature: The registrar registers a successor (title:Decide)

  Background:
    Given the carbon project has come to "the sold credits"
    And "investor.a" has sent title:File
      | changeId    | x |
      | cause       | JUDICIAL |
      | fromAccount | buyer-1 |
      | toAccount   | investor-a |
      | slices      | serials 1-100 of lot c/1 |
      | reason      | 判决过户 |
      | proofs      | [{"proofKind":"JUDGMENT","document":{"title":"判决书.pdf","documentNo":"j-1","sha256":"abababababababababababababababababababababababababababababababab"}},{"proofKind":"NOTICE_TO_ASSIST","document":{"title":"协助执行通知书.pdf","documentNo":"j-2","sha256":"abababababababababababababababababababababababababababababababab"}}] |
    And a title:Decide request
      | changeId   | x |
      | registered | yes |

  @F-63
  Scenario: The units are the successor's
    When "gov.registrar" sends it
    Then it is accepted
    And serials 1-100 of "c" belong to "investor-a" and are AVAILABLE
    And the titleChange "x" has
      | status | REGISTERED |

  @F-63
  Scenario: The registrar refuses
    When "gov.registrar" sends it with
      | registered    | no |
      | refusedReason | 材料不符 |
    Then it is accepted
    And the titleChange "x" has
      | status | REFUSED |
    And serials 1-600 of "c" belong to "buyer-1" and are AVAILABLE

  @F-63
  Scenario: The units were given away meanwhile
    Given "buyer.trader" has sent lot:Transfer
      | transferId  | transfer-1 |
      | fromAccount | buyer-1 |
      | toAccount   | state-company |
      | slices      | serials 1-100 of lot c/1 |
    When "gov.registrar" sends it
    Then it is refused with LOT_NOT_OWNED

  Scenario: It is decided already
    Given "gov.registrar" has sent it
    When "gov.registrar" sends it
    Then it is refused with WRONG_STATE

  Scenario: A refusal has a reason
    When "gov.registrar" sends it with registered "no"
    Then it is refused with MISSING_FIELD

  @F-02
  Scenario: Who filed it does not decide
    Given "investor.a" is registrar
    When "investor.a" sends it
    Then it is refused with MAKER_IS_CHECKER

  Scenario: The owner does not decide
    When "buyer.trader" sends it
    Then it is refused with NOT_PERMITTED
