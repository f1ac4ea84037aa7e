// SPDX-License-Identifier: Apache-2.0
package org.forestledger.verifier.content;

import java.util.Optional;
import org.forestledger.rules.lot.Lot;
import org.forestledger.rules.lot.LotSlice;
import org.forestledger.rules.retirement.Retirement;
import org.forestledger.rules.retirement.Retirement.Status;
import org.forestledger.verifier.state.StateWrite;

/**
 * Shows that retired credits stay retired: no write touches their lot again, each was confirmed by another person than the
 * one who asked, and an event has retired at least what it emitted.
 */
public final class RetirementCheck extends EntryCheck<Retirement> {
    private static final String KEY = Retirement.KIND.key("");

    /** For one run. */
    public RetirementCheck() {
        super("retirement", Retirement.KIND);
    }

    @Override
    void judgeOther(Entries entries, StateWrite write) {
        idOf(Lot.KIND, write).ifPresent(id -> checkLot(entries, id));
    }

    @Override
    void judge(Entries entries, String id, Retirement retirement) {
        if (!retirement.retirementId().equals(id)) {
            entries.fault("The retirement " + retirement.retirementId() + " stands under the key of " + id + ".");
        }
        Optional<Retirement> earlier = entries.before(Retirement.KIND, id);
        Optional<Status> stood = earlier.map(Retirement::status);
        Optional<Status> mustStand =
                retirement.status() == Status.REQUESTED ? Optional.empty() : Optional.of(Status.REQUESTED);
        if (!stood.equals(mustStand)) {
            entries.fault("The retirement " + id + " goes from "
                    + stood.map(Status::name).orElse("nothing") + " to " + retirement.status() + ".");
        }
        if (earlier.filter(request -> !request.equals(asRequested(retirement))).isPresent()) {
            entries.fault("The retirement " + id + " was changed after it was requested.");
        }
        checkAmount(entries, retirement);
        if (retirement.status() != Status.REQUESTED
                && retirement.decidedBy().equals(Optional.of(retirement.requestedBy()))) {
            entries.fault("The retirement " + id + " was decided by who requested it.");
        }
        if (retirement.status() == Status.CONFIRMED) {
            retirement.ranges().forEach(range -> checkRange(entries, retirement, range));
        }
    }

    private static void checkAmount(Entries entries, Retirement retirement) {
        long units = retirement.ranges().stream()
                .mapToLong(range -> range.range().count())
                .sum();
        if (units != retirement.amount().tonnes()) {
            entries.fault("The retirement " + retirement.retirementId() + " says "
                    + retirement.amount().tonnes() + " tonnes but names " + units + ".");
        }
        retirement.event().map(event -> event.emission().roundedUp()).ifPresent(needed -> {
            if (retirement.amount().compareTo(needed) < 0) {
                entries.fault("The retirement " + retirement.retirementId() + " is less than the " + needed.tonnes()
                        + " tonnes that its event has emitted.");
            }
        });
    }

    private static void checkRange(Entries entries, Retirement retirement, LotSlice range) {
        boolean retired = entries.written(Lot.KIND, Lot.idOf(range.batchId(), range.from()))
                .filter(lot -> lot.status() == Lot.Status.RETIRED)
                .filter(lot -> lot.range().equals(range.range()))
                .filter(lot -> lot.owner().equals(retirement.owner()))
                .isPresent();
        if (!retired) {
            entries.fault("The retirement " + retirement.retirementId() + " is confirmed, but the units " + range.from()
                    + " to " + range.to() + " of " + range.batchId() + " are not retired by it.");
        }
    }

    /** A lot becomes retired by a retirement that is confirmed in the same transaction, and is never written again. */
    private static void checkLot(Entries entries, String id) {
        if (isRetired(entries.before(Lot.KIND, id))) {
            entries.fault("The lot " + id + " is written again after it was retired.");
            return;
        }
        entries.written(Lot.KIND, id).filter(lot -> isRetired(Optional.of(lot))).ifPresent(lot -> {
            String binding = lot.boundBy().orElse("");
            boolean confirmed = binding.startsWith(KEY)
                    && entries.written(Retirement.KIND, binding.substring(KEY.length()))
                            .filter(retirement -> retirement.status() == Status.CONFIRMED)
                            .filter(retirement -> retirement.ranges().stream()
                                    .anyMatch(range -> range.batchId().equals(lot.batchId())
                                            && range.range().equals(lot.range())))
                            .isPresent();
            if (!confirmed) {
                entries.fault("The lot " + id + " is retired, but no retirement of it is confirmed.");
            }
        });
    }

    private static boolean isRetired(Optional<Lot> lot) {
        return lot.filter(l -> l.status() == Lot.Status.RETIRED).isPresent();
    }

    /** The record without what a decision adds. */
    private static Retirement asRequested(Retirement retirement) {
        return new Retirement(
                retirement.retirementId(),
                retirement.owner(),
                retirement.ranges(),
                retirement.amount(),
                retirement.beneficiary(),
                retirement.purpose(),
                retirement.reason(),
                retirement.event(),
                Status.REQUESTED,
                retirement.requestedBy(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
