// SPDX-License-Identifier: Apache-2.0
package org.forestledger.app.openapi;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import org.forestledger.app.catalogue.Route;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The API's description at {@code /v3/api-docs}. */
@Configuration(proxyBeanMethods = false)
class OpenApiConfiguration {
    private static final String BASIC = "basic";

    @Bean
    OpenAPI description() {
        return new OpenAPI()
                .info(new Info()
                        .title("Forest Ledger API 林权指标账本接口")
                        .version("v1")
                        .description("Amounts are whole fen, areas hundredths of a mu, ratios basis points."
                                + " 金额单位为分，面积单位为百分之一亩，比例单位为基点。"))
                .components(new Components()
                        .addSecuritySchemes(
                                BASIC,
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.HTTP)
                                        .scheme("basic")))
                .addSecurityItem(new SecurityRequirement().addList(BASIC));
    }

    @Bean
    OpenApiCustomizer catalogue() {
        return api -> {
            // The two controllers behind the catalogue take any address; their own entries would say nothing.
            api.getPaths().keySet().removeIf(path -> path.startsWith(Route.BASE + "/{"));
            CatalogueOperations operations = new CatalogueOperations();
            operations.addTo(api.getPaths());
            operations.schemas().components().forEach(api.getComponents()::addSchemas);
            CatalogueOperations.problemSchema().forEach(api.getComponents()::addSchemas);
        };
    }
}
