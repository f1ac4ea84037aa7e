// SPDX-License-Identifier: Apache-2.0
package org.forestledger.verifier.cli;

import com.google.protobuf.InvalidProtocolBufferException;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hyperledger.fabric.protos.common.Block;

/** The two requests of a gateway that give the blocks. */
final class GatewayBlocks {
    private static final Duration TIMEOUT = Duration.ofSeconds(60);
    private static final int OK = 200;

    // One integer is wanted of an answer that may gain members and is no canonical JSON.
    private static final Pattern HEIGHT = Pattern.compile("\"height\"\\s*:\\s*\"?(\\d{1,15})\"?");

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(TIMEOUT).build();
    private final URI base;
    private final String authorization;

    GatewayBlocks(URI base, String user, String password) {
        this.base = base;
        byte[] credentials = (user + ":" + password).getBytes(StandardCharsets.UTF_8);
        this.authorization = "Basic " + Base64.getEncoder().encodeToString(credentials);
    }

    /** How many blocks there are. */
    long height() throws IOException, InterruptedException {
        String body = send("/api/v1/ledger/height", "application/json", BodyHandlers.ofString())
                .body();
        Matcher height = HEIGHT.matcher(body);
        if (!height.find()) {
            throw new IOException("the answer names no height");
        }
        return Long.parseLong(height.group(1));
    }

    /** Writes a block to a file, which appears only when it is complete and is that block. */
    void download(long number, Path file) throws IOException, InterruptedException {
        byte[] body = send("/api/v1/ledger/blocks/" + number, "application/octet-stream", BodyHandlers.ofByteArray())
                .body();
        if (numberOf(body) != number) {
            throw new IOException("the answer is not block " + number);
        }
        Path part = file.resolveSibling(file.getFileName() + ".part");
        Files.write(part, body);
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private <T> HttpResponse<T> send(String path, String accept, BodyHandler<T> handler)
            throws IOException, InterruptedException {
        HttpRequest request;
        try {
            request = HttpRequest.newBuilder(base.resolve(path))
                    .timeout(TIMEOUT)
                    .header("Authorization", authorization)
                    .header("Accept", accept)
                    .build();
        } catch (IllegalArgumentException e) {
            throw new IOException("the address is not usable", e);
        }
        HttpResponse<T> response = client.send(request, handler);
        if (response.statusCode() != OK) {
            throw new IOException(path + " was answered with status " + response.statusCode());
        }
        return response;
    }

    private static long numberOf(byte[] body) {
        try {
            Block block = Block.parseFrom(body);
            return block.hasHeader() ? block.getHeader().getNumber() : -1;
        } catch (InvalidProtocolBufferException e) {
            // Bytes that are no block have no number.
            return -1;
        }
    }
}
