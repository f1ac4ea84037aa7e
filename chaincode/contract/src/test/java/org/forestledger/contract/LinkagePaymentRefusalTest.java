// SPDX-License-Identifier: Apache-2.0
package org.forestledger.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.forestledger.contract.LinkageWorld.*;
import static org.forestledger.contract.People.COMPANY_OFFICER;
import static org.forestledger.contract.People.LEADER;
import static org.forestledger.contract.RuzhouWorld.paper;

import java.util.List;
import java.util.Optional;
import org.forestledger.rules.agreement.AgreementKind;
import org.forestledger.rules.ledger.Caller;
import org.forestledger.rules.linkage.DecidePayment;
import org.forestledger.rules.linkage.LinkagePayment;
import org.forestledger.rules.linkage.PayCost;
import org.forestledger.rules.linkage.PayTranche;
import org.forestledger.rules.permission.Role;
import org.forestledger.rules.project.ApprovePlan;
import org.forestledger.rules.refusal.RefusalCode;
import org.forestledger.rules.unit.Fen;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What each payment of a linkage project refuses, in the order of precedence, row by row as in {@link
 * LinkageRefusalTest} (CS-27). */
class LinkagePaymentRefusalTest {
    private static final String P = "p";
    private static final Caller OTHER_CLERK = TestLedger.person("other.finance", Role.FINANCE_CLERK, "fiscal-account");

    private final LinkageWorld world = new LinkageWorld(new RuzhouWorld());
    private final TestLedger ledger = world.ledger;

    @BeforeEach
    void found() {
        world.founded();
    }

    private void refused(RefusalCode code, Caller caller, String function, Record command) {
        assertThat(ledger.refuse(caller, function, command))
                .as(command.toString())
                .isEqualTo(code);
    }

    @Test
    @Precedence("linkage:PayTranche")
    void payTranche_shouldNameTheFirstFault_whenSeveralHold() {
        world.agreed(P, "8.00", "10.00");
        world.on("2023-03-01");
        PayTranche wrong = new PayTranche("t", P, "fifth", paper("v"));
        PayTranche later = new PayTranche("t", P, "afterOneYear", paper("v"));
        PayTranche first = new PayTranche("t", P, AT_ACCEPTANCE, paper("v"));
        refused(RefusalCode.NOT_PERMITTED, TOWNSHIP, "linkage:PayTranche", wrong);
        refused(RefusalCode.ACCOUNT_NOT_YOURS, OTHER_CLERK, "linkage:PayTranche", wrong);
        refused(RefusalCode.WRONG_STATE, FINANCE_CLERK, "linkage:PayTranche", wrong);
        world.accepted(P, "9.00");
        refused(RefusalCode.INVALID_FIELD, FINANCE_CLERK, "linkage:PayTranche", wrong);
        refused(RefusalCode.TRANCHE_NOT_DUE, FINANCE_CLERK, "linkage:PayTranche", later);
        world.on("2024-03-02");
        refused(RefusalCode.CULTIVATION_CHECK_MISSING, FINANCE_CLERK, "linkage:PayTranche", later);
        world.checked("c", P, "0.00");
        refused(RefusalCode.NOTHING_PAYABLE, FINANCE_CLERK, "linkage:PayTranche", later);
        ledger.accept(FINANCE_CLERK, "linkage:PayTranche", first);
        refused(RefusalCode.PAYMENT_OPEN, FINANCE_CLERK, "linkage:PayTranche", first);
        ledger.accept(FINANCE_OFFICER, "linkage:DecidePayment", new DecidePayment("t", true));
        refused(RefusalCode.NOTHING_PAYABLE, FINANCE_CLERK, "linkage:PayTranche", first);
        world.checked("c2", P, "1.00");
        refused(RefusalCode.VOUCHER_ALREADY_USED, FINANCE_CLERK, "linkage:PayTranche", later);
        refused(
                RefusalCode.ALREADY_EXISTS,
                FINANCE_CLERK,
                "linkage:PayTranche",
                new PayTranche("t", P, "afterOneYear", paper("v-2")));
    }

    @Test
    @Precedence("linkage:DecidePayment")
    void decidePayment_shouldNameTheFirstFault_whenSeveralHold() {
        world.agreed(P, "8.00", "10.00");
        world.accepted(P, "9.00");
        PayTranche first = new PayTranche("t", P, AT_ACCEPTANCE, paper("v"));
        DecidePayment yes = new DecidePayment("t", true);
        refused(RefusalCode.NOT_PERMITTED, FINANCE_CLERK, "linkage:DecidePayment", yes);
        refused(RefusalCode.NOT_FOUND, FINANCE_OFFICER, "linkage:DecidePayment", yes);
        ledger.accept(FINANCE_OFFICER, "linkage:PayTranche", first);
        refused(RefusalCode.ACCOUNT_NOT_YOURS, People.FINANCE_OFFICER, "linkage:DecidePayment", yes);
        refused(RefusalCode.MAKER_IS_CHECKER, FINANCE_OFFICER, "linkage:DecidePayment", yes);
        Caller second = TestLedger.person("second.finance", Role.FINANCE_OFFICER, "special-1");
        ledger.accept(second, "linkage:DecidePayment", yes);
        refused(RefusalCode.WRONG_STATE, second, "linkage:DecidePayment", new DecidePayment("t", false));
    }

    @Test
    @Precedence("linkage:PayFee")
    void payFee_shouldNameTheFirstFault_whenSeveralHold() {
        world.agreed(P, "8.00", "10.00");
        refused(RefusalCode.NOT_PERMITTED, TOWNSHIP, "linkage:PayFee", world.fee(P, 0));
        refused(RefusalCode.ACCOUNT_NOT_YOURS, OTHER_CLERK, "linkage:PayFee", world.fee(P, 0));
        refused(RefusalCode.WRONG_STATE, FINANCE_CLERK, "linkage:PayFee", world.fee(P, 0));
        world.accepted(P, "9.00");
        refused(RefusalCode.FEE_PROGRESS_NOT_AHEAD, FINANCE_CLERK, "linkage:PayFee", world.fee(P, 0));
        world.paid("linkage:PayFee", world.fee(P, 5_000));
        refused(RefusalCode.FEE_PROGRESS_NOT_AHEAD, FINANCE_CLERK, "linkage:PayFee", world.fee(P, 5_000));
        ledger.accept(FINANCE_CLERK, "linkage:PayFee", world.fee(P, 10_000));
        refused(RefusalCode.PAYMENT_OPEN, FINANCE_CLERK, "linkage:PayFee", world.fee(P, 10_000));
    }

    private static PayCost works(long fen, Optional<String> scaleMu, boolean audited) {
        return new PayCost(
                "w",
                P,
                LinkagePayment.Purpose.WORKS,
                Fen.of(fen),
                scaleMu.map(LinkageWorld::mu),
                audited ? Optional.of(paper("audit")) : Optional.empty(),
                List.of(paper("contract")),
                paper("v-w"));
    }

    @Test
    @Precedence("linkage:PayCost")
    void payCost_shouldNameTheFirstFault_whenSeveralHold() {
        ledger.accept(TOWNSHIP, "linkage:Propose", proposal(P, "special-1", "8.00", "10.00"));
        PayCost package70 = new PayCost(
                "w",
                P,
                LinkagePayment.Purpose.TRANCHE,
                Fen.of(0),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                paper("v-w"));
        refused(RefusalCode.NOT_PERMITTED, TOWNSHIP, "linkage:PayCost", package70);
        refused(RefusalCode.INVALID_FIELD, OTHER_CLERK, "linkage:PayCost", package70);
        refused(RefusalCode.INVALID_FIELD, OTHER_CLERK, "linkage:PayCost", works(0, Optional.empty(), false));
        refused(RefusalCode.ACCOUNT_NOT_YOURS, OTHER_CLERK, "linkage:PayCost", works(1, Optional.empty(), false));
        refused(RefusalCode.AGREEMENT_INCOMPLETE, FINANCE_CLERK, "linkage:PayCost", works(1, Optional.empty(), false));
        world.steps.approve(AgreementKind.LINKAGE_PROJECT, P, LEADER, COMPANY_OFFICER);
        refused(RefusalCode.WRONG_STATE, FINANCE_CLERK, "linkage:PayCost", works(1, Optional.empty(), false));
        ledger.accept(LEADER, "project:ApprovePlan", new ApprovePlan(P));
        world.accepted(P, "9.00");
        refused(RefusalCode.AUDIT_REPORT_MISSING, FINANCE_CLERK, "linkage:PayCost", works(1, Optional.empty(), false));
        refused(RefusalCode.AREA_MISMATCH, FINANCE_CLERK, "linkage:PayCost", works(1, Optional.empty(), true));
        refused(RefusalCode.AREA_MISMATCH, FINANCE_CLERK, "linkage:PayCost", works(1, Optional.of("9.00"), true));
        refused(RefusalCode.FUNDS_SHORT, FINANCE_CLERK, "linkage:PayCost", works(1, Optional.of("10.00"), true));
        world.funded("f", P, Optional.of("FEE"), Fen.of(1));
        refused(RefusalCode.PURPOSE_DIFFERS, FINANCE_CLERK, "linkage:PayCost", works(1, Optional.of("10.00"), true));
        world.funded("g", P, Optional.of("WORKS"), Fen.of(1));
        ledger.accept(FINANCE_CLERK, "linkage:PayCost", works(1, Optional.of("10.00"), true));
    }
}
