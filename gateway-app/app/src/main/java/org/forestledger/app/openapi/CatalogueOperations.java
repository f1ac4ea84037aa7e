// SPDX-License-Identifier: Apache-2.0
package org.forestledger.app.openapi;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.Paths;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.forestledger.app.catalogue.Collections;
import org.forestledger.app.catalogue.Route;
import org.forestledger.app.catalogue.Routes;
import org.forestledger.rules.ledger.Kind;
import org.forestledger.rules.permission.Role;

/** The addresses that write, one for each ledger function, and those that read, three for each kind. */
final class CatalogueOperations {
    private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)}");
    private static final String JSON = "application/json";
    private static final String PROBLEM_JSON = "application/problem+json";

    private final RecordSchemas schemas = new RecordSchemas();

    RecordSchemas schemas() {
        return schemas;
    }

    void addTo(Paths paths) {
        Routes.all().forEach(route -> post(paths, route));
        Collections.all().forEach((name, kind) -> gets(paths, name, kind));
    }

    private void post(Paths paths, Route route) {
        String path = route.pattern().getPatternString();
        List<String> variables = variables(path);
        Operation operation = new Operation()
                .operationId(route.function().name().replace(':', '.'))
                .addTagsItem(route.function().group())
                .summary(route.function().name())
                .description("Ledger function " + route.function().name() + ". Roles: "
                        + route.function().permission().roles().stream()
                                .map(Role::attribute)
                                .collect(Collectors.joining(", ")))
                .requestBody(new RequestBody().content(json(JSON, body(route, variables))))
                .responses(writeResponses());
        variables.forEach(name -> operation.addParametersItem(pathVariable(name)));
        operation.addParametersItem(new Parameter()
                .in("header")
                .name("Idempotency-Key")
                .description("The caller's request id, 8 to 64 characters. The same key and body give the same answer.")
                .schema(RecordSchemas.of("string")));
        item(paths, path).setPost(operation);
    }

    /** The command's fields without those in the address, and the request id for callers without the header. */
    private Schema<?> body(Route route, List<String> variables) {
        schemas.reference(route.function().command());
        Schema<?> command = schemas.components().get(route.function().command().getSimpleName());
        Schema<?> body = RecordSchemas.of("object");
        command.getProperties().forEach((name, property) -> {
            if (!variables.contains(name)) {
                body.addProperty(name, (Schema<?>) property);
                if (command.getRequired() != null && command.getRequired().contains(name)) {
                    body.addRequiredItem(name);
                }
            }
        });
        body.addProperty("requestId", RecordSchemas.of("string"));
        body.setAdditionalProperties(false);
        return body;
    }

    private void gets(Paths paths, String collection, Kind<?> kind) {
        String base = Route.BASE + "/" + collection;
        item(paths, base)
                .setGet(new Operation()
                        .operationId("list." + collection)
                        .addTagsItem("read")
                        .summary("Entries of kind " + kind.name())
                        .addParametersItem(query("prefix", RecordSchemas.of("string")))
                        .addParametersItem(query("after", RecordSchemas.of("string")))
                        .addParametersItem(query("limit", RecordSchemas.of("integer")))
                        .responses(readResponses(RecordSchemas.of("object"))));
        item(paths, base + "/{id}")
                .setGet(new Operation()
                        .operationId("get." + collection)
                        .addTagsItem("read")
                        .summary("One entry of kind " + kind.name() + "; an id may contain slashes")
                        .addParametersItem(pathVariable("id"))
                        .responses(readResponses(entry(kind))));
        item(paths, base + "/{id}/history")
                .setGet(new Operation()
                        .operationId("history." + collection)
                        .addTagsItem("read")
                        .summary("All versions of one entry of kind " + kind.name())
                        .addParametersItem(pathVariable("id"))
                        .responses(readResponses(RecordSchemas.of("object"))));
    }

    private Schema<?> entry(Kind<?> kind) {
        Schema<?> schema = RecordSchemas.of("object");
        schema.addProperty("kind", RecordSchemas.of("string"));
        schema.addProperty("id", RecordSchemas.of("string"));
        schema.addProperty("entry", schemas.reference(kind.type()));
        return schema;
    }

    private static PathItem item(Paths paths, String path) {
        return paths.computeIfAbsent(path, unused -> new PathItem());
    }

    private static ApiResponses writeResponses() {
        return new ApiResponses()
                .addApiResponse("200", answer("Committed, or done before", reference("OperationView")))
                .addApiResponse("202", answer("Stored and on its way; ask at Location", reference("OperationView")))
                .addApiResponse("default", problem());
    }

    private static ApiResponses readResponses(Schema<?> schema) {
        return new ApiResponses()
                .addApiResponse("200", answer("As the ledger has it now", schema))
                .addApiResponse("default", problem());
    }

    private static ApiResponse answer(String description, Schema<?> schema) {
        return new ApiResponse().description(description).content(json(JSON, schema));
    }

    static ApiResponse problem() {
        return new ApiResponse()
                .description("Refused or failed, with a stable code")
                .content(json(PROBLEM_JSON, reference("Problem")));
    }

    private static Content json(String type, Schema<?> schema) {
        return new Content().addMediaType(type, new MediaType().schema(schema));
    }

    private static Schema<?> reference(String name) {
        return new Schema<>(io.swagger.v3.oas.models.SpecVersion.V31).$ref("#/components/schemas/" + name);
    }

    private static Parameter pathVariable(String name) {
        return new Parameter().in("path").name(name).required(true).schema(RecordSchemas.of("string"));
    }

    private static Parameter query(String name, Schema<?> schema) {
        return new Parameter().in("query").name(name).schema(schema);
    }

    private static List<String> variables(String path) {
        List<String> names = new ArrayList<>();
        Matcher matcher = VARIABLE.matcher(path);
        while (matcher.find()) {
            names.add(matcher.group(1));
        }
        return names;
    }

    /** The problem document's members. */
    static Map<String, Schema<?>> problemSchema() {
        Schema<?> problem = RecordSchemas.of("object");
        for (String text :
                List.of("type", "title", "detail", "code", "textZh", "textEn", "requestId", "clause", "operationId")) {
            problem.addProperty(text, RecordSchemas.of("string"));
        }
        problem.addProperty("status", RecordSchemas.of("integer"));
        problem.addProperty("number", RecordSchemas.of("integer"));
        Schema<?> details = RecordSchemas.of("object");
        details.setAdditionalProperties(RecordSchemas.of("string"));
        problem.addProperty("details", details);
        return Map.of("Problem", problem);
    }
}
