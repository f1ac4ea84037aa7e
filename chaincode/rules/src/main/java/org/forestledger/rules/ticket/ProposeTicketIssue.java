// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.ticket;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.forestledger.rules.account.Account;
import org.forestledger.rules.account.AccountKind;
import org.forestledger.rules.agreement.Agreement;
import org.forestledger.rules.agreement.AgreementKind;
import org.forestledger.rules.batch.Batch;
import org.forestledger.rules.ledger.Command;
import org.forestledger.rules.ledger.Work;
import org.forestledger.rules.parcel.ParcelRights;
import org.forestledger.rules.parcel.RegisterGate;
import org.forestledger.rules.permission.Guards;
import org.forestledger.rules.project.Evidence;
import org.forestledger.rules.project.ParcelBacking;
import org.forestledger.rules.project.Project;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;
import org.forestledger.rules.unit.Fen;
import org.forestledger.rules.unit.Tickets;

/**
 * Who runs a forest proposes its tickets, shared out by what each contributor put in; the three organisations agree before a
 * single ticket exists (YC-07 to YC-10, YC-26).
 *
 * <p>Parcels are tied at once: one ticket type for a parcel (F-20, G-21), beside indicators or carbon only where the rule set of the
 * offering and theirs list both. The term ends with the rights at the latest. Where the
 * region keeps a register, the parcels stand in it.
 *
 * @param batchId the id of the new batch
 * @param nameZh the Chinese name
 * @param nameEn the English name
 * @param region the region in which the parcels are numbered
 * @param plots one to 2,000 parcels with the rights to them
 * @param manager the account of who runs the forest
 * @param contributions one to 500 contributions
 * @param faceValue what a ticket stands for; either this or the total
 * @param totalTickets how many tickets there are; either this or the face value
 * @param termFrom the first day of the term
 * @param termTo the last day of the term
 * @param document the share table as the contributors have signed it
 * @param offering the terms on which the tickets are offered; absent where everybody may have any number
 */
public record ProposeTicketIssue(
        String batchId,
        String nameZh,
        String nameEn,
        String region,
        List<ForestPlot> plots,
        String manager,
        List<Contribution> contributions,
        Optional<Fen> faceValue,
        Optional<Tickets> totalTickets,
        LocalDate termFrom,
        LocalDate termTo,
        Evidence document,
        Optional<TicketOffering> offering)
        implements Command {
    private static final int MAX_PLOTS = 2_000;
    private static final int MAX_CONTRIBUTIONS = 500;

    @Override
    public void decide(Work work) {
        Work.requireId("batchId", batchId);
        Work.requireId("region", region);
        Refusal.unless(!nameZh.isBlank(), RefusalCode.INVALID_FIELD, "field", "nameZh");
        Refusal.unless(!termTo.isBefore(termFrom), RefusalCode.INVALID_FIELD, "field", "termTo");
        requireSome("plots", plots, MAX_PLOTS);
        requireSome("contributions", contributions, MAX_CONTRIBUTIONS);
        Guards.requireAccount(work.caller(), manager);
        Account.active(work, manager, AccountKind.STATE_COMPANY, AccountKind.PROJECT_COMPANY, AccountKind.PARTNER);
        contributions.forEach(contribution -> contribution.require(work));
        plots.forEach(plot -> claim(work, plot));
        plots.forEach(plot -> requireRight(work, plot));
        offering.ifPresent(terms -> terms.require(work, termFrom, termTo));
        TicketIssue issue = new TicketIssue(
                batchId,
                nameZh,
                nameEn,
                region,
                plots,
                manager,
                contributions,
                faceValue,
                totalTickets,
                TicketShares.of(contributions, faceValue, totalTickets),
                termFrom,
                termTo,
                document,
                offering);
        offering.ifPresent(terms -> terms.requireWithinCap(batchId, issue.shares(), issue.allTickets()));
        Batch batch = new Batch(
                batchId,
                Batch.Asset.FOREST_TICKET,
                "",
                batchId,
                Project.Origin.NEW,
                termFrom.getYear(),
                Optional.of(termTo),
                Optional.empty(),
                issue.allTickets().tickets(),
                manager,
                Batch.Status.PROPOSED,
                work.caller().person());
        work.create(Batch.KIND, batchId, batch);
        work.create(TicketIssue.KIND, batchId, issue);
        Agreement.propose(work, AgreementKind.TICKET_ISSUE, batchId, issue);
        work.answer(TicketIssue.KIND, batchId, issue);
    }

    private static void requireSome(String field, List<?> items, int most) {
        Refusal.unless(!items.isEmpty(), RefusalCode.MISSING_FIELD, "field", field);
        Refusal.unless(items.size() <= most, RefusalCode.TOO_LONG, "field", field, "maxItems", most);
    }

    private void claim(Work work, ForestPlot plot) {
        Refusal.unless(plot.area().centiMu() > 0, RefusalCode.INVALID_FIELD, "field", "plots.area");
        RegisterGate.require(work, region, plot.parcelNo(), plot.area());
        ParcelBacking.claim(
                work,
                new ParcelBacking(
                        region,
                        plot.parcelNo(),
                        ParcelBacking.Use.TICKETS,
                        batchId,
                        offering.map(TicketOffering::ruleSetId)),
                RefusalCode.TICKET_TYPE_EXISTS,
                RefusalCode.PARCEL_ALREADY_USED);
    }

    /** What the register knows of the right counts where it ends earlier than the paper says. */
    private void requireRight(Work work, ForestPlot plot) {
        LocalDate endsOn = ParcelRights.endsOn(work, plot.parcelNo())
                .filter(plot.rightEndsOn()::isAfter)
                .orElse(plot.rightEndsOn());
        Refusal.unless(
                !termTo.isAfter(endsOn),
                RefusalCode.TERM_EXCEEDS_RIGHT,
                "parcelNo",
                plot.parcelNo(),
                "rightEndsOn",
                endsOn,
                "termTo",
                termTo);
    }
}
