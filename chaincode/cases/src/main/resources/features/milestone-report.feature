Feature: An office reports how many certificates are issued (milestone:Report)

  Against the targets of the rules, which are parts of a base and are rounded up to whole certificates. The report tells whether
  the last target before its day is met.

  Background:
    Given the shares of a village have come to "the rules"
    And it is 2025-10-01
    And a milestone:Report request
      | reportId  | m |
      | ruleSetId | yangcheng-2025 |
      | series    | incomeCertificates |
      | base      | 1237 |
      | issued    | 494 |
      | asOf      | 2025-07-31 |
      | document  | paper count |

  @YC-05
  Scenario Outline: 40 % by July, 80 % by August, all by September
    When "township.clerk" sends it with
      | issued | <issued> |
      | asOf   | <day> |
    Then it is accepted
    And the milestoneReport "m" has
      | met     | <met> |
      | reached | <reached> |
      | targets | 3 entries |

    Examples:
      | day        | issued | met | reached |
      | 2025-07-30 | 0      | yes | 0 bps |
      | 2025-07-31 | 494    | no  | 3993 bps |
      | 2025-07-31 | 495    | yes | 4001 bps |
      | 2025-08-30 | 495    | yes | 4001 bps |
      | 2025-08-31 | 989    | no  | 7995 bps |
      | 2025-09-30 | 1237   | yes | 10000 bps |

  @YC-02
  Scenario Outline: Title certificates: 30 % by the end of May
    When "forestry.clerk" sends it with
      | series | titleCertificates |
      | base   | 1001 |
      | issued | <issued> |
      | asOf   | 2025-05-31 |
    Then it is accepted
    And the milestoneReport "m" has
      | met       | <met> |
      | due.count | 301 |
      | due.day   | 2025-05-31 |
      | targets   | 4 entries |

    Examples:
      | issued | met |
      | 300    | no  |
      | 301    | yes |

  Scenario Outline: Fields that are not in order
    When "township.clerk" sends it with <field> "<value>"
    Then it is refused with <code>

    Examples:
      | field     | value      | code |
      | reportId  | two words  | INVALID_FIELD |
      | ruleSetId | none       | RULE_SET_NOT_ACTIVE |
      | series    | trees      | NUMBER_NOT_IN_RULE_SET |
      | base      | 0          | INVALID_FIELD |
      | issued    | 1238       | INVALID_FIELD |
      | issued    | -1         | INVALID_FIELD |
      | asOf      | 2025-10-02 | INVALID_FIELD |

  Scenario: The number of the report is taken
    Given "township.clerk" has sent it
    When "township.clerk" sends it
    Then it is refused with ALREADY_EXISTS

  Scenario: The state company reports nothing
    When "company.clerk" sends it
    Then it is refused with NOT_PERMITTED
