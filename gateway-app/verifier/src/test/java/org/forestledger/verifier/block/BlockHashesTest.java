// SPDX-License-Identifier: Apache-2.0
package org.forestledger.verifier.block;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.ByteString;
import java.util.HexFormat;
import org.hyperledger.fabric.protos.common.BlockHeader;
import org.junit.jupiter.api.Test;

class BlockHashesTest {
    @Test
    void headerBytes_shouldBeTheDerThatFabricWrites() {
        BlockHeader header = BlockHeader.newBuilder()
                .setNumber(300)
                .setPreviousHash(ByteString.copyFrom(new byte[] {1, 2}))
                .setDataHash(ByteString.copyFrom(new byte[] {3}))
                .build();
        assertThat(HexFormat.of().formatHex(BlockHashes.headerBytes(header)))
                .isEqualTo("300b" + "0202012c" + "04020102" + "040103");
    }

    @Test
    void headerBytes_shouldTakeTheNumberAsUnsigned() {
        BlockHeader header = BlockHeader.newBuilder().setNumber(-1).build();
        assertThat(HexFormat.of().formatHex(BlockHashes.headerBytes(header)))
                .isEqualTo("300f" + "020900ffffffffffffffff" + "0400" + "0400");
    }
}
