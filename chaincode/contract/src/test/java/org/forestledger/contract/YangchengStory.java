// SPDX-License-Identifier: Apache-2.0
package org.forestledger.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.forestledger.contract.DividendWorld.*;
import static org.forestledger.contract.People.*;
import static org.forestledger.contract.RuzhouWorld.paper;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.forestledger.cases.RuleSetFiles;
import org.forestledger.rules.account.AccountKind;
import org.forestledger.rules.agreement.AgreementKind;
import org.forestledger.rules.batch.Batch;
import org.forestledger.rules.certificate.Certificate;
import org.forestledger.rules.certificate.DecideRight;
import org.forestledger.rules.certificate.DecideRoster;
import org.forestledger.rules.certificate.MemberRoster;
import org.forestledger.rules.certificate.MilestoneReport;
import org.forestledger.rules.certificate.ReportMilestone;
import org.forestledger.rules.disbursement.PayNextHop;
import org.forestledger.rules.dividend.Dividend.Purpose;
import org.forestledger.rules.dividend.DividendPayout;
import org.forestledger.rules.dividend.DividendSplit;
import org.forestledger.rules.ledger.Tx;
import org.forestledger.rules.lot.Lot;
import org.forestledger.rules.lot.LotSlice;
import org.forestledger.rules.lot.Partition;
import org.forestledger.rules.market.TradeAttestation;
import org.forestledger.rules.money.Coin;
import org.forestledger.rules.money.DecideReceipt;
import org.forestledger.rules.money.RegisterReceipt;
import org.forestledger.rules.refusal.RefusalCode;
import org.forestledger.rules.retirement.Retirement;
import org.forestledger.rules.ruleset.ProposeRuleSet;
import org.forestledger.rules.sale.AcceptSale;
import org.forestledger.rules.sale.OfferSale;
import org.forestledger.rules.sale.Sale;
import org.forestledger.rules.ticket.Contribution;
import org.forestledger.rules.ticket.TicketIssue;
import org.forestledger.rules.unit.Fen;

/** A village and a state farm of Yangcheng, from the village's consent to the event that is made neutral. */
final class YangchengStory {
    private final DividendWorld world;
    private final TestLedger ledger;
    private final List<String> timeline = new ArrayList<>();

    YangchengStory(TestLedger ledger) {
        this.world = new DividendWorld(ledger);
        this.ledger = ledger;
    }

    private void note(String text, Object... values) {
        timeline.add(ledger.now().atZone(Tx.ZONE).toLocalDate() + "  " + String.format(text, values));
    }

    void tell() {
        tickets();
        dividend();
        certificates();
        carbon();
        assertThat(timeline)
                .containsExactly(
                        "2026-03-02  village puts in LAND worth 580000.00 yuan, minutes of consent: true",
                        "2026-03-02  farm puts in FUNDS worth 420000.00 yuan, minutes of consent: false",
                        "2026-03-02  10000 tickets issued: farm 4200, village 5800",
                        "2026-03-03  farm gives tickets 1 to 200 to investor-a",
                        "2026-03-04  income of 100000.01 yuan: manager 30000.01, reserve 7000.00, tickets 63000.00",
                        "2026-03-05  investor-a gives tickets 1 to 50 to investor-b and is still owed 315.00 yuan for them",
                        "2026-03-06  village is owed 36540.00 yuan for tickets 4201 to 10000 and is paid by voucher",
                        "2026-03-06  in all 63000.00 of 63000.00 yuan are settled",
                        "2026-03-07  member m1 holds certificate 1 over 43 of 100 shares",
                        "2026-03-07  a transfer of 4 years and 11 months: TERM_TOO_SHORT; of 5 years: certificate 1",
                        "2026-03-07  4 of 4 certificates are issued, 100.00 %, target of 2025-09-30 met: true",
                        "2026-03-08  carbon batch c: 2000 tonnes of 2024; the parcel of the tickets: DOUBLE_COUNTING",
                        "2026-03-09  buyer-1 buys 1235 tonnes for 52487.50 yuan, confirmation TA-20260309-s-1, the seller's money: ARRIVED",
                        "2026-03-09  1235 tonnes retired for 1234560 kg of 阳城马拉松 2025: CONFIRMED, 765 tonnes left");
        for (Batch batch : ledger.all(Batch.KIND)) {
            List<Lot> lots = ledger.all(Lot.KIND).stream()
                    .filter(lot -> lot.batchId().equals(batch.batchId()))
                    .toList();
            assertThat(Partition.fault(lots, batch.totalUnits())).isEmpty();
        }
    }

    private void tickets() {
        ledger.chapter("知情同意、折资入股、林票发行与转让 / Consent, contributions, tickets");
        world.issued();
        TicketIssue issue = ledger.get(TicketIssue.KIND, BATCH);
        for (int i = issue.contributions().size() - 1; i >= 0; i--) {
            Contribution c = issue.contributions().get(i);
            note(
                    "%s puts in %s worth %s yuan, minutes of consent: %s",
                    c.contributor(), c.form(), c.value().toYuan(), c.consent().isPresent());
        }
        note(
                "%d tickets issued: farm %d, village %d",
                issue.allTickets().tickets(),
                issue.shares().get(FARM).tickets(),
                issue.shares().get(VILLAGE).tickets());
        nextDay();
        world.transfer("t1", FARM_CLERK, FARM, "investor-a", 1, 1, 200);
        note("farm gives tickets 1 to 200 to %s", world.lot(1).owner());
    }

    private void dividend() {
        ledger.chapter("收益登记、公积、分红 / Income, reserve, dividend");
        nextDay();
        DividendSplit split = world.declared(proposal("d", Purpose.INCOME, 7_000, 1_000), 10_000_001)
                .split()
                .orElseThrow();
        note(
                "income of 100000.01 yuan: manager %s, reserve %s, tickets %s",
                split.manager().toYuan(),
                split.reserve().toYuan(),
                split.distributable().toYuan());
        nextDay();
        world.transfer("t2", INVESTOR_A, "investor-a", "investor-b", 1, 1, 50);
        DividendPayout first = ledger.all(DividendPayout.KIND).iterator().next();
        note(
                "%s gives tickets 1 to 50 to %s and is still owed %s yuan for them",
                first.payee(), world.lot(1).owner(), first.total().toYuan());
        nextDay();
        DividendPayout village = world.settle(4_201L);
        ledger.accept(
                FARM_OFFICER,
                "payment:Pay",
                new PayNextHop(
                        "p", village.coinId().orElseThrow(), VILLAGE, village.total(), Optional.empty(), paper("v-p")));
        assertThat(ledger.get(Coin.KIND, "p:coin").status()).isEqualTo(Coin.Status.ARRIVED);
        note(
                "village is owed %s yuan for tickets 4201 to 10000 and is paid by voucher",
                village.total().toYuan());
        world.settle(51L, 201L);
        long paid = world.paid().values().stream().mapToLong(Long::longValue).sum();
        note(
                "in all %d.%02d of %s yuan are settled",
                paid / 100, paid % 100, split.distributable().toYuan());
    }

    private void certificates() {
        ledger.chapter("股权量化、收益权证书、流转与延包 / Shares of members, certificates, rights");
        nextDay();
        world.world.account("state-company", AccountKind.STATE_COMPANY, "StateCompanyMSP");
        ledger.accept(COMPANY_CLERK, "ruleset:Propose", new ProposeRuleSet(RuleSetFiles.read(CertificateWorld.RULES)));
        world.world.approve(
                AgreementKind.RULE_SET, CertificateWorld.RULES + "@1", LEADER, COMPANY_OFFICER, PARTNER_OFFICER);
        ledger.accept(
                TOWNSHIP_CLERK,
                "roster:File",
                CertificateWorld.roster("r", LocalDate.of(2025, 5, 31), MemberRoster.Changes.STATIC));
        ledger.accept(FORESTRY_OFFICER, "roster:Decide", new DecideRoster("r", true));
        ledger.accept(TOWNSHIP_CLERK, "certificate:IssueIncome", CertificateWorld.income("m1", "m2", "m3", "m4"));
        Certificate first = ledger.get(Certificate.KIND, "income:yangcheng:" + CertificateWorld.FOREST + ":m1");
        note(
                "member %s holds certificate %d over %d of %d shares",
                first.holder(),
                first.edition(),
                first.shares().orElseThrow(),
                first.ofShares().orElseThrow());
        transfer("short", "p-1", "2030-12-01");
        transfer("long", "p-2", "2031-01-01");
        RefusalCode refused = ledger.refuse(FORESTRY_CLERK, "certificate:IssueRight", CertificateWorld.issue("short"));
        ledger.accept(FORESTRY_CLERK, "certificate:IssueRight", CertificateWorld.issue("long"));
        note(
                "a transfer of 4 years and 11 months: %s; of 5 years: certificate %d",
                refused, ledger.get(Certificate.KIND, "management:long").edition());
        MilestoneReport report = (MilestoneReport) ledger.accept(
                TOWNSHIP_CLERK,
                "milestone:Report",
                new ReportMilestone(
                        "m", CertificateWorld.RULES, "incomeCertificates", 4, 4, LocalDate.of(2026, 3, 7), paper("n")));
        note(
                "%d of %d certificates are issued, %s, target of %s met: %s",
                report.issued(),
                report.base(),
                report.reached(),
                report.due().orElseThrow().day(),
                report.met());
    }

    private void transfer(String id, String parcel, String lastDay) {
        ledger.accept(
                FORESTRY_CLERK, "right:FileTransfer", CertificateWorld.transfer(id, parcel, "2026-01-01", lastDay));
        ledger.accept(FORESTRY_OFFICER, "right:Decide", new DecideRight(id, true));
    }

    private void carbon() {
        ledger.chapter("碳汇签发、出售与大型活动抵消 / Carbon credits, their sale, and an event that offsets");
        nextDay();
        RefusalCode twice = ledger.refuse(COMPANY_CLERK, "carbon:ProposeProject", CarbonWorld.project("q", "parcel-1"));
        ledger.accept(COMPANY_CLERK, "carbon:ProposeProject", CarbonWorld.project("p", "parcel-9"));
        world.world.approve(AgreementKind.CARBON_PROJECT, "p", REGISTRAR);
        ledger.accept(COMPANY_CLERK, "carbon:ProposeIssue", CarbonWorld.issue("c", "p", 2024, 2_000));
        world.world.approve(AgreementKind.CARBON_ISSUE, "c", REGISTRAR, COMPANY_OFFICER);
        Batch batch = ledger.get(Batch.KIND, "c");
        note(
                "carbon batch c: %d tonnes of %d; the parcel of the tickets: %s",
                batch.totalUnits(), batch.vintageYear(), twice);
        nextDay();
        sale();
        ledger.accept(BUYER, "retirement:Request", CarbonWorld.offset("x", 1_234_560, 1_235));
        ledger.accept(REGISTRAR, "retirement:Decide", CarbonWorld.confirm("x"));
        Retirement retired = ledger.get(Retirement.KIND, "x");
        note(
                "%d tonnes retired for %d kg of %s: %s, %d tonnes left",
                retired.amount().tonnes(),
                retired.event().orElseThrow().emission().kilograms(),
                retired.event().orElseThrow().eventName(),
                retired.status(),
                ledger.get(Lot.KIND, Lot.idOf("c", 1_236)).range().count());
    }

    /** The organiser of the event buys what it is going to give up; lots and money move in one transaction. */
    private void sale() {
        world.world.account("fiscal-account", AccountKind.FISCAL, "GovernmentMSP");
        ledger.accept(
                COMPANY_CLERK,
                "sale:Offer",
                new OfferSale(
                        "s",
                        "state-company",
                        "buyer-1",
                        List.of(new LotSlice("c", 1, 1, 1_235)),
                        Fen.of(4_250),
                        "fiscal-account",
                        ledger.now().plus(Duration.ofDays(3))));
        ledger.accept(BUYER, "sale:Accept", new AcceptSale("s"));
        ledger.accept(
                FINANCE_CLERK,
                "receipt:Register",
                new RegisterReceipt(
                        "rs",
                        "s",
                        ledger.get(Sale.KIND, "s").gross(),
                        "fiscal-account",
                        paper("v-rs"),
                        LocalDate.of(2026, 3, 9)));
        ledger.accept(FINANCE_OFFICER, "receipt:Decide", new DecideReceipt("rs", true));
        Coin coin = ledger.get(Coin.KIND, "rs:coin");
        ledger.accept(
                FINANCE_OFFICER,
                "payment:Pay",
                new PayNextHop("ps", "rs:coin", "state-company", coin.amount(), Optional.empty(), paper("v-ps")));
        note(
                "%s buys %d tonnes for %s yuan, confirmation %s, the seller's money: %s",
                ledger.get(Lot.KIND, Lot.idOf("c", 1)).owner(),
                ledger.get(Sale.KIND, "s").units(),
                coin.amount().toYuan(),
                ledger.get(TradeAttestation.KIND, "s").number(),
                ledger.get(Coin.KIND, "ps:coin").status());
    }

    private void nextDay() {
        ledger.pass(Duration.ofDays(1));
    }
}
