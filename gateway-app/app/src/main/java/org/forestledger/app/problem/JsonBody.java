// SPDX-License-Identifier: Apache-2.0
package org.forestledger.app.problem;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.forestledger.codec.Json;
import org.forestledger.codec.JsonReader;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;
import org.jspecify.annotations.Nullable;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;

/** Reads a request's body as strictly as the ledger reads a command. */
public final class JsonBody {
    /** The largest body in bytes. */
    public static final int BYTES_MAX = 1_000_000;

    private JsonBody() {}

    /**
     * The body's members. An absent body counts as an object without members.
     *
     * @throws ProblemException BODY_TOO_LARGE, UNSUPPORTED_MEDIA_TYPE
     * @throws org.forestledger.rules.refusal.RefusedException what the ledger would refuse about the text
     */
    public static Map<String, Json> object(HttpServletRequest request) throws IOException {
        byte[] bytes = request.getInputStream().readNBytes(BYTES_MAX + 1);
        if (bytes.length > BYTES_MAX) {
            throw Problem.of(GatewayCode.BODY_TOO_LARGE).asException();
        }
        if (bytes.length == 0) {
            return new TreeMap<>();
        }
        requireJson(request.getContentType());
        if (JsonReader.read(utf8(bytes)) instanceof Json.Obj object) {
            return new TreeMap<>(object.members());
        }
        throw Refusal.of(RefusalCode.INVALID_FIELD, "field", "$", "expected", "an object")
                .asException();
    }

    private static void requireJson(@Nullable String contentType) {
        try {
            if (contentType != null && MediaType.APPLICATION_JSON.isCompatibleWith(MediaType.valueOf(contentType))) {
                return;
            }
        } catch (InvalidMediaTypeException e) {
            throw Problem.of(GatewayCode.UNSUPPORTED_MEDIA_TYPE).asException();
        }
        throw Problem.of(GatewayCode.UNSUPPORTED_MEDIA_TYPE).asException();
    }

    private static String utf8(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw Refusal.of(RefusalCode.MALFORMED_JSON, "reason", "not UTF-8").asException();
        }
    }
}
