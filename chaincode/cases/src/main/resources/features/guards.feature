Feature: Guard cases

  What must never pass, case by case. Each case is refused with a code of its own, and nothing changes.

  @G-01 @RZ-11
  Scenario: G-01 Existing stock is listed without the leading group's approval
    Given the sale of existing stock has come to "the proposed deal"
    When "company.clerk" sends listing:Open
      | listingId  | listing-t |
      | batchId    | stock |
      | range      | 1-10000 |
      | pricePerMu | 18000.00 yuan |
      | mandateId  | mandate-1 |
      | dealId     | deal-1 |
      | expiresAt  | in 30 days |
    Then it is refused with DEAL_NOT_APPROVED
    And nothing has changed

  @G-02 @RZ-27
  Scenario: G-02 Money is applied for that is not yet in the fiscal account
    Given the sale of new indicators has come to "the registered receipt"
    When "project.clerk" sends disbursement:Apply
      | disbursementId   | d |
      | tradeId          | t |
      | beneficiary      | projectCompany |
      | applicantAccount | project-company |
      | amount           | 1000000.00 yuan |
    Then it is refused with RECEIPT_NOT_CONFIRMED
    And nothing has changed

  @G-03 @RZ-28
  Scenario: G-03 One fen more than the computed share is applied for
    Given the sale of new indicators has come to "the posted settlement"
    When "project.clerk" sends disbursement:Apply
      | disbursementId   | d |
      | tradeId          | t |
      | beneficiary      | projectCompany |
      | applicantAccount | project-company |
      | amount           | 1000000.01 yuan |
    Then it is refused with AMOUNT_EXCEEDS_SHARE
    And nothing has changed

  @G-04 @RZ-29
  Scenario: G-04 The finance bureau pays before the government has approved
    Given the sale of new indicators has come to "the application"
    When "finance.officer" sends payment:Pay
      | paymentId    | p1 |
      | coinId       | settlement-t-2 |
      | payeeAccount | state-assets-centre |
      | amount       | 1000000.00 yuan |
      | voucher      | paper v-p1 |
    Then it is refused with DISBURSEMENT_NOT_APPROVED
    And nothing has changed

  @G-05 @RZ-31
  Scenario: G-05 The second payment is one fen short of the first
    Given the sale of new indicators has come to "the first payment"
    When "assets.officer" sends payment:Pay
      | paymentId    | p2 |
      | coinId       | p1:coin |
      | payeeAccount | project-company |
      | amount       | 999999.99 yuan |
      | voucher      | paper v-p2 |
    Then it is refused with LEG_AMOUNT_MISMATCH
    And nothing has changed

  @G-06 @RZ-30
  Scenario: G-06 The finance bureau pays the project company directly
    Given the sale of new indicators has come to "the approved application"
    When "finance.officer" sends payment:Pay
      | paymentId    | p1 |
      | coinId       | settlement-t-2 |
      | payeeAccount | project-company |
      | amount       | 1000000.00 yuan |
      | voucher      | paper v-p1 |
    Then it is refused with ROUTE_VIOLATION
    And nothing has changed

  @G-07 @RZ-07
  Scenario: G-07 The state company, at 51 %, gives one basis point to an investor
    Given the sale of new indicators has come to "the founding"
    When "company.officer" sends equity:Transfer
      | transferId     | transfer-1 |
      | companyAccount | project-company |
      | fromAccount    | state-company |
      | toAccount      | investor-a |
      | bps            | 1 |
      | lotFroms       | 1 |
    Then it is refused with STATE_CONTROL_FLOOR
    And nothing has changed

  @G-08 @F-60
  Scenario: G-08 An investor with 49 %, of which 10 % are pledged, sells 40 %
    Given the sale of new indicators has come to "the founding"
    And "partner.officer" has sent equity:Transfer
      | transferId     | transfer-1 |
      | companyAccount | project-company |
      | fromAccount    | partner-1 |
      | toAccount      | investor-a |
      | bps            | 4900 |
      | lotFroms       | 5101 |
    And "investor.a" has sent equity:Pledge
      | pledgeId       | pledge-1 |
      | companyAccount | project-company |
      | holder         | investor-a |
      | lender         | investor-b |
      | slice          | serials 5101-6100 of lot equity-project-company/5101 |
    When "investor.a" sends equity:Transfer
      | transferId     | transfer-2 |
      | companyAccount | project-company |
      | fromAccount    | investor-a |
      | toAccount      | investor-b |
      | bps            | 4000 |
      | lotFroms       | 5101; 6101 |
    Then it is refused with INSUFFICIENT_FREE_SHARE
    And the refusal names freeBps "3900"
    And nothing has changed

  @G-09 @GZ-11
  Scenario: G-09 A parcel with an open objection is confirmed
    Given the workflow of ganzhou has come to "step confirm"
    And "township" has sent workflow:Object
      | projectId   | p-1 |
      | objectionId | o-1 |
      | parcelNo    | p-1-3 |
      | text        | 该图斑归本户 |
    And a workflow:Act request of the office "countyGovernment"
    When "countyGovernment" sends it
    Then it is refused with OBJECTION_STANDS
    And nothing has changed

  @G-10 @GZ-10
  Scenario: G-10 The fifth day of the notice is not over
    Given the workflow of ganzhou has come to "step notice"
    And a workflow:Act request of the office "countyGovernment"
    And "countyGovernment" has sent it
    And a workflow:Act request of the office "countyGovernment"
    And it is 2026-03-09T23:59:59+08:00
    When "countyGovernment" sends it
    Then it is refused with NOTICE_RUNNING
    And nothing has changed

  @G-11 @GZ-16
  Scenario: G-11 The county files on 16 September
    Given the workflow of ganzhou has come to "step file"
    And a workflow:Act request of the office "countyForestry"
    And it is 2027-09-16
    When "countyForestry" sends it
    Then it is refused with FILING_DEADLINE_PASSED
    And nothing has changed

  @G-12 @GZ-32
  Scenario: G-12 10.01 mu are banked of a parcel of 10.00 mu
    Given the Ganzhou pilot has come to "the founding"
    And "forestry.clerk" has sent project:Propose
      | projectId | project-1 |
      | nameZh    | 一号项目 |
      | nameEn    | Project one |
      | region    | ganzhou |
      | origin    | NEW |
      | route     | DIRECT_STATE_COMPANY |
      | parcels   | parcel-1 of 10.00 mu |
      | plan      | paper plan-1 |
    And "gov.leader1" has sent project:ApprovePlan
      | projectId | project-1 |
    When "forestry.officer" sends project:Bank
      | projectId  | project-1 |
      | bankedArea | 10.01 mu |
      | evidence   | paper acceptance |
    Then it is refused with AREA_MISMATCH
    And nothing has changed

  @G-13 @F-14
  Scenario: G-13 The same parcel number twice
    Given the Ganzhou pilot has come to "the founding"
    And a project:Propose request
      | projectId | project-1 |
      | nameZh    | 一号项目 |
      | nameEn    | Project one |
      | region    | ganzhou |
      | origin    | NEW |
      | route     | DIRECT_STATE_COMPANY |
      | parcels   | parcel-1 of 10.00 mu |
      | plan      | paper plan-1 |
    And "forestry.clerk" has sent it
    When "forestry.clerk" sends it with projectId "project-2"
    Then it is refused with PARCEL_ALREADY_USED
    And nothing has changed

  @G-14 @GZ-05
  Scenario: G-14 A quota of 2022 is used on the last day of 2022
    Given the Ganzhou pilot has come to "the granted quota"
    And it is 2022-12-31T23:59:59+08:00
    When "township.clerk" sends quota:Apply
      | applicationId    | u |
      | grantId          | q |
      | countyAccount    | county-1 |
      | applicantAccount | township-1 |
      | forProject       | road |
      | area             | 1.00 mu |
      | grade            | 3 |
      | slices           | serials 1-100 of lot q/1 |
    Then it is refused with NOT_YET_USABLE
    And nothing has changed

  @G-15 @GZ-23
  Scenario: G-15 A quota is used, and one is allocated, after its last day
    Given the Ganzhou pilot has come to "the granted quota"
    And it is 2025-01-01T00:00:00+08:00
    When "township.clerk" sends quota:Apply
      | applicationId    | u |
      | grantId          | q |
      | countyAccount    | county-1 |
      | applicantAccount | township-1 |
      | forProject       | road |
      | area             | 1.00 mu |
      | grade            | 3 |
      | slices           | serials 1-100 of lot q/1 |
    Then it is refused with QUOTA_EXPIRED
    When "forestry.officer" sends quota:Allocate
      | allocationId  | allocation-1 |
      | grantId       | q |
      | countyAccount | county-2 |
      | slices        | serials 50001-50100 of lot q/50001 |
      | document      | paper allocation |
    Then it is refused with QUOTA_EXPIRED
    And nothing has changed

  @G-16 @GZ-17
  Scenario: G-16 The city has inspected less than 30 % of the area
    Given the workflow of ganzhou has come to "step cityCheck"
    And a workflow:Act request of the office "cityForestry"
    When "cityForestry" sends it with parcels "p-1-20; p-1-19; p-1-18; p-1-5"
    Then it is refused with SAMPLE_TOO_SMALL
    And nothing has changed

  @G-17 @F-61
  Scenario: G-17 Credits are given away from a frozen account
    Given the freezing of credits has come to "the sold credits"
    And "gov.registrar" has sent freeze:Impose
      | freezeId   | f |
      | freezeKind | JUDICIAL |
      | accountId  | buyer-1 |
      | slices     | none |
      | authority  | 汝州市人民法院 |
      | reason     | 买卖合同纠纷 |
      | document   | paper ruling-1 |
      | startsOn   | 2026-03-02 |
      | endsOn     | 2027-03-02 |
    And "gov.officer" has sent protection:Decide
      | orderId   | f |
      | confirmed | yes |
    When "buyer.trader" sends lot:Transfer
      | transferId  | moved |
      | fromAccount | buyer-1 |
      | toAccount   | investor-a |
      | slices      | serials 1-10 of lot c/1 |
    Then it is refused with FROZEN
    And the refusal names authority "汝州市人民法院"
    And the refusal names documentNo "ruling-1"
    And the refusal names lastDay "2027-03-02"
    And nothing has changed

  @G-18 @F-61
  Scenario: G-18 A second court freezes the same lot
    Given the freezing of credits has come to "the freeze"
    When "gov.registrar" sends freeze:Impose
      | freezeId   | second |
      | freezeKind | JUDICIAL |
      | accountId  | buyer-1 |
      | slices     | serials 101-200 of lot c/101 |
      | authority  | 平顶山市中级人民法院 |
      | reason     | 借款纠纷 |
      | document   | paper ruling-2 |
      | startsOn   | 2026-03-02 |
      | endsOn     | 2027-03-02 |
    Then it is accepted
    And the freeze "second" has
      | behind | f |
    When "gov.officer" sends protection:Decide
      | orderId   | second |
      | confirmed | yes |
    Then it is accepted
    And the freeze "second" has
      | phase | WAITING |

  @G-19 @F-64
  Scenario: G-19 A retired credit is given away, and retired again
    Given the carbon project has come to "the confirmed retirement"
    When "buyer.trader" sends lot:Transfer
      | transferId  | transfer-1 |
      | fromAccount | buyer-1 |
      | toAccount   | investor-a |
      | slices      | serials 1-100 of lot c/1 |
    Then it is refused with UNITS_RETIRED
    When "buyer.trader" sends retirement:Request
      | retirementId | r2 |
      | owner        | buyer-1 |
      | slices       | serials 1-100 of lot c/1 |
      | beneficiary  | 组委会 |
      | purpose      | VOLUNTARY |
      | reason       | 自愿注销 |
    Then it is refused with UNITS_RETIRED
    And nothing has changed

  @G-20 @F-14
  Scenario: G-20 A carbon project over a parcel of another scheme's live project
    Given the carbon project has come to "the registered project"
    When "company.clerk" sends carbon:ProposeProject
      | carbonProjectId  | p2 |
      | nameZh           | 另一碳汇项目 |
      | nameEn           | Another carbon project |
      | unitType         | FFCER |
      | methodology      | FFCER-001 |
      | developer        | state-company |
      | region           | yangcheng |
      | parcels          | parcel-1 of 10.00 mu |
      | startedOn        | 2018-04-01 |
      | validator        | body-v |
      | designDocument   | paper design |
      | validationReport | paper validation |
    Then it is refused with DOUBLE_COUNTING
    And nothing has changed

  @G-21 @F-20
  Scenario: G-21 Another ticket type over a parcel that backs one
    Given the forest tickets have come to "the accounts"
    And "farm.clerk" is companyClerk for "stateForestFarm"
    And a ticket:ProposeIssue request
      | batchId       | f |
      | nameZh        | 大西沟林票 |
      | nameEn        | Daxigou tickets |
      | region        | yangcheng |
      | plots         | parcel-1 of 50.00 mu until 2046-12-31 |
      | manager       | stateForestFarm |
      | contributions | stateForestFarm gives FUNDS worth 300000.00 yuan |
      | faceValue     | 100.00 yuan |
      | termFrom      | 2026-04-01 |
      | termTo        | 2046-12-31 |
      | document      | paper share-table |
    And "farm.clerk" has sent it
    When "farm.clerk" sends it with batchId "g"
    Then it is refused with TICKET_TYPE_EXISTS
    And nothing has changed

  @G-22 @F-68
  Scenario: G-22 A wrong settlement is reversed, linked both ways and agreed by three organisations
    Given the sale of new indicators has come to "the posted settlement"
    When "company.officer" sends settlement:Post
      | settlementId | settlement-t |
    Then it is refused with WRONG_STATE
    Given "company.clerk" has sent reversal:Propose
      | reversalId   | r |
      | settlementId | settlement-t |
      | reason       | 结算有误 |
      | document     | paper r |
    And "finance.officer" and "company.officer" have approved the agreement "reversal:r"
    And the settlement "settlement-t" has
      | status | POSTED |
    And "partner.officer" has approved the agreement "reversal:r"
    When "company.clerk" sends settlement:Propose
      | settlementId       | settlement-2 |
      | tradeId            | t |
      | stateAssetsAccount | state-assets-centre |
      | corrects           | settlement-t |
    Then it is accepted
    And the settlement "settlement-t" has
      | status     | REVERSED |
      | reversedBy | r |
    And the reversal "r" has
      | settlementId | settlement-t |
    And the settlement "settlement-2" has
      | corrects | settlement-t |

  @G-23 @CS-15
  Scenario: G-23 A township occupies land before the approval
    Given the Ganzhou pilot has come to "the application"
    When "township.clerk" sends quota:Start
      | applicationId | u |
      | area          | 1.00 mu |
      | document      | paper start |
    Then it is refused with USE_NOT_APPROVED
    And nothing has changed

  @G-24 @CS-24
  Scenario: G-24 The tranche of the first year is paid without a check of cultivation
    Given the linkage project has come to "the acceptance"
    And it is 2024-03-02
    When "district.finance.clerk" sends linkage:PayTranche
      | paymentId | t |
      | projectId | p |
      | tranche   | afterOneYear |
      | voucher   | paper v |
    Then it is refused with CULTIVATION_CHECK_MISSING
    And nothing has changed

  @G-25 @CS-18 @CS-27
  Scenario: G-25 A penalty is booked against the project's special account
    Given the linkage project has come to "the acceptance"
    When "gov.inspector" sends linkage:ReportLoss
      | lossId         | l |
      | projectId      | p |
      | parcelNo       | p-1 |
      | area           | 1.00 mu |
      | cause          | ABANDONED |
      | chargedAccount | special-1 |
      | documents      | paper loss-l |
    Then it is refused with SPECIAL_ACCOUNT_PROTECTED
    And nothing has changed

  @G-26 @XM-32
  Scenario: G-26 A plan without a reviewed budget
    Given the workflow of xinmi has come to "step plan"
    And a workflow:Act request of the office "agency"
    When "agency" sends it with evidence[type=budgetReview] "nothing"
    Then it is refused with EVIDENCE_MISSING
    When "gov.leader1" sends project:ApprovePlan
      | projectId | p-1 |
    Then it is refused with WORKFLOW_NOT_PASSED
    And nothing has changed

  @G-27 @XM-22
  Scenario: G-27 Land enters the library with an item of the checklist open
    Given the workflow of xinmi has come to "step inspect"
    And a workflow:Act request of the office "agency"
    When "agency" sends it with passed[3] "nothing"
    Then it is refused with CHECKLIST_NOT_PASSED
    Given "gov.leader1" has sent project:ApprovePlan
      | projectId | p-1 |
    When "forestry.officer" sends project:Bank
      | projectId  | p-1 |
      | bankedArea | 1.00 mu |
      | evidence   | paper acceptance |
    Then it is refused with WORKFLOW_NOT_PASSED
    And nothing has changed

  @G-28 @YC-19
  Scenario: G-28 A certificate on a management right of four years and eleven months
    Given the rights to a parcel have come to "the recorded owner"
    When "forestry.officer" sends parcel:ChangeRight
      | changeId      | m |
      | parcelId      | county-1:2022:1 |
      | layer         | MANAGEMENT |
      | holder        | company |
      | certificateNo | management-1 |
      | from          | 2026-04-01 |
      | to            | 2031-02-28 |
      | evidence      | paper right-1 |
    Then it is refused with CERTIFICATE_TERM_TOO_SHORT
    And nothing has changed

  @G-29
  Scenario: G-29 An auditor writes something else than a finding
    Given the sale of new indicators has come to "the listing"
    When "auditor" sends trade:Offer
      | tradeId      | t |
      | listingId    | listing-t |
      | buyerAccount | buyer-1 |
      | slices       | serials 1-10 of lot new/1 |
      | expiresAt    | in 5 days |
    Then it is refused with AUDITOR_READ_ONLY
    And nothing has changed

  @G-30 @F-07
  Scenario Outline: G-30 Who keeps the register or runs the market places an order
    Given the sale of new indicators has come to "the listing"
    When "<who>" sends trade:Offer
      | tradeId      | t |
      | listingId    | listing-t |
      | buyerAccount | buyer-1 |
      | slices       | serials 1-10 of lot new/1 |
      | expiresAt    | in 5 days |
    Then it is refused with STAFF_MAY_NOT_TRADE
    And nothing has changed

    Examples:
      | who           |
      | gov.operator  |
      | gov.registrar |
