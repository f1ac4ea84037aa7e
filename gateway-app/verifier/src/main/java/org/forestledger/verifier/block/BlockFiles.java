// SPDX-License-Identifier: Apache-2.0
package org.forestledger.verifier.block;

import com.google.protobuf.InvalidProtocolBufferException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.forestledger.verifier.UnusableInputException;
import org.hyperledger.fabric.protos.common.Block;

/** Blocks as files, one protobuf block each; only one block is in memory at a time. */
public final class BlockFiles implements Iterable<Block> {
    /** Ending of a block file. */
    public static final String SUFFIX = ".block";

    private static final long MAX_BLOCK_BYTES = 1L << 30;

    private final List<Path> files;

    private BlockFiles(List<Path> files) {
        this.files = files;
    }

    /**
     * Name of the file of a block, for example {@code 0000000007.block}.
     *
     * @param number block number
     */
    public static String fileName(long number) {
        return String.format(java.util.Locale.ROOT, "%010d%s", number, SUFFIX);
    }

    /**
     * The block files of a folder in the order of their names, or one file.
     *
     * @param path folder or file
     * @throws UnusableInputException if there is no block file
     */
    public static BlockFiles at(Path path) {
        if (Files.isRegularFile(path)) {
            return new BlockFiles(List.of(path));
        }
        if (!Files.isDirectory(path)) {
            throw new UnusableInputException("There is no file or folder " + path + ".");
        }
        try (Stream<Path> content = Files.list(path)) {
            // Shorter names first, so that numbers without leading zeros stand in their order too.
            List<Path> files = content.filter(file -> file.toString().endsWith(SUFFIX))
                    .sorted(Comparator.comparingInt(
                                    (Path file) -> file.getFileName().toString().length())
                            .thenComparing(file -> file.getFileName().toString()))
                    .toList();
            if (files.isEmpty()) {
                throw new UnusableInputException("The folder " + path + " holds no file ending in " + SUFFIX + ".");
            }
            return new BlockFiles(files);
        } catch (IOException e) {
            throw new UnusableInputException("The folder " + path + " cannot be listed.", e);
        }
    }

    /** How many files there are. */
    public int count() {
        return files.size();
    }

    @Override
    public Iterator<Block> iterator() {
        Iterator<Path> paths = files.iterator();
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return paths.hasNext();
            }

            @Override
            public Block next() {
                return read(paths.next());
            }
        };
    }

    private static Block read(Path file) {
        try {
            if (Files.size(file) > MAX_BLOCK_BYTES) {
                throw new UnusableInputException("The file " + file + " is too large for a block.");
            }
            Block block = Block.parseFrom(Files.readAllBytes(file));
            if (!block.hasHeader()) {
                throw new UnusableInputException("The file " + file + " holds no block.");
            }
            return block;
        } catch (InvalidProtocolBufferException e) {
            throw new UnusableInputException("The file " + file + " is not a protobuf block.", e);
        } catch (IOException e) {
            throw new UnusableInputException("The file " + file + " cannot be read.", e);
        }
    }
}
