// SPDX-License-Identifier: Apache-2.0
package org.forestledger.acceptance.hosts;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.forestledger.acceptance.City;
import tools.jackson.databind.json.JsonMapper;

/** What the load writes. */
final class Bodies {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Bodies() {}

    static String account(String id) {
        return JSON.writeValueAsString(new TreeMap<>(City.investorBody(id)));
    }

    static String project(String id) {
        Map<String, Object> body = new TreeMap<>(Map.of(
                "projectId", id,
                "nameZh", "项目",
                "nameEn", id,
                "region", "ruzhou",
                "origin", "NEW",
                "route", "PROJECT_COMPANY",
                "projectCompanyAccount", "project-company",
                "partnerAccount", "partner-1",
                "townshipAccount", "township-1"));
        body.put("parcels", List.of(Map.of("parcelNo", id, "area", 1_000)));
        body.put("plan", City.paper("plan-" + id));
        return JSON.writeValueAsString(body);
    }

    static String transfer(String id, String from, String to, String batch, long first, long last) {
        return JSON.writeValueAsString(new TreeMap<>(Map.of(
                "transferId",
                id,
                "fromAccount",
                from,
                "toAccount",
                to,
                "slices",
                List.of(Map.of("batchId", batch, "lotFrom", first, "from", first, "to", last)))));
    }
}
