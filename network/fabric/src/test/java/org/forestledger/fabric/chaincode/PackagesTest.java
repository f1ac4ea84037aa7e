// SPDX-License-Identifier: Apache-2.0
package org.forestledger.fabric.chaincode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.forestledger.fabric.DataFolder;
import org.forestledger.fabric.FabricException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackagesTest {
    @TempDir
    private Path folder;

    private Path jar(String name, String content) throws Exception {
        return Files.writeString(folder.resolve(name), content);
    }

    private Packages packages(String organisation) {
        return new Packages(new DataFolder(folder.resolve(organisation)));
    }

    @Test
    void make_shouldGiveOneIdForEqualJars_inEveryOrganisation() throws Exception {
        InstalledPackage here = packages("government").make(jar("a.jar", "program"));
        InstalledPackage there = packages("partner").make(jar("b.jar", "program"));

        assertThat(there.packageId()).isEqualTo(here.packageId());
        assertThat(Files.readAllBytes(there.file())).isEqualTo(Files.readAllBytes(here.file()));
        // The id holds for all machines and all time: it stands on the ledger.
        assertThat(here.packageId())
                .isEqualTo(
                        "forest-ledger_1310ca2c8932:8273d0383137d2ba83ba812032098ec55dccca65319549a262b899eb5fd5ddb9");
    }

    @Test
    void make_shouldGiveAnotherIdAndPort_whenTheJarDiffers() throws Exception {
        Packages packages = packages("government");
        InstalledPackage first = packages.make(jar("a.jar", "program"));
        InstalledPackage second = packages.make(jar("b.jar", "another program"));

        assertThat(second.packageId()).isNotEqualTo(first.packageId());
        assertThat(second.slot()).isNotEqualTo(first.slot());
        assertThat(packages.make(folder.resolve("a.jar"))).isEqualTo(first);
    }

    @Test
    void requireUnchanged_shouldRefuse_whenTheApprovedJarHasBeenChanged() throws Exception {
        InstalledPackage installed = packages("government").make(jar("a.jar", "program"));
        Packages.requireUnchanged(installed);

        Files.writeString(installed.jar(), "program with a hole");

        assertThatThrownBy(() -> Packages.requireUnchanged(installed))
                .isInstanceOf(FabricException.class)
                .hasMessageContaining("is not the one that was approved");
    }
}
