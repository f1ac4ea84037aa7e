// SPDX-License-Identifier: Apache-2.0
package org.forestledger.contract;

import static org.forestledger.contract.CarbonWorld.issue;
import static org.forestledger.contract.People.*;
import static org.forestledger.contract.RuzhouWorld.paper;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.forestledger.rules.account.AccountKind;
import org.forestledger.rules.hold.CreateHold;
import org.forestledger.rules.hold.VoidHold;
import org.forestledger.rules.ledger.Caller;
import org.forestledger.rules.lot.CutLot;
import org.forestledger.rules.lot.LotSlice;
import org.forestledger.rules.lot.MergeLots;
import org.forestledger.rules.lot.TransferLots;
import org.forestledger.rules.permission.Role;
import org.forestledger.rules.refusal.RefusalCode;
import org.forestledger.rules.title.DecideTitleChange;
import org.forestledger.rules.title.FileTitleChange;
import org.forestledger.rules.title.Proof;
import org.forestledger.rules.title.Proof.ProofKind;
import org.forestledger.rules.title.TitleCause;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the functions of changes of title refuse, in the order of precedence. */
class TitleRefusalTest {
    private static final Proof DEATH = new Proof(ProofKind.DEATH_CERTIFICATE, paper("death"));
    private static final Proof WILL = new Proof(ProofKind.INHERITANCE_TITLE, paper("will"));

    private final RuzhouWorld world = new RuzhouWorld();
    private final CarbonWorld carbon = new CarbonWorld(world);
    private final TestLedger ledger = world.ledger;
    private final Restraints restraints = new Restraints(world);

    /** Credits 1 to 600 with the buyer, the rest with the state company. */
    @BeforeEach
    void sell() {
        world.founded();
        carbon.sold(1_000, 600);
    }

    /** A filing in which everything is wrong, until it is mended. */
    private static final class Draft {
        private String id = "x x";
        private String from = "no-owner";
        private String to = "nobody";
        private List<LotSlice> slices = List.of();
        private String reason = " ";
        private List<Proof> proofs = Collections.nCopies(51, DEATH);

        private FileTitleChange get() {
            return new FileTitleChange(id, TitleCause.INHERITANCE, from, to, slices, reason, proofs);
        }

        private Draft of(String batchId, long lotFrom, long to) {
            slices = List.of(new LotSlice(batchId, lotFrom, lotFrom, to));
            return this;
        }
    }

    /** The investor inherits credits 1 to 100 of the buyer. */
    private static Draft good(String id) {
        Draft draft = new Draft().of("c", 1, 100);
        draft.id = id;
        draft.from = "buyer-1";
        draft.to = "investor-a";
        draft.reason = "继承过户";
        draft.proofs = List.of(DEATH, WILL);
        return draft;
    }

    @Test
    @Precedence("title:File")
    void filing_shouldNameTheFirstFault_whenSeveralHold() {
        Caller heir = TestLedger.person("heir", Role.INVESTOR, "investor-a", "nobody", "leaving");
        world.account("leaving", AccountKind.INVESTOR, "PartnerMSP");
        restraints.close("leaving");
        ledger.accept(COMPANY_CLERK, "carbon:ProposeIssue", issue("proposed", "p", 2025, 10));
        ledger.accept(INVESTOR_A, "title:File", good("taken").get());
        RefusalTable table = new RefusalTable(ledger, "title:File");
        Draft draft = new Draft();
        table.refused(RefusalCode.NOT_PERMITTED, REGISTRAR, draft.get());
        table.refused(RefusalCode.INVALID_FIELD, "changeId", INVESTOR_A, draft.get());
        draft.id = "taken";
        table.refused(RefusalCode.MISSING_FIELD, "reason", INVESTOR_A, draft.get());
        draft.reason = "长".repeat(1_001);
        table.refused(RefusalCode.TOO_LONG, "reason", INVESTOR_A, draft.get());
        draft.reason = "继承过户";
        table.refused(RefusalCode.TOO_LONG, "proofs", INVESTOR_A, draft.get());
        draft.proofs = List.of(DEATH);
        table.refused(RefusalCode.MISSING_FIELD, "slices", INVESTOR_A, draft.get());
        draft.slices = Collections.nCopies(201, new LotSlice("none", 7, 7, 7));
        table.refused(RefusalCode.TOO_LONG, "slices", INVESTOR_A, draft.get());
        draft.of("none", 7, 7);
        table.refused(RefusalCode.ACCOUNT_NOT_YOURS, INVESTOR_A, draft.get());
        table.refused(RefusalCode.NOT_FOUND, "id", "nobody", heir, draft.get());
        draft.to = "leaving";
        table.refused(RefusalCode.ACCOUNT_NOT_ACTIVE, heir, draft.get());
        draft.to = "investor-a";
        table.refused(RefusalCode.NOT_FOUND, "id", "no-owner", heir, draft.get());
        draft.from = "investor-a";
        table.refused(RefusalCode.INVALID_FIELD, "fromAccount", heir, draft.get());
        draft.from = "buyer-1";
        table.refused(RefusalCode.PROOF_MISSING, heir, draft.get());
        draft.proofs = List.of(DEATH, WILL);
        table.refused(RefusalCode.NOT_FOUND, "kind", "batch", heir, draft.get());
        table.refused(RefusalCode.WRONG_STATE, heir, draft.of("proposed", 7, 7).get());
        table.refused(
                RefusalCode.SALE_NEEDS_TRADE,
                heir,
                draft.of("equity-project-company", 7, 7).get());
        restraints.owe("buyer-1");
        table.refused(RefusalCode.FRAUD_DEBT_OPEN, heir, draft.of("c", 7, 7).get());
        restraints.repay("buyer-1", "c", 1);
        table.refused(RefusalCode.LOT_NOT_FOUND, heir, draft.get());
        table.refused(RefusalCode.LOT_NOT_OWNED, heir, draft.of("c", 601, 601).get());
        table.refused(RefusalCode.ALREADY_EXISTS, heir, draft.of("c", 11, 20).get());
        draft.id = "x";
        table.accepted(heir, draft.get());
    }

    private static DecideTitleChange yes(String id) {
        return new DecideTitleChange(id, true, Optional.empty());
    }

    @Test
    @Precedence("title:Decide")
    void decision_shouldNameTheFirstFault_whenSeveralHold() {
        Caller both =
                new Caller(REGISTRAR.mspId(), INVESTOR_A.person(), "two.offices", List.of(Role.REGISTRAR), List.of());
        Optional<String> blank = Optional.of(" ");
        ledger.accept(INVESTOR_A, "title:File", good("done").get());
        ledger.accept(REGISTRAR, "title:Decide", new DecideTitleChange("done", false, Optional.of("材料不符")));
        ledger.accept(INVESTOR_A, "title:File", good("x").get());
        restraints.owe("buyer-1");
        restraints.freeze("whole", "buyer-1");
        restraints.close("investor-a");
        RefusalTable table = new RefusalTable(ledger, "title:Decide");
        table.refused(RefusalCode.NOT_PERMITTED, INVESTOR_A, new DecideTitleChange("none", false, blank));
        table.refused(RefusalCode.MISSING_FIELD, "refusedReason", both, new DecideTitleChange("none", false, blank));
        table.refused(RefusalCode.INVALID_FIELD, "refusedReason", both, new DecideTitleChange("none", true, blank));
        table.refused(RefusalCode.NOT_FOUND, both, yes("none"));
        table.refused(RefusalCode.MAKER_IS_CHECKER, both, yes("done"));
        table.refused(RefusalCode.WRONG_STATE, REGISTRAR, yes("done"));
        table.refused(RefusalCode.FROZEN, "freeze", "whole", REGISTRAR, yes("x"));
        restraints.lift("whole");
        table.refused(RefusalCode.ACCOUNT_NOT_ACTIVE, REGISTRAR, yes("x"));
        restraints.keep("investor-a");
        table.refused(RefusalCode.FRAUD_DEBT_OPEN, REGISTRAR, yes("x"));
        ledger.accept(BUYER, "lot:Cut", new CutLot("c", 1, 500));
        restraints.repay("buyer-1", "c", 501);
        decisionOnUnits(table);
    }

    /** Credits 1 to 50 go away and come back, are held and frozen, and stand as a lot of their own until it is merged. */
    private void decisionOnUnits(RefusalTable table) {
        LotSlice first = new LotSlice("c", 1, 1, 50);
        ledger.accept(BUYER, "lot:Transfer", transfer("out", "buyer-1", "investor-b", first));
        table.refused(RefusalCode.LOT_NOT_OWNED, REGISTRAR, yes("x"));
        ledger.accept(INVESTOR_B, "lot:Transfer", transfer("back", "investor-b", "buyer-1", first));
        ledger.accept(
                BUYER,
                "hold:Create",
                new CreateHold(
                        "h",
                        "buyer-1",
                        "investor-b",
                        List.of(first),
                        ledger.now().plusSeconds(60)));
        restraints.freeze("units", "buyer-1", first);
        restraints.accuse("c");
        table.refused(RefusalCode.FRAUD_CASE_OPEN, REGISTRAR, yes("x"));
        restraints.acquit("c");
        table.refused(RefusalCode.FROZEN, "freeze", "units", REGISTRAR, yes("x"));
        restraints.lift("units");
        table.refused(RefusalCode.LOT_NOT_AVAILABLE, REGISTRAR, yes("x"));
        ledger.accept(BUYER, "hold:Void", new VoidHold("h"));
        table.refused(RefusalCode.RANGE_NOT_IN_LOT, REGISTRAR, yes("x"));
        ledger.accept(BUYER, "lot:Merge", new MergeLots("c", List.of(1L, 51L)));
        table.accepted(REGISTRAR, yes("x"));
    }

    private static TransferLots transfer(String id, String from, String to, LotSlice slice) {
        return new TransferLots(id, from, to, List.of(slice));
    }
}
