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
            "查询库尚未到达该高度，请稍后再试或查询较低的高度。"),
    /** A user who keeps the key wants the gateway to write. */
    SIGN_YOURSELF(
            9019,
            409,
            "Your key is in your own hands, so nothing here can sign for you. Ask for the bytes to sign at the same address"
                    + " below /api/v1/own-key.",
            "您的私钥由您本人保管，系统不能代签。请在 /api/v1/own-key 下的相应地址取得待签内容后自行签名。"),
    /** A user whose key is held here asks for bytes to sign. */
    KEY_IS_HELD_HERE(
            9020,
            409,
            "Your key is held here, which signs for you: send the request to its usual address. To keep the key yourself, give"
                    + " the operator a certificate request.",
            "您的私钥由系统保管并代签，请直接提交到原地址。如需自行保管私钥，请向运维人员提交证书请求。"),
    /** The signature is not one of the bytes by the user's key. */
    SIGNATURE_WRONG(
            9021,
            422,
            "This is no signature of these bytes by the key of your certificate. Sign exactly the bytes that were handed out"
                    + " (ECDSA, P-256, SHA-256); nothing was sent.",
            "签名与待签内容或您的证书不符。请用证书对应的私钥对所给内容原样签名（ECDSA、P-256、SHA-256）；未发送任何内容。"),
    /** Something else is to be signed by now. */
    SIGNING_STEP_OVER(9022, 409, "This step is over. Ask which bytes are to be signed now.", "该步骤已结束，请重新查询当前待签内容。"),
    /** The bytes were handed out too long ago. */
    SIGNING_TOO_LATE(
            9023,
            409,
            "These bytes were handed out too long ago; nothing was sent. Send the same request again for new ones.",
            "待签内容已过期，未发送任何内容。请重发同一请求以取得新的待签内容。");

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
