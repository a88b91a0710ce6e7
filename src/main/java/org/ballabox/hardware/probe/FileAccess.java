package org.ballabox.hardware.probe;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;

/** Small files of the kernel, and who may do what with a node. */
final class FileAccess {

    private FileAccess() {}

    /** The whole text, without the kernel's final zeros and line ends; empty when it cannot be read. */
    static Optional<String> text(Path file) {
        try {
            return Optional.of(new String(Files.readAllBytes(file), StandardCharsets.UTF_8).replaceAll("[\\x00\\s]+$", ""));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Names in a directory, sorted; none when it is not there. */
    static List<Path> list(Path dir) {
        try (var entries = Files.list(dir)) {
            return entries.sorted().toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    /** Whether this process may read and write it: asked of the kernel, not worked out from the mode. */
    static boolean usable(Path node) {
        return Files.isReadable(node) && Files.isWritable(node);
    }

    /** Such as {@code rw-rw---- root video}. */
    static String mode(Path node) {
        try {
            var attributes = Files.readAttributes(node, PosixFileAttributes.class);
            return PosixFilePermissions.toString(attributes.permissions()) + " " + attributes.owner().getName() + " " + attributes.group().getName();
        } catch (IOException | UnsupportedOperationException e) {
            return "mode unknown";
        }
    }

    static String group(Path node) {
        try {
            return Files.readAttributes(node, PosixFileAttributes.class).group().getName();
        } catch (IOException | UnsupportedOperationException e) {
            return "";
        }
    }
}
