package org.ballabox.hardware;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where GStreamer keeps its list of plugins. The list remembers for ever whether the VPU's encoder could be made when it was
 * written; so on a board it is kept per state of the device nodes, and a change of permissions makes a new list.
 */
public final class PluginRegistry {

    private static final List<Path> NODES = List.of(Path.of("/dev/mpp_service"), Path.of("/dev/dma_heap/system"),
            Path.of("/dev/dma_heap/system-uncached"), Path.of("/dev/dma_heap/system-uncached-dma32"), Path.of("/dev/rga"));

    private PluginRegistry() {}

    /** A file of our own, on boards; empty elsewhere and when the user has named one: then GStreamer decides. */
    public static Optional<Path> file(Map<String, String> environment, Path cacheHome) {
        if (environment.containsKey("GST_REGISTRY") || !Files.exists(NODES.getFirst())) {
            return Optional.empty();
        }
        var key = new StringBuilder();
        for (var node : NODES) {
            key.append(node).append(Files.exists(node)).append(Files.isReadable(node)).append(Files.isWritable(node));
        }
        var dir = cacheHome.resolve("ballabox");
        try {
            Files.createDirectories(dir);
        } catch (IOException e) {
            return Optional.empty();
        }
        return Optional.of(dir.resolve("gstreamer-" + HexFormat.of().toHexDigits(key.toString().hashCode()) + ".bin"));
    }
}
