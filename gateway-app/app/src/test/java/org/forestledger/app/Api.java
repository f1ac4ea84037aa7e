// SPDX-License-Identifier: Apache-2.0
package org.forestledger.app;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Calls the gateway as a program would. Each instance is fixed; the with-methods make others. */
public final class Api {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final int port;
    private final JsonMapper mapper;
    private final Map<String, String> headers;

    Api(int port, JsonMapper mapper) {
        this(port, mapper, Map.of());
    }

    private Api(int port, JsonMapper mapper, Map<String, String> headers) {
        this.port = port;
        this.mapper = mapper;
        this.headers = headers;
    }

    /**
     * An answer.
     *
     * @param status HTTP status
     * @param type media type
     * @param text body
     * @param json body as JSON, or a missing node
     * @param raw the answer as it came
     */
    public record Answer(int status, String type, String text, JsonNode json, HttpResponse<byte[]> raw) {
        /** The problem's code. */
        public String code() {
            return json.path("code").asString("");
        }
    }

    public Api with(String user, String password) {
        return header(
                "Authorization",
                "Basic "
                        + Base64.getEncoder().encodeToString((user + ":" + password).getBytes(StandardCharsets.UTF_8)));
    }

    public Api header(String name, String value) {
        Map<String, String> more = new TreeMap<>(headers);
        more.put(name, value);
        return new Api(port, mapper, more);
    }

    public Answer get(String path) {
        return send("GET", path, null);
    }

    public Answer post(String path, String json) {
        return header("Content-Type", "application/json").send("POST", path, json.getBytes(StandardCharsets.UTF_8));
    }

    public Answer send(String method, String path, byte[] body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .method(
                        method,
                        body == null
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofByteArray(body));
        headers.forEach(request::header);
        try {
            HttpResponse<byte[]> answer = CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            String type = answer.headers().firstValue("Content-Type").orElse("");
            String text = new String(answer.body(), StandardCharsets.UTF_8);
            JsonNode json = type.contains("json") ? mapper.readTree(text) : mapper.missingNode();
            return new Answer(answer.statusCode(), type, text, json, answer);
        } catch (IOException e) {
            throw new AssertionError(method + " " + path, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("told to stop", e);
        }
    }
}
