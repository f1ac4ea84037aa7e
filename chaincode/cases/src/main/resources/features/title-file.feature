Feature: Who succeeds to units files the papers (title:File)

  By inheritance, merger or judgment. Filing binds nothing.

  Background:
    Given the carbon project has come to "the sold credits"
    And a title:File request
      | changeId    | x |
      | cause       | MERGER |
      | fromAccount | buyer-1 |
      | toAccount   | investor-a |
      | slices      | serials 1-100 of lot c/1 |
      | reason      | 吸收合并 |
      | proofs      | [{"proofKind":"MERGER_AGREEMENT","document":{"title":"合并协议.pdf","documentNo":"m-1","sha256":"abababababababababababababababababababababababababababababababab"}},{"proofKind":"REGISTRATION_CHANGE","document":{"title":"变更登记.pdf","documentNo":"m-2","sha256":"abababababababababababababababababababababababababababababababab"}}] |

  @F-63
  Scenario: The papers of a merger are there
    When "investor.a" sends it
    Then it is accepted
    And the titleChange "x" has
      | status | FILED |
    And serials 1-600 of "c" belong to "buyer-1" and are AVAILABLE

  @F-63
  Scenario: A paper is missing
    When "investor.a" sends it with cause "INHERITANCE"
    Then it is refused with PROOF_MISSING
    And nothing has changed

  Scenario: Units of somebody else
    When "investor.a" sends it with slices "serials 601-700 of lot c/601"
    Then it is refused with LOT_NOT_OWNED

  Scenario: For an account of somebody else
    When "investor.b" sends it
    Then it is refused with ACCOUNT_NOT_YOURS

  @F-07
  Scenario: The registrar files nothing
    When "gov.registrar" sends it
    Then it is refused with NOT_PERMITTED
