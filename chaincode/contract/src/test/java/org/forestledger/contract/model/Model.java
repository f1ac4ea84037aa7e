// SPDX-License-Identifier: Apache-2.0
package org.forestledger.contract.model;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.forestledger.rules.account.AccountKind;
import org.forestledger.rules.account.OpenAccount;
import org.forestledger.rules.ledger.Caller;
import org.forestledger.rules.lot.LotSlice;
import org.forestledger.rules.refusal.RefusalCode;

/** The reference: everything on the ledger as plain maps, and what each operation must come to. */
public final class Model {
    static final int MOST_RANGES = 200;
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._@#:-]{0,95}");
    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._@#:/-]{0,195}");
    private static final Pattern ACCOUNT_ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");

    final Map<String, AccountKind> accounts = new TreeMap<>();
    final Set<String> subjects = new HashSet<>();
    final Map<String, Entries.BatchFacts> batches = new TreeMap<>();
    final Map<String, Units> units = new TreeMap<>();
    final Set<String> movements = new HashSet<>();
    final Map<String, Entries.Hold> holds = new TreeMap<>();
    final Map<String, Entries.Mandate> mandates = new TreeMap<>();
    final Map<String, Entries.Deal> deals = new TreeMap<>();
    final Map<String, Entries.Listing> listings = new TreeMap<>();
    final Map<String, Entries.Trade> trades = new TreeMap<>();
    final Map<String, Entries.Receipt> receipts = new TreeMap<>();
    final Set<String> vouchers = new HashSet<>();
    final Map<String, Entries.Settlement> settlements = new TreeMap<>();
    final Map<String, Entries.Agreement> agreements = new TreeMap<>();
    final Map<String, Entries.Pledge> pledges = new TreeMap<>();
    final Map<String, Entries.Retirement> retirements = new TreeMap<>();
    final Map<String, Entries.Grant> grants = new TreeMap<>();
    final Map<String, Entries.Use> uses = new TreeMap<>();
    final Map<String, Long> deficits = new TreeMap<>();
    final Set<String> deductions = new HashSet<>();
    final Set<String> allocations = new HashSet<>();

    private final Map<Class<?>, BiConsumer<Caller, Object>> functions = new HashMap<>();
    private final Map<String, Operation> requests = new HashMap<>();
    private final Map<String, Units> before = new HashMap<>();
    private Instant now = Instant.EPOCH;

    /** A ledger without any entry. */
    public Model() {
        on(OpenAccount.class, this::openAccount);
        new LotsModel(this).register();
        new SalesModel(this).register();
        new MoneyModel(this).register();
        new SharesModel(this).register();
        new CreditsModel(this).register();
        new QuotasModel(this).register();
    }

    /** The functions that the model knows. */
    public static Set<String> functions() {
        return Permissions.functions();
    }

    /** What the operation must come to; an accepted one takes effect in the model. */
    public Answered expect(Operation operation) {
        now = operation.time();
        before.clear();
        try {
            String key = operation.caller().mspId() + "/" + operation.requestId();
            Operation first = requests.get(key);
            if (first != null) {
                Refused.unless(same(first, operation), RefusalCode.REQUEST_ID_REUSED);
                return new Answered(Optional.empty(), "", true);
            }
            Permissions.require(operation.caller(), operation.function());
            functions.get(operation.command().getClass()).accept(operation.caller(), operation.command());
            requests.put(key, operation);
            return new Answered(Optional.empty(), "", false);
        } catch (Refused e) {
            units.putAll(before);
            return new Answered(Optional.of(e.code()), "", true);
        }
    }

    private static boolean same(Operation first, Operation again) {
        return first.caller().person().equals(again.caller().person())
                && first.function().equals(again.function())
                && first.command().equals(again.command());
    }

    <C> void on(Class<C> command, BiConsumer<Caller, C> function) {
        functions.put(command, (caller, c) -> function.accept(caller, command.cast(c)));
    }

    Instant now() {
        return now;
    }

    /** The date in China. */
    LocalDate today() {
        return now.atOffset(ZoneOffset.ofHours(8)).toLocalDate();
    }

    /** The units of a batch for writing; what they were comes back if the operation is refused. */
    Units change(String batch) {
        if (!before.containsKey(batch)) {
            before.put(batch, units.get(batch));
            units.put(batch, units.get(batch).copy());
        }
        return units.get(batch);
    }

    static void newId(String id) {
        Refused.unless(ID.matcher(id).matches(), RefusalCode.INVALID_FIELD);
    }

    static <T> T find(Map<String, T> entries, String id) {
        Refused.unless(KEY.matcher(id).matches(), RefusalCode.INVALID_FIELD);
        Refused.unless(entries.containsKey(id), RefusalCode.NOT_FOUND);
        return entries.get(id);
    }

    static void absent(Set<String> ids, String id) {
        Refused.unless(!ids.contains(id), RefusalCode.ALREADY_EXISTS);
    }

    static void actsFor(Caller caller, String account) {
        Refused.unless(caller.accounts().contains(account), RefusalCode.ACCOUNT_NOT_YOURS);
    }

    static void another(Caller caller, String maker) {
        Refused.unless(!caller.person().equals(maker), RefusalCode.MAKER_IS_CHECKER);
    }

    static void some(List<?> items) {
        Refused.unless(!items.isEmpty(), RefusalCode.MISSING_FIELD);
        Refused.unless(items.size() <= MOST_RANGES, RefusalCode.TOO_LONG);
    }

    static void rangeRuns(LotSlice slice) {
        Refused.unless(slice.from() >= 1 && slice.to() >= slice.from(), RefusalCode.RANGE_INVALID);
    }

    void account(String id) {
        find(accounts, id);
    }

    void account(String id, AccountKind... kinds) {
        Refused.unless(List.of(kinds).contains(find(accounts, id)), RefusalCode.ACCOUNT_KIND_WRONG);
    }

    Entries.BatchFacts issued(String batch) {
        Entries.BatchFacts facts = find(batches, batch);
        Refused.unless(facts.issued(), RefusalCode.WRONG_STATE);
        return facts;
    }

    private void openAccount(Caller caller, OpenAccount c) {
        Refused.unless(ACCOUNT_ID.matcher(c.accountId()).matches(), RefusalCode.INVALID_FIELD);
        newId(c.subjectCode());
        Refused.unless(
                Set.of("GovernmentMSP", "StateCompanyMSP", "PartnerMSP", "AuditorMSP")
                        .contains(c.mspId()),
                RefusalCode.INVALID_FIELD);
        Refused.unless(!c.nameZh().isBlank(), RefusalCode.INVALID_FIELD);
        Refused.unless(!subjects.contains(c.subjectCode()), RefusalCode.SUBJECT_HAS_ACCOUNT);
        absent(accounts.keySet(), c.accountId());
        subjects.add(c.subjectCode());
        accounts.put(c.accountId(), c.accountKind());
    }
}
