// SPDX-License-Identifier: Apache-2.0
package org.forestledger.contract;

import java.util.List;
import java.util.function.Consumer;

/**
 * What a city does from the first application to the last payment, told as calls on a ledger.
 *
 * @param name the city's name in lower case
 * @param title the title in Chinese and English
 * @param teller plays the story on an empty ledger and checks what it comes to
 */
public record Story(String name, String title, Consumer<TestLedger> teller) {
    /** The stories of all cities. */
    public static List<Story> all() {
        return List.of(
                new Story(
                        "ruzhou",
                        "汝州：指标立项、入库、交易、分成与拨付 / Ruzhou: indicators from the project to the last payment",
                        ledger -> new RuzhouStory(ledger).tell()),
                new Story(
                        "ganzhou",
                        "赣州：补充林地八步入库与新增定额的下达、使用、扣减、作废 / Ganzhou: eight steps into the bank, and the quota",
                        ledger -> new GanzhouStory(ledger).tell()),
                new Story(
                        "chaisang",
                        "柴桑：增减挂钩项目从立项到第四次拨付 / Chaisang: a linkage project from its approval to the last tranche",
                        ledger -> new ChaisangStory(ledger).tell()),
                new Story(
                        "xinmi",
                        "新密：三个计划、做地入库与开发补偿费 / Xinmi: three plans, land making, compensation",
                        ledger -> new XinmiStory(ledger).tell()),
                new Story(
                        "yangcheng",
                        "阳城：林票、分红、证书与碳汇 / Yangcheng: forest tickets, dividends, certificates, carbon",
                        ledger -> new YangchengStory(ledger).tell()),
                new Story(
                        "yunxi",
                        "云溪（虚构）：只用数据加入的第六个城市 / Yunxi (made up): a sixth city that is data only",
                        ledger -> new YunxiStory(ledger).tell()));
    }

    /** Plays the story on an empty ledger. */
    public void tell(TestLedger ledger) {
        teller.accept(ledger);
    }

    @Override
    public String toString() {
        return name;
    }
}
