// SPDX-License-Identifier: Apache-2.0
package org.forestledger.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.forestledger.contract.People.COMPANY_CLERK;
import static org.forestledger.contract.People.FINANCE_CLERK;
import static org.forestledger.contract.People.FINANCE_OFFICER;
import static org.forestledger.contract.RuzhouWorld.paper;
import static org.forestledger.contract.XinmiWorld.AGENCY;
import static org.forestledger.contract.XinmiWorld.BUREAU;
import static org.forestledger.contract.XinmiWorld.ENTITY;
import static org.forestledger.contract.XinmiWorld.EVERYBODY;
import static org.forestledger.contract.XinmiWorld.OTHER_COMPANY;
import static org.forestledger.contract.XinmiWorld.application;
import static org.forestledger.contract.XinmiWorld.entering;
import static org.forestledger.contract.XinmiWorld.leaving;

import java.time.LocalDate;
import java.util.List;
import org.forestledger.rules.compensation.ApplyForCompensation;
import org.forestledger.rules.compensation.ConfirmLandMoney;
import org.forestledger.rules.compensation.DecideCompensation;
import org.forestledger.rules.compensation.ReceiveLandMoney;
import org.forestledger.rules.compensation.RegisterLandDeal;
import org.forestledger.rules.ledger.Caller;
import org.forestledger.rules.library.LibraryMove.Cause;
import org.forestledger.rules.permission.Role;
import org.forestledger.rules.refusal.RefusalCode;
import org.forestledger.rules.unit.Fen;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What the sale of land, its money and the compensation refuse, in the order of precedence: every row mends one fault of
 * the row before (XM-27, XM-26, XM-30). */
class XinmiMoneyRefusalTest {
    private static final String P = "xm-1";

    private final XinmiWorld world = new XinmiWorld(new TestLedger());
    private final TestLedger ledger = world.ledger;

    @BeforeEach
    void found() {
        world.founded();
        world.plans(2025, P);
        world.on("2025-03-03");
    }

    private void refused(RefusalCode code, Caller caller, String function, Record command) {
        assertThat(ledger.refuse(caller, function, command))
                .as(command.toString())
                .isEqualTo(code);
    }

    @Test
    @Precedence("landdeal:Register")
    void deal_shouldNameTheFirstFault_whenSeveralHold() {
        world.inLibrary(P, 5000);
        String f = "landdeal:Register";
        LocalDate tomorrow = world.today().plusDays(1);
        refused(RefusalCode.NOT_PERMITTED, COMPANY_CLERK, f, deal(" ", 0, tomorrow, ENTITY));
        refused(RefusalCode.MISSING_FIELD, BUREAU, f, deal(" ", 0, tomorrow, ENTITY));
        refused(RefusalCode.INVALID_FIELD, BUREAU, f, deal("buyer", 0, tomorrow, ENTITY));
        refused(RefusalCode.INVALID_FIELD, BUREAU, f, deal("buyer", 9, tomorrow, ENTITY));
        refused(RefusalCode.ACCOUNT_KIND_WRONG, BUREAU, f, deal("buyer", 9, world.today(), ENTITY));
        refused(RefusalCode.ACCOUNT_NOT_YOURS, BUREAU, f, deal("buyer", 9, world.today(), "fiscal-account"));
        refused(RefusalCode.LAND_NOT_SUPPLIED, AGENCY, f, deal("buyer", 9, world.today(), "fiscal-account"));
        ledger.accept(AGENCY, "library:Exit", leaving(P, Cause.DEFECT));
        refused(RefusalCode.LAND_NOT_SUPPLIED, AGENCY, f, deal("buyer", 9, world.today(), "fiscal-account"));
        ledger.accept(AGENCY, "library:Enter", entering(P));
        ledger.accept(AGENCY, "library:Exit", leaving(P, Cause.SUPPLIED));
        ledger.accept(AGENCY, f, deal("buyer", 9, world.today(), "fiscal-account"));
        refused(RefusalCode.ALREADY_EXISTS, AGENCY, f, deal("buyer", 9, world.today(), "fiscal-account"));
    }

    private static RegisterLandDeal deal(String buyer, long fen, LocalDate soldOn, String account) {
        return new RegisterLandDeal("deal", P, buyer, account, Fen.of(fen), soldOn, paper("contract"));
    }

    @Test
    @Precedence({"landdeal:Receive", "landdeal:Confirm"})
    void money_shouldNameTheFirstFault_whenSeveralHold() {
        world.sold("deal", P, 5000, Fen.of(1_000));
        LocalDate today = world.today();
        String f = "landdeal:Receive";
        Caller stranger = TestLedger.person("stranger", Role.FINANCE_CLERK);
        refused(RefusalCode.NOT_PERMITTED, AGENCY, f, receive("m", 0, today.plusDays(1)));
        refused(RefusalCode.ACCOUNT_NOT_YOURS, stranger, f, receive("m", 0, today.plusDays(1)));
        refused(RefusalCode.INVALID_FIELD, FINANCE_CLERK, f, receive("m", 0, today.plusDays(1)));
        refused(RefusalCode.INVALID_FIELD, FINANCE_CLERK, f, receive("m", 1_001, today.plusDays(1)));
        refused(RefusalCode.INVALID_FIELD, FINANCE_CLERK, f, receive("m", 1_001, today.minusDays(1)));
        refused(RefusalCode.LAND_MONEY_EXCEEDS_DEAL, FINANCE_CLERK, f, receive("m", 1_001, today));
        ledger.accept(EVERYBODY, f, receive("m", 600, today));
        refused(RefusalCode.VOUCHER_ALREADY_USED, FINANCE_CLERK, f, receive("m", 600, today));
        ledger.accept(FINANCE_CLERK, f, receive("n", 600, today));
        String confirm = "landdeal:Confirm";
        refused(RefusalCode.NOT_PERMITTED, FINANCE_CLERK, confirm, new ConfirmLandMoney("m", true));
        refused(RefusalCode.NOT_FOUND, FINANCE_OFFICER, confirm, new ConfirmLandMoney("x", true));
        refused(RefusalCode.MAKER_IS_CHECKER, EVERYBODY, confirm, new ConfirmLandMoney("m", true));
        ledger.accept(FINANCE_OFFICER, confirm, new ConfirmLandMoney("m", true));
        refused(RefusalCode.WRONG_STATE, FINANCE_OFFICER, confirm, new ConfirmLandMoney("m", false));
        refused(RefusalCode.LAND_MONEY_EXCEEDS_DEAL, FINANCE_OFFICER, confirm, new ConfirmLandMoney("n", true));
        ledger.accept(FINANCE_OFFICER, confirm, new ConfirmLandMoney("n", false));
        ledger.accept(FINANCE_CLERK, f, new ReceiveLandMoney("o", "deal", Fen.of(400), paper("bank-n"), today));
    }

    private static ReceiveLandMoney receive(String id, long fen, LocalDate on) {
        return new ReceiveLandMoney(id, "deal", Fen.of(fen), paper("bank-" + id), on);
    }

    @Test
    @Precedence({"compensation:Apply", "compensation:Decide"})
    void compensation_shouldNameTheFirstFault_whenSeveralHold() {
        world.sold("deal", P, 5000, Fen.of(1_000));
        ledger.accept(AGENCY, "landdeal:Register", world.deal("deal-2", P, Fen.of(100)));
        world.received("m", "deal", Fen.of(600));
        world.received("other", "deal-2", Fen.of(100));
        ledger.accept(FINANCE_CLERK, "landdeal:Receive", world.money("n", "deal", Fen.of(100)));
        String f = "compensation:Apply";
        refused(RefusalCode.NOT_PERMITTED, AGENCY, f, application("i", "x"));
        refused(RefusalCode.ACCOUNT_NOT_YOURS, OTHER_COMPANY, f, application("i", "x"));
        refused(RefusalCode.MISSING_FIELD, COMPANY_CLERK, f, application("i", "x"));
        refused(RefusalCode.INVALID_FIELD, COMPANY_CLERK, f, application("i", "x", "m", "m"));
        refused(RefusalCode.NOT_FOUND, COMPANY_CLERK, f, application("i", "x", "other", "n"));
        refused(
                RefusalCode.ACCOUNT_NOT_YOURS,
                OTHER_COMPANY,
                f,
                new ApplyForCompensation("i", "deal", "other-company", List.of("other", "n")));
        refused(RefusalCode.INVALID_FIELD, COMPANY_CLERK, f, application("i", "deal", "other", "n"));
        refused(RefusalCode.RECEIPT_NOT_CONFIRMED, COMPANY_CLERK, f, application("i", "deal", "n", "m"));
        ledger.accept(COMPANY_CLERK, f, application("i", "deal", "m"));
        refused(RefusalCode.COMPENSATION_UNDECIDED, COMPANY_CLERK, f, application("j", "deal", "m"));
        String decide = "compensation:Decide";
        refused(RefusalCode.NOT_PERMITTED, COMPANY_CLERK, decide, new DecideCompensation("i", true));
        refused(RefusalCode.NOT_FOUND, BUREAU, decide, new DecideCompensation("x", true));
        refused(RefusalCode.ACCOUNT_NOT_YOURS, BUREAU, decide, new DecideCompensation("i", true));
        ledger.accept(AGENCY, decide, new DecideCompensation("i", true));
        refused(RefusalCode.WRONG_STATE, AGENCY, decide, new DecideCompensation("i", false));
        refused(RefusalCode.COIN_ALREADY_SPENT, COMPANY_CLERK, f, application("j", "deal", "m"));
    }

    /** XM-18: outside the designated areas land enters the library as it always did, but nobody is compensated. */
    @Test
    void originalMode_shouldHaveNeitherCostsNorCompensation_whenTheLandIsSold() {
        world.planned(P);
        world.confirmed(XinmiWorld.originalTerms(P));
        refused(
                RefusalCode.OUTSIDE_DESIGNATED_AREA,
                COMPANY_CLERK,
                "landmaking:RecordCost",
                XinmiWorld.cost("c", P, 1));
        world.accepted(P);
        ledger.accept(AGENCY, "library:Enter", entering(P));
        ledger.accept(AGENCY, "library:Exit", leaving(P, Cause.SUPPLIED));
        ledger.accept(AGENCY, "landdeal:Register", world.deal("deal", P, Fen.of(1_000)));
        world.received("m", "deal", Fen.of(1_000));
        refused(
                RefusalCode.OUTSIDE_DESIGNATED_AREA,
                COMPANY_CLERK,
                "compensation:Apply",
                application("i", "deal", "m"));
    }
}
