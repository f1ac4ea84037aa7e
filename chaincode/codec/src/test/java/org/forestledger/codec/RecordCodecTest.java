// SPDX-License-Identifier: Apache-2.0
package org.forestledger.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.forestledger.rules.ledger.Catalogue;
import org.forestledger.rules.lot.LotSlice;
import org.forestledger.rules.lot.SerialRange;
import org.forestledger.rules.refusal.RefusalCode;
import org.forestledger.rules.refusal.RefusedException;
import org.forestledger.rules.trade.OpenListing;
import org.forestledger.rules.trade.PlaceOffer;
import org.forestledger.rules.unit.Fen;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class RecordCodecTest {
    private static final PlaceOffer OFFER = new PlaceOffer(
            "t1", "l1", "buyer-1", List.of(new LotSlice("b", 1, 1, 10)), Instant.parse("2026-03-02T02:00:00Z"));
    private static final String TEXT = "{\"buyerAccount\":\"buyer-1\",\"expiresAt\":\"2026-03-02T02:00:00Z\","
            + "\"listingId\":\"l1\",\"slices\":[{\"batchId\":\"b\",\"from\":1,\"lotFrom\":1,\"to\":10}],\"tradeId\":\"t1\"}";

    @Test
    void write_shouldBeCanonicalAndReadBack_whenARecordIsGiven() {
        assertThat(RecordCodec.write(OFFER)).isEqualTo(TEXT);
        assertThat(RecordCodec.read(PlaceOffer.class, TEXT)).isEqualTo(OFFER);
    }

    @Test
    void write_shouldLeaveOutWhatIsAbsent_whenAnOptionalIsEmpty() {
        OpenListing listing = new OpenListing(
                "l",
                "b",
                new SerialRange(1, 2),
                Fen.of(3),
                "m",
                Optional.empty(),
                Instant.parse("2026-03-02T02:00:00Z"));
        String text = RecordCodec.write(listing);
        assertThat(text).doesNotContain("dealId").contains("\"pricePerMu\":3");
        assertThat(RecordCodec.read(OpenListing.class, text)).isEqualTo(listing);
        assertThat(RecordCodec.read(OpenListing.class, text.replace("{\"batchId\"", "{\"dealId\":null,\"batchId\"")))
                .isEqualTo(listing);
    }

    @TestFactory
    List<DynamicTest> read_shouldRefuseWithItsCode_whenTheTextIsBad() {
        Map<String, RefusalCode> bad = Map.ofEntries(
                Map.entry("", RefusalCode.MALFORMED_JSON),
                Map.entry("{", RefusalCode.MALFORMED_JSON),
                Map.entry(TEXT + "x", RefusalCode.MALFORMED_JSON),
                Map.entry(
                        TEXT.replace("\"tradeId\":\"t1\"", "\"tradeId\":\"t1\",\"tradeId\":\"t2\""),
                        RefusalCode.MALFORMED_JSON),
                Map.entry("[]", RefusalCode.INVALID_FIELD),
                Map.entry(TEXT.replace("tradeId", "tradeID"), RefusalCode.UNKNOWN_FIELD),
                Map.entry(TEXT.replace(",\"tradeId\":\"t1\"", ""), RefusalCode.MISSING_FIELD),
                Map.entry(TEXT.replace("\"t1\"", "null"), RefusalCode.MISSING_FIELD),
                Map.entry(TEXT.replace("\"t1\"", "1"), RefusalCode.INVALID_FIELD),
                Map.entry(TEXT.replace("\"from\":1", "\"from\":1.5"), RefusalCode.INVALID_NUMBER),
                Map.entry(TEXT.replace("\"from\":1", "\"from\":1e3"), RefusalCode.INVALID_NUMBER),
                Map.entry(TEXT.replace("\"from\":1", "\"from\":-0"), RefusalCode.INVALID_NUMBER),
                Map.entry(TEXT.replace("\"from\":1", "\"from\":9007199254740992"), RefusalCode.INVALID_NUMBER),
                Map.entry(TEXT.replace("\"from\":1", "\"from\":99999999999999999999"), RefusalCode.INVALID_NUMBER),
                Map.entry(TEXT.replace("2026-03-02T02", "2026-13-02T02"), RefusalCode.INVALID_FIELD),
                Map.entry(TEXT.replace("\"t1\"", "\"t\\u0000\""), RefusalCode.CONTROL_CHARACTER),
                Map.entry(TEXT.replace("\"t1\"", "\"t\\ud800\""), RefusalCode.CONTROL_CHARACTER),
                Map.entry(TEXT.replace("\"t1\"", "\"t\\u202e1\""), RefusalCode.CONTROL_CHARACTER),
                Map.entry(TEXT.replace("\"t1\"", "\"t\\u200b1\""), RefusalCode.CONTROL_CHARACTER),
                Map.entry(TEXT.replace("\"t1\"", "\"" + "t".repeat(5_000) + "\""), RefusalCode.TOO_LONG),
                Map.entry("[".repeat(100) + "]".repeat(100), RefusalCode.TOO_LONG),
                Map.entry("[" + "1,".repeat(3_000) + "1]", RefusalCode.TOO_LONG));
        return bad.entrySet().stream()
                .map(each -> DynamicTest.dynamicTest(
                        each.getValue() + " "
                                + each.getKey()
                                        .substring(0, Math.min(60, each.getKey().length())),
                        () -> assertThat(catchThrowableOfType(
                                                RefusedException.class,
                                                () -> RecordCodec.read(PlaceOffer.class, each.getKey()))
                                        .refusal()
                                        .code())
                                .isEqualTo(each.getValue())))
                .toList();
    }

    /** A command that the codec could not read would only be found by its first caller. */
    @TestFactory
    List<DynamicTest> read_shouldRefuseAndNotFail_whenACommandIsEmpty() {
        return Catalogue.all().stream()
                .map(function -> DynamicTest.dynamicTest(function.name(), () -> assertThat(catchThrowableOfType(
                                        RefusedException.class,
                                        () -> RecordCodec.read(function.command(), "{\"surely\":\"unknown\"}"))
                                .refusal()
                                .code())
                        .isEqualTo(RefusalCode.UNKNOWN_FIELD)))
                .toList();
    }
}
