// SPDX-License-Identifier: Apache-2.0
package org.forestledger.contract.model;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.forestledger.rules.account.AccountKind;
import org.forestledger.rules.agreement.Approve;
import org.forestledger.rules.agreement.Refuse;
import org.forestledger.rules.ledger.Caller;
import org.forestledger.rules.money.DecideReceipt;
import org.forestledger.rules.money.RegisterReceipt;
import org.forestledger.rules.permission.Role;
import org.forestledger.rules.refusal.RefusalCode;
import org.forestledger.rules.settlement.PostSettlement;
import org.forestledger.rules.settlement.ProposeSettlement;

/** Receipts, settlements and the agreements on them. */
final class MoneyModel {
    /** Who decides on a settlement for which organisation. */
    private static final Map<String, Set<Role>> SEATS = Map.of(
            "GovernmentMSP", Set.of(Role.FINANCE_OFFICER, Role.LEADING_GROUP),
            "StateCompanyMSP", Set.of(Role.COMPANY_OFFICER),
            "PartnerMSP", Set.of(Role.PARTNER_OFFICER));

    private final Model model;

    MoneyModel(Model model) {
        this.model = model;
    }

    void register() {
        model.on(RegisterReceipt.class, this::registerReceipt);
        model.on(DecideReceipt.class, this::decideReceipt);
        model.on(ProposeSettlement.class, this::propose);
        model.on(Approve.class, this::approve);
        model.on(Refuse.class, this::refuse);
        model.on(PostSettlement.class, this::post);
    }

    private void registerReceipt(Caller caller, RegisterReceipt c) {
        Model.newId(c.receiptId());
        Model.actsFor(caller, c.fiscalAccount());
        model.account(c.fiscalAccount(), AccountKind.FISCAL);
        Entries.Trade trade = Model.find(model.trades, c.tradeId());
        Refused.unless(trade.status.equals("HELD") && trade.receipt.isEmpty(), RefusalCode.WRONG_STATE);
        Refused.unless(c.amount().fen() == trade.gross, RefusalCode.RECEIPT_AMOUNT_MISMATCH);
        Refused.unless(!c.receivedOn().isAfter(model.today()), RefusalCode.INVALID_FIELD);
        Model.newId(c.voucher().documentNo());
        Refused.unless(!model.vouchers.contains(c.voucher().documentNo()), RefusalCode.VOUCHER_ALREADY_USED);
        Model.absent(model.receipts.keySet(), c.receiptId());
        Entries.Receipt receipt = new Entries.Receipt();
        receipt.trade = c.tradeId();
        receipt.fiscalAccount = c.fiscalAccount();
        receipt.voucher = c.voucher().documentNo();
        receipt.by = caller.person();
        model.receipts.put(c.receiptId(), receipt);
        model.vouchers.add(receipt.voucher);
        trade.receipt = Optional.of(c.receiptId());
        model.holds.get(c.tradeId()).locked = true;
    }

    private void decideReceipt(Caller caller, DecideReceipt c) {
        Entries.Receipt receipt = Model.find(model.receipts, c.receiptId());
        Model.actsFor(caller, receipt.fiscalAccount);
        Model.another(caller, receipt.by);
        Refused.unless(receipt.status.equals("REGISTERED"), RefusalCode.WRONG_STATE);
        Entries.Trade trade = model.trades.get(receipt.trade);
        if (c.confirmed()) {
            receipt.status = "CONFIRMED";
            trade.status = "PAID";
        } else {
            receipt.status = "REJECTED";
            trade.receipt = Optional.empty();
            model.holds.get(receipt.trade).locked = false;
            model.vouchers.remove(receipt.voucher);
        }
    }

    private void propose(Caller caller, ProposeSettlement c) {
        Model.newId(c.settlementId());
        Entries.Trade trade = Model.find(model.trades, c.tradeId());
        Refused.unless(!trade.status.equals("HELD"), RefusalCode.RECEIPT_NOT_CONFIRMED);
        Refused.unless(trade.status.equals("PAID"), RefusalCode.WRONG_STATE);
        // No settlement is reversed in this run, so none can be corrected.
        c.corrects().ifPresent(id -> {
            Model.find(model.settlements, id);
            Refused.unless(false, RefusalCode.WRONG_STATE);
        });
        model.account(c.stateAssetsAccount(), AccountKind.STATE_ASSETS_CENTRE);
        Model.absent(model.settlements.keySet(), c.settlementId());
        Entries.Settlement settlement = new Entries.Settlement();
        settlement.trade = c.tradeId();
        model.settlements.put(c.settlementId(), settlement);
        Entries.Agreement agreement = new Entries.Agreement();
        agreement.by = caller.person();
        model.agreements.put(agreementOf(c.settlementId()), agreement);
    }

    static String agreementOf(String settlementId) {
        return "settlement:" + settlementId;
    }

    private Entries.Agreement seated(Caller caller, String agreementId) {
        Entries.Agreement agreement = Model.find(model.agreements, agreementId);
        Refused.unless(agreement.status.equals("PENDING"), RefusalCode.AGREEMENT_CLOSED);
        Refused.unless(
                SEATS.getOrDefault(caller.mspId(), Set.of()).stream().anyMatch(role -> Permissions.holds(caller, role)),
                RefusalCode.NO_SEAT);
        Model.another(caller, agreement.by);
        Refused.unless(!agreement.approvedBy.contains(caller.mspId()), RefusalCode.AGREEMENT_SEAT_TAKEN);
        return agreement;
    }

    private void approve(Caller caller, Approve c) {
        Entries.Agreement agreement = seated(caller, c.agreementId());
        Refused.unless(c.subjectHash().equals(agreement.hash), RefusalCode.SUBJECT_CHANGED);
        agreement.approvedBy.add(caller.mspId());
        if (agreement.approvedBy.size() == SEATS.size()) {
            decided(c.agreementId(), agreement, "EFFECTIVE", "AGREED");
        }
    }

    private void refuse(Caller caller, Refuse c) {
        Entries.Agreement agreement = seated(caller, c.agreementId());
        Refused.unless(!c.reason().isBlank(), RefusalCode.INVALID_FIELD);
        decided(c.agreementId(), agreement, "REFUSED", "REFUSED");
    }

    private void decided(String id, Entries.Agreement agreement, String status, String ofSettlement) {
        agreement.status = status;
        model.settlements.get(id.substring(agreementOf("").length())).status = ofSettlement;
    }

    private void post(Caller caller, PostSettlement c) {
        Entries.Settlement settlement = Model.find(model.settlements, c.settlementId());
        Refused.unless(
                model.agreements.get(agreementOf(c.settlementId())).status.equals("EFFECTIVE"),
                RefusalCode.AGREEMENT_INCOMPLETE);
        Refused.unless(settlement.status.equals("AGREED"), RefusalCode.WRONG_STATE);
        Entries.Trade trade = model.trades.get(settlement.trade);
        // Another settlement of the same trade has split the money.
        Refused.unless(trade.status.equals("PAID"), RefusalCode.COIN_ALREADY_SPENT);
        LotsModel.end(model, model.holds.get(settlement.trade), "POSTED");
        settlement.status = "POSTED";
        trade.status = "SETTLED";
    }
}
