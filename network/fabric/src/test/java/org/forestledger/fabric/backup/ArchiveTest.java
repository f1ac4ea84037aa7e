// SPDX-License-Identifier: Apache-2.0
package org.forestledger.fabric.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorOutputStream;
import org.forestledger.fabric.FabricException;
import org.forestledger.fabric.Json;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveTest {
    private static final String SHA_OF_ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    @TempDir
    private Path folder;

    private Path archive;

    @BeforeEach
    void writeArchive() throws IOException {
        Path data = folder.resolve("data");
        Files.createDirectories(data.resolve("ledgers/chains"));
        Files.createDirectories(data.resolve("externalbuilder"));
        Files.writeString(data.resolve("ledgers/chains/blockfile"), "abc");
        Files.writeString(data.resolve("ledgers/empty"), "");
        Files.writeString(data.resolve("externalbuilder/key"), "secret");
        archive = folder.resolve("peer.tar.gz");
        Archive.write("peer0.government", "00", data, name -> !name.startsWith("externalbuilder/"), archive);
    }

    @Test
    void extract_shouldGiveTheSameFiles_whenTheArchiveIsWhole() throws IOException {
        Path restored = folder.resolve("restored");
        Archive.extract(archive, restored);

        assertThat(restored.resolve("ledgers/chains/blockfile")).hasContent("abc");
        assertThat(restored.resolve("ledgers/empty")).isEmptyFile();
        assertThat(restored.resolve("externalbuilder")).doesNotExist();
        assertThat(Archive.about(archive).node()).isEqualTo("peer0.government");
        assertThat(Archive.about(archive).files()).containsEntry("ledgers/chains/blockfile", SHA_OF_ABC);
    }

    @Test
    void extract_shouldRefuse_whenTheFileIsCutOff() throws IOException {
        byte[] whole = Files.readAllBytes(archive);
        Files.write(archive, Arrays.copyOf(whole, whole.length - 40));

        assertThatThrownBy(() -> Archive.extract(archive, folder.resolve("restored")))
                .isInstanceOf(FabricException.class);
    }

    @Test
    void extract_shouldRefuse_whenAFileHasAnotherContentThanTheListSays() throws IOException {
        forge(Map.of("file", SHA_OF_ABC), "data/file", "abd");

        assertThatThrownBy(() -> Archive.extract(archive, folder.resolve("restored")))
                .isInstanceOf(FabricException.class)
                .hasMessageContaining("file has another checksum");
    }

    @Test
    void extract_shouldRefuse_whenAFileIsMissing() throws IOException {
        forge(Map.of("file", SHA_OF_ABC, "other", SHA_OF_ABC), "data/file", "abc");

        assertThatThrownBy(() -> Archive.extract(archive, folder.resolve("restored")))
                .isInstanceOf(FabricException.class)
                .hasMessageContaining("it lacks other");
    }

    @Test
    void extract_shouldWriteNothingOutside_whenANameLeadsOut() throws IOException {
        forge(Map.of("../outside", SHA_OF_ABC), "data/../outside", "abc");

        assertThatThrownBy(() -> Archive.extract(archive, folder.resolve("restored")))
                .isInstanceOf(FabricException.class);
        assertThat(folder.resolve("outside")).doesNotExist();
    }

    @Test
    void about_shouldRefuse_whenTheFileIsNoArchive() throws IOException {
        Files.writeString(archive, "text");

        assertThatThrownBy(() -> Archive.about(archive)).isInstanceOf(FabricException.class);
    }

    private void forge(Map<String, String> list, String name, String content) throws IOException {
        try (OutputStream out = Files.newOutputStream(archive);
                TarArchiveOutputStream tar = new TarArchiveOutputStream(new GzipCompressorOutputStream(out))) {
            put(
                    tar,
                    "backup.json",
                    Json.MAPPER.writeValueAsString(new Archive.About(1, "peer0.government", "00", list)));
            put(tar, name, content);
        }
    }

    private static void put(TarArchiveOutputStream tar, String name, String content) throws IOException {
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        TarArchiveEntry entry = new TarArchiveEntry(name, true);
        entry.setSize(bytes.length);
        tar.putArchiveEntry(entry);
        tar.write(bytes);
        tar.closeArchiveEntry();
    }
}
