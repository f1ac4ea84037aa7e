// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.invariant;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.forestledger.rules.batch.Batch;
import org.forestledger.rules.equity.SharePledge;
import org.forestledger.rules.hold.Hold;
import org.forestledger.rules.linkage.LinkageUse;
import org.forestledger.rules.lot.Lot;
import org.forestledger.rules.lot.LotSlice;
import org.forestledger.rules.lot.SerialRange;
import org.forestledger.rules.quota.QuotaGrant;
import org.forestledger.rules.quota.UseApplication;
import org.forestledger.rules.retirement.Retirement;
import org.forestledger.rules.ticket.TicketPledge;

/**
 * What an entry says of one lot that it binds, for the time being or for good.
 *
 * @param entry the state key of the entry that binds
 * @param batchId the batch
 * @param range the serial numbers, which are a lot of their own
 * @param owner who owns them
 * @param status how they are bound
 * @param boundBy what the lot must name
 */
record Binding(String entry, String batchId, SerialRange range, String owner, Lot.Status status, String boundBy) {
    /** Every kind of entry that binds lots; who adds another adds it here. */
    private static final List<Function<WholeState, Stream<Binding>>> KINDS = List.of(
            Binding::ofHolds,
            Binding::ofPledges,
            Binding::ofTicketPledges,
            Binding::ofRetirements,
            Binding::ofUses,
            Binding::ofLinkageUses);

    /** All bindings that are in force. */
    static Stream<Binding> all(WholeState state) {
        return KINDS.stream().flatMap(kind -> kind.apply(state));
    }

    String lotId() {
        return Lot.idOf(batchId, range.from());
    }

    private static Stream<Binding> ofHolds(WholeState state) {
        return state.all(Hold.KIND).stream()
                .filter(hold -> hold.status() == Hold.Status.PENDING)
                .flatMap(hold ->
                        of(Hold.KIND.key(hold.holdId()), hold.owner(), hold.ranges(), Lot.Status.HELD, hold.holdId()));
    }

    private static Stream<Binding> ofPledges(WholeState state) {
        return state.all(SharePledge.KIND).stream()
                .filter(pledge -> pledge.status() == SharePledge.Status.REGISTERED)
                .flatMap(pledge -> of(
                        SharePledge.KIND.key(pledge.pledgeId()),
                        pledge.holder(),
                        List.of(pledge.slice()),
                        Lot.Status.PLEDGED,
                        pledge.pledgeId()));
    }

    private static Stream<Binding> ofTicketPledges(WholeState state) {
        return state.all(TicketPledge.KIND).stream()
                .filter(pledge -> pledge.status() == TicketPledge.Status.REGISTERED)
                .flatMap(pledge -> {
                    String key = TicketPledge.KIND.key(pledge.pledgeId());
                    return of(key, pledge.holder(), List.of(pledge.slice()), Lot.Status.PLEDGED, key);
                });
    }

    private static Stream<Binding> ofLinkageUses(WholeState state) {
        return state.all(LinkageUse.KIND).stream()
                .filter(use -> use.status() != LinkageUse.Status.REFUSED)
                .flatMap(use -> use.lots().stream().flatMap(slice -> {
                    boolean applied = use.status() == LinkageUse.Status.APPLIED;
                    String holder = state.find(Batch.KIND, slice.batchId())
                            .map(Batch::titleHolder)
                            .orElse("");
                    return of(
                            LinkageUse.KIND.key(use.useId()),
                            holder,
                            List.of(slice),
                            applied ? Lot.Status.HELD : Lot.Status.USED,
                            use.useId());
                }));
    }

    private static Stream<Binding> ofRetirements(WholeState state) {
        return state.all(Retirement.KIND).stream()
                .filter(retirement -> retirement.status() != Retirement.Status.REFUSED)
                .flatMap(retirement -> {
                    String key = Retirement.KIND.key(retirement.retirementId());
                    boolean requested = retirement.status() == Retirement.Status.REQUESTED;
                    return of(
                            key,
                            retirement.owner(),
                            retirement.ranges(),
                            requested ? Lot.Status.HELD : Lot.Status.RETIRED,
                            key);
                });
    }

    private static Stream<Binding> ofUses(WholeState state) {
        return state.all(UseApplication.KIND).stream().flatMap(use -> {
            String key = UseApplication.KIND.key(use.applicationId());
            return switch (use.status()) {
                case REFUSED -> Stream.of();
                case APPLIED -> applied(state, key, use);
                case APPROVED -> of(key, use.countyAccount(), use.ranges(), Lot.Status.USED, use.applicationId());
                case CLAWED_BACK -> clawedBack(key, use);
            };
        });
    }

    /** Anyone may mark held lots as expired once the quota is void, one lot after the other (GZ-23). */
    private static Stream<Binding> applied(WholeState state, String key, UseApplication use) {
        boolean mayExpire = state.find(QuotaGrant.KIND, use.grantId())
                .flatMap(QuotaGrant::validTo)
                .isPresent();
        return use.ranges().stream().map(slice -> {
            Lot.Status status = mayExpire
                            && state.find(Lot.KIND, Lot.idOf(slice.batchId(), slice.from()))
                                    .filter(lot -> lot.status() == Lot.Status.EXPIRED)
                                    .isPresent()
                    ? Lot.Status.EXPIRED
                    : Lot.Status.HELD;
            return new Binding(key, slice.batchId(), slice.range(), use.countyAccount(), status, use.applicationId());
        });
    }

    /** What was taken back is the end of the ranges (GZ-30). */
    private static Stream<Binding> clawedBack(String key, UseApplication use) {
        List<Binding> bindings = new ArrayList<>();
        long used = use.area().centiMu() - use.returned().centiMu();
        for (LotSlice slice : use.ranges()) {
            long here = Math.min(used, slice.range().count());
            if (here > 0) {
                bindings.add(part(key, use, slice, slice.from(), slice.from() + here - 1, Lot.Status.USED));
            }
            if (here < slice.range().count()) {
                bindings.add(part(key, use, slice, slice.from() + here, slice.to(), Lot.Status.CLAWED_BACK));
            }
            used -= here;
        }
        return bindings.stream();
    }

    private static Binding part(String key, UseApplication use, LotSlice slice, long from, long to, Lot.Status status) {
        return new Binding(
                key, slice.batchId(), new SerialRange(from, to), use.countyAccount(), status, use.applicationId());
    }

    private static Stream<Binding> of(
            String key, String owner, List<LotSlice> slices, Lot.Status status, String boundBy) {
        return slices.stream().map(slice -> new Binding(key, slice.batchId(), slice.range(), owner, status, boundBy));
    }
}
