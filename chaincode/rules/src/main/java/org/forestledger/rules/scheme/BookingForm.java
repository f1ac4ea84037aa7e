// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.scheme;

/** Under which heading the payer books a leg. */
public enum BookingForm {
    /** Income of the treasury. */
    FISCAL_INCOME("财政收入"),
    /** Payment for works (RZ-30). */
    WORKS_PAYMENT("工程款"),
    /** Injection of registered capital (RZ-15). */
    REGISTERED_CAPITAL("注册资本金"),
    /** A negotiated share of a premium (RZ-13). */
    PREMIUM_SHARE("溢价分成"),
    /** Repayment of costs to the one who laid them out (RZ-17). */
    COST_REIMBURSEMENT("实施成本补偿"),
    /** Reward to a township or street office (RZ-25). */
    TOWNSHIP_REWARD("乡镇街道奖补"),
    /** Distribution among those who hold shares (RZ-19). */
    INCOME_DISTRIBUTION("收益分配"),
    /** A lump sum per mu with a fixed purpose (CS-22). */
    LUMP_SUM_PACKAGE("包干经费"),
    /** A fee for technical work (CS-25). */
    TECHNICAL_FEE("技术服务经费"),
    /** Deducted from the transfers to a township (CS-18). */
    FISCAL_TRANSFER_DEDUCTION("财政转移支付扣减"),
    /** Compensation for buildings that are pulled down (CS-26). */
    DEMOLITION_COMPENSATION("拆旧补偿"),
    /** Taken back from a township for the works behind the indicators that it uses (CS-16). */
    COST_RECOVERY("实施成本扣回"),
    /** Compensation for making land ready (XM-29). */
    DEVELOPMENT_COMPENSATION("开发补偿费"),
    /** A fee of a trading or service platform. */
    PLATFORM_FEE("平台服务费"),
    /** What a buyer pays to a seller who owes nobody a share of it (F-50). */
    SALE_PROCEEDS("转让价款"),
    /** A bidder's deposit (F-32). */
    BID_DEPOSIT("竞价保证金"),
    /** Money that goes back to whoever paid it. */
    REFUND("退款"),
    /** Public money that is put at a project's disposal (XM-28, CS-27). */
    PROJECT_FUND("项目专项资金"),
    /** Income of a forest that is run together (YC-10). */
    FOREST_INCOME("林业经营收入"),
    /** What the holders of forest tickets are paid (F-22). */
    TICKET_DIVIDEND("林票分红"),
    /** What a collective keeps before it pays its members (F-59). */
    PUBLIC_RESERVE("公积公益金"),
    /** Paid back because what was sold had been obtained by fraud (F-15). */
    RETURNED_INCOME("退回违法所得");

    private final String nameZh;

    BookingForm(String nameZh) {
        this.nameZh = nameZh;
    }

    /** The heading in Chinese. */
    public String nameZh() {
        return nameZh;
    }
}
