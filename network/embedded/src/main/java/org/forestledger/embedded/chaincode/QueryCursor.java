// SPDX-License-Identifier: Apache-2.0
package org.forestledger.embedded.chaincode;

import com.google.protobuf.ByteString;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.hyperledger.fabric.protos.peer.QueryResponse;
import org.hyperledger.fabric.protos.peer.QueryResponseMetadata;
import org.hyperledger.fabric.protos.peer.QueryResultBytes;

/** A query whose results go to the chaincode in batches. */
final class QueryCursor {
    /** Results in one message, unless the chaincode asked for pages. */
    private static final int BATCH_MAX = 100;

    /** Results of one query over all its batches. */
    static final int RESULTS_MAX = 100_000;

    private final String id;
    private final Supplier<Optional<ByteString>> source;
    private final Supplier<String> bookmark;
    private final int limit;
    private List<QueryResultBytes> pending = new ArrayList<>();
    private int count;

    private QueryCursor(String id, Supplier<Optional<ByteString>> source, Supplier<String> bookmark, int limit) {
        this.id = id;
        this.source = source;
        this.bookmark = bookmark;
        this.limit = limit;
    }

    /** A query over all its results. */
    static QueryCursor unpaged(String id, Supplier<Optional<ByteString>> source) {
        return new QueryCursor(id, source, null, RESULTS_MAX);
    }

    /**
     * A query for one page.
     *
     * @param pageSize results on the page; 0 for no limit of its own
     * @param bookmark gives the key where the next page begins
     */
    static QueryCursor paged(
            String id, Supplier<Optional<ByteString>> source, int pageSize, Supplier<String> bookmark) {
        int limit = pageSize > 0 ? Math.min(pageSize, RESULTS_MAX) : RESULTS_MAX;
        return new QueryCursor(id, source, bookmark, limit);
    }

    String id() {
        return id;
    }

    /** The next batch; {@code has_more} says whether to ask again. */
    QueryResponse nextBatch() {
        while (count < limit) {
            Optional<ByteString> result = source.get();
            if (result.isEmpty()) {
                break;
            }
            QueryResultBytes bytes =
                    QueryResultBytes.newBuilder().setResultBytes(result.get()).build();
            count++;
            if (bookmark == null && pending.size() == BATCH_MAX) {
                QueryResponse full = response(true).build();
                pending.add(bytes);
                return full;
            }
            pending.add(bytes);
        }
        QueryResponse.Builder last = response(false);
        if (bookmark != null) {
            last.setMetadata(QueryResponseMetadata.newBuilder()
                    .setFetchedRecordsCount(count)
                    .setBookmark(bookmark.get())
                    .build()
                    .toByteString());
        }
        return last.build();
    }

    private QueryResponse.Builder response(boolean hasMore) {
        QueryResponse.Builder response =
                QueryResponse.newBuilder().setId(id).setHasMore(hasMore).addAllResults(pending);
        pending = new ArrayList<>();
        return response;
    }
}
