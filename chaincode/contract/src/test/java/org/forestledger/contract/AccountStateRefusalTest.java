// SPDX-License-Identifier: Apache-2.0
package org.forestledger.contract;

import static org.forestledger.contract.People.*;
import static org.forestledger.contract.ProtectionWorld.TODAY;
import static org.forestledger.contract.RuzhouWorld.paper;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.forestledger.rules.ledger.Caller;
import org.forestledger.rules.lot.Lot;
import org.forestledger.rules.permission.Role;
import org.forestledger.rules.project.Evidence;
import org.forestledger.rules.protection.CloseAccount;
import org.forestledger.rules.protection.ContestClosing;
import org.forestledger.rules.protection.DelistCredit;
import org.forestledger.rules.protection.Leftover;
import org.forestledger.rules.protection.Leftover.LeftoverKind;
import org.forestledger.rules.protection.ListCredit;
import org.forestledger.rules.protection.RestoreAccount;
import org.forestledger.rules.protection.RestrictAccount;
import org.forestledger.rules.refusal.RefusalCode;
import org.junit.jupiter.api.Test;

/** What the functions refuse that restrict, restore and close an account or list its subject, in the order of precedence. */
class AccountStateRefusalTest {
    private static final Evidence UNNUMBERED = new Evidence("申请", "", "ab".repeat(32));
    private static final Evidence PAPER = paper("order");

    private final ProtectionWorld world = new ProtectionWorld();
    private final TestLedger ledger = world.ledger;
    private final Restraints restraints = new Restraints(world.carbon.world);

    @Test
    @Precedence("account:Restrict")
    void restrict_shouldNameTheFirstFault_whenSeveralHold() {
        RefusalTable table = new RefusalTable(ledger, "account:Restrict");
        ledger.accept(REGISTRAR, "account:Restrict", new RestrictAccount("taken", "investor-b", "因", PAPER));
        restraints.close("investor-a");
        table.refused(RefusalCode.NOT_PERMITTED, BUYER, new RestrictAccount("o o", "nobody", " ", UNNUMBERED));
        table.refused(
                RefusalCode.INVALID_FIELD, "orderId", REGISTRAR, new RestrictAccount("o o", "nobody", " ", UNNUMBERED));
        table.refused(
                RefusalCode.MISSING_FIELD,
                "reason",
                REGISTRAR,
                new RestrictAccount("taken", "nobody", " ", UNNUMBERED));
        table.refused(
                RefusalCode.MISSING_FIELD,
                "document.documentNo",
                REGISTRAR,
                new RestrictAccount("taken", "nobody", "因", UNNUMBERED));
        table.refused(RefusalCode.NOT_FOUND, REGISTRAR, new RestrictAccount("taken", "nobody", "因", PAPER));
        table.refused(RefusalCode.WRONG_STATE, REGISTRAR, new RestrictAccount("taken", "investor-a", "因", PAPER));
        table.refused(RefusalCode.ALREADY_EXISTS, REGISTRAR, new RestrictAccount("taken", "buyer-1", "因", PAPER));
        table.accepted(REGISTRAR, new RestrictAccount("o", "buyer-1", "因", PAPER));
    }

    @Test
    @Precedence("account:Restore")
    void restore_shouldNameTheFirstFault_whenSeveralHold() {
        RefusalTable table = new RefusalTable(ledger, "account:Restore");
        ledger.accept(REGISTRAR, "account:Restrict", new RestrictAccount("taken", "investor-b", "因", PAPER));
        restraints.restrict("buyer-1");
        table.refused(RefusalCode.NOT_PERMITTED, BUYER, new RestoreAccount("o o", "nobody", " ", UNNUMBERED));
        table.refused(
                RefusalCode.INVALID_FIELD, "orderId", REGISTRAR, new RestoreAccount("o o", "nobody", " ", UNNUMBERED));
        table.refused(
                RefusalCode.MISSING_FIELD, "reason", REGISTRAR, new RestoreAccount("taken", "nobody", " ", UNNUMBERED));
        table.refused(
                RefusalCode.MISSING_FIELD,
                "document.documentNo",
                REGISTRAR,
                new RestoreAccount("taken", "nobody", "因", UNNUMBERED));
        table.refused(RefusalCode.NOT_FOUND, REGISTRAR, new RestoreAccount("taken", "nobody", "因", PAPER));
        table.refused(RefusalCode.WRONG_STATE, REGISTRAR, new RestoreAccount("taken", "investor-a", "因", PAPER));
        table.refused(RefusalCode.ALREADY_EXISTS, REGISTRAR, new RestoreAccount("taken", "buyer-1", "因", PAPER));
        table.accepted(REGISTRAR, new RestoreAccount("o", "buyer-1", "因", PAPER));
    }

    @Test
    @Precedence("account:Close")
    void close_shouldNameTheFirstFault_whenSeveralHold() {
        Caller owner = TestLedger.person("owner", Role.BUYER, "buyer-1", "nobody");
        RefusalTable table = new RefusalTable(ledger, "account:Close");
        ledger.accept(REGISTRAR, "account:Restrict", new RestrictAccount("taken", "investor-b", "因", PAPER));
        restraints.freeze("f", "buyer-1");
        restraints.restrict("buyer-1");
        table.refused(RefusalCode.AUDITOR_READ_ONLY, AUDITOR, new CloseAccount("o o", "nobody", " ", UNNUMBERED));
        table.refused(RefusalCode.ACCOUNT_NOT_YOURS, BUYER, new CloseAccount("o o", "nobody", " ", UNNUMBERED));
        table.refused(RefusalCode.INVALID_FIELD, "orderId", owner, new CloseAccount("o o", "nobody", " ", UNNUMBERED));
        table.refused(RefusalCode.MISSING_FIELD, "reason", owner, new CloseAccount("taken", "nobody", " ", UNNUMBERED));
        table.refused(
                RefusalCode.MISSING_FIELD,
                "document.documentNo",
                owner,
                new CloseAccount("taken", "nobody", "因", UNNUMBERED));
        table.refused(RefusalCode.NOT_FOUND, owner, new CloseAccount("taken", "nobody", "因", PAPER));
        table.refused(RefusalCode.WRONG_STATE, owner, new CloseAccount("taken", "buyer-1", "因", PAPER));
        restraints.restore("buyer-1");
        table.refused(RefusalCode.FROZEN, owner, new CloseAccount("taken", "buyer-1", "因", PAPER));
        restraints.lift("f");
        table.refused(RefusalCode.ALREADY_EXISTS, owner, new CloseAccount("taken", "buyer-1", "因", PAPER));
        table.accepted(owner, new CloseAccount("o", "buyer-1", "因", PAPER));
    }

    private static ContestClosing contest(String orderId, String entryId) {
        return new ContestClosing(orderId, new Leftover(LeftoverKind.LOT, entryId));
    }

    @Test
    @Precedence("account:Contest")
    void contest_shouldNameTheFirstFault_whenSeveralHold() {
        RefusalTable table = new RefusalTable(ledger, "account:Contest");
        ledger.accept(REGISTRAR, "account:Restrict", new RestrictAccount("other", "investor-b", "因", PAPER));
        restraints.close("investor-a");
        restraints.keep("investor-a");
        restraints.close("buyer-1");
        table.refused(RefusalCode.AUDITOR_READ_ONLY, AUDITOR, contest("none", "c/7"));
        table.refused(RefusalCode.NOT_FOUND, "kind", "protectionOrder", INVESTOR_B, contest("none", "c/7"));
        table.refused(RefusalCode.WRONG_STATE, INVESTOR_B, contest("other", "c/7"));
        table.refused(RefusalCode.WRONG_STATE, INVESTOR_B, contest("close-investor-a", "c/7"));
        table.refused(RefusalCode.NOT_FOUND, "kind", "lot", INVESTOR_B, contest("close-buyer-1", "c/7"));
        table.refused(RefusalCode.NOTHING_LEFT, INVESTOR_B, contest("close-buyer-1", Lot.idOf("c", 1_501)));
        table.accepted(INVESTOR_B, contest("close-buyer-1", Lot.idOf("c", 1)));
    }

    private static ListCredit list(
            String orderId, String code, LocalDate from, LocalDate until, String reason, Evidence document) {
        return new ListCredit(orderId, code, from, Optional.of(until), reason, document);
    }

    @Test
    @Precedence("credit:List")
    void list_shouldNameTheFirstFault_whenSeveralHold() {
        LocalDate past = TODAY.minusDays(1);
        ledger.accept(REGISTRAR, "credit:List", list("taken", "code-x", TODAY, TODAY, "因", PAPER));
        world.confirmed("taken");
        RefusalTable table = new RefusalTable(ledger, "credit:List");
        table.refused(RefusalCode.NOT_PERMITTED, BUYER, list("o o", "a b", TODAY, past, " ", UNNUMBERED));
        table.refused(
                RefusalCode.INVALID_FIELD, "orderId", REGISTRAR, list("o o", "a b", TODAY, past, " ", UNNUMBERED));
        table.refused(
                RefusalCode.MISSING_FIELD, "reason", REGISTRAR, list("taken", "a b", TODAY, past, " ", UNNUMBERED));
        table.refused(
                RefusalCode.MISSING_FIELD,
                "document.documentNo",
                REGISTRAR,
                list("taken", "a b", TODAY, past, "因", UNNUMBERED));
        table.refused(
                RefusalCode.INVALID_FIELD, "subjectCode", REGISTRAR, list("taken", "a b", TODAY, past, "因", PAPER));
        table.refused(RefusalCode.INVALID_FIELD, "until", REGISTRAR, list("taken", "code-x", TODAY, past, "因", PAPER));
        table.refused(RefusalCode.INVALID_FIELD, "until", REGISTRAR, list("taken", "code-x", past, past, "因", PAPER));
        table.refused(RefusalCode.ALREADY_LISTED, REGISTRAR, list("taken", "code-x", past, TODAY, "因", PAPER));
        table.refused(RefusalCode.ALREADY_EXISTS, REGISTRAR, list("taken", "code-y", past, TODAY, "因", PAPER));
        table.accepted(REGISTRAR, list("o", "code-y", past, TODAY, "因", PAPER));
    }

    @Test
    @Precedence("credit:Delist")
    void delist_shouldNameTheFirstFault_whenSeveralHold() {
        ledger.accept(REGISTRAR, "credit:List", list("taken", "code-x", TODAY, TODAY, "因", PAPER));
        world.confirmed("taken");
        ledger.pass(Duration.ofDays(1));
        LocalDate tomorrow = TODAY.plusDays(1);
        ledger.accept(REGISTRAR, "credit:List", list("o", "code-y", tomorrow, tomorrow, "因", PAPER));
        world.confirmed("o");
        RefusalTable table = new RefusalTable(ledger, "credit:Delist");
        table.refused(RefusalCode.NOT_PERMITTED, BUYER, new DelistCredit("d d", "a b", " ", UNNUMBERED));
        table.refused(RefusalCode.INVALID_FIELD, "orderId", REGISTRAR, new DelistCredit("d d", "a b", " ", UNNUMBERED));
        table.refused(
                RefusalCode.MISSING_FIELD, "reason", REGISTRAR, new DelistCredit("taken", "a b", " ", UNNUMBERED));
        table.refused(
                RefusalCode.MISSING_FIELD,
                "document.documentNo",
                REGISTRAR,
                new DelistCredit("taken", "a b", "因", UNNUMBERED));
        table.refused(
                RefusalCode.INVALID_FIELD, "subjectCode", REGISTRAR, new DelistCredit("taken", "a b", "因", PAPER));
        table.refused(RefusalCode.NOT_FOUND, REGISTRAR, new DelistCredit("taken", "code-z", "因", PAPER));
        table.refused(RefusalCode.WRONG_STATE, REGISTRAR, new DelistCredit("taken", "code-x", "因", PAPER));
        table.refused(RefusalCode.ALREADY_EXISTS, REGISTRAR, new DelistCredit("taken", "code-y", "因", PAPER));
        table.accepted(REGISTRAR, new DelistCredit("d", "code-y", "因", PAPER));
    }
}
