// SPDX-License-Identifier: Apache-2.0
package org.forestledger.contract.model;

import org.forestledger.rules.ledger.Caller;
import org.forestledger.rules.lot.LotSlice;
import org.forestledger.rules.refusal.RefusalCode;
import org.forestledger.rules.retirement.DecideRetirement;
import org.forestledger.rules.retirement.RequestRetirement;
import org.forestledger.rules.retirement.Retirement.Purpose;

/** The retirement of carbon credits. */
final class CreditsModel {
    private final Model model;

    CreditsModel(Model model) {
        this.model = model;
    }

    void register() {
        model.on(RequestRetirement.class, this::request);
        model.on(DecideRetirement.class, this::decide);
    }

    private void request(Caller caller, RequestRetirement c) {
        Model.newId(c.retirementId());
        Refused.unless(!c.beneficiary().isBlank() && !c.reason().isBlank(), RefusalCode.INVALID_FIELD);
        boolean event = c.purpose() == Purpose.EVENT;
        Refused.unless(!event || c.event().isPresent(), RefusalCode.MISSING_FIELD);
        Refused.unless(event || c.event().isEmpty(), RefusalCode.INVALID_FIELD);
        c.event()
                .ifPresent(e -> Refused.unless(
                        !e.eventName().isBlank() && e.emission().kilograms() > 0, RefusalCode.INVALID_FIELD));
        Model.some(c.slices());
        Model.actsFor(caller, c.owner());
        model.account(c.owner());
        String binding = "retirement/" + c.retirementId();
        long tonnes = 0;
        for (LotSlice slice : c.slices()) {
            Refused.unless(model.issued(slice.batchId()).asset() == Entries.Asset.CARBON, RefusalCode.INVALID_FIELD);
            LotsModel.take(model, slice, c.owner(), c.owner(), Units.State.HELD, binding);
            tonnes += slice.to() - slice.from() + 1;
        }
        long kilograms = tonnes * 1_000;
        c.event().ifPresent(e -> Refused.unless(kilograms >= e.emission().kilograms(), RefusalCode.OFFSET_TOO_SMALL));
        Model.absent(model.retirements.keySet(), c.retirementId());
        Entries.Retirement retirement = new Entries.Retirement();
        retirement.ranges = LotsModel.ranges(c.slices());
        retirement.by = caller.person();
        model.retirements.put(c.retirementId(), retirement);
    }

    private void decide(Caller caller, DecideRetirement c) {
        boolean reasoned = c.refusedReason().filter(reason -> !reason.isBlank()).isPresent();
        Refused.unless(c.confirmed() || reasoned, RefusalCode.MISSING_FIELD);
        Refused.unless(!c.confirmed() || c.refusedReason().isEmpty(), RefusalCode.INVALID_FIELD);
        Entries.Retirement retirement = Model.find(model.retirements, c.retirementId());
        Model.another(caller, retirement.by);
        Refused.unless(retirement.status.equals("REQUESTED"), RefusalCode.WRONG_STATE);
        retirement.status = c.confirmed() ? "CONFIRMED" : "REFUSED";
        for (Entries.Range range : retirement.ranges) {
            Units units = model.change(range.batch());
            if (c.confirmed()) {
                units.bind(range.from(), range.to(), Units.State.RETIRED, "retirement/" + c.retirementId());
            } else {
                units.bind(range.from(), range.to(), Units.State.AVAILABLE, Units.NOBODY);
            }
        }
    }
}
