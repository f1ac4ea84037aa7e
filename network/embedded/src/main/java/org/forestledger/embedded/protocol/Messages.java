// SPDX-License-Identifier: Apache-2.0
package org.forestledger.embedded.protocol;

import com.google.protobuf.ByteString;
import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.Message;
import com.google.protobuf.Parser;
import com.google.protobuf.Timestamp;
import java.time.Instant;

/** Reads protobuf messages that came from outside. */
public final class Messages {
    private Messages() {}

    /**
     * Parses a message.
     *
     * @param name what the message is, for the error text, as Fabric calls it
     * @throws MalformedMessageException if the bytes are not such a message
     */
    public static <T extends Message> T parse(Parser<T> parser, ByteString bytes, String name)
            throws MalformedMessageException {
        try {
            return parser.parseFrom(bytes);
        } catch (InvalidProtocolBufferException e) {
            throw new MalformedMessageException("error unmarshalling " + name + ": " + e.getMessage(), e);
        }
    }

    /** Parses a message that this process wrote itself, so that a failure is a fault of this program. */
    public static <T extends Message> T parseOwn(Parser<T> parser, ByteString bytes) {
        try {
            return parser.parseFrom(bytes);
        } catch (InvalidProtocolBufferException e) {
            throw new IllegalStateException("A message written by this process cannot be read back", e);
        }
    }

    /** An instant as protobuf timestamp. */
    public static Timestamp timestamp(Instant instant) {
        return Timestamp.newBuilder()
                .setSeconds(instant.getEpochSecond())
                .setNanos(instant.getNano())
                .build();
    }
}
