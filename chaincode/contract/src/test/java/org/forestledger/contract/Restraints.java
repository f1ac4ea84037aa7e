// SPDX-License-Identifier: Apache-2.0
package org.forestledger.contract;

import static org.forestledger.contract.People.*;
import static org.forestledger.contract.RuzhouWorld.paper;

import java.util.List;
import java.util.Optional;
import org.forestledger.rules.agreement.Agreement;
import org.forestledger.rules.agreement.AgreementKind;
import org.forestledger.rules.agreement.Refuse;
import org.forestledger.rules.batch.Batch;
import org.forestledger.rules.fraud.CancelForDebt;
import org.forestledger.rules.lot.LotSlice;
import org.forestledger.rules.lot.TransferLots;
import org.forestledger.rules.permission.Role;
import org.forestledger.rules.protection.CloseAccount;
import org.forestledger.rules.protection.DelistCredit;
import org.forestledger.rules.protection.FreezeKind;
import org.forestledger.rules.protection.ListCredit;
import org.forestledger.rules.protection.RestoreAccount;
import org.forestledger.rules.protection.RestrictAccount;

/** What keeps an account or its units from moving, put on and taken off again, for tables of refusals. */
final class Restraints {
    /** How many credits somebody owes for the fraud. */
    static final long DEBT = 10;

    private final RuzhouWorld world;
    private final TestLedger ledger;
    private int orders;

    Restraints(RuzhouWorld world) {
        this.world = world;
        this.ledger = world.ledger;
    }

    private String next() {
        orders++;
        return "order-" + orders;
    }

    private void decided(String order, boolean yes) {
        ledger.accept(
                GOVERNMENT_OFFICER, "protection:Decide", yes ? ProtectionWorld.yes(order) : ProtectionWorld.no(order));
    }

    void restrict(String account) {
        String order = next();
        ledger.accept(REGISTRAR, "account:Restrict", new RestrictAccount(order, account, "信息不符", paper(order)));
        decided(order, true);
    }

    void restore(String account) {
        String order = next();
        ledger.accept(REGISTRAR, "account:Restore", new RestoreAccount(order, account, "已更正", paper(order)));
        decided(order, true);
    }

    /** The subject of the account shall neither sell nor buy. */
    void list(String account) {
        String order = next();
        ledger.accept(
                REGISTRAR,
                "credit:List",
                new ListCredit(order, "code-" + account, ledger.today(), Optional.empty(), "失信", paper(order)));
        decided(order, true);
    }

    void delist(String account) {
        String order = next();
        ledger.accept(REGISTRAR, "credit:Delist", new DelistCredit(order, "code-" + account, "期满", paper(order)));
        decided(order, true);
    }

    /** Its owner declares the account empty. */
    void close(String account) {
        ledger.accept(
                TestLedger.person("leaves." + account, Role.BUYER, account),
                "account:Close",
                new CloseAccount("close-" + account, account, "不再参与", paper("close")));
    }

    /** The registry does not close the account. */
    void keep(String account) {
        decided("close-" + account, false);
    }

    /** A court freezes these units, or the whole account where none are named. */
    void freeze(String id, String account, LotSlice... slices) {
        ledger.accept(
                REGISTRAR,
                "freeze:Impose",
                ProtectionWorld.freeze(
                        id,
                        FreezeKind.JUDICIAL,
                        account,
                        ProtectionWorld.COURT,
                        ledger.today(),
                        ledger.today().plusYears(1),
                        slices));
        decided(id, true);
    }

    void lift(String id) {
        ledger.accept(REGISTRAR, "freeze:Lift", ProtectionWorld.lift("lift-" + id, id, ProtectionWorld.COURT));
        decided("lift-" + id, true);
    }

    /** A fraud case stops the batch. */
    void accuse(String batchId) {
        new FraudWorld(world).found(batchId);
        ledger.accept(
                GOVERNMENT_OFFICER,
                "fraud:Propose",
                FraudWorld.propose(
                        "case-" + batchId,
                        batchId,
                        ledger.get(Batch.KIND, batchId).titleHolder()));
    }

    /** The case is not agreed on. */
    void acquit(String batchId) {
        String agreement = Agreement.idOf(AgreementKind.FRAUD_CASE, "case-" + batchId);
        ledger.accept(PARTNER_OFFICER, "agreement:Refuse", new Refuse(agreement, "证据不足"));
    }

    /** Credits of another project were obtained by fraud, and their buyer keeps them: so many are owed. */
    void owe(String culprit) {
        CarbonWorld carbon = new CarbonWorld(world);
        carbon.registered("false", "parcel-false");
        carbon.issued("fraud", "false", 2024, DEBT);
        ledger.accept(
                COMPANY_CLERK,
                "lot:Transfer",
                new TransferLots("t-fraud", "state-company", "investor-b", List.of(new LotSlice("fraud", 1, 1, DEBT))));
        FraudWorld fraud = new FraudWorld(world);
        fraud.agreed("case", "fraud", culprit);
        fraud.swept("case");
    }

    /** As many good credits are given up, from the first number of this lot on. */
    void repay(String culprit, String batchId, long lotFrom) {
        ledger.accept(
                REGISTRAR,
                "fraud:Cancel",
                new CancelForDebt(
                        culprit,
                        Batch.Asset.CARBON_CREDIT,
                        List.of(new LotSlice(batchId, lotFrom, lotFrom, lotFrom + DEBT - 1))));
    }
}
