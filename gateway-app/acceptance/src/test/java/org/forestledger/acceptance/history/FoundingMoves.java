// SPDX-License-Identifier: Apache-2.0
package org.forestledger.acceptance.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.forestledger.cases.RuleSetFiles;
import org.forestledger.codec.RecordCodec;
import org.forestledger.rules.account.Account;
import org.forestledger.rules.account.AccountKind;
import org.forestledger.rules.account.OpenAccount;
import org.forestledger.rules.account.RegisterOrganisation;
import org.forestledger.rules.audit.RecordFinding;
import org.forestledger.rules.mandate.GrantMandate;
import org.forestledger.rules.mandate.Mandate;
import org.forestledger.rules.mandate.RevokeMandate;
import org.forestledger.rules.permission.Role;
import org.forestledger.rules.project.LandAttribute;
import org.forestledger.rules.ruleset.ActivateRuleSet;
import org.forestledger.rules.ruleset.ExpireRuleSet;
import org.forestledger.rules.ruleset.ProposeRuleSet;
import org.forestledger.rules.ruleset.RuleSetInForce;
import org.forestledger.rules.ruleset.RuleSetVersion;
import org.forestledger.rules.scheme.Parameter;
import org.forestledger.rules.scheme.RuleSet;
import org.forestledger.rules.scheme.RuleSetParent;
import org.forestledger.rules.scheme.Unit;

/** Names, accounts, rule sets, mandates and findings. */
final class FoundingMoves {
    /** The rule set under which a city sells; it has no last day. */
    static final String RULES = "rules";

    private static final RuleSet RUZHOU = RuleSetFiles.read("ruzhou-2023");
    private static final RuleSet GANZHOU = RuleSetFiles.read("ganzhou-2022");
    private static final RuleSet XINMI = RuleSetFiles.read("xinmi");
    private static final int PLENTY = 500;
    private static final RuleSet YANGCHENG = RuleSetFiles.read("yangcheng-2025");

    /** Its tranches all fall due on the day after the acceptance, as a history lasts a few days. */
    private static final RuleSet CHAISANG = RecordCodec.read(
            RuleSet.class,
            RecordCodec.write(RuleSetFiles.read("chaisang-2022")).replaceAll("\"months\":\\d+", "\"months\":0"));

    private FoundingMoves() {}

    static void addTo(Map<String, Move> moves) {
        moves.put("organisation:Register", FoundingMoves::register);
        moves.put("account:Open", FoundingMoves::openAccount);
        moves.put("ruleset:Propose", FoundingMoves::proposeRules);
        moves.put("ruleset:Activate", FoundingMoves::activateRules);
        moves.put("ruleset:Expire", FoundingMoves::expireRules);
        moves.put("mandate:Grant", FoundingMoves::grant);
        moves.put("mandate:Revoke", FoundingMoves::revoke);
        moves.put("finding:Record", FoundingMoves::find);
    }

    private static Intent register(Scene scene) {
        Member by =
                scene.somebody(Role.LEADING_GROUP, Role.GOVERNMENT_OFFICER, Role.COMPANY_OFFICER, Role.PARTNER_OFFICER);
        return new Intent(
                by,
                "organisation:Register",
                new RegisterOrganisation("机构 " + scene.city().name(), "organisation " + by.user()));
    }

    /** An account to open. */
    private record Wanted(String name, AccountKind kind, String mspId) {}

    private static List<Wanted> wanted() {
        List<Wanted> all = new ArrayList<>(List.of(
                new Wanted("company", AccountKind.STATE_COMPANY, "StateCompanyMSP"),
                new Wanted("partner", AccountKind.PARTNER, "PartnerMSP"),
                new Wanted("fiscal", AccountKind.FISCAL, "GovernmentMSP"),
                new Wanted("assets", AccountKind.STATE_ASSETS_CENTRE, "GovernmentMSP"),
                new Wanted("township", AccountKind.TOWNSHIP, "GovernmentMSP"),
                new Wanted("county", AccountKind.COUNTY, "GovernmentMSP"),
                new Wanted("pool", AccountKind.PROVINCIAL_POOL, "GovernmentMSP"),
                new Wanted("agency", AccountKind.LAND_RESERVE_AGENCY, "GovernmentMSP"),
                new Wanted("bureau", AccountKind.PLANNING_BUREAU, "GovernmentMSP"),
                new Wanted("transfer", AccountKind.FISCAL_TRANSFER, "GovernmentMSP"),
                new Wanted("sub-bureau", AccountKind.BUREAU, "GovernmentMSP"),
                new Wanted("village", AccountKind.VILLAGE, "GovernmentMSP"),
                new Wanted("buyer-1", AccountKind.BUYER, "PartnerMSP"),
                new Wanted("buyer-2", AccountKind.BUYER, "PartnerMSP"),
                new Wanted("investor-a", AccountKind.INVESTOR, "PartnerMSP"),
                new Wanted("investor-b", AccountKind.INVESTOR, "PartnerMSP")));
        for (int i = 1; i <= City.COMPANIES; i++) {
            all.add(new Wanted("project-" + i, AccountKind.PROJECT_COMPANY, "StateCompanyMSP"));
        }
        City.specialAccounts().forEach(name -> all.add(new Wanted(name, AccountKind.SPECIAL_PROJECT, "GovernmentMSP")));
        return all;
    }

    /** Whether the city lacks an account without which something cannot be done. */
    static boolean accountsMissing(Scene scene) {
        return !missing(scene).isEmpty();
    }

    private static List<Wanted> missing(Scene scene) {
        return wanted().stream()
                .filter(w -> scene.find(Account.KIND, scene.account(w.name())).isEmpty())
                .toList();
    }

    private static Intent openAccount(Scene scene) {
        List<Wanted> missing = missing(scene);
        Wanted next = missing.isEmpty()
                ? new Wanted(
                        scene.fresh("village").substring(scene.account("").length()),
                        AccountKind.VILLAGE,
                        "GovernmentMSP")
                : scene.any(missing);
        String id = scene.account(next.name());
        return new Intent(
                scene.somebody(Role.REGISTRAR),
                "account:Open",
                new OpenAccount(id, next.kind(), next.mspId(), "账户 " + id, id, "code-" + id));
    }

    private static Intent proposeRules(Scene scene) {
        boolean main = scene.all(RuleSetInForce.KIND).findAny().isEmpty() || scene.chance(25);
        String id = scene.account(main ? RULES : "trial");
        int version = 1
                + (int) scene.all(RuleSetVersion.KIND)
                        .filter(v -> v.document().id().equals(id))
                        .count();
        LocalDate first = scene.today().plusDays(main ? -30 : scene.between(0, 3));
        RuleSet document = new RuleSet(
                id,
                version,
                RUZHOU.region(),
                RUZHOU.nameZh(),
                RUZHOU.nameEn(),
                RUZHOU.status(),
                RUZHOU.instrument(),
                Optional.of(first),
                main ? Optional.empty() : Optional.of(first.plusDays(scene.between(1, 3))),
                parameters(),
                together(RuleSet::schemes),
                together(RuleSet::uses),
                main || scene.chance(40) ? Optional.empty() : parent(scene));
        return new Intent(
                scene.somebody(Role.COMPANY_CLERK, Role.FINANCE_OFFICER, Role.FORESTRY_CLERK, Role.PARTNER_CLERK),
                "ruleset:Propose",
                new ProposeRuleSet(document));
    }

    /** A trial below the rules of the city, seldom below a version that is not in force. */
    private static Optional<RuleSetParent> parent(Scene scene) {
        String city = scene.account(RULES);
        return scene.find(RuleSetInForce.KIND, city)
                .map(inForce ->
                        scene.find(RuleSetVersion.KIND, inForce.versionId()).orElseThrow())
                .map(version -> new RuleSetParent(city, version.document().version() + (scene.chance(10) ? 1 : 0)));
    }

    /**
     * Sales, quotas and linkage projects under one rule set; quotas are usable and idle at once, as a history lasts a
     * few days.
     */
    private static List<Parameter> parameters() {
        List<Parameter> all = new ArrayList<>(RUZHOU.parameters());
        all.addAll(CHAISANG.parameters());
        for (Parameter each : GANZHOU.parameters()) {
            all.add(each.unit() == Unit.YEARS ? new Parameter(each.name(), 0, Unit.YEARS, each.clause()) : each);
        }
        XINMI.parameters().forEach(each -> all.add(alwaysOpen(each)));
        all.addAll(YANGCHENG.parameters());
        all.add(new Parameter("ticketTermYearsLeast", 3, Unit.YEARS, "F-20"));
        all.add(new Parameter(LandAttribute.CARBON.exclusionWith(LandAttribute.TICKETS), 0, Unit.COUNT, "A-37"));
        Map<String, Parameter> byName = new LinkedHashMap<>();
        all.forEach(each -> byName.putIfAbsent(each.name(), each));
        return List.copyOf(byName.values());
    }

    /** The plans of this very year, compiled and adjusted in every month and as often as a history likes. */
    private static Parameter alwaysOpen(Parameter of) {
        long value =
                switch (of.unit()) {
                    case YEARS -> 0;
                    case MONTHS -> of.name().endsWith("FirstMonth") ? 1 : 12;
                    default -> of.name().equals("planAdjustmentsPerYear") ? PLENTY : of.value();
                };
        return new Parameter(of.name(), value, of.unit(), of.clause());
    }

    private static <T> List<T> together(Function<RuleSet, List<T>> part) {
        return Stream.of(RUZHOU, XINMI, CHAISANG)
                .map(part)
                .flatMap(List::stream)
                .toList();
    }

    private static Intent activateRules(Scene scene) {
        RuleSetVersion version = scene.one(
                RuleSetVersion.KIND, v -> v.status() == RuleSetVersion.Status.AGREED && v.governs(scene.today()));
        return new Intent(
                scene.somebody(Role.TOWNSHIP_CLERK, Role.BUYER, Role.COMPANY_CLERK),
                "ruleset:Activate",
                new ActivateRuleSet(version.versionId()));
    }

    private static Intent expireRules(Scene scene) {
        RuleSetVersion version = scene.one(
                RuleSetVersion.KIND,
                v -> v.status() == RuleSetVersion.Status.ACTIVE
                        && v.document().validTo().map(scene.today()::isAfter).orElse(false));
        return new Intent(
                scene.somebody(Role.MARKET_OPERATOR, Role.INVESTOR, Role.COMPANY_OFFICER),
                "ruleset:Expire",
                new ExpireRuleSet(version.versionId()));
    }

    private static Intent grant(Scene scene) {
        scene.one(Account.KIND, a -> a.accountKind() == AccountKind.STATE_COMPANY);
        scene.one(RuleSetInForce.KIND, r -> r.ruleSetId().equals(scene.account(RULES)));
        return new Intent(
                scene.somebody(Role.LEADING_GROUP, Role.GOVERNMENT_OFFICER),
                "mandate:Grant",
                new GrantMandate(
                        scene.fresh("mandate"),
                        scene.account("company"),
                        scene.account(RULES),
                        scene.paper(),
                        scene.today().minusDays(scene.between(0, 30)),
                        scene.chance(70)
                                ? Optional.empty()
                                : Optional.of(scene.today().plusDays(scene.between(1, 5)))));
    }

    private static Intent revoke(Scene scene) {
        // A city without a mandate sells nothing, so the last one stays.
        boolean spare = scene.all(Mandate.KIND)
                        .filter(m -> m.status() == Mandate.Status.ACTIVE)
                        .count()
                > 1;
        Mandate mandate = scene.one(Mandate.KIND, m -> spare && m.status() == Mandate.Status.ACTIVE);
        return new Intent(
                scene.somebody(Role.LEADING_GROUP, Role.GOVERNMENT_OFFICER),
                "mandate:Revoke",
                new RevokeMandate(mandate.mandateId()));
    }

    private static Intent find(Scene scene) {
        if (scene.chance(60)) {
            return FraudMoves.find(scene);
        }
        Account about = scene.one(Account.KIND, a -> true);
        return new Intent(
                scene.somebody(Role.AUDITOR),
                "finding:Record",
                new RecordFinding(
                        scene.fresh("finding"),
                        Account.KIND.key(about.accountId()),
                        "账户已核对 checked",
                        scene.chance(50) ? List.of() : List.of(scene.paper())));
    }
}
