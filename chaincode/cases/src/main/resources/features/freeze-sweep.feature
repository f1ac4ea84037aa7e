Feature: Anybody writes down where a freeze stands (freeze:Sweep)

  What is frozen follows from the dates by itself; the entry is brought up to the day by whoever likes to.

  Background:
    Given the freezing of credits has come to "the freeze behind it"
    And a freeze:Sweep request
      | freezeId | w |

  @F-61 @G-18
  Scenario: The freeze that waited is in force once the first one is over, for its whole term
    Given it is 2027-03-03
    When "investor.a" sends it
    Then it is accepted
    And the freeze "w" has
      | phase | IN_FORCE |
    When "investor.a" sends it with freezeId "f"
    Then it is accepted
    And the freeze "f" has
      | phase | OVER |
    Given it is 2028-03-02
    When "buyer.trader" sends lot:Transfer
      | transferId  | moved |
      | fromAccount | buyer-1 |
      | toAccount   | investor-a |
      | slices      | serials 101-200 of lot c/101 |
    Then it is refused with FROZEN
    And the refusal names lastDay "2028-03-02"

  @F-61
  Scenario: It still waits
    Given it is 2027-03-02
    When "investor.a" sends it
    Then it is refused with FREEZE_UNCHANGED

  Scenario: There is no such freeze
    When "investor.a" sends it with freezeId "x"
    Then it is refused with NOT_FOUND

  Scenario: An auditor writes nothing
    When "auditor" sends it
    Then it is refused with AUDITOR_READ_ONLY
