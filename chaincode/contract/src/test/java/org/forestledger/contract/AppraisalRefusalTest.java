// SPDX-License-Identifier: Apache-2.0
package org.forestledger.contract;

import static org.forestledger.contract.People.*;
import static org.forestledger.contract.RuzhouWorld.paper;

import java.time.LocalDate;
import java.util.Optional;
import org.forestledger.rules.ledger.Caller;
import org.forestledger.rules.market.Appraisal;
import org.forestledger.rules.market.DecideAppraisal;
import org.forestledger.rules.market.FileAppraisal;
import org.forestledger.rules.market.ProposePriceReduction;
import org.forestledger.rules.permission.Role;
import org.forestledger.rules.project.Project;
import org.forestledger.rules.refusal.RefusalCode;
import org.forestledger.rules.trade.ListingHalt.Reason;
import org.forestledger.rules.trade.TerminateListing;
import org.forestledger.rules.unit.Fen;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the functions that guard the state's assets refuse, and the one that ends a listing, in the order of precedence. */
class AppraisalRefusalTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    private final MarketWorld market = new MarketWorld();
    private final TestLedger ledger = market.ledger;

    /** A batch that is issued and one that is not. */
    @BeforeEach
    void found() {
        market.founded().batch("b");
        market.world.project("proposed", Project.Origin.NEW, "10.00");
        market.world.planned("proposed");
        market.world.banked("proposed");
        market.world.batchProposed("proposed");
    }

    private static FileAppraisal appraisal(
            String id, String batchId, long fen, String appraiser, LocalDate validUntil) {
        return new FileAppraisal(
                id, batchId, Appraisal.Basis.PER_MU, Fen.of(fen), appraiser, paper("report"), validUntil);
    }

    @Test
    @Precedence("appraisal:File")
    void filing_shouldNameTheFirstFault_whenSeveralHold() {
        ledger.accept(COMPANY_CLERK, "appraisal:File", appraisal("taken", "b", 1, "body-a", TODAY));
        RefusalTable table = new RefusalTable(ledger, "appraisal:File");
        LocalDate over = TODAY.minusDays(1);
        table.refused(RefusalCode.NOT_PERMITTED, BUYER, appraisal("a a", "none", 0, "no body", over));
        table.refused(
                RefusalCode.INVALID_FIELD, "appraisalId", COMPANY_CLERK, appraisal("a a", "none", 0, "no body", over));
        table.refused(
                RefusalCode.INVALID_FIELD, "amount", COMPANY_CLERK, appraisal("taken", "none", 0, "no body", over));
        table.refused(
                RefusalCode.INVALID_FIELD, "appraiser", COMPANY_CLERK, appraisal("taken", "none", 1, "no body", over));
        table.refused(
                RefusalCode.INVALID_FIELD, "validUntil", COMPANY_CLERK, appraisal("taken", "none", 1, "body-a", over));
        table.refused(RefusalCode.NOT_FOUND, COMPANY_CLERK, appraisal("taken", "none", 1, "body-a", TODAY));
        table.refused(RefusalCode.WRONG_STATE, COMPANY_CLERK, appraisal("taken", "proposed", 1, "body-a", TODAY));
        table.refused(
                RefusalCode.INVALID_FIELD,
                "batchId",
                COMPANY_CLERK,
                appraisal("taken", "equity-project-company", 1, "body-a", TODAY));
        table.refused(RefusalCode.ALREADY_EXISTS, COMPANY_CLERK, appraisal("taken", "b", 1, "body-a", TODAY));
        table.accepted(COMPANY_CLERK, appraisal("a", "b", 1, "body-a", TODAY));
    }

    @Test
    @Precedence("appraisal:Decide")
    void decision_shouldNameTheFirstFault_whenSeveralHold() {
        ledger.accept(GOVERNMENT_OFFICER, "appraisal:File", appraisal("decided", "b", 1, "body-a", TODAY));
        ledger.accept(LEADER, "appraisal:Decide", new DecideAppraisal("decided", false));
        ledger.accept(GOVERNMENT_OFFICER, "appraisal:File", appraisal("open", "b", 1, "body-a", TODAY));
        RefusalTable table = new RefusalTable(ledger, "appraisal:Decide");
        table.refused(RefusalCode.NOT_PERMITTED, COMPANY_OFFICER, new DecideAppraisal("none", true));
        table.refused(RefusalCode.NOT_FOUND, GOVERNMENT_OFFICER, new DecideAppraisal("none", true));
        table.refused(RefusalCode.MAKER_IS_CHECKER, GOVERNMENT_OFFICER, new DecideAppraisal("decided", true));
        table.refused(RefusalCode.WRONG_STATE, ASSETS_OFFICER, new DecideAppraisal("decided", true));
        table.accepted(ASSETS_OFFICER, new DecideAppraisal("open", true));
    }

    private static ProposePriceReduction reduction(String id, String listing, long fen) {
        return new ProposePriceReduction(id, listing, Fen.of(fen), paper("reduction"));
    }

    private void listed(String id) {
        ledger.accept(COMPANY_CLERK, "listing:Open", market.listing(id, "b", "50000.00", Optional.empty()));
    }

    @Test
    @Precedence("appraisal:ProposeReduction")
    void reduction_shouldNameTheFirstFault_whenSeveralHold() {
        listed("l");
        Caller stranger = TestLedger.person("stranger", Role.COMPANY_CLERK, "other-company");
        ledger.accept(COMPANY_CLERK, "appraisal:ProposeReduction", reduction("taken", "l", 1));
        RefusalTable table = new RefusalTable(ledger, "appraisal:ProposeReduction");
        table.refused(RefusalCode.NOT_PERMITTED, LEADER, reduction("d d", "none", 0));
        table.refused(RefusalCode.INVALID_FIELD, "reductionId", stranger, reduction("d d", "none", 0));
        table.refused(RefusalCode.INVALID_FIELD, "lowestPerMu", stranger, reduction("taken", "none", 0));
        table.refused(RefusalCode.NOT_FOUND, stranger, reduction("taken", "none", 1));
        table.refused(RefusalCode.ACCOUNT_NOT_YOURS, stranger, reduction("taken", "l", 1));
        table.refused(RefusalCode.ALREADY_EXISTS, COMPANY_CLERK, reduction("taken", "l", 1));
        table.accepted(COMPANY_CLERK, reduction("d", "l", 1));
    }

    private static TerminateListing end(String listing, Reason reason) {
        return new TerminateListing(listing, reason, paper("end"));
    }

    @Test
    @Precedence("listing:Terminate")
    void termination_shouldNameTheFirstFault_whenSeveralHold() {
        listed("ended");
        ledger.accept(OPERATOR, "listing:Terminate", end("ended", Reason.RIGHT_LOST));
        listed("l");
        RefusalTable table = new RefusalTable(ledger, "listing:Terminate");
        table.refused(RefusalCode.NOT_PERMITTED, BUYER, end("none", Reason.SYSTEM_FAILURE));
        table.refused(RefusalCode.INVALID_FIELD, "reason", OPERATOR, end("none", Reason.SYSTEM_FAILURE));
        table.refused(RefusalCode.NOT_FOUND, OPERATOR, end("none", Reason.RIGHT_LOST));
        table.refused(RefusalCode.LISTING_CLOSED, OPERATOR, end("ended", Reason.RIGHT_LOST));
        table.accepted(OPERATOR, end("l", Reason.RIGHT_LOST));
    }
}
