// SPDX-License-Identifier: Apache-2.0
package org.forestledger.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.forestledger.embedded.testnet.SharedNetwork.clients;
import static org.forestledger.embedded.testnet.SharedNetwork.newKey;
import static org.forestledger.embedded.testnet.Texts.text;

import org.hyperledger.fabric.client.Contract;
import org.junit.jupiter.api.Test;

/** Range queries through the real shim. */
class ScansTest {
    private final Contract contract = clients().contract("StateCompany");

    @Test
    void range_shouldFollowUnsignedBytes_whenKeysAreNotAscii() throws Exception {
        String prefix = newKey() + "/";
        // In UTF-16 the emoji's surrogates would come before the full-width letter, in UTF-8 they come after.
        String[] ordered = {"a", "\u00e9", "\u6797", "\uff21", "\ud83c\udf32"};
        for (int i = ordered.length - 1; i >= 0; i--) {
            contract.submitTransaction("put", prefix + ordered[i], "v");
        }

        String keys = text(contract.evaluateTransaction("range", prefix, prefix + "\udbff\udfff"));

        assertThat(keys.replace(prefix, "")).isEqualTo(String.join(",", ordered));
    }

    @Test
    void range_shouldGiveAll_whenThereAreMoreThanOneMessageHolds() throws Exception {
        String prefix = newKey() + "/";
        contract.submitTransaction("putMany", prefix, "250");

        String keys = text(contract.evaluateTransaction("range", prefix, prefix + "~"));

        assertThat(keys.split(",")).hasSize(250).isSorted();
    }

    @Test
    void page_shouldContinueAtTheBookmark_whenThereIsMore() throws Exception {
        String prefix = newKey() + "/";
        contract.submitTransaction("putMany", prefix, "5");

        String first = text(contract.evaluateTransaction("page", prefix, prefix + "~", "2", ""));
        assertThat(first).isEqualTo(prefix + "00000," + prefix + "00001|" + prefix + "00002|2");
        String last = text(contract.evaluateTransaction("page", prefix, prefix + "~", "3", prefix + "00002"));
        assertThat(last).isEqualTo(prefix + "00002," + prefix + "00003," + prefix + "00004||3");
    }

    @Test
    void compositeKeys_shouldNotAppearInPlainRanges_whenScanningFromTheBeginning() throws Exception {
        String part = newKey();
        contract.submitTransaction("composite", "kind", part);

        assertThat(text(contract.evaluateTransaction("range", "", "~"))).doesNotContain(part + "\u0000");
    }
}
