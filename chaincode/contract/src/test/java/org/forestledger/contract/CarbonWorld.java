// SPDX-License-Identifier: Apache-2.0
package org.forestledger.contract;

import static org.forestledger.contract.People.*;
import static org.forestledger.contract.RuzhouWorld.paper;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.forestledger.cases.CaseFiles;
import org.forestledger.rules.account.AccountKind;
import org.forestledger.rules.agreement.AgreementKind;
import org.forestledger.rules.carbon.CarbonUnitType;
import org.forestledger.rules.carbon.ProposeCarbonIssue;
import org.forestledger.rules.carbon.ProposeCarbonProject;
import org.forestledger.rules.lot.Lot;
import org.forestledger.rules.lot.LotSlice;
import org.forestledger.rules.lot.SerialRange;
import org.forestledger.rules.lot.TransferLots;
import org.forestledger.rules.project.Parcel;
import org.forestledger.rules.retirement.DecideRetirement;
import org.forestledger.rules.retirement.EventOffset;
import org.forestledger.rules.retirement.RequestRetirement;
import org.forestledger.rules.retirement.Retirement.Purpose;
import org.forestledger.rules.unit.CentiMu;
import org.forestledger.rules.unit.Kilograms;
import org.forestledger.rules.unit.Tonnes;

/** Carbon projects, credits and their retirement on a test ledger. */
final class CarbonWorld {
    static final String VALIDATOR = "body-v";
    static final String VERIFIER = "body-w";

    final RuzhouWorld world;
    final TestLedger ledger;

    CarbonWorld() {
        this(new RuzhouWorld());
    }

    /** On the ledger of another story. */
    CarbonWorld(RuzhouWorld world) {
        this.world = world;
        this.ledger = world.ledger;
    }

    /** The accounts of a developer and two owners. */
    CarbonWorld founded() {
        world.account("state-company", AccountKind.STATE_COMPANY, "StateCompanyMSP");
        world.account("buyer-1", AccountKind.BUYER, "PartnerMSP");
        world.account("investor-a", AccountKind.INVESTOR, "PartnerMSP");
        return this;
    }

    /** The inputs of a worked case. */
    static Map<String, String> caseInputs(String caseId) {
        return CaseFiles.read("carbon").stream()
                .filter(c -> c.id().equals(caseId))
                .findFirst()
                .orElseThrow()
                .inputTexts();
    }

    static ProposeCarbonProject project(String id, CarbonUnitType type, LocalDate startedOn, String... parcels) {
        return new ProposeCarbonProject(
                id,
                "碳汇" + id,
                id,
                type,
                "CCER-14-001-V01",
                "state-company",
                "yangcheng",
                Arrays.stream(parcels)
                        .map(no -> new Parcel(no, CentiMu.of(1_000)))
                        .toList(),
                startedOn,
                VALIDATOR,
                paper("design"),
                paper("validation"));
    }

    static ProposeCarbonProject project(String id, String... parcels) {
        return project(id, CarbonUnitType.CCER, LocalDate.of(2018, 4, 1), parcels);
    }

    void registered(String id, String... parcels) {
        ledger.accept(COMPANY_CLERK, "carbon:ProposeProject", project(id, parcels));
        world.approve(AgreementKind.CARBON_PROJECT, id, REGISTRAR);
    }

    static ProposeCarbonIssue issue(String batchId, String project, LocalDate from, LocalDate to, long tonnes) {
        return new ProposeCarbonIssue(batchId, project, from, to, Tonnes.of(tonnes), VERIFIER, paper("verification"));
    }

    static ProposeCarbonIssue issue(String batchId, String project, int year, long tonnes) {
        return issue(batchId, project, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), tonnes);
    }

    void issued(String batchId, String project, int year, long tonnes) {
        ledger.accept(COMPANY_CLERK, "carbon:ProposeIssue", issue(batchId, project, year, tonnes));
        world.approve(AgreementKind.CARBON_ISSUE, batchId, REGISTRAR, COMPANY_OFFICER);
    }

    /** A registered project {@code p} and a batch {@code c} of 2024, of which the buyer holds the first units. */
    CarbonWorld sold(long tonnes, long toBuyer) {
        registered("p", "parcel-1");
        issued("c", "p", 2024, tonnes);
        ledger.accept(
                COMPANY_CLERK,
                "lot:Transfer",
                new TransferLots("t", "state-company", "buyer-1", List.of(new LotSlice("c", 1, 1, toBuyer))));
        return this;
    }

    static RequestRetirement request(String id, long lotFrom, long from, long to) {
        return new RequestRetirement(
                id,
                "buyer-1",
                List.of(new LotSlice("c", lotFrom, from, to)),
                "阳城马拉松",
                Purpose.VOLUNTARY,
                "自愿注销",
                Optional.empty());
    }

    static RequestRetirement offset(String id, long kilograms, long to) {
        return new RequestRetirement(
                id,
                "buyer-1",
                List.of(new LotSlice("c", 1, 1, to)),
                "组委会",
                Purpose.EVENT,
                "碳中和",
                Optional.of(new EventOffset("阳城马拉松 2025", Kilograms.of(kilograms), paper("emission"))));
    }

    void retired(String id, long lotFrom, long from, long to) {
        ledger.accept(BUYER, "retirement:Request", request(id, lotFrom, from, to));
        ledger.accept(REGISTRAR, "retirement:Decide", confirm(id));
    }

    static DecideRetirement confirm(String id) {
        return new DecideRetirement(id, true, Optional.empty());
    }

    static DecideRetirement refuse(String id) {
        return new DecideRetirement(id, false, Optional.of("缺少证明"));
    }

    Lot lot(long from) {
        return ledger.get(Lot.KIND, Lot.idOf("c", from));
    }

    SerialRange range(long from) {
        return lot(from).range();
    }
}
