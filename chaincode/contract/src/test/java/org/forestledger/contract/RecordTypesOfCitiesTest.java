// SPDX-License-Identifier: Apache-2.0
package org.forestledger.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.forestledger.contract.People.*;

import java.util.Map;
import org.forestledger.cases.RuleSetFiles;
import org.forestledger.rules.account.AccountKind;
import org.forestledger.rules.agreement.AgreementKind;
import org.forestledger.rules.record.FiledRecord;
import org.forestledger.rules.record.RecordField;
import org.forestledger.rules.record.RecordType;
import org.forestledger.rules.refusal.RefusalCode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each type that a city's document needs can be filed as shipped, and is refused without any of its fields. */
class RecordTypesOfCitiesTest {
    private final RuzhouWorld base = new RuzhouWorld();
    private final TestLedger ledger = base.ledger;

    /** Accounts, the rule set where it is no draft, a project and the types of a city. */
    private RecordWorld city(String ruleSetId, String day) {
        LinkageWorld days = new LinkageWorld(base);
        days.on(day);
        base.account("township-1", AccountKind.TOWNSHIP, "GovernmentMSP");
        base.account("county-1", AccountKind.COUNTY, "GovernmentMSP");
        base.account("village", AccountKind.VILLAGE, "GovernmentMSP");
        base.account("state-company", AccountKind.STATE_COMPANY, "StateCompanyMSP");
        base.account("partner-1", AccountKind.PARTNER, "PartnerMSP");
        if (!ruleSetId.equals("xinmi")) {
            ledger.accept(
                    COMPANY_CLERK,
                    "ruleset:Propose",
                    new org.forestledger.rules.ruleset.ProposeRuleSet(RuleSetFiles.read(ruleSetId)));
            base.approve(AgreementKind.RULE_SET, ruleSetId + "@1", LEADER, COMPANY_OFFICER, PARTNER_OFFICER);
        }
        new WorkflowWorld(ledger).project("p", RuleSetFiles.read(ruleSetId).region());
        return new RecordWorld(base).adopted(ruleSetId + "-records");
    }

    @ParameterizedTest
    @CsvSource({
        "RZ-01, ruzhou-2023, policy-instrument, ruzhou-2023",
        "RZ-06, ruzhou-2023, partner-qualification, partner-1",
        "RZ-20, ruzhou-2023, reference-model, ruzhou-2023",
        "RZ-24, ruzhou-2023, early-start-consent, p",
        "RZ-32, ruzhou-2023, issue, ruzhou",
        "RZ-32, ruzhou-2023, leading-group-report, ruzhou",
        "RZ-33, ruzhou-2023, duty-report, p",
        "RZ-34, ruzhou-2023, township-contribution, township-1",
        "RZ-35, ruzhou-2023, leading-group-seat, ruzhou",
        "GZ-01, ganzhou-2022, policy-instrument, ganzhou-2022",
        "GZ-03, ganzhou-2022, parcel-source, p-1",
        "GZ-32, ganzhou-2022, parcel-source, p-1",
        "GZ-04, ganzhou-2022, parcel-restoration, p-1",
        "GZ-14, ganzhou-2022, plan-adjustment, p",
        "GZ-19, ganzhou-2022, restorable-land, county-1",
        "GZ-27, ganzhou-2022, restorable-land, county-1",
        "GZ-24, ganzhou-2022, parcel-investor, p-1",
        "GZ-31, ganzhou-2022, evaluation-report, ganzhou",
        "XM-02, xinmi, project-kind, p",
        "XM-13, xinmi, project-kind, p",
        "XM-25, xinmi, project-kind, p",
        "XM-16, xinmi, developer, state-company",
        "XM-06, xinmi, special-plan, xinmi",
        "XM-06, xinmi, rolling-plan, xinmi",
        "XM-17, xinmi, land-making-agreement, p",
        "XM-17, xinmi, fund-application, p",
        "XM-20, xinmi, department-opinion, p",
        "XM-21, xinmi, enterprise-choice, xinmi",
        "XM-27, xinmi, resettlement-housing, p",
        "XM-28, xinmi, reserve-budget, p",
        "XM-31, xinmi, cost-opinion, p",
        "XM-33, xinmi, management-fund, xinmi",
        "XM-34, xinmi, assessment, xinmi",
        "XM-36, xinmi, standard, xinmi",
        "YC-01, yangcheng-2025, policy-instrument, yangcheng-2025",
        "YC-06, yangcheng-2025, transfer-application, right-1",
        "YC-08, yangcheng-2025, ticket-document, yangcheng",
        "YC-11, yangcheng-2025, pilot-report, yangcheng",
        "YC-13, yangcheng-2025, paid-use-contract, state-company",
        "YC-14, yangcheng-2025, afforestation, yangcheng",
        "YC-15, yangcheng-2025, tending, yangcheng",
        "YC-16, yangcheng-2025, planting, township-1",
        "YC-17, yangcheng-2025, patrol, township-1",
        "YC-20, yangcheng-2025, boundary-survey, p-1",
        "YC-20, yangcheng-2025, contract-template, yangcheng",
        "YC-21, yangcheng-2025, transfer-reward, township-1",
        "YC-22, yangcheng-2025, farm-partnership, village",
        "YC-23, yangcheng-2025, cutting-permit, p-1",
        "YC-24, yangcheng-2025, value-mechanism, township-1",
        "YC-27, yangcheng-2025, task, yangcheng",
        "CS-01, chaisang-2022, policy-instrument, chaisang-2022",
        "CS-02, chaisang-2022, source-parcel, p-1",
        "CS-03, chaisang-2022, source-parcel, p-1",
        "CS-09, chaisang-2022, source-parcel, p-1",
        "CS-04, chaisang-2022, construction-land-before, p",
        "CS-07, chaisang-2022, land-exchange, p",
        "CS-07, chaisang-2022, exchange-notice, p",
        "CS-06, chaisang-2022, new-build-intensity, p-1",
        "CS-11, chaisang-2022, care-duty, p",
        "CS-17, chaisang-2022, demolition-agreement, p-1",
        "CS-19, chaisang-2022, project-care, p",
        "CS-20, chaisang-2022, farmland-grade, p",
        "CS-28, chaisang-2022, supervision, township-1",
        "CS-29, chaisang-2022, township-performance, township-1"
    })
    void type_shouldServeItsClause_whenFiledAsShipped(String clause, String city, String code, String subject) {
        RecordWorld world = city(city, city.equals("ganzhou-2022") ? "2023-06-01" : "2025-06-10");
        RecordType type = world.type(code);
        Map<String, String> other = code.equals("transfer-reward") ? Map.of("right", right(world)) : Map.of();

        assertThat(type.clause().split(", ")).contains(clause);
        for (RecordField field : type.fields()) {
            if (field.required()) {
                var whole = world.filing("r", code, subject, other);
                var lacking = new java.util.TreeMap<>(whole.form().values());
                lacking.remove(field.key());
                assertThat(ledger.refuse(
                                RecordWorld.filer(type),
                                "record:File",
                                new org.forestledger.rules.record.FileRecord(
                                        "r",
                                        whole.region(),
                                        code,
                                        subject,
                                        new org.forestledger.rules.record.RecordForm(
                                                whole.form().occurredOn(),
                                                lacking,
                                                whole.form().evidence()))))
                        .as(field.key())
                        .isEqualTo(RefusalCode.RECORD_FIELD_INVALID);
            }
        }
        assertThat(world.stands("r", code, subject, other).status()).isEqualTo(FiledRecord.Status.CONFIRMED);
    }

    /** A forest right that is transferred and registered. */
    private String right(RecordWorld world) {
        world.offered("right-1", "parcel-t");
        ledger.accept(
                FORESTRY_CLERK,
                "right:FileTransfer",
                CertificateWorld.transfer("right-1", "parcel-t", "2025-06-10", "2035-06-09"));
        return "right-1";
    }
}
