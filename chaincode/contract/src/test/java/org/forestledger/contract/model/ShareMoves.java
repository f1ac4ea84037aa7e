// SPDX-License-Identifier: Apache-2.0
package org.forestledger.contract.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.forestledger.rules.equity.PledgeShares;
import org.forestledger.rules.equity.ReleasePledge;
import org.forestledger.rules.equity.TransferShares;
import org.forestledger.rules.lot.LotSlice;
import org.forestledger.rules.retirement.DecideRetirement;
import org.forestledger.rules.retirement.EventOffset;
import org.forestledger.rules.retirement.RequestRetirement;
import org.forestledger.rules.retirement.Retirement.Purpose;
import org.forestledger.rules.unit.Kilograms;

/** What is tried with shares and with carbon credits. */
final class ShareMoves {
    private final Model model;
    private final Dice dice;

    ShareMoves(Model model, Dice dice) {
        this.model = model;
        this.dice = dice;
    }

    private String holder() {
        return dice.one(Cast.OWNERS);
    }

    Draft transfer() {
        String from = holder();
        String to = holder();
        List<Long> lots = new ArrayList<>();
        for (int i = 0; i <= dice.upTo(3); i++) {
            long lot = dice.lot(SharesModel.SHARES, from, Units.State.AVAILABLE);
            if (!lots.contains(lot) || dice.bad()) {
                lots.add(dice.mostly(lot, lot + 1, 0L));
            }
        }
        return new Draft(
                dice.caller(Cast.actingFor(from)),
                "equity:Transfer",
                new TransferShares(
                        dice.newId("move", model.movements),
                        dice.mostly(SharesModel.COMPANY, "none"),
                        dice.account(from),
                        dice.account(to.equals(from) && !dice.bad() ? "project-company" : to),
                        dice.mostly(1 + dice.upTo(80), 0, 5_000),
                        lots));
    }

    Draft pledge() {
        String holder = holder();
        String lender = holder();
        LotSlice slice = dice.slice(SharesModel.SHARES, holder, 60);
        return new Draft(
                dice.caller(Cast.actingFor(holder)),
                "equity:Pledge",
                new PledgeShares(
                        dice.newId("pledge", model.pledges.keySet()),
                        dice.mostly(SharesModel.COMPANY, "none"),
                        dice.account(holder),
                        dice.account(lender.equals(holder) && !dice.bad() ? "project-company" : lender),
                        slice));
    }

    Draft release() {
        String id = dice.idOf(model.pledges, pledge -> pledge.registered);
        Entries.Pledge pledge = model.pledges.get(id);
        return new Draft(
                dice.caller(pledge == null ? Cast.BUYER : Cast.actingFor(pledge.lender)),
                "equity:Release",
                new ReleasePledge(id));
    }

    Draft retire() {
        String owner = dice.one(List.of("buyer-1", "investor-a", "investor-b", "state-company"));
        List<LotSlice> slices = dice.slices(dice.mostly("c", "b", SharesModel.SHARES), owner, 12);
        boolean event = dice.oneIn(3);
        long tonnes = slices.stream().mapToLong(s -> s.to() - s.from() + 1).sum();
        long kilograms = Math.max(0, dice.mostly(tonnes * 1_000 - dice.upTo(1_500), tonnes * 1_000 + 1, 0L));
        return new Draft(
                dice.caller(Cast.actingFor(owner)),
                "retirement:Request",
                new RequestRetirement(
                        dice.newId("retirement", model.retirements.keySet()),
                        dice.account(owner),
                        slices,
                        dice.mostly("阳城马拉松", " "),
                        event ? Purpose.EVENT : dice.mostly(Purpose.VOLUNTARY, Purpose.EVENT),
                        dice.mostly("自愿注销", ""),
                        event || dice.bad()
                                ? Optional.of(
                                        new EventOffset("marathon", Kilograms.of(kilograms), dice.paper("emission")))
                                : Optional.empty()));
    }

    Draft decide() {
        boolean confirmed = !dice.oneIn(3);
        Optional<String> reason = confirmed ? Optional.empty() : Optional.of("缺少证明");
        return new Draft(
                dice.caller(Cast.REGISTRAR),
                "retirement:Decide",
                new DecideRetirement(
                        dice.idOf(model.retirements, retirement -> retirement.status.equals("REQUESTED")),
                        confirmed,
                        dice.mostly(reason, Optional.of(" "), Optional.empty(), Optional.of("多余"))));
    }
}
