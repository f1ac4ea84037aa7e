// SPDX-License-Identifier: Apache-2.0
package org.forestledger.acceptance.history;

import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.forestledger.rules.account.Account;
import org.forestledger.rules.account.AccountKind;
import org.forestledger.rules.ledger.Command;
import org.forestledger.rules.lot.Lot;
import org.forestledger.rules.permission.Role;
import org.forestledger.rules.protection.CloseAccount;
import org.forestledger.rules.protection.Closing;
import org.forestledger.rules.protection.ContestClosing;
import org.forestledger.rules.protection.CreditRecord;
import org.forestledger.rules.protection.DecideProtection;
import org.forestledger.rules.protection.DelistCredit;
import org.forestledger.rules.protection.Leftover;
import org.forestledger.rules.protection.ListCredit;
import org.forestledger.rules.protection.ProtectionOrder;
import org.forestledger.rules.protection.RestoreAccount;
import org.forestledger.rules.protection.RestrictAccount;

/** Accounts that are restricted, closed or listed, and the decisions on all that the registry enters. */
final class ProtectionMoves {
    static final Role[] REGISTRY = {Role.REGISTRAR, Role.GOVERNMENT_OFFICER};
    private static final Role[] OWNERS = {Role.INVESTOR, Role.BUYER};

    private ProtectionMoves() {}

    static void addTo(Map<String, Move> moves) {
        moves.put("account:Restrict", ProtectionMoves::restrict);
        moves.put("account:Restore", ProtectionMoves::restore);
        moves.put("account:Close", ProtectionMoves::close);
        moves.put("account:Contest", ProtectionMoves::contest);
        moves.put("credit:List", ProtectionMoves::list);
        moves.put("credit:Delist", ProtectionMoves::delist);
        moves.put("protection:Decide", ProtectionMoves::decide);
        FreezeMoves.addTo(moves);
    }

    /** Whether the city goes on without an account. */
    static boolean spare(Scene scene, Account account) {
        return account.accountKind() == AccountKind.VILLAGE || traders(scene, account);
    }

    private static boolean traders(Scene scene, Account account) {
        return account.accountId().equals(scene.account("buyer-2"))
                || account.accountId().equals(scene.account("investor-b"));
    }

    private static Account account(Scene scene, Account.Status status, Predicate<Account> fits) {
        return scene.one(Account.KIND, a -> a.status() == status && fits.test(a));
    }

    private static <C extends Record & Command> Intent byRegistry(Scene scene, String function, C command) {
        return new Intent(scene.somebody(REGISTRY), function, command);
    }

    private static Intent restrict(Scene scene) {
        Account account = account(scene, Account.Status.ACTIVE, a -> spare(scene, a));
        return byRegistry(
                scene,
                "account:Restrict",
                new RestrictAccount(scene.fresh("order"), account.accountId(), "证照不符", scene.paper()));
    }

    private static Intent restore(Scene scene) {
        Account account = account(scene, Account.Status.RESTRICTED, a -> true);
        return byRegistry(
                scene,
                "account:Restore",
                new RestoreAccount(scene.fresh("order"), account.accountId(), "已更正", scene.paper()));
    }

    private static Intent close(Scene scene) {
        Account account = account(scene, Account.Status.ACTIVE, a -> traders(scene, a));
        return new Intent(
                scene.actingFor(account.accountId(), OWNERS),
                "account:Close",
                new CloseAccount(scene.fresh("order"), account.accountId(), "不再参与", scene.paper()));
    }

    private static boolean closes(ProtectionOrder order) {
        return order.measure() instanceof Closing && order.status() != ProtectionOrder.Status.REFUSED;
    }

    private static Intent contest(Scene scene) {
        ProtectionOrder order = scene.one(ProtectionOrder.KIND, ProtectionMoves::closes);
        String account = order.measure() instanceof Closing closing ? closing.accountId() : "";
        Lot left = scene.one(
                Lot.KIND, lot -> lot.owner().equals(account) && lot.status().isLive());
        return new Intent(
                scene.somebody(Role.INVESTOR, Role.BUYER, Role.COMPANY_CLERK, Role.GOVERNMENT_OFFICER),
                "account:Contest",
                new ContestClosing(order.orderId(), new Leftover(Leftover.LeftoverKind.LOT, left.id())));
    }

    private static Intent list(Scene scene) {
        Account account = scene.one(Account.KIND, a -> spare(scene, a));
        return byRegistry(
                scene,
                "credit:List",
                new ListCredit(
                        scene.fresh("order"),
                        account.subjectCode(),
                        scene.today(),
                        scene.chance(70) ? Optional.of(scene.today().plusDays(scene.between(-1, 2))) : Optional.empty(),
                        "串通报价",
                        scene.paper()));
    }

    private static Intent delist(Scene scene) {
        CreditRecord record = scene.one(CreditRecord.KIND, CreditRecord::listed);
        return byRegistry(
                scene,
                "credit:Delist",
                new DelistCredit(scene.fresh("order"), record.subjectCode(), "已履行", scene.paper()));
    }

    private static Intent decide(Scene scene) {
        ProtectionOrder order = scene.one(ProtectionOrder.KIND, o -> o.status() == ProtectionOrder.Status.PROPOSED);
        // A history is shorter than the notice before a closing, so those that nobody contests are refused.
        boolean confirmed = scene.chance(order.measure() instanceof Closing ? 20 : 85);
        return new Intent(
                scene.somebody(
                        member -> !member.id().equals(order.proposedBy()),
                        Role.REGISTRAR,
                        Role.GOVERNMENT_OFFICER,
                        Role.LEADING_GROUP),
                "protection:Decide",
                new DecideProtection(order.orderId(), confirmed, confirmed ? Optional.empty() : Optional.of("理由")));
    }
}
