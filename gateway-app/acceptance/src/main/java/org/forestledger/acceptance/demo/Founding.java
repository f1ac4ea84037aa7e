// SPDX-License-Identifier: Apache-2.0
package org.forestledger.acceptance.demo;

import static org.forestledger.acceptance.demo.Papers.paper;

import java.util.List;
import java.util.Map;
import org.forestledger.cases.RuleSetFiles;
import org.forestledger.codec.Json;
import org.forestledger.codec.JsonWriter;
import org.forestledger.codec.RecordCodec;

/** Chapter one: accounts, rules, share table and mandate. A second demo on the same ledger finds them in place. */
final class Founding {
    private static final List<List<String>> ACCOUNTS = List.of(
            List.of("fiscal-account", "FISCAL", "GovernmentMSP", "市财政账户", "Municipal fiscal account"),
            List.of("state-assets-centre", "STATE_ASSETS_CENTRE", "GovernmentMSP", "市国资事务中心", "State-assets centre"),
            List.of("township-1", "TOWNSHIP", "GovernmentMSP", "第一乡镇", "Township 1"),
            List.of("state-company", "STATE_COMPANY", "StateCompanyMSP", "市国有公司", "State company"),
            List.of("project-company", "PROJECT_COMPANY", "StateCompanyMSP", "项目公司", "Project company"),
            List.of("partner-1", "PARTNER", "PartnerMSP", "第三方机构", "Third-party partner"),
            List.of("investor-a", "INVESTOR", "PartnerMSP", "投资人甲", "Investor A"),
            List.of("investor-b", "INVESTOR", "PartnerMSP", "投资人乙", "Investor B"),
            List.of("buyer-1", "BUYER", "PartnerMSP", "用地单位", "Buyer"));

    private final Stage stage;

    Founding(Stage stage) {
        this.stage = stage;
    }

    void play() {
        stage.chapter("一、开户与规则", "1. Accounts and rules");
        for (List<String> account : ACCOUNTS) {
            open(account);
        }
        rules();
        shareTable();
        if (!stage.exists("gov.officer", "mandates", "mandate-ruzhou")) {
            stage.act(
                    "gov.officer",
                    "mandate",
                    "/api/v1/mandates",
                    Map.of(
                            "mandateId", "mandate-ruzhou",
                            "granteeAccount", "state-company",
                            "ruleSetId", "ruzhou-2023",
                            "document", paper("授权书", "授权2023-1"),
                            "validFrom", "2023-02-22"),
                    "授权国有公司代表市政府交易 (RZ-05)",
                    "mandates the state company to sell");
        }
    }

    private void open(List<String> account) {
        if (stage.exists("gov.registrar", "accounts", account.get(0))) {
            return;
        }
        stage.act(
                "gov.registrar",
                "account-" + account.get(0),
                "/api/v1/accounts",
                Map.of(
                        "accountId", account.get(0),
                        "accountKind", account.get(1),
                        "mspId", account.get(2),
                        "nameZh", account.get(3),
                        "nameEn", account.get(4),
                        "subjectCode", "code-" + account.get(0)),
                "开立账户 " + account.get(3),
                "opens account " + account.get(0));
    }

    private void rules() {
        if (stage.exists("company.clerk", "rule-sets-in-force", "ruzhou-2023")) {
            stage.say("规则集已生效 / rule set ruzhou-2023 is in force already");
            return;
        }
        if (!stage.exists("company.clerk", "rule-sets", "ruzhou-2023@1")) {
            Json document = RecordCodec.toJson(RuleSetFiles.read("ruzhou-2023"));
            stage.act(
                    "company.clerk",
                    "rule-set",
                    "/api/v1/rule-sets",
                    JsonWriter.write(new Json.Obj(Map.of("document", document))),
                    "提出规则集 汝政办〔2023〕8号",
                    "proposes rule set ruzhou-2023");
        }
        stage.approve(
                "rule_set:ruzhou-2023@1",
                "规则集",
                "the rule set",
                List.of("gov.leader1", "company.officer", "partner.officer"));
    }

    private void shareTable() {
        if (stage.exists("company.clerk", "project-companies", "project-company")) {
            return;
        }
        if (!stage.exists("company.clerk", "share-tables", "project-company-founding")) {
            stage.act(
                    "company.clerk",
                    "share-table",
                    "/api/v1/share-tables",
                    Map.of(
                            "proposalId", "project-company-founding",
                            "companyAccount", "project-company",
                            "controlHolder", "state-company",
                            "partnerAccount", "partner-1",
                            "shares", Map.of("state-company", 5100, "partner-1", 4900),
                            "document", paper("项目公司章程", "章程2023-1")),
                    "提出项目公司股权 51% / 49% (RZ-07)",
                    "proposes the 51/49 share table");
        }
        stage.approve(
                "share_table:project-company-founding",
                "股权结构",
                "the share table",
                List.of("gov.leader1", "company.officer", "partner.officer"));
    }
}
