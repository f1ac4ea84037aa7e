// SPDX-License-Identifier: Apache-2.0
package org.forestledger.contract.model;

import java.util.HashSet;
import org.forestledger.rules.equity.PledgeShares;
import org.forestledger.rules.equity.ReleasePledge;
import org.forestledger.rules.equity.TransferShares;
import org.forestledger.rules.ledger.Caller;
import org.forestledger.rules.refusal.RefusalCode;

/** Shares of the one project company of the run. */
final class SharesModel {
    /** The project company. */
    static final String COMPANY = "project-company";

    /** The batch of its shares. */
    static final String SHARES = "equity-" + COMPANY;

    private final Model model;

    SharesModel(Model model) {
        this.model = model;
    }

    void register() {
        model.on(TransferShares.class, this::transfer);
        model.on(PledgeShares.class, this::pledge);
        model.on(ReleasePledge.class, this::release);
    }

    private void company(String id) {
        Model.find(java.util.Map.of(COMPANY, COMPANY), id);
    }

    private void transfer(Caller caller, TransferShares c) {
        Model.newId(c.transferId());
        Model.actsFor(caller, c.fromAccount());
        model.account(c.fromAccount());
        model.account(c.toAccount());
        Refused.unless(c.bps() > 0, RefusalCode.RATIO_OUT_OF_RANGE);
        Refused.unless(!c.fromAccount().equals(c.toAccount()), RefusalCode.INVALID_FIELD);
        Refused.unless(
                c.lotFroms().size() <= Model.MOST_RANGES
                        && new HashSet<>(c.lotFroms()).size() == c.lotFroms().size(),
                RefusalCode.INVALID_FIELD);
        company(c.companyAccount());
        long free = 0;
        boolean control = false;
        for (long from : c.lotFroms()) {
            Units units = LotsModel.lot(model, SHARES, from);
            Refused.unless(units.owner(from).equals(c.fromAccount()), RefusalCode.LOT_NOT_OWNED);
            control |= units.state(from) == Units.State.CONTROL;
            free += units.state(from) == Units.State.AVAILABLE ? units.end(from) - from + 1 : 0;
        }
        Refused.unless(c.bps() <= free || !control, RefusalCode.STATE_CONTROL_FLOOR);
        Refused.unless(c.bps() <= free, RefusalCode.INSUFFICIENT_FREE_SHARE);
        Model.absent(model.movements, c.transferId());
        move(c);
        model.movements.add(c.transferId());
    }

    private void move(TransferShares c) {
        Units units = model.change(SHARES);
        long left = c.bps();
        for (long from : c.lotFroms()) {
            if (units.state(from) == Units.State.AVAILABLE && left > 0) {
                long count = Math.min(left, units.end(from) - from + 1);
                units.cut(from, from + count - 1);
                units.set(from, from + count - 1, c.toAccount(), Units.State.AVAILABLE, Units.NOBODY);
                left -= count;
            }
        }
    }

    private void pledge(Caller caller, PledgeShares c) {
        Model.newId(c.pledgeId());
        Model.actsFor(caller, c.holder());
        model.account(c.holder());
        model.account(c.lender());
        Refused.unless(!c.holder().equals(c.lender()), RefusalCode.INVALID_FIELD);
        company(c.companyAccount());
        Refused.unless(c.slice().batchId().equals(SHARES), RefusalCode.INVALID_FIELD);
        Units units = LotsModel.lot(model, SHARES, c.slice().lotFrom());
        Refused.unless(units.state(c.slice().lotFrom()) != Units.State.CONTROL, RefusalCode.STATE_CONTROL_FLOOR);
        LotsModel.take(model, c.slice(), c.holder(), c.holder(), Units.State.PLEDGED, c.pledgeId());
        Model.absent(model.pledges.keySet(), c.pledgeId());
        Entries.Pledge pledge = new Entries.Pledge();
        pledge.holder = c.holder();
        pledge.lender = c.lender();
        pledge.range = new Entries.Range(SHARES, c.slice().from(), c.slice().to());
        model.pledges.put(c.pledgeId(), pledge);
    }

    private void release(Caller caller, ReleasePledge c) {
        Entries.Pledge pledge = Model.find(model.pledges, c.pledgeId());
        Model.actsFor(caller, pledge.lender);
        Refused.unless(pledge.registered, RefusalCode.WRONG_STATE);
        model.change(SHARES).bind(pledge.range.from(), pledge.range.to(), Units.State.AVAILABLE, Units.NOBODY);
        pledge.registered = false;
    }
}
