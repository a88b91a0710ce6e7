package org.ballabox.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What the kernel holds of a connection and nobody has acknowledged. A network that swallows everything shows here at once,
 * while the sink can go on writing until the kernel's buffer, up to some megabytes, is full.
 *
 * @see <a href="https://www.kernel.org/doc/html/latest/networking/proc_net_tcp.html">/proc/net/tcp</a>
 */
final class SendQueue {

    private static final Path SELF = Path.of("/proc/self");
    private static final String ESTABLISHED = "01";

    private final String remotePort;
    /** The connection's socket, once it is known: looking for it means looking at every descriptor. */
    private String socket = "";

    /** @param port of the server */
    SendQueue(int port) {
        this.remotePort = String.format(Locale.ROOT, ":%04X", port);
    }

    /** In bytes; 0 as well when it cannot be told, as with two connections of this process to the same port. */
    long bytes() {
        try {
            var connections = connections();
            if (!connections.containsKey(socket)) {
                connections.keySet().retainAll(ownSockets());
                socket = connections.size() == 1 ? connections.keySet().iterator().next() : "";
            }
            return connections.getOrDefault(socket, 0L);
        } catch (IOException e) {
            return 0;
        }
    }

    /** What waits in each connection to the port, by the inode of its socket. */
    private Map<String, Long> connections() throws IOException {
        var found = new HashMap<String, Long>();
        for (var table : new String[] {"net/tcp", "net/tcp6"}) {
            for (var line : Files.readAllLines(SELF.resolve(table))) {
                if (!line.contains(remotePort)) {
                    continue;
                }
                var field = line.strip().split("\\s+");
                // sl local remote state tx:rx timer retransmits uid timeout inode
                if (field.length > 9 && field[2].endsWith(remotePort) && field[3].equals(ESTABLISHED)) {
                    found.put(field[9], Long.parseLong(field[4].substring(0, 8), 16));
                }
            }
        }
        return found;
    }

    /** Inodes of this process's sockets. */
    private static Set<String> ownSockets() throws IOException {
        var inodes = new HashSet<String>();
        try (var descriptors = Files.newDirectoryStream(SELF.resolve("fd"))) {
            for (var descriptor : descriptors) {
                try {
                    var target = Files.readSymbolicLink(descriptor).toString();
                    if (target.startsWith("socket:[")) {
                        inodes.add(target.substring(8, target.length() - 1));
                    }
                } catch (IOException closedMeanwhile) {
                    // one descriptor less
                }
            }
        }
        return inodes;
    }
}
