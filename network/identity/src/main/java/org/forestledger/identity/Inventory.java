// SPDX-License-Identifier: Apache-2.0
package org.forestledger.identity;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;

/**
 * The list of files by which a complete crypto folder is told from a half-built or foreign one.
 *
 * @param format version of the folder format
 * @param files all files but this one, relative to the folder, sorted
 */
record Inventory(int format, List<String> files) {
    private static final int FORMAT = 1;

    static void write(Path folder, List<Path> files) throws IOException {
        MaterialPaths paths = new MaterialPaths(folder);
        List<String> names = files.stream().map(paths::relative).sorted().toList();
        PrivateFiles.writePublic(
                paths.inventory(), Json.MAPPER.writeValueAsString(new Inventory(FORMAT, names)) + "\n");
    }

    /** Lists the files of one more folder; the list is replaced at once. */
    static void add(Path folder, List<Path> files) throws IOException {
        MaterialPaths paths = new MaterialPaths(folder);
        Set<String> names = new TreeSet<>(read(paths.inventory()).files());
        files.stream().map(paths::relative).forEach(names::add);
        PrivateFiles.replacePublic(
                paths.inventory(), Json.MAPPER.writeValueAsString(new Inventory(FORMAT, List.copyOf(names))) + "\n");
    }

    /** Takes files off the list, before they are deleted. */
    static void remove(Path folder, List<Path> files) throws IOException {
        MaterialPaths paths = new MaterialPaths(folder);
        Set<String> names = new TreeSet<>(read(paths.inventory()).files());
        files.stream().map(paths::relative).forEach(names::remove);
        PrivateFiles.replacePublic(
                paths.inventory(), Json.MAPPER.writeValueAsString(new Inventory(FORMAT, List.copyOf(names))) + "\n");
    }

    /** Whether the folder is complete; false where there is none or an empty one. */
    static boolean isComplete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return false;
        }
        if (!Files.isDirectory(folder)) {
            throw new IdentityException(folder + " is a file where the folder of the identities should be.");
        }
        if (isEmpty(folder)) {
            return false;
        }
        Path file = new MaterialPaths(folder).inventory();
        if (!Files.exists(file)) {
            throw new IdentityException(
                    folder + " holds files but no complete identity material; move it away or name another folder.");
        }
        Inventory inventory = read(file);
        for (String name : inventory.files()) {
            Path listed = folder.resolve(name);
            // A power cut can leave the name of a file without its content.
            if (!Files.isRegularFile(listed) || Files.size(listed) == 0) {
                throw new IdentityException("The identity material in " + folder + " is incomplete: " + name
                        + " is missing or empty; restore it or move the folder away.");
            }
        }
        return true;
    }

    private static Inventory read(Path file) throws IOException {
        Inventory inventory;
        try {
            inventory = Json.MAPPER.readValue(Files.readAllBytes(file), Inventory.class);
        } catch (JacksonException e) {
            throw new IdentityException(file + " is not the list of a crypto folder: " + e.getOriginalMessage(), e);
        }
        if (inventory.format() != FORMAT || inventory.files() == null) {
            throw new IdentityException(file + " is of a format that this version does not know.");
        }
        return inventory;
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> content = Files.list(folder)) {
            return content.findAny().isEmpty();
        }
    }
}
