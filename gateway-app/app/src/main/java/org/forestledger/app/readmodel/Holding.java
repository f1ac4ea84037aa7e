// SPDX-License-Identifier: Apache-2.0
package org.forestledger.app.readmodel;

import java.util.Optional;
import org.forestledger.codec.RecordCodec;
import org.forestledger.rules.ledger.Kind;
import org.forestledger.rules.lot.Lot;
import org.forestledger.rules.lot.SerialRange;
import org.forestledger.rules.money.Coin;
import org.forestledger.rules.refusal.RefusedException;

/**
 * What one lot or coin is to its owner, as one version of the entry says.
 *
 * @param account the owner; of a coin, the account that it is for
 * @param asset the batch, or {@link #FEN}
 * @param status the entry's own status
 * @param place the account in which a coin lies; empty for a lot
 * @param serials the serial numbers of a lot; empty for a coin
 * @param amount units or fen
 */
record Holding(
        String account,
        String asset,
        String status,
        Optional<String> place,
        Optional<SerialRange> serials,
        long amount) {
    /** The asset of all coins. No batch has this name: ids of batches hold no blank. */
    static final String FEN = "CNY fen";

    /** Whether entries of a kind are holdings. */
    static boolean isKind(String kind) {
        return kind.equals(Lot.KIND.name()) || kind.equals(Coin.KIND.name());
    }

    /**
     * The holding; empty for a coin that is spent.
     *
     * @throws ChainBrokenException if the entry is not readable, since every balance would be wrong without it
     */
    static Optional<Holding> of(EntryVersion version) {
        String value = version.value().orElse("");
        if (value.isEmpty()) {
            return Optional.empty();
        }
        return version.kind().equals(Lot.KIND.name())
                ? Optional.of(ofLot(read(Lot.KIND, version.id(), value)))
                : ofCoin(read(Coin.KIND, version.id(), value));
    }

    private static Holding ofLot(Lot lot) {
        return new Holding(
                lot.owner(),
                lot.batchId(),
                lot.status().name(),
                Optional.empty(),
                Optional.of(lot.range()),
                lot.range().count());
    }

    private static Optional<Holding> ofCoin(Coin coin) {
        return coin.status() == Coin.Status.SPENT
                ? Optional.empty()
                : Optional.of(new Holding(
                        coin.claimant(),
                        FEN,
                        coin.status().name(),
                        Optional.of(coin.holder()),
                        Optional.empty(),
                        coin.amount().fen()));
    }

    private static <T extends Record> T read(Kind<T> kind, String id, String value) {
        try {
            return RecordCodec.read(kind.type(), value);
        } catch (RefusedException e) {
            throw ChainBrokenException.unreadable(
                    "The entry " + kind.key(id) + " is not readable: " + e.refusal() + ".", e);
        }
    }
}
