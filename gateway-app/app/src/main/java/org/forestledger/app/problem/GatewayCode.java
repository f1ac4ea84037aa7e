// SPDX-License-Identifier: Apache-2.0
package org.forestledger.app.problem;

/** Reasons of the gateway itself. Those of the ledger stand in {@code RefusalCode}; the numbers do not overlap. */
public enum GatewayCode {
    /** No or wrong user name and password. */
    UNAUTHENTICATED(9001, 401, "Sign in with your user name and password.", "请使用用户名和密码登录。"),
    /** Too many wrong passwords. */
    LOCKED_OUT(9002, 429, "Too many failed sign-ins. Try again later.", "登录失败次数过多，请稍后再试。"),
    /** Signed in, but not for this. */
    FORBIDDEN(9003, 403, "You may not do this.", "您无权执行此操作。"),
    /** No such path or thing. */
    NOT_FOUND(9004, 404, "There is nothing here.", "没有找到所请求的内容。"),
    /** Known path, other method. */
    METHOD_NOT_ALLOWED(9005, 405, "This method is not allowed here.", "此地址不支持该请求方法。"),
    /** The answer cannot be given in the type asked for. */
    NOT_ACCEPTABLE(9006, 406, "The answer is available in another media type only.", "无法按所要求的格式返回结果。"),
    /** The body is not JSON. */
    UNSUPPORTED_MEDIA_TYPE(9007, 415, "Send JSON (application/json).", "请以 JSON 格式（application/json）提交。"),
    /** The body is larger than the limit. */
    BODY_TOO_LARGE(9008, 413, "The request is larger than allowed.", "请求内容超过允许的大小。"),
    /** The request cannot be understood. */
    BAD_REQUEST(9009, 400, "The request cannot be understood.", "无法识别该请求。"),
    /** The ledger cannot be reached. */
    LEDGER_UNAVAILABLE(
            9010,
            503,
            "The ledger, or an organisation that must sign, cannot be reached now; nothing was written. Try again later.",
            "暂时无法连接账本或必须签署的机构，未写入任何内容，请稍后再试。"),
    /** Others kept changing the same record. */
    LEDGER_CONFLICT(9011, 409, "Others kept changing the same record. Try again.", "同一记录正被他人频繁修改，请重试。"),
    /** The ledger failed for a reason that is not the caller's. */
    LEDGER_FAULT(9012, 502, "The ledger could not carry this out. Tell the operator.", "账本无法完成此操作，请联系运维人员。"),
    /** The gateway failed. */
    INTERNAL(9013, 500, "Something went wrong here. Tell the operator.", "系统内部错误，请联系运维人员。"),
    /** The organisations do not agree on what the request does. */
    RESULTS_DIFFER(
            9014,
            502,
            "The organisations computed different results for the same request; nothing was written. Tell the operators;"
                    + " once they have mended it, send the same request again.",
            "各机构对同一请求的计算结果不一致，未写入任何内容。请联系各方运维人员，排除后可重发同一请求。"),
    /** The peer's blocks do not continue those that were read. */
    READ_MODEL_FORK(
            9015,
            503,
            "The peer's blocks do not continue those that were read before, so the read model has stopped. Tell the"
                    + " operator, who compares the chains and then rebuilds it.",
            "节点的区块与先前读取的区块不衔接，查询库已停止更新。请联系运维人员核对链后重建。"),
    /** A block is missing between the last one read and the one that came. */
    READ_MODEL_GAP(
            9016,
            503,
            "A block is missing, so the read model has stopped. Tell the operator, who restarts the gateway or rebuilds it.",
            "缺少区块，查询库已停止更新。请联系运维人员重启网关或重建。"),
    /** A block cannot be read. */
    READ_MODEL_UNREADABLE(
            9017,
            503,
            "A block cannot be read, so the read model has stopped. Tell the operator, who verifies the peer's blocks.",
            "区块无法读取，查询库已停止更新。请联系运维人员核验节点的区块。"),
    /** The read model has not come to the height that was asked for. */
    READ_MODEL_BEHIND(
            9018,
            503,
            "The read model has not come to this height yet. Try again later, or ask for a lower height.",
            "查询库尚未到达该高度，请稍后再试或查询较低的高度。");

    private final int number;
    private final int httpStatus;
    private final String textEn;
    private final String textZh;

    GatewayCode(int number, int httpStatus, String textEn, String textZh) {
        this.number = number;
        this.httpStatus = httpStatus;
        this.textEn = textEn;
        this.textZh = textZh;
    }

    /** Stable number. */
    public int number() {
        return number;
    }

    /** HTTP status. */
    public int httpStatus() {
        return httpStatus;
    }

    /** Sentence in English. */
    public String textEn() {
        return textEn;
    }

    /** Sentence in Chinese. */
    public String textZh() {
        return textZh;
    }
}
