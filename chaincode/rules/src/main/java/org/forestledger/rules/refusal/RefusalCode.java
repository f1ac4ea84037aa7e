// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.refusal;

/**
 * Every reason for which the ledger refuses something.
 *
 * <p>The order is the order of precedence: where several reasons hold, the first is answered. Numbers are stable and never
 * reused. The HTTP status is what the gateway answers.
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
            "");

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
