// SPDX-License-Identifier: Apache-2.0
package org.forestledger.acceptance.api;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Calls the gateway. A write carries its own request id, so it can be repeated safely when the gateway is away or its
 * answer is lost: the ledger then gives the first answer again.
 */
public final class Api {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Duration ONE_CALL = Duration.ofSeconds(60);
    private static final long LOOK_AGAIN_MS = 200;

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final URI base;
    private final Credentials credentials;
    private final Duration patience;

    /**
     * A client of one gateway.
     *
     * @param base for example {@code http://127.0.0.1:8080}
     * @param patience how long it waits for a gateway that is away before it gives up
     */
    public Api(URI base, Credentials credentials, Duration patience) {
        this.base = base;
        this.credentials = credentials;
        this.patience = patience;
    }

    /** A text as one path segment. */
    public static String segment(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** Reads; waits while the gateway is away. */
    public Answer get(String user, String path) {
        return patiently(() -> json(send(request(user, path).GET().build())));
    }

    /** Raw bytes of an address. */
    public byte[] bytes(String user, String path) throws IOException, InterruptedException {
        return http.send(request(user, path).GET().build(), HttpResponse.BodyHandlers.ofByteArray())
                .body();
    }

    /** Writes under a request id and waits until the write is committed or refused. */
    public Answer write(String user, String path, String requestId, Object body) {
        String text = body instanceof String raw ? raw : JSON.writeValueAsString(body);
        Answer answer = patiently(() -> post(user, path, Map.of("Idempotency-Key", requestId), text));
        Instant deadline = Instant.now().plus(patience);
        while (answer.status() == 202) {
            if (Instant.now().isAfter(deadline)) {
                throw new IllegalStateException("no commit in time: " + answer.body());
            }
            LockSupport.parkNanos(Duration.ofMillis(LOOK_AGAIN_MS).toNanos());
            answer = patiently(() -> post(user, path, Map.of("Idempotency-Key", requestId), text));
        }
        return answer;
    }

    /** Posts once, without patience. */
    public Answer post(String user, String path, Map<String, String> headers, String text)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = request(user, path)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(text));
        headers.forEach(request::header);
        return json(send(request.build()));
    }

    private HttpRequest.Builder request(String user, String path) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(base.resolve(path)).timeout(ONE_CALL).header("Accept", "application/json");
        if (!user.isEmpty()) {
            String password = credentials.passwords().get(user);
            if (password == null) {
                throw new IllegalArgumentException("no password for user " + user);
            }
            String basic = user + ":" + password;
            request.header(
                    "Authorization",
                    "Basic " + Base64.getEncoder().encodeToString(basic.getBytes(StandardCharsets.UTF_8)));
        }
        return request;
    }

    private HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
        return http.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private static Answer json(HttpResponse<String> response) {
        String body = response.body();
        JsonNode tree = body == null || body.isBlank() ? JSON.createObjectNode() : JSON.readTree(body);
        return new Answer(response.statusCode(), tree);
    }

    private interface Call {
        Answer run() throws IOException, InterruptedException;
    }

    /** Repeats while nobody answers or the gateway says that it is not ready (503). */
    private Answer patiently(Call call) {
        Instant deadline = Instant.now().plus(patience);
        while (true) {
            String reason;
            try {
                Answer answer = call.run();
                if (answer.status() != 503) {
                    return answer;
                }
                reason = answer.body().toString();
            } catch (IOException e) {
                reason = e.toString();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("interrupted", e);
            }
            if (Instant.now().isAfter(deadline)) {
                throw new IllegalStateException("the gateway at " + base + " is away: " + reason);
            }
            LockSupport.parkNanos(Duration.ofMillis(LOOK_AGAIN_MS).toNanos());
        }
    }
}
