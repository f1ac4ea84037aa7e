// SPDX-License-Identifier: Apache-2.0
package org.forestledger.app.readmodel;

import static org.hyperledger.fabric.protos.peer.TxValidationCode.MVCC_READ_CONFLICT;
import static org.hyperledger.fabric.protos.peer.TxValidationCode.VALID;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.forestledger.codec.RecordCodec;
import org.forestledger.rules.account.Account;
import org.forestledger.rules.account.AccountKind;
import org.forestledger.rules.ledger.Kind;
import org.forestledger.rules.lot.Lot;
import org.forestledger.rules.lot.SerialRange;
import org.forestledger.rules.money.Coin;
import org.forestledger.rules.scheme.BookingForm;
import org.forestledger.rules.unit.Fen;
import org.forestledger.verifier.block.BlockContent;
import org.forestledger.verifier.testing.Scenario;
import org.forestledger.verifier.testing.TestTransaction;
import org.hyperledger.fabric.protos.common.Block;

/**
 * Five blocks after the configuration, a day each from 2 March 2026: accounts and 100 units; a cut; a sale of 60 of them
 * against 5.00 yuan; the same sale again, which does not count; the money is claimed and the buyer's units are pledged.
 */
final class SmallStory {
    static final String SELLER = "state-company";
    static final String BUYER = "buyer-1";
    static final String TREASURY = "fiscal-account";

    final Scenario scenario = new Scenario();
    final TestTransaction sale;

    SmallStory() {
        TestTransaction founding = on(2);
        put(founding, Account.KIND, SELLER, account(SELLER, "林业公司"));
        put(founding, Account.KIND, BUYER, account(BUYER, "Ｇreen Fund 一号"));
        put(founding, Lot.KIND, lot(1, 100, SELLER).id(), lot(1, 100, SELLER));
        scenario.block(founding, VALID);

        TestTransaction cut = on(3);
        put(cut, Lot.KIND, lot(1, 40, SELLER).id(), lot(1, 40, SELLER));
        put(cut, Lot.KIND, lot(41, 100, SELLER).id(), lot(41, 100, SELLER));
        scenario.block(cut, VALID);

        sale = on(4);
        put(sale, Lot.KIND, lot(41, 100, BUYER).id(), lot(41, 100, BUYER));
        put(sale, Coin.KIND, "receipt/1", coin("receipt/1", TREASURY, Coin.Status.UNSETTLED));
        sale.writes("receipt/r-1", "{\"documentNo\":\"V 2026-0001\",\"receiptId\":\"r-1\"}");
        scenario.block(sale, VALID);

        TestTransaction again = on(9);
        put(again, Lot.KIND, lot(1, 40, BUYER).id(), lot(1, 40, BUYER));
        scenario.block(again, MVCC_READ_CONFLICT);

        TestTransaction claim = on(6);
        put(claim, Coin.KIND, "receipt/1", coin("receipt/1", TREASURY, Coin.Status.SPENT));
        put(claim, Coin.KIND, "settlement/1", coin("settlement/1", SELLER, Coin.Status.CLAIM));
        Lot pledged = lot(41, 100, BUYER).bound(Lot.Status.PLEDGED, "pledge-1");
        put(claim, Lot.KIND, pledged.id(), pledged);
        scenario.block(claim, VALID);
    }

    List<byte[]> blocks() {
        return bytes(scenario.chain.blocks());
    }

    List<BlockContent> contents() {
        return contents(blocks());
    }

    static List<byte[]> bytes(List<Block> blocks) {
        return blocks.stream().map(Block::toByteArray).toList();
    }

    static List<BlockContent> contents(List<byte[]> blocks) {
        return blocks.stream()
                .map(block -> BlockContent.read(block, "forest-ledger"))
                .toList();
    }

    private TestTransaction on(int day) {
        // One in the morning in China is still the day before elsewhere.
        return scenario.transaction().at(Instant.parse("2026-03-0" + (day - 1) + "T17:00:00.123456789Z"));
    }

    private static <T extends Record> void put(TestTransaction transaction, Kind<T> kind, String id, T entry) {
        transaction.writes(kind.key(id), RecordCodec.write(entry));
    }

    private static Account account(String id, String nameZh) {
        return new Account(
                id,
                AccountKind.BUYER,
                "PartnerMSP",
                nameZh,
                "name of " + id,
                "91410482MA" + id,
                Account.Status.ACTIVE,
                "gov.registrar",
                Instant.parse("2026-03-01T00:00:00Z"));
    }

    private static Lot lot(long from, long to, String owner) {
        return new Lot("b-1", new SerialRange(from, to), owner, Lot.Status.AVAILABLE, Optional.empty(), "issue-1");
    }

    private static Coin coin(String id, String claimant, Coin.Status status) {
        return new Coin(
                id,
                Fen.of(500),
                TREASURY,
                claimant,
                List.of(),
                BookingForm.FISCAL_INCOME,
                "receipt/1",
                Optional.empty(),
                status,
                Optional.empty(),
                1);
    }
}
