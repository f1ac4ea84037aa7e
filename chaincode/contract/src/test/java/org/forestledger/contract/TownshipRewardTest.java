// SPDX-License-Identifier: Apache-2.0
package org.forestledger.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.forestledger.contract.People.*;

import java.util.List;
import java.util.Optional;
import org.forestledger.rules.agreement.AgreementKind;
import org.forestledger.rules.disbursement.ApplyForDisbursement;
import org.forestledger.rules.disbursement.DecideDisbursement;
import org.forestledger.rules.disbursement.Disbursement;
import org.forestledger.rules.project.Project;
import org.forestledger.rules.refusal.RefusalCode;
import org.forestledger.rules.settlement.PostSettlement;
import org.forestledger.rules.settlement.ProposeIncomeSettlement;
import org.forestledger.rules.unit.Fen;
import org.junit.jupiter.api.Test;

/** The township's reward is granted once for a trade (RZ-25). */
class TownshipRewardTest {
    private final RuzhouWorld world = new RuzhouWorld().founded();
    private final TestLedger ledger = world.ledger;

    @Test
    void townshipReward_shouldBeRefusedTheSecondTime_whenMoneyArrivesInParts() {
        world.batch("new", Project.Origin.NEW, "100.00");
        world.held("t1", "new", "20000.00", Optional.empty());
        world.paid("t1");
        world.settled("t1");
        String first = world.disburse("d1", "t1", "projectCompany", PROJECT_CLERK, "project-company", 60_000_000L, 2);
        ledger.accept(PROJECT_CLERK, "settlement:ProposeIncome", income("i1", first, "500.00"));
        world.approve(AgreementKind.SETTLEMENT, "i1", FINANCE_OFFICER, COMPANY_OFFICER, PARTNER_OFFICER);
        ledger.accept(PROJECT_OFFICER, "settlement:Post", new PostSettlement("i1"));
        ledger.accept(
                PROJECT_CLERK,
                "disbursement:Apply",
                new ApplyForDisbursement(
                        "d2",
                        "t1",
                        "projectCompany",
                        "project-company",
                        Fen.of(40_000_000L),
                        Optional.of("d1:rest"),
                        Optional.empty()));
        ledger.accept(GOVERNMENT_OFFICER, "disbursement:Decide", new DecideDisbursement("d2", true));
        String second = world.pay("d2-a", ledger.get(Disbursement.KIND, "d2").coinId(), FINANCE_OFFICER);
        second = world.pay("d2-b", second, ASSETS_OFFICER);
        assertThat(ledger.refuse(PROJECT_CLERK, "settlement:ProposeIncome", income("i2", second, "500.00")))
                .isEqualTo(RefusalCode.REWARD_ALREADY_GRANTED);
        ledger.accept(PROJECT_CLERK, "settlement:ProposeIncome", income("i2", second, "0.00"));
    }

    private static ProposeIncomeSettlement income(String id, String coin, String rewardPerMu) {
        return new ProposeIncomeSettlement(
                id, "settlement-t1", List.of(coin), List.of(), rewardPerMu, List.of(1L, 5101L));
    }
}
