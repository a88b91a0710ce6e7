package org.ballabox.hardware;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What the kernel holds of one of this process's connections and nobody has acknowledged. A network that swallows everything
 * shows here at once, while the sink can go on writing until the kernel's buffer, up to some megabytes, is full.
 *
 * <p>The socket belongs to a library that does not show it. It is found by its server's port and, among several to the same
 * port, by how much has been written to it; looking for it takes the kernel milliseconds, asking it takes none. One thread's own.
 *
 * @see <a href="https://man7.org/linux/man-pages/man7/tcp.7.html">tcp(7): SIOCOUTQ, TCP_INFO</a>
 */
public final class SendQueue {

    private static final Path SELF = Path.of("/proc/self");
    private static final String ESTABLISHED = "01";
    private static final long SIOCOUTQ = 0x5411;
    private static final int IPPROTO_TCP = 6;
    private static final int TCP_INFO = 11;
    /** Of {@code struct tcp_info} up to and with {@code tcpi_bytes_acked}, in bytes: part of the kernel's interface since 4.1. */
    private static final int INFO_SIZE = 128;
    private static final int BYTES_ACKED = 120;

    private static final Linker LINKER = Linker.nativeLinker();
    private static final MethodHandle IOCTL = bind("ioctl", FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.JAVA_INT,
            ValueLayout.JAVA_LONG, ValueLayout.ADDRESS), Linker.Option.firstVariadicArg(2));
    private static final MethodHandle GETSOCKOPT = bind("getsockopt", FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.JAVA_INT,
            ValueLayout.JAVA_INT, ValueLayout.JAVA_INT, ValueLayout.ADDRESS, ValueLayout.ADDRESS));

    private final String remotePort;
    private int descriptor = -1;
    /** The link's text of the descriptor above, which another socket may get when this one is closed. */
    private String socket = "";

    /** @param port of the server */
    public SendQueue(int port) {
        this.remotePort = String.format(Locale.ROOT, ":%04X", port);
    }

    private static MethodHandle bind(String name, FunctionDescriptor shape, Linker.Option... options) {
        return LINKER.downcallHandle(LINKER.defaultLookup().find(name).orElseThrow(), shape, options);
    }

    /**
     * In bytes; 0 as well when there is no such connection.
     *
     * @param written what has been written to it, in bytes
     */
    public long bytes(long written) {
        if (written == 0) {
            return 0;
        }
        try {
            if (descriptor < 0 || !linkOf(Integer.toString(descriptor)).equals(socket)) {
                find(written);
            }
            return descriptor < 0 ? 0 : Math.max(0, queued(descriptor));
        } catch (IOException e) {
            return 0;
        }
    }

    private void find(long written) throws IOException {
        descriptor = -1;
        long nearest = Long.MAX_VALUE;
        var connections = connections();
        for (var own : ownSockets().entrySet()) {
            if (connections.contains(own.getValue())) {
                long distance = Math.abs(acknowledged(own.getKey()) + queued(own.getKey()) - written);
                if (distance < nearest) {
                    nearest = distance;
                    descriptor = own.getKey();
                    socket = own.getValue();
                }
            }
        }
    }

    /** The machine's connections to the port, as links of descriptors show them. */
    private Set<String> connections() throws IOException {
        var found = new HashSet<String>();
        for (var table : new String[] {"net/tcp", "net/tcp6"}) {
            for (var line : Files.readAllLines(SELF.resolve(table))) {
                if (!line.contains(remotePort)) {
                    continue;
                }
                var field = line.strip().split("\\s+");
                // sl local remote state tx:rx timer retransmits uid timeout inode
                if (field.length > 9 && field[2].endsWith(remotePort) && field[3].equals(ESTABLISHED)) {
                    found.add("socket:[" + field[9] + "]");
                }
            }
        }
        return found;
    }

    /** This process's sockets by descriptor. */
    private static Map<Integer, String> ownSockets() throws IOException {
        var sockets = new HashMap<Integer, String>();
        try (var descriptors = Files.newDirectoryStream(SELF.resolve("fd"))) {
            for (var descriptor : descriptors) {
                var link = linkOf(descriptor.getFileName().toString());
                if (link.startsWith("socket:")) {
                    sockets.put(Integer.parseInt(descriptor.getFileName().toString()), link);
                }
            }
        }
        return sockets;
    }

    private static String linkOf(String descriptor) {
        try {
            return Files.readSymbolicLink(SELF.resolve("fd").resolve(descriptor)).toString();
        } catch (IOException closedMeanwhile) {
            return "";
        }
    }

    private static int queued(int descriptor) {
        try (var arena = Arena.ofConfined()) {
            var bytes = arena.allocate(ValueLayout.JAVA_INT);
            int answer = (int) IOCTL.invokeExact(descriptor, SIOCOUTQ, bytes);
            return answer < 0 ? 0 : bytes.get(ValueLayout.JAVA_INT, 0);
        } catch (Throwable e) {
            throw new AssertionError(e);
        }
    }

    private static long acknowledged(int descriptor) {
        try (var arena = Arena.ofConfined()) {
            var info = arena.allocate(INFO_SIZE, Long.BYTES);
            var size = arena.allocateFrom(ValueLayout.JAVA_INT, INFO_SIZE);
            int answer = (int) GETSOCKOPT.invokeExact(descriptor, IPPROTO_TCP, TCP_INFO, info, size);
            return answer < 0 ? 0 : info.get(ValueLayout.JAVA_LONG, BYTES_ACKED);
        } catch (Throwable e) {
            throw new AssertionError(e);
        }
    }
}
