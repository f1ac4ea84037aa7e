// SPDX-License-Identifier: Apache-2.0
package org.forestledger.contract.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the model keeps of each kind of entry: no more than it needs to foresee answers. */
final class Entries {
    private Entries() {}

    /**
     * A range of one batch.
     *
     * @param batch the batch
     * @param from the first number
     * @param to the last number
     */
    record Range(String batch, long from, long to) {
        long count() {
            return to - from + 1;
        }
    }

    /** What a batch is, as far as it decides on moves. */
    enum Asset {
        INDICATOR,
        EQUITY,
        QUOTA,
        CARBON
    }

    /**
     * A batch.
     *
     * @param asset what it is
     * @param titleHolder the first holder
     * @param existingStock whether it needs a deal to be listed
     * @param issued whether it has units
     * @param total how many
     */
    record BatchFacts(Asset asset, String titleHolder, boolean existingStock, boolean issued, int total) {}

    static final class Hold {
        String owner;
        String beneficiary;
        List<Range> ranges;
        boolean ofTrade;
        Instant expiresAt;
        boolean locked;
        String status = "PENDING";
    }

    static final class Listing {
        String batch;
        long from;
        long to;
        String seller;
        long price;
        String mandate;
        Instant expiresAt;
        boolean open = true;
    }

    static final class Trade {
        String seller;
        String buyer;
        long gross;
        Optional<String> receipt = Optional.empty();
        String status = "HELD";
    }

    static final class Receipt {
        String trade;
        String fiscalAccount;
        String voucher;
        String by;
        String status = "REGISTERED";
    }

    static final class Settlement {
        String trade;
        String status = "PROPOSED";
    }

    static final class Agreement {
        String by;
        String status = "PENDING";
        final Set<String> approvedBy = new HashSet<>();
        /** What an approval must name; an opaque word to the model, told by the ledger. */
        String hash = "";
    }

    static final class Pledge {
        String holder;
        String lender;
        Range range;
        boolean registered = true;
    }

    static final class Retirement {
        List<Range> ranges = new ArrayList<>();
        String by;
        String status = "REQUESTED";
    }

    /**
     * A quota.
     *
     * @param grantedBy who granted it
     * @param county the county
     * @param area the whole area
     * @param grade its grade
     * @param usableFrom the first day
     * @param validTo the last day
     */
    record Grant(String grantedBy, String county, long area, int grade, LocalDate usableFrom, LocalDate validTo) {}

    static final class Use {
        String grant;
        String county;
        String applicant;
        long area;
        List<Range> ranges;
        String by;
        String status = "APPLIED";
        LocalDate approvedOn;
        long started;
    }

    /**
     * A mandate.
     *
     * @param account who may sell
     * @param from the first day
     * @param to the last day
     */
    record Mandate(String account, LocalDate from, LocalDate to) {}

    /**
     * A deal over existing stock.
     *
     * @param batch the batch
     * @param buyout the least price, fen per mu
     * @param approved whether the leading group has approved
     * @param premium whether the premium is signed
     */
    record Deal(String batch, long buyout, boolean approved, boolean premium) {}
}
