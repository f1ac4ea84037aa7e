// SPDX-License-Identifier: Apache-2.0
package org.forestledger.contract;

import static org.forestledger.contract.FundSpendingWorld.P;
import static org.forestledger.contract.FundSpendingWorld.PURPOSE;
import static org.forestledger.contract.RuzhouWorld.paper;
import static org.forestledger.contract.XinmiWorld.AGENCY;
import static org.forestledger.contract.XinmiWorld.BUREAU;

import java.time.LocalDate;
import java.util.Optional;
import org.forestledger.rules.fund.SpendFund;
import org.forestledger.rules.ledger.Caller;
import org.forestledger.rules.library.LibraryMove;
import org.forestledger.rules.money.Coin;
import org.forestledger.rules.permission.Role;
import org.forestledger.rules.refusal.RefusalCode;
import org.forestledger.rules.unit.Fen;
import org.junit.jupiter.api.Test;

/** What is refused of a payment out of a fund, in the order of precedence. */
class FundSpendingRefusalTest {
    private static final Optional<String> OWN = Optional.of(PURPOSE);
    /** Somebody who acts for all who keep money here. */
    private static final Caller KEEPER = TestLedger.person(
            "keeper", Role.GOVERNMENT_OFFICER, XinmiWorld.AGENCY_ACCOUNT, XinmiWorld.ENTITY, "fiscal-account");

    private final FundSpendingWorld world = new FundSpendingWorld();
    private final TestLedger ledger = world.ledger;

    /** A payment in which everything is wrong, until it is mended. */
    private static final class Draft {
        private String id = "s s";
        private String coinId = "none";
        private Optional<String> purpose = Optional.empty();
        private String payee = " ";
        private long fen;
        private String voucherNo = "";
        private LocalDate paidOn;

        private Draft(LocalDate paidOn) {
            this.paidOn = paidOn;
        }

        private SpendFund get() {
            return new SpendFund(id, coinId, purpose, payee, Fen.of(fen), paper(voucherNo), paidOn);
        }
    }

    /** The coin of money that the project's land was sold for, which is no fund. */
    private String priceOfTheLand() {
        world.steps.accepted(P);
        ledger.accept(AGENCY, "library:Enter", XinmiWorld.entering(P));
        ledger.accept(AGENCY, "library:Exit", XinmiWorld.leaving(P, LibraryMove.Cause.SUPPLIED));
        ledger.accept(AGENCY, "landdeal:Register", world.steps.deal("deal", P, Fen.of(1_000)));
        world.steps.received("m", "deal", Fen.of(1_000));
        return ledger.all(Coin.KIND).stream()
                .filter(coin -> coin.holder().equals("fiscal-account"))
                .findFirst()
                .orElseThrow()
                .coinId();
    }

    @Test
    @Precedence("fund:Spend")
    void spending_shouldNameTheFirstFault_whenSeveralHold() {
        world.founded();
        world.kept("f", OWN, 100);
        world.ahead("a", 50);
        world.spent("taken", "f:fund", OWN, 40);
        LocalDate today = world.steps.today();
        RefusalTable table = new RefusalTable(ledger, "fund:Spend");
        Draft draft = new Draft(today.plusDays(1));
        table.refused(RefusalCode.NOT_PERMITTED, People.BUYER, draft.get());
        table.refused(RefusalCode.INVALID_FIELD, "spendingId", BUREAU, draft.get());
        draft.id = "taken";
        table.refused(RefusalCode.MISSING_FIELD, "payeeName", BUREAU, draft.get());
        draft.payee = "guards";
        table.refused(RefusalCode.INVALID_FIELD, "amount", BUREAU, draft.get());
        draft.fen = 2_000;
        table.refused(RefusalCode.NOT_FOUND, BUREAU, draft.get());
        draft.coinId = priceOfTheLand();
        table.refused(RefusalCode.ACCOUNT_NOT_YOURS, BUREAU, draft.get());
        table.refused(RefusalCode.NOT_FUND_MONEY, KEEPER, draft.get());
        draft.coinId = "a:fund";
        draft.purpose = OWN;
        table.refused(RefusalCode.FUND_PAID_OTHERWISE, KEEPER, draft.get());
        draft.coinId = "f:fund";
        draft.purpose = Optional.of("WORKS");
        table.refused(RefusalCode.COIN_ALREADY_SPENT, KEEPER, draft.get());
        draft.coinId = "taken:rest";
        table.refused(RefusalCode.PURPOSE_DIFFERS, KEEPER, draft.get());
        draft.purpose = Optional.empty();
        table.refused(RefusalCode.PURPOSE_DIFFERS, KEEPER, draft.get());
        draft.purpose = OWN;
        table.refused(RefusalCode.FUND_OVERSPENT, KEEPER, draft.get());
        draft.fen = 60;
        table.refused(RefusalCode.INVALID_FIELD, "paidOn", KEEPER, draft.get());
        draft.paidOn = today.minusDays(1);
        table.refused(RefusalCode.INVALID_FIELD, "paidOn", KEEPER, draft.get());
        draft.paidOn = today;
        table.refused(RefusalCode.INVALID_FIELD, "voucher.documentNo", KEEPER, draft.get());
        draft.voucherNo = "v-taken";
        table.refused(RefusalCode.VOUCHER_ALREADY_USED, KEEPER, draft.get());
        draft.voucherNo = "v-s";
        table.refused(RefusalCode.ALREADY_EXISTS, KEEPER, draft.get());
        draft.id = "s";
        table.accepted(KEEPER, draft.get());
    }
}
