// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.refusal;

/**
 * Every reason for which the ledger refuses something.
 *
 * <p>Where several reasons hold, the one is answered that the function comes to first: form and caller before entries, and
 * an id that is taken last. Numbers are stable and never reused. The HTTP status is what the gateway answers.
 */
public enum RefusalCode {
    // 1000: the request itself
    MALFORMED_JSON(1001, 400, "The text is not valid JSON.", "内容不是合法的 JSON。", ""),
    UNKNOWN_FIELD(1002, 400, "A field is not known here.", "含有未知字段。", ""),
    MISSING_FIELD(1003, 400, "A required field is missing.", "缺少必填字段。", ""),
    INVALID_FIELD(1004, 400, "A field has a value that is not allowed.", "字段取值不合法。", ""),
    INVALID_NUMBER(1005, 400, "A number must be a whole number in its range.", "数值必须是范围内的整数。", ""),
    TOO_MANY_DECIMALS(1006, 400, "Money and area take at most two decimals.", "金额与面积最多保留两位小数。", "GZ-33"),
    CONTROL_CHARACTER(1007, 400, "Text must not contain control characters.", "文本不得包含控制字符。", ""),
    TOO_LONG(1008, 400, "A text or list is longer than allowed.", "文本或列表超过允许的长度。", ""),
    AMOUNT_OUT_OF_RANGE(
            1009, 422, "An amount is below zero or above the largest exact amount.", "金额小于零或超过可精确表示的上限。", ""),
    UNKNOWN_FUNCTION(1010, 404, "There is no such function.", "没有这个功能。", ""),
    REQUEST_ID_REUSED(1011, 409, "This request id was used with another body.", "该请求编号已用于不同的内容。", ""),
    TRANSACTION_TIME_OFF(
            1012, 422, "The transaction time is too far from the clock of the endorser.", "交易时间与背书节点时钟相差过大。", ""),

    // 2000: who may do what
    IDENTITY_UNKNOWN(2001, 403, "The certificate is of no organisation of this consortium.", "证书不属于本联盟任何机构。", ""),
    AUDITOR_READ_ONLY(
            2002, 403, "An auditor reads everything and writes nothing but findings.", "审计身份只读，仅可登记审计意见。", "G-29"),
    STAFF_MAY_NOT_TRADE(
            2003,
            403,
            "Those who keep the register or run the market may not trade in it.",
            "登记与交易机构工作人员不得参与交易。",
            "G-30"),
    NOT_PERMITTED(2004, 403, "This role may not do this.", "该岗位无权办理此事项。", ""),
    ACCOUNT_NOT_YOURS(2005, 403, "You may not act for this account.", "您无权代表该账户办理。", ""),
    MAKER_IS_CHECKER(
            2006, 403, "Who made it may not decide on it: another officer must.", "经办与复核不得为同一人，请由另一人办理。", "F-02"),
    NO_SEAT(2007, 403, "This agreement needs no decision of your office.", "该协议无须贵机构或该岗位表决。", ""),
    CERTIFICATE_NOT_IN_FORCE(
            2008, 403, "The certificate is not in force at the transaction's time.", "证书在交易时间不在有效期内。", ""),
    // 3000: money, ratios and settlement schemes
    RATIO_OUT_OF_RANGE(3001, 422, "A ratio must be between 0 and 10,000 basis points.", "比例须在 0 至 10000 基点之间。", ""),
    RATIO_SUM_NOT_WHOLE(3002, 422, "The ratios do not sum to 100 %.", "各方比例之和不等于 100%。", "RZ-07"),
    PRICE_BELOW_BUYOUT(3003, 422, "The price is below the buy-out price.", "成交价低于买断价。", "RZ-12"),
    SCHEME_UNKNOWN(3004, 404, "There is no such settlement scheme.", "没有这个分配方案。", ""),
    SCHEME_INVALID(3005, 422, "The settlement scheme is not well formed.", "分配方案不合规范。", ""),
    PARTS_NOT_WHOLE(3006, 422, "The parts do not sum to the whole.", "各部分之和不等于总额。", ""),
    STATE_CONTROL_FLOOR(
            3007, 422, "The state company would hold less than its control floor.", "国有公司持股低于控股下限。", "RZ-07"),
    CONTRACT_TOTAL_DIFFERS(
            3008,
            422,
            "The contract total is more than half a fen away from price times area.",
            "合同总价与单价乘面积之差超过半分。",
            "RZ-16"),
    APPORTIONMENT_OUT_OF_RANGE(
            3009,
            422,
            "The range, the area or the amount lies outside the whole that is shared out.",
            "所取区间、面积或金额超出总体范围。",
            ""),

    // 3010: what is done against what is on record
    AREA_ABOVE_RECORD(
            3010,
            422,
            "The area is larger than the one on record; state no more than that, or have the record corrected first.",
            "面积超过登记的面积，请按登记面积办理，或先更正登记。",
            "GZ-32"),

    // 4000: entries, agreements and the gates before a sale
    NOT_FOUND(4001, 404, "There is no such entry.", "记录不存在。", ""),
    ALREADY_EXISTS(4002, 409, "An entry with this id exists.", "该编号的记录已存在。", ""),
    WRONG_STATE(4003, 409, "The entry is not in the state that this step needs.", "记录当前状态不允许此操作。", ""),
    SUBJECT_HAS_ACCOUNT(4004, 409, "This legal subject already has an account.", "该主体已开立账户。", "F-01"),
    ACCOUNT_NOT_ACTIVE(4005, 409, "The account is not active.", "账户未处于正常状态。", "F-01"),
    ACCOUNT_KIND_WRONG(4006, 422, "The account is not of the kind that this place needs.", "账户类型不符。", ""),
    AGREEMENT_INCOMPLETE(4010, 409, "Not every organisation that must agree has agreed.", "尚未取得全部应同意机构的同意。", ""),
    AGREEMENT_CLOSED(4011, 409, "The agreement is already decided.", "该协议已有结论。", ""),
    AGREEMENT_SEAT_TAKEN(4012, 409, "Your organisation has already decided.", "贵机构已作出决定。", ""),
    SUBJECT_CHANGED(4013, 409, "What you decide on is not what was proposed.", "所表决内容与提案内容不一致。", ""),
    RULE_SET_NOT_ACTIVE(4020, 409, "The rule set is not in force.", "规则集未生效。", ""),
    SCHEME_NOT_IN_RULE_SET(4021, 422, "The rule set has no scheme for this use.", "规则集中没有适用于该事项的分配方案。", ""),
    MANDATE_NOT_LIVE(4030, 409, "The state company has no live mandate for this sale.", "国有公司没有有效的授权。", "RZ-05"),
    DEAL_NOT_APPROVED(
            4031,
            409,
            "The leading group has not approved this existing-stock deal.",
            "现有库存指标交易未经领导小组一事一议同意。",
            "RZ-11,G-01"),
    PREMIUM_NOT_AGREED(4032, 409, "The premium ratio is not signed by both sides.", "溢价分成比例未经双方签署。", "RZ-13"),
    PLAN_NOT_APPROVED(4040, 409, "The project plan is not approved.", "项目实施方案未经评估通过。", "RZ-22"),
    PARCEL_ALREADY_USED(4041, 409, "The parcel already backs another project.", "图斑已用于其他项目。", "F-14"),
    AREA_MISMATCH(4042, 422, "The areas do not fit together.", "面积不一致。", "GZ-32"),
    WORKFLOW_INVALID(
            4500, 422, "The workflow is not well formed: mend it and propose it again.", "办理流程不合规范，请修改后重新提出。", ""),
    WORKFLOW_NOT_IN_FORCE(
            4501,
            409,
            "No workflow is in force for this region: propose one and have it agreed.",
            "本地区没有生效的办理流程，请先提出并取得各方同意。",
            ""),
    WORKFLOW_NOT_PASSED(
            4502,
            409,
            "The project has not passed the step of its workflow that opens this: finish the steps before it.",
            "项目尚未办结流程中开放此事项的环节，请先办结之前各环节。",
            "GZ-15"),
    NOT_CURRENT_STEP(4503, 409, "Another step of the workflow is to be done now.", "流程当前应办理的是其他环节。", "CS-12"),
    NOT_ACTING_OFFICE(4504, 403, "This step is done by other offices.", "该环节由其他部门办理。", "GZ-09"),
    OFFICE_HAS_ACTED(
            4505, 409, "This office has done its part; the step waits for the others.", "该部门已办理，请等待其他部门。", "GZ-09"),
    JOINT_STEP_SAME_PERSON(
            4506, 403, "In a joint step each office acts by another person.", "联合环节须由不同人员分别办理。", "GZ-13"),
    NOTICE_RUNNING(
            4507, 409, "The public notice is not over: wait until the day named.", "公示期未满，请于所示日期起办理。", "GZ-10,G-10"),
    OBJECTION_STANDS(
            4508,
            409,
            "An objection is open or was found to hold: decide on it, or reject the step.",
            "存在未处理或已成立的异议，请先处理异议或退回该环节。",
            "GZ-11,G-09"),
    FILING_DEADLINE_PASSED(
            4509, 409, "The last day of filing is over: file in the next year.", "已超过申报截止日期，请于次年申报。", "GZ-16,G-11"),
    SAMPLE_TOO_SMALL(
            4510,
            422,
            "The inspected area is below the required part of the whole: inspect all parcels drawn.",
            "核查面积未达到规定比例，请核查全部抽中图斑。",
            "GZ-17,G-16"),
    SAMPLE_NOT_AS_DRAWN(
            4511,
            422,
            "A parcel that was drawn is not among those inspected: inspect it too.",
            "抽中图斑未全部核查，请补充核查。",
            "GZ-17"),
    EVIDENCE_MISSING(
            4512, 409, "A document that the step requires is missing: add it.", "缺少该环节必需的材料，请补充。", "GZ-13,G-26"),
    CHECKLIST_NOT_PASSED(
            4513,
            409,
            "Not every item of the checklist is in order: mend what is named, or reject the step.",
            "清单未全部通过，请整改所列事项或退回该环节。",
            "XM-22,G-27"),
    CALENDAR_MISSING(
            4514,
            409,
            "No work calendar of that year is in force: the registrar proposes it, the government approves it.",
            "该年度工作日历未生效，请由登记机构提出并经政府同意。",
            "F-84"),

    // 4300: quotas of forest land
    NUMBER_NOT_IN_RULE_SET(
            4301,
            422,
            "The rule set does not fix a number that this step needs: propose a version that names it.",
            "规则集缺少此事项所需的参数，请先提出补充该参数的版本。",
            ""),
    NOT_YET_USABLE(
            4302, 409, "The quota cannot be used yet: wait for its first day.", "定额尚未到可使用日期，请待启用日后办理。", "GZ-05,G-14"),
    QUOTA_EXPIRED(
            4303,
            409,
            "The quota is void: its last day is over. Use another one.",
            "定额已过有效期并自动作废，请使用其他定额。",
            "GZ-23,G-15"),
    QUOTA_NOT_EXPIRED(4304, 409, "The quota is still valid.", "定额仍在有效期内。", "GZ-23"),
    QUOTA_DEFICIT_OPEN(
            4305,
            409,
            "The county must first cover its deficit for degraded supplement land.",
            "该县因补充林地退化被扣减的定额尚未补足，请先补足。",
            "GZ-29"),
    INSUFFICIENT_QUOTA(
            4306,
            422,
            "The supplement is smaller than the area to be used: name more of it or ask for less.",
            "补充林地面积小于拟使用面积，请补充或减少申请面积。",
            "GZ-02,GZ-28"),
    QUALITY_NOT_BALANCED(
            4307,
            422,
            "The supplement is of a worse grade than the land to be used: choose a quota of a better one.",
            "补充林地质量等级低于拟使用林地，请选用更高等级的定额。",
            "GZ-28"),
    USE_NOT_APPROVED(
            4308,
            409,
            "The land may be used only once the government has approved it.",
            "须经政府批准后方可使用，批后再用。",
            "CS-15,G-23"),
    NOT_IDLE_YET(
            4309,
            409,
            "The land has not lain idle for the full years: wait until they are over.",
            "闲置未满规定年限，期满后方可收回。",
            "GZ-30"),

    // 4600: what restrains an account or its units
    FROZEN(
            4601,
            409,
            "It is frozen and cannot be disposed of before the freeze is over: ask the authority named.",
            "已被冻结，冻结期间不得转让、质押、预留或注销，请向所示冻结机关办理。",
            "F-61,G-17"),
    ACCOUNT_RESTRICTED(
            4602,
            409,
            "The account is restricted and gives nothing away: have it restored by the registry first.",
            "账户已被限制使用，不得转出，请先向登记机构申请恢复。",
            "F-04"),
    FREEZE_TOO_LONG(
            4603,
            422,
            "A freeze or its renewal lasts at most three years: name an earlier last day.",
            "冻结或续行冻结的期限不得超过三年，请改用更早的截止日。",
            "F-61"),
    FREEZE_OTHER_AUTHORITY(
            4604,
            422,
            "Only the authority that imposed the freeze renews, lifts or executes it.",
            "续行、解除冻结或扣划须由作出冻结的机关办理。",
            "F-61"),
    FREEZE_NOT_IN_FORCE(
            4605,
            409,
            "The freeze is not confirmed, waits behind another, is over, or does not cover these units.",
            "该冻结尚未复核、尚在轮候、已经终止或未及于所示单位。",
            "F-61,G-18"),
    FREEZE_LAPSED(
            4606,
            409,
            "The freeze was not confirmed in time and has lapsed: impose it anew.",
            "该冻结未在期限内复核，已自动失效，请重新登记。",
            "F-02"),
    FREEZE_QUEUES_DIFFER(
            4607,
            422,
            "These units stand behind different freezes: record one freeze for each group.",
            "所列单位的在先冻结不同，请分别登记冻结。",
            "G-18"),
    NOTHING_TO_FREEZE(
            4608,
            409,
            "These units are used up, void or a public quota, which no order takes hold of: leave them out.",
            "所列单位已使用、作废、注销或属公共定额，不能冻结或扣划，请剔除。",
            "F-61"),
    NOT_A_COURTS_FREEZE(
            4609, 422, "Only what a court has frozen is given away by judgment.", "仅司法冻结的单位可予司法扣划。", "F-61"),
    FREEZE_NOT_FIRST(
            4610,
            409,
            "Another court has frozen it before: wait until that freeze is over.",
            "该单位另有在先的司法冻结，请待其终止后办理。",
            "F-61,G-18"),
    FREEZE_UNCHANGED(4611, 409, "The entry already says where the freeze stands.", "冻结状态没有变化，无须更新。", ""),
    CLOSING_NOTICE_NOT_OVER(
            4612,
            409,
            "Everybody may still name what is left on the account: close it after the day named.",
            "销户异议期未满，请于所示日期之后办理。",
            "F-05"),
    NOTHING_LEFT(
            4613,
            422,
            "This entry is not on the account, so it does not stand against closing it.",
            "所列记录不在该账户名下，不能据此阻止销户。",
            "F-05"),
    CREDIT_LISTED(
            4614,
            403,
            "The subject is listed and may neither sell nor buy: see the document named.",
            "该主体已列入失信名单，不得挂牌或申购，详见所示文书。",
            "F-37"),
    ALREADY_LISTED(4615, 409, "The subject is listed already: delist it first.", "该主体已在失信名单中，请先移出。", "F-37"),
    FREEZE_BOUND_WHOLE(
            4616,
            409,
            "These units are held or pledged as one lot: freeze the whole lot that is named.",
            "所列单位属同一预留或质押批段，请对所示整段办理冻结。",
            "F-61"),

    // 4900: the register of parcels
    REGISTER_SEALED(
            4901,
            409,
            "The register of this year is sealed: file a correction, which a second person decides on.",
            "该年度图斑台账已盖章，请提出更正并由另一人审核。",
            "GZ-34"),
    PARCEL_NUMBER_TAKEN(
            4902,
            409,
            "The register has a parcel with this number: use the next free number.",
            "该县当年台账已有此图斑号，请使用下一个图斑号。",
            "GZ-32,G-13"),
    PARCEL_NUMBER_GAP(
            4903,
            422,
            "Parcels are numbered from 1 without a gap: use the number after the last one.",
            "图斑号自 1 起连续编号，请使用最后一个图斑号的下一号。",
            "GZ-32"),
    PARCEL_COUNT_WRONG(
            4904,
            409,
            "The register does not hold this many parcels: give the last number there is.",
            "台账图斑数与所填不符，请填写最后一个图斑号。",
            "GZ-34"),
    PARCEL_VERSION_CHANGED(
            4905,
            409,
            "The parcel was corrected in the meantime: read it and file the correction anew.",
            "图斑已被更正，请重新读取后再提出更正。",
            ""),
    PARCEL_BACKS_ASSET(
            4906,
            409,
            "The parcel backs an asset already and stays as it is registered.",
            "图斑已用于所示资产，不能再更正或撤销。",
            "F-14"),
    ZONE_MISMATCH(
            4907,
            422,
            "A coordinate lies in another zone than the register's: give all coordinates in that zone.",
            "坐标所在投影带与台账不一致，请统一使用台账的投影带。",
            "GZ-32"),
    BOUNDARY_TOO_WIDE(
            4908,
            422,
            "The boundary is more than 8 km wide or high: check the coordinates or divide the parcel.",
            "图斑边界的宽或高超过 8 公里，请核对坐标或拆分图斑。",
            "GZ-32"),
    BOUNDARY_INVALID(
            4909,
            422,
            "The boundary is not one closed line that keeps clear of itself: mend the points named.",
            "图斑边界不是首尾闭合且不自相交的一条线，请修正所示界址点。",
            "GZ-32"),
    BOUNDARY_AREA_DIFFERS(
            4910,
            422,
            "The area inside the boundary is not the stated one: check the boundary and the area.",
            "界址点围成的面积与图斑面积不符，请核对边界与面积。",
            "GZ-32"),
    CENTRE_OUTSIDE(
            4911,
            422,
            "The centre is not inside the boundary: give a point that is.",
            "中心点不在图斑边界之内，请填写边界内的点。",
            "GZ-32"),
    PARCELS_OVERLAP(
            4912,
            409,
            "The parcel lies partly on the ground of the other one named: mend one of the two.",
            "图斑与所示图斑重叠，请修正其中之一。",
            "F-14"),
    CELL_FULL(
            4913,
            409,
            "The square of 500 m holds as many parcels as it can: register neighbouring parcels as one.",
            "该 500 米网格内图斑数已达上限，请将相邻图斑合并登记。",
            ""),
    PARCEL_NOT_REGISTERED(
            4914,
            409,
            "The region keeps a register and this parcel does not stand in it: register it first.",
            "本地区已建图斑台账，该图斑未登记，请先登记。",
            "F-14"),
    REGISTERED_AREA_TOO_SMALL(
            4915,
            422,
            "The parcel is registered with less area than is stated: state at most the registered area.",
            "所填面积大于台账登记的图斑面积，请不超过登记面积。",
            "GZ-32"),
    RIGHT_BASE_MISSING(
            4916,
            409,
            "The ownership of the parcel is not recorded: record the owner first.",
            "图斑所有权尚未登记，请先登记所有权。",
            "YC-25"),
    RIGHT_TERM_OUTSIDE(
            4917,
            422,
            "The management right does not lie inside the contract right: shorten the one or record the other first.",
            "经营权期限超出承包权期限，请缩短经营权期限或先变更承包权。",
            "YC-25"),
    CERTIFICATE_TERM_TOO_SHORT(
            4918,
            422,
            "A management right of so few years gets no certificate: record it without one.",
            "经营权期限不足规定年限，不能发放经营权证书，请不填证书号办理。",
            "YC-19,G-28"),

    // 4700: linkage projects
    LINKAGE_PROJECT(
            4701,
            409,
            "This is a linkage project: accept it and file it with the functions for linkage projects.",
            "该项目为增减挂钩项目，请使用增减挂钩的验收与备案功能办理。",
            "CS-14"),
    NEW_BUILD_EXCEEDS_RECLAIMED(
            4702,
            422,
            "The new-build area is above the reclaimed area: reclaim more or build on less.",
            "建新地块总面积大于复垦地块总面积，请增加复垦或减少建新。",
            "CS-04,CS-05"),
    SPECIAL_ACCOUNT_TAKEN(
            4703,
            409,
            "The special account serves another project: open one for this project.",
            "该专项资金账户已用于其他项目，请为本项目另设专户。",
            "CS-27"),
    SPECIAL_ACCOUNT_PROTECTED(
            4704,
            409,
            "Nothing is deducted from a special account: charge the township's fiscal transfers.",
            "专项资金账户不得抵扣，请从乡镇财政转移支付中扣除。",
            "CS-18,CS-27,G-25"),
    ACCOUNT_NOT_OF_TOWNSHIP(
            4705,
            422,
            "This is not the fiscal-transfer account of the project's township: name the one that was agreed.",
            "该账户不是项目所在乡镇的财政转移支付账户，请填写约定的账户。",
            "CS-18"),
    TRANCHE_NOT_DUE(
            4706, 409, "The tranche is not due before the day named: wait for it.", "该期资金尚未到拨付日期，请于所示日期起办理。", "CS-24"),
    CULTIVATION_CHECK_MISSING(
            4707,
            409,
            "No cultivation check since the tranche fell due: record one first.",
            "该期到期后尚无耕种核查记录，请先登记核查结果。",
            "CS-24,G-24"),
    NOTHING_PAYABLE(
            4708,
            409,
            "Nothing is payable: it is paid already, or withheld until a check finds the land cultivated; record one.",
            "无可拨付金额：已拨付，或因未耕种暂缓拨付，请在复耕后登记核查。",
            "CS-24"),
    PAYMENT_OPEN(
            4709,
            409,
            "Another payment of this project waits for its decision: decide on it first.",
            "本项目另有拨付待复核，请先办结。",
            "F-02"),
    CHECKS_CLOSED(
            4710,
            409,
            "The last cultivation check is made: pay what it entitles to; the rest is forfeited.",
            "末期耕种核查已完成，请按核查结果拨付，其余不再拨付。",
            "CS-24"),
    FEE_PROGRESS_NOT_AHEAD(
            4711,
            409,
            "The progress is not ahead of what the fee was paid for: name the progress reached since.",
            "工作进度未超过已付经费对应的进度，请填写新的进度。",
            "CS-25"),
    AUDIT_REPORT_MISSING(
            4712,
            409,
            "Works are paid only with an audit report on the accepted scale: add it.",
            "工程施工费须按验收规模并经审计后拨付，请补充审计报告。",
            "CS-21"),
    LOSS_EXCEEDS_PARCEL(
            4713,
            409,
            "More would be lost than the parcel still has, and an area is charged once: name at most that.",
            "核减面积超过图斑剩余面积，同一面积只扣减一次，请减少填报面积。",
            "CS-18"),
    RESTORE_PERIOD_OVER(
            4714,
            409,
            "The time to restore the area is over: the penalty stands and is to be paid.",
            "恢复期限已过，扣款不予退还，请按规定缴纳。",
            "CS-18"),

    // 4800: the market
    APPRAISAL_NOT_APPROVED(
            4801,
            409,
            "The batch has no approved appraisal: file one and have it approved before listing.",
            "该批次没有经批准的资产评估，请先备案并取得批准后再挂牌。",
            "F-39"),
    APPRAISAL_OUT_OF_DATE(
            4802, 409, "The appraisal is out of date: have the batch appraised anew.", "资产评估已过有效期，请重新评估。", "F-39"),
    PRICE_BELOW_APPRAISAL(
            4803,
            422,
            "A first listing may not be below the appraised amount: raise the price.",
            "首次挂牌底价不得低于评估备案价，请提高价格。",
            "F-39"),
    REDUCTION_NOT_APPROVED(
            4804,
            409,
            "So far below the appraised amount the government must approve first: propose a price reduction.",
            "低于评估价规定比例再次挂牌须经批准，请先提出降价申请。",
            "F-39"),
    RELISTING_NOT_POSSIBLE(
            4805,
            409,
            "A later round needs an ended listing of the same lots and appraisal that stood its whole disclosure.",
            "再次挂牌须以同一标的、同一评估且披露期满并已结束的挂牌为前提。",
            "F-39"),
    DISCLOSURE_RUNNING(
            4806, 409, "The disclosure is not over: offer from the day named.", "信息披露期未满，请于所示日期起报价。", "F-39"),
    MARKET_RULES_INVALID(
            4807, 422, "The market rules are not well formed: mend the field named.", "交易规则不合规范，请修改所示字段。", ""),
    MARKET_RULES_MISSING(
            4808,
            409,
            "No market rules in force here allow this: leave it out, or propose rules that do.",
            "本地区没有允许此事项的有效交易规则，请删去该项或先提出交易规则。",
            ""),
    LISTING_SUSPENDED(
            4809, 409, "The listing is stopped for now: wait until it is resumed.", "该挂牌已中止，请待恢复后办理。", "F-41"),
    LISTING_MODE_WRONG(
            4810,
            409,
            "The listing is sold in another way: take a fixed price, or bid in an auction.",
            "该挂牌采用其他交易方式，请按其方式摘牌或竞价。",
            "F-30"),
    INCREMENT_TOO_SMALL(
            4811,
            422,
            "The step between bids would be nothing at this start price: propose rules with a smaller unit.",
            "按此起始价计算的加价幅度为零，请改用较小取整单位的交易规则。",
            "F-32"),
    BIDDING_NOT_OPEN(4812, 409, "No bids are taken now: see the times of the auction.", "当前不在竞价时间内，请查看公告时间。", "F-31"),
    BIDDING_RUNNING(4813, 409, "The auction is not over: wait for its end.", "竞价尚未结束，请待结束后办理。", "F-31"),
    DEPOSIT_NOT_PAID(
            4814,
            409,
            "The bidder's deposit is not confirmed: register and pay it first.",
            "竞价保证金尚未确认到账，请先报名并缴纳。",
            "F-32"),
    BID_ABOVE_CEILING(4815, 422, "The bid is above the ceiling: bid at most that.", "报价超过最高限价，请不高于最高限价报价。", "F-32"),
    BID_TOO_LOW(
            4816,
            422,
            "The bid is below the least that counts now: bid the amount named or more.",
            "报价低于当前最低有效报价，请按所示金额或更高报价。",
            "F-32"),
    NOT_A_CANDIDATE(4817, 403, "Only who has bid the ceiling takes part in the lottery.", "仅达到最高限价的竞买人参加摇号。", "F-33"),
    COMMITMENT_MISMATCH(
            4818, 422, "The seed is not the one that was committed to: reveal that one.", "种子与承诺不符，请提交原承诺的种子。", "F-33"),
    REVEAL_TIME_WRONG(
            4819,
            409,
            "It is not the time for this: candidates reveal first, then the market draws.",
            "当前不在规定时间内，竞买人先公开种子，随后由交易机构摇号。",
            "F-33"),
    SIGNING_OVER(4820, 409, "The last day to sign is over: the deal is lost.", "签约期限已过，视为放弃成交。", "F-31"),
    DEPOSIT_STILL_BOUND(4821, 409, "The deposit is still bound by the auction.", "保证金仍受竞价约束，尚不能退还或没收。", "F-31"),
    AUCTION_TRADE_BINDING(
            4822,
            409,
            "A trade that was won by bidding cannot be given up: pay it or let it expire.",
            "竞价成交不得撤销，请付款或待其到期。",
            "F-31"),
    SETTLEMENT_ACCOUNT_WRONG(
            4823, 422, "The money must come into the account that the sale names.", "款项须进入该笔转让约定的结算账户。", "F-50"),
    FIRST_PAYMENT_TOO_SMALL(
            4824,
            422,
            "The first payment is below the least part of the price: pay more at first.",
            "首付款低于规定比例，请提高首付款。",
            "F-39"),
    BALANCE_TOO_LATE(4825, 422, "The rest is due too late: choose an earlier day.", "余款支付期限超过规定，请提前付款日期。", "F-39"),

    // 4870: a county's rule set below the city's
    RULE_SET_BELOW_PARENT(
            4870,
            422,
            "The county's rule set leaves out or relaxes what the city's fixes: take the city's number over, or a stricter one.",
            "县级规则集遗漏或放宽了市级规定，请按市级标准或更严标准填写。",
            "GZ-35"),

    // 4871: the city's table of ceilings
    CEILING_ABOVE_TABLE(
            4871,
            422,
            "The ceiling is above what the city's table allows for the area: lower it, or correct the row that is named.",
            "成本上限突破市级补偿标准，请降低上限或核对所填标准。",
            "XM-26"),

    // 4660: fraud
    FRAUD_CASE_OPEN(
            4660,
            409,
            "A fraud case is open over this batch: wait for its end.",
            "该批次涉嫌弄虚作假正在处理，请待结案后办理。",
            "F-15,CS-30"),
    FRAUD_ASSET(
            4661,
            422,
            "Shares and tickets are not voided so: name indicators, a quota or credits.",
            "股权和林票不适用此程序，请填写指标、定额或碳汇批次。",
            "F-15"),
    FRAUD_FINDING_OTHER(
            4662,
            422,
            "The finding is about something else: name one on this batch.",
            "该审计发现与此批次无关，请填写针对此批次的审计发现。",
            "F-15,CS-30"),
    FRAUD_LOT_BOUND(
            4663, 409, "The lot is bound: settle or give back what binds it first.", "该批段已被占用，请先结算或解除占用。", "F-15"),
    FRAUD_OUT_OF_ORDER(
            4664,
            422,
            "Name the lots in serial order, beginning with the number named.",
            "请按序列号顺序，从所示号码起依次填写批段。",
            "F-15"),
    FRAUD_NO_INCOME(
            4665,
            422,
            "This seller sold in good faith: name a sale by the first holder or an accomplice.",
            "该卖方为善意转让，请填写首个持有人或同谋的转让。",
            "F-15"),
    FRAUD_DEBT_OPEN(
            4666,
            409,
            "The account owes units for a fraud: have as many cancelled first.",
            "该账户因弄虚作假尚欠等量单位，请先办理强制注销。",
            "F-15"),
    FRAUD_DEBT_EXCEEDED(
            4667, 422, "More units than are owed: name at most as many as are open.", "注销数量超过所欠数量，请不超过所欠数量填写。", "F-15"),

    // 4850: agreements on income
    INCOME_AGREEMENT_OUTDATED(
            4850,
            409,
            "Another income agreement was agreed on last: propose one that replaces it.",
            "该项目公司已有更新的收益协议，请以该协议为被替代协议重新提出。",
            "RZ-19"),
    INCOME_AGREEMENT_UNCOVERED(
            4851,
            409,
            "The other shareholders leave too little for the agreed parts: agree on other parts first.",
            "其他股东所占份额使约定比例无法满足，请先另行签订收益协议。",
            "RZ-19"),

    // 5000: lots and shares
    LOT_NOT_FOUND(
            5001,
            404,
            "No lot starts at this serial number: it was spent, cut or merged.",
            "该起始序列号没有存续批段，可能已转出、拆分或合并。",
            ""),
    LOT_NOT_OWNED(5002, 403, "The lot is owned by another account.", "该批段不属于此账户。", ""),
    LOT_NOT_AVAILABLE(5003, 409, "The lot is held, pledged or otherwise bound.", "该批段已被预留、质押或受限。", ""),
    RANGE_NOT_IN_LOT(5004, 422, "The serial numbers do not lie in the lot.", "序列号不在该批段之内。", ""),
    RANGE_INVALID(5005, 422, "A serial range must run upward from 1.", "序列号区间不合法。", ""),
    LOTS_NOT_ADJACENT(
            5006, 422, "Only neighbouring lots of one owner in one state can be merged.", "仅同一持有人、同一状态的相邻批段可合并。", ""),
    SALE_NEEDS_TRADE(
            5007, 409, "Indicators leave their first holder only by a settled trade.", "指标须经交易结算方可自首个持有人转出。", "RZ-05"),
    PARTITION_BROKEN(5008, 422, "The lots do not cover every serial number exactly once.", "批段未恰好覆盖全部序列号。", ""),
    HOLD_EXPIRED(5010, 409, "The hold has expired.", "预留已到期。", ""),
    HOLD_NOT_EXPIRED(5011, 409, "The hold has not expired yet.", "预留尚未到期。", ""),
    HOLD_LOCKED(5012, 409, "Money for this trade is recorded; the hold can only be settled.", "该笔交易款项已登记，预留只能结算。", ""),
    HOLD_OF_TRADE(5013, 409, "This hold belongs to a trade and moves only with it.", "该预留属于交易，只能随交易变动。", ""),
    LISTING_CLOSED(5014, 409, "The listing is closed or past its end.", "挂牌已关闭或到期。", ""),
    INSUFFICIENT_FREE_SHARE(5021, 409, "The holder has fewer free shares than this.", "可处分股份不足。", "G-08"),

    // 5100: carbon credits
    DOUBLE_COUNTING(
            5101,
            409,
            "The parcel already backs another live asset, so its carbon may not be credited; leave it out, or name a rule set that"
                    + " lists both as the other asset's does.",
            "图斑已支撑其他有效项目，其碳汇不得重复计入，请剔除该图斑；须双方规则集均列明可并存的，方可指定规则集后提出。",
            "F-14,G-20,A-37"),
    VERIFIER_IS_VALIDATOR(
            5102,
            422,
            "The verifier may not be the body that validated the project; name another one.",
            "核查机构不得为该项目的审定机构，请另选核查机构。",
            "F-12"),
    OUTSIDE_CREDITING_WINDOW(
            5103,
            422,
            "The project or the period begins too early for this type of unit, or the period is filed too late: see the dates in the"
                    + " answer, and leave out what lies before them.",
            "项目开工或减排量产生时间早于该类单位可登记的日期，或申报已逾期；请按答复所列日期剔除不在期限内的部分。",
            "F-16"),
    PERIOD_ALREADY_CREDITED(
            5104,
            409,
            "Credits of this project are issued up to a later day; begin on the day after it.",
            "该项目在此期间的减排量已签发，请从已签发截止日的次日起申报。",
            "F-14"),
    UNITS_RETIRED(5105, 409, "These units are retired for good; choose others.", "该批单位已注销，不可再变动，请选择其他单位。", "F-64,G-19"),
    OFFSET_TOO_SMALL(
            5106,
            422,
            "Fewer tonnes are retired than the event has emitted; name more units.",
            "注销量少于活动排放量，请增加注销单位。",
            "F-65"),

    // 5200: forest tickets
    CONSENT_MISSING(
            5201,
            422,
            "Land and trees need the record of the village's consent; add the hash of its minutes.",
            "以林地、林木入股须有村集体同意的记录，请补充会议纪要哈希。",
            "YC-26"),
    TICKET_TYPE_EXISTS(
            5202, 409, "The parcel already backs forest tickets; leave it out.", "该图斑已发行林票，请剔除该图斑。", "F-14,G-21"),
    TERM_EXCEEDS_RIGHT(
            5203, 422, "The term ends after the right to a parcel; shorten it.", "林票期限超过林地权利期限，请缩短期限。", "F-20"),
    FACE_VALUE_NOT_EXACT(
            5204,
            422,
            "A value is no whole number of tickets at this face value; give a total of tickets instead.",
            "出资额不是票面金额的整数倍，请改用林票总数。",
            "YC-07"),
    SHARE_BELOW_ONE_TICKET(
            5205, 422, "A contributor would get no ticket; issue more of them.", "有出资方分不到一张林票，请增加林票总数。", "YC-07"),

    // 5300: what tickets earn, certificates
    NOTHING_TO_SETTLE(
            5301,
            409,
            "No dividend is due on these lots: every declared one is settled.",
            "该批段已无待结分红，已宣告的分红均已结清。",
            "F-22"),
    DIVIDENDS_DIFFER(
            5302,
            409,
            "Different dividends are settled on these lots: settle the dividends of all of them, then merge.",
            "各批段已结分红期次不同，请先结清分红再合并。",
            "F-22"),
    INCOME_NOT_FREE(
            5303,
            409,
            "Only confirmed income that nothing has used can be distributed: have it confirmed or name another.",
            "仅可分配已确认且未动用的收入，请先确认入账或另选收入。",
            "YC-10"),
    BATCH_REDEEMED(
            5304,
            409,
            "The redemption of these tickets is declared: hand them in; nothing more is distributed.",
            "该批林票已宣告兑现，请办理兑现，不再分红。",
            "F-22"),
    REDEMPTION_NOT_DECLARED(
            5305,
            409,
            "No redemption of these tickets is declared: have it proposed and agreed on first.",
            "该批林票尚未宣告兑现，请先提出并取得各方同意。",
            "F-22"),
    CATEGORY_NOT_QUANTIFIED(
            5311,
            422,
            "Income is not quantified in forest that is run this way: only in the three kinds of collective forest.",
            "该类林地不进行股权量化，仅限村集体统一经营、分股不分山和股份经济合作社经营的林地。",
            "YC-03"),
    MEMBER_COUNT_DIFFERS(
            5312,
            422,
            "The count of members is not the count of those named: mend the list.",
            "成员人数与名册所列不一致，请更正名册。",
            "YC-04"),
    MEMBER_WITHOUT_SHARE(
            5313, 422, "A member would get no share: raise the total of shares.", "有成员分得股份为零，请增加总股数。", "YC-03"),
    ROSTER_STANDS(
            5314,
            409,
            "A roster of this forest is in force: its shares are static, or the next one must be a full year later.",
            "该林地名册已生效，股份静态不变，或须满一年方可更新。",
            "A-36"),
    ROSTER_NOT_IN_FORCE(
            5315,
            409,
            "No roster of this forest is in force: file it and have it frozen.",
            "该林地尚无生效名册，请先填报并经确认。",
            "YC-04"),
    MEMBER_NOT_IN_ROSTER(
            5316, 422, "This number is not in the roster in force: look it up there.", "生效名册中没有该成员编号，请核对。", "YC-04"),
    CERTIFICATE_STANDS(
            5317,
            409,
            "A certificate on this right is good: void it before another is issued.",
            "该权利已有有效证书，请先作废再补发。",
            "F-18"),
    CERTIFICATE_VOID(5318, 409, "The certificate is void: have it issued again.", "该证书已作废，请重新发放。", "F-17"),
    TERM_TOO_SHORT(
            5319,
            422,
            "The term is shorter than the certificate asks: the day it begins does not count; extend it to the day named.",
            "流转期限短于发证要求，开始当日不计入，请延至所示日期。",
            "YC-19,G-28"),
    REMAINING_TERM_TOO_LONG(
            5320,
            422,
            "The contract has more years left than allow an extension ahead of its end: wait until the day named is its last.",
            "合同剩余期限超过提前延包的年限，暂不能办理。",
            "YC-18"),
    RIGHT_STANDS(
            5321,
            409,
            "A right of this kind runs on the parcel: let this one begin on its last day or later.",
            "该图斑同类权利尚未到期，请将开始日期定在其到期日或之后。",
            "YC-06"),

    // 5400: annual plans, the land library and development compensation
    PLAN_ADJUSTMENT_LIMIT(
            5401,
            409,
            "The plan has had its adjustment of this year; put the change into next year's plan.",
            "该计划本年度的中期调整次数已用完，请列入下一年度计划。",
            "XM-11,A-33"),
    PLAN_PROJECT_TWICE(5402, 422, "A project stands twice in the plan; name it once.", "同一项目在计划中重复，请只列一次。", "XM-10"),
    PLAN_IMMUTABLE(
            5403,
            409,
            "The plan is approved and is carried out as it is; propose the mid-year adjustment.",
            "计划已经批准，必须严格执行；确需调整的请提出年度中期调整。",
            "XM-11"),
    PLAN_WINDOW_CLOSED(
            5404,
            409,
            "Plans are compiled and adjusted only in the months that the rules name.",
            "不在规则规定的计划编制或中期调整月份内。",
            "XM-07,XM-11,A-33"),
    PLAN_NOT_FILED(
            5405,
            409,
            "The superior authority must have the plan on file before the city decides.",
            "计划须先报上级自然资源主管部门备案，再报市政府批准。",
            "XM-08"),
    ANNUAL_PLAN_NOT_APPROVED(
            5406,
            409,
            "The city has not approved the plan; there is nothing to adjust.",
            "计划尚未经市政府批准，不能调整。",
            "XM-08,XM-11"),
    NOT_IN_ANNUAL_PLAN(
            5407,
            409,
            "The approved plan of this year does not hold the project; adjust the plan or wait for the next.",
            "项目未列入本年度已批准的计划，请调整计划或列入下一年度计划。",
            "XM-11,XM-12"),
    LAND_TERMS_NOT_APPROVED(
            5408,
            409,
            "The city has not confirmed the numbers of the implementation plan.",
            "做地实施方案的成本、比例等内容尚未经市政府批准。",
            "XM-29,XM-32"),
    OUTSIDE_DESIGNATED_AREA(
            5409,
            422,
            "Outside the designated areas land is taken in the original way, without land making.",
            "指定区域外仍按原土地收储方式办理，不适用做地。",
            "XM-18"),
    COST_ABOVE_CEILING(
            5410,
            409,
            "The cost would pass the ceiling of the project; the city must make an exception first.",
            "成本超过项目上限，须先经市政府批准提高上限。",
            "XM-26,XM-30"),
    ALREADY_IN_LIBRARY(5411, 409, "The project is in the library already.", "项目已在库，不得重复入库。", "XM-14"),
    NOT_IN_LIBRARY(5412, 409, "The project is not in the library; enter it first.", "项目不在库，请先办理入库。", "XM-14,XM-15"),
    LAND_NOT_SUPPLIED(5413, 409, "The land has not left the library by supply yet.", "土地尚未办理供应出库。", "XM-14,XM-29"),
    LAND_MONEY_EXCEEDS_DEAL(
            5414,
            422,
            "More money would come in than the land was sold for; check the amount and the contract.",
            "入账金额合计超过土地成交总价款，请核对金额与合同。",
            "XM-29"),
    COMPENSATION_UNDECIDED(
            5415,
            409,
            "An earlier application for this sale is not decided yet; wait for it.",
            "该宗土地的上一笔开发补偿费申请尚未审定，请待审定后再申请。",
            "XM-29,A-32"),

    // 5350: changes of title without a sale
    PROOF_MISSING(
            5350,
            422,
            "A paper that proves the succession is missing: add the kinds named.",
            "缺少过户证明材料，请补充所示种类的材料。",
            "F-63"),
    // 5351: rights of buy-back
    BUYBACK_AFTER_ISSUE(
            5351,
            409,
            "A buy-back is promised before the tickets are issued: name a proposed issue.",
            "回购承诺须在林票发行前约定，请填写尚未发行的批次。",
            "F-21"),
    BUYBACK_OUTSIDE_TERM(
            5352,
            422,
            "The days must run upward within the tickets' term: change them.",
            "回购期间须在林票期限之内，请调整起止日期。",
            "F-21"),
    RISK_NOT_DISCLOSED(
            5353,
            422,
            "A promised price is a financial risk: add the note by which it was disclosed.",
            "约定回购价格涉嫌变相保底，请补充风险提示文件。",
            "F-21"),
    BUYBACK_NOT_OPEN(
            5354,
            409,
            "The buy-back cannot be used today: see its state and its days.",
            "当前不可行使回购权，请查看回购约定的状态和期间。",
            "F-21"),
    BUYBACK_BINDING(
            5355,
            409,
            "The guarantor is bound by its promise: pay, or let the holder give it up.",
            "回购人受回购承诺约束，请付款，或由持票人放弃行使。",
            "F-21"),
    // 5356: terms on which forest tickets are offered
    TICKET_TERM_OUT_OF_RANGE(
            5356,
            422,
            "The tickets' term is shorter or longer than the rules allow: change its last day.",
            "林票期限短于或长于规则规定的年限，请调整截止日期。",
            "F-20"),
    TICKET_CAP_EXCEEDED(
            5357,
            409,
            "The account would have more tickets than the offering allows one holder: take fewer.",
            "持票数量超过发行约定的单户上限，请减少数量。",
            "F-20"),
    SUBSCRIBER_NOT_YET(
            5358,
            409,
            "The offering is not open to accounts of this kind today: see its order of priority.",
            "当前尚未轮到该类主体认购，请查看发行约定的优先顺序。",
            "F-20"),

    // 5500: the register of records
    RECORD_TYPES_INVALID(
            5500, 422, "The types of records cannot be used as they are; mend what is named.", "登记类型文件不可用，请按提示修改。", ""),
    RECORD_TYPES_NOT_IN_FORCE(
            5501, 409, "The region has no types of records in force; propose them first.", "该地区尚无生效的登记类型，请先提出。", ""),
    RECORD_TYPE_UNKNOWN(
            5502,
            422,
            "The region has no such type of records; use one of those in force.",
            "该地区没有此登记类型，请使用已生效的类型。",
            ""),
    RECORD_NOT_YOURS(
            5503,
            403,
            "Another office files or confirms records of this type; ask one of those named.",
            "此类登记由其他单位填报或确认，请联系所列单位。",
            ""),
    RECORD_SUBJECT_INVALID(
            5504,
            422,
            "A record of this type is about something else; name a subject of the kind and region.",
            "登记对象与该类型不符，请填写相应种类和地区的对象。",
            ""),
    RECORD_FIELD_INVALID(
            5505,
            422,
            "A field of the record is missing, unknown or not as its type wants; mend the one that is named.",
            "登记字段缺失、多余或不符合要求，请修改所列字段。",
            ""),
    RECORD_EXISTS(
            5506,
            409,
            "There is such a record for this subject already; correct that one instead.",
            "该对象已有此类登记，请更正原登记。",
            ""),
    RECORD_HAS_SUCCESSOR(
            5507,
            409,
            "A correction of this record is filed already; go on with that one.",
            "该登记已有更正，请在更正后的登记上办理。",
            ""),
    RECORD_MISSING(
            5508,
            409,
            "A record that the region wants first is not confirmed; file it and have it confirmed.",
            "所需的前置登记尚未确认，请先填报并确认。",
            ""),
    RECORD_NOT_AS_REQUIRED(
            5509,
            409,
            "A record stands but does not say what is required; the subject does not qualify unless it is corrected.",
            "前置登记的内容不符合要求，除非登记有误并经更正，否则不能办理。",
            ""),

    // 5430: two attributes on one parcel
    RULE_SET_DIFFERS(
            5430,
            409,
            "The project names another rule set: issue its indicators under that one.",
            "该项目已指定其他规则集，请按其指定的规则集签发指标。",
            "A-37"),

    // 6000: money
    RECEIPT_AMOUNT_MISMATCH(6001, 422, "The receipt is not the amount of the deal.", "入账金额与成交金额不符。", "RZ-27"),
    VOUCHER_ALREADY_USED(6002, 409, "This voucher number is already recorded.", "凭证号已被使用。", "F-54"),
    RECEIPT_NOT_CONFIRMED(
            6003, 409, "The income is not confirmed in the fiscal account.", "交易收入尚未确认进入财政账户。", "RZ-27,G-02"),
    SETTLEMENT_NOT_POSTED(6004, 409, "The settlement is not posted.", "结算尚未入账。", "RZ-27"),
    AMOUNT_EXCEEDS_SHARE(
            6005, 422, "The amount is above the computed share that is left.", "申请金额超过应得份额余额。", "RZ-28,G-03"),
    DISBURSEMENT_NOT_APPROVED(
            6006, 409, "The government has not approved this disbursement.", "拨款申请未经市政府批准。", "RZ-29,G-04"),
    ROUTE_VIOLATION(6007, 422, "The payment leaves the route that the rules name.", "拨付路径不符合规定。", "RZ-30,RZ-31,G-06"),
    LEG_AMOUNT_MISMATCH(
            6008,
            422,
            "The amount must be passed on whole, or in numbered parts that sum to it.",
            "转拨金额须与上一环节一致，或按编号分笔且合计一致。",
            "RZ-31,G-05"),
    PART_OUT_OF_ORDER(
            6009,
            422,
            "Part-payments must come in their order and the last must complete the sum.",
            "分笔须按编号进行，末笔须补足余额。",
            "G-05"),
    COIN_ALREADY_SPENT(6010, 409, "This money was already passed on.", "该笔款项已支出。", ""),
    COIN_NOT_FREE(6011, 409, "This money is reserved for another purpose.", "该笔款项已被预留。", ""),
    REVERSAL_BLOCKED(6012, 409, "What was settled has moved on and cannot be reversed.", "结算标的已继续流转，不能冲正。", "F-68"),
    COST_ALREADY_USED(6013, 409, "This cost was already reimbursed.", "该成本已在其他分配中列支。", "RZ-17"),
    REWARD_ALREADY_GRANTED(
            6014,
            409,
            "The township reward of this sale is granted already; use rate 0.",
            "该笔交易的乡镇奖补已列支，请将奖补标准填为 0。",
            "RZ-25"),

    // 6020: prices in parts
    RECEIPT_EXCEEDS_BALANCE(
            6020,
            422,
            "More would come in than is still owed: check the amount against the instalment plan.",
            "入账金额超过尚欠余额，请核对分期付款约定。",
            "F-39"),
    FIRST_PART_TOO_SMALL(
            6021,
            422,
            "The first receipt is below the agreed first payment: register the whole of it.",
            "首笔入账低于约定的首付款，请按约定足额登记。",
            "F-39"),
    BALANCE_NOT_OVERDUE(
            6022,
            409,
            "Part of the price has come in and the rest is not overdue: wait until the last day for it is over.",
            "已收到部分价款且余款未逾期，请待余款期限届满后再办理。",
            "F-39"),

    // 6030: funds and what they are for
    FUND_OF_OTHER_PROJECT(
            6030,
            422,
            "The special account belongs to another project or to none: name the project of the account.",
            "该专户不属于本项目，请核对项目与专户，资金不得跨项目归集。",
            "CS-27"),
    FUNDS_SHORT(
            6031,
            409,
            "The account does not hold so much: register and confirm the money that came in first.",
            "账户余额不足，请先登记并确认到账资金后再支付。",
            "CS-27"),
    PURPOSE_DIFFERS(
            6032,
            409,
            "The money is for another purpose: pay it for its own, or use money that is free.",
            "资金用途不符，须专款专用，请按指定用途支付或使用其他资金。",
            "CS-23,XM-33"),
    NOT_FUND_MONEY(
            6033,
            422,
            "This is no money of a fund: name the coin that holds what is left of the fund.",
            "该笔款项不属于专项资金，请填写专项资金余额所在的款项编号。",
            "XM-33"),
    FUND_OVERSPENT(
            6034, 422, "The fund has less left: pay at most what its coin holds.", "支付金额超过专项资金余额，请按余额支付。", "XM-33"),
    FUND_PAID_OTHERWISE(
            6035,
            409,
            "This fund is not spent here: pay out of a special account by its project, and record land-making costs of what was paid ahead.",
            "该资金不在此处支付：专户资金请按项目支付，预拨资金请登记做地成本。",
            "CS-27,XM-28");

    private final int number;
    private final int httpStatus;
    private final String textEn;
    private final String textZh;
    private final String clause;

    RefusalCode(int number, int httpStatus, String textEn, String textZh, String clause) {
        this.number = number;
        this.httpStatus = httpStatus;
        this.textEn = textEn;
        this.textZh = textZh;
        this.clause = clause;
    }

    /** The stable number. */
    public int number() {
        return number;
    }

    /** The HTTP status with which the gateway answers. */
    public int httpStatus() {
        return httpStatus;
    }

    /** The sentence in English. */
    public String textEn() {
        return textEn;
    }

    /** The sentence in Chinese. */
    public String textZh() {
        return textZh;
    }

    /** The source clauses, comma separated; empty where the reason comes from no document. */
    public String clause() {
        return clause;
    }
}
