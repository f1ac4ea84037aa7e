// SPDX-License-Identifier: Apache-2.0
package org.forestledger.fabric.tools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.forestledger.fabric.FabricException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ToolsTest {
    @TempDir
    private Path folder;

    @Test
    void find_shouldSayWhatToInstall_whenNothingIsThere() {
        assertThatThrownBy(() -> Tools.find(Map.of("PATH", folder.toString(), "HOME", folder.toString())))
                .isInstanceOf(FabricException.class)
                .hasMessageContaining("install Go")
                .hasMessageContaining("the official release " + Tools.RELEASE)
                .hasMessageContaining("FABRIC_BIN");
    }

    @Test
    void find_shouldNameTheProgram_whenOneIsMissing() throws Exception {
        programs(folder);
        Files.delete(folder.resolve("osnadmin"));
        assertThatThrownBy(() -> Tools.find(Map.of("FABRIC_BIN", folder.toString())))
                .isInstanceOf(FabricException.class)
                .hasMessageContaining("osnadmin");
    }

    @Test
    void find_shouldPreferTheNamedFolder_andTakeTheConfigurationBesideIt() throws Exception {
        Path named = Files.createDirectories(folder.resolve("named/bin"));
        Path onPath = Files.createDirectories(folder.resolve("path/bin"));
        programs(named);
        programs(onPath);
        Path config = Files.createDirectories(folder.resolve("named/config"));
        Files.createFile(config.resolve("core.yaml"));
        assertThatThrownBy(() -> Tools.find(Map.of("FABRIC_BIN", named.toString())))
                .isInstanceOf(FabricException.class)
                .hasMessageContaining("orderer.yaml");
        Files.createFile(config.resolve("orderer.yaml"));

        Tools tools = Tools.find(Map.of("FABRIC_BIN", named.toString(), "PATH", onPath.toString()));

        assertThat(tools.bin()).isEqualTo(named);
        assertThat(tools.config()).isEqualTo(config);
    }

    @Test
    void find_shouldTakeTheNewestReleaseInTheCache() throws Exception {
        Map<String, String> environment = Map.of("XDG_CACHE_HOME", folder.toString());
        Path oldest = built("3.1.1");
        assertThat(Tools.find(environment).bin()).isEqualTo(oldest);

        Path newest = built("3.1.5");

        assertThat(Tools.find(environment).bin()).isEqualTo(newest);
    }

    private Path built(String release) throws Exception {
        Path cache = folder.resolve("forest-ledger/fabric-" + release);
        Path bin = Files.createDirectories(cache.resolve("bin"));
        Path config = Files.createDirectories(cache.resolve("config"));
        programs(bin);
        Files.createFile(config.resolve("core.yaml"));
        Files.createFile(config.resolve("orderer.yaml"));
        return bin;
    }

    private static void programs(Path bin) throws Exception {
        for (Tool tool : Tool.values()) {
            Path file = Files.createFile(bin.resolve(tool.program()));
            assertThat(file.toFile().setExecutable(true)).isTrue();
        }
    }
}
