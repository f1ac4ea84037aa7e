// SPDX-License-Identifier: Apache-2.0
package org.forestledger.app.docs;

import java.util.List;
import java.util.stream.Collectors;
import org.forestledger.app.catalogue.Routes;
import org.forestledger.rules.agreement.Agreement;
import org.forestledger.rules.agreement.AgreementKind;
import org.forestledger.rules.ledger.Catalogue;
import org.forestledger.rules.ledger.LedgerFunction;
import org.forestledger.rules.permission.Permission;
import org.forestledger.rules.permission.Role;

/** {@code docs/reference/functions.md}. */
final class FunctionsPage {
    private FunctionsPage() {}

    static String page() {
        FieldTypes types = new FieldTypes();
        StringBuilder page = new StringBuilder("# Ledger functions\n\n");
        page.append(Text.generatedFrom("`Catalogue`, `Routes`, the command records and their comments"))
                .append('\n');
        page.append(Text.wrapped(List.of(
                "Every write is a `POST` of one JSON object whose fields are those of the command. A field that stands in"
                        + " the address need not stand in the body. Each write takes a request id, in the header"
                        + " `Idempotency-Key` or in the field `requestId`; see [the API](api.md).",
                "Fen, 1/100 mu and bps are plain integers: `5000000` fen per mu is 50,000.00 yuan per mu, `123456` is"
                        + " 1,234.56 mu, `5100` is 51 %. A date is `2023-02-22`, a time is `2023-02-22T00:00:00Z`. A field"
                        + " is required unless it says optional. Unknown fields are refused.",
                "Whoever acts for an account needs a certificate that names the account, besides the role. A table by name"
                        + " is a JSON object.")));
        page.append("\n## Overview\n\n| function | address | who |\n| --- | --- | --- |\n");
        for (LedgerFunction<?> function : Catalogue.all()) {
            page.append("| [")
                    .append(function.name())
                    .append("](#")
                    .append(Text.anchor(function.name()))
                    .append(") | `POST ")
                    .append(address(function))
                    .append("` | ")
                    .append(roles(function.permission()))
                    .append(" |\n");
        }
        page.append(agreements()).append("\n## Functions\n");
        for (LedgerFunction<?> function : Catalogue.all()) {
            page.append("\n### ").append(function.name()).append("\n\n");
            page.append(Text.wrapped(SourceComment.of(function.command()).paragraphs()))
                    .append('\n');
            page.append("`POST ").append(address(function)).append("`\n\n");
            page.append(Text.wrapped(List.of("Who: " + roles(function.permission()) + "."
                            + (function.permission().trading()
                                    ? " A market order: refused to those who keep the register or run the market."
                                    : ""))))
                    .append('\n');
            page.append(types.table(function.command()));
        }
        page.append("\n## Records in fields\n\n").append(types.nested());
        return page.toString().strip() + "\n";
    }

    private static String agreements() {
        StringBuilder page = new StringBuilder("\n## Agreements\n\n");
        page.append(Text.wrapped(List.of(
                "What is agreed on fixes who decides: one officer of each seat, none of them the proposer. The id of an"
                        + " agreement is its kind in lower case, a colon, and the id of what is agreed on.")));
        page.append("\n| kind | id | seats: any of these roles decides |\n| --- | --- | --- |\n");
        for (AgreementKind kind : AgreementKind.values()) {
            page.append("| ").append(kind.name()).append(" | `");
            page.append(Agreement.idOf(kind, "<id>")).append("` | ");
            page.append(kind.seats().stream()
                            .map(seat ->
                                    seat.roles().stream().map(Role::attribute).collect(Collectors.joining(" or ")))
                            .collect(Collectors.joining("; ")))
                    .append(" |\n");
        }
        return page.toString();
    }

    private static String address(LedgerFunction<?> function) {
        return Routes.all().stream()
                .filter(route -> route.function().name().equals(function.name()))
                .map(route -> route.pattern().getPatternString())
                .findFirst()
                .orElseThrow();
    }

    private static String roles(Permission permission) {
        if (permission.roles().equals(Permission.anyone().roles())) {
            return "any role of the three organisations";
        }
        return permission.roles().stream().map(Role::attribute).collect(Collectors.joining(", "));
    }
}
