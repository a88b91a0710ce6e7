package org.ballabox.service;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.AsynchronousCloseException;
import java.nio.channels.Channels;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.ballabox.engine.RecorderStatus;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A Unix socket on which the running instance says what it does: whoever connects gets one JSON object and the end of the
 * stream. Only its user can connect.
 */
public final class StatusSocket implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(StatusSocket.class);
    private static final String NAME = "status";
    private static final long PAUSE = 100_000_000;

    private final Path path;
    private final ServerSocketChannel server;

    private StatusSocket(Path path, ServerSocketChannel server) {
        this.path = path;
        this.server = server;
    }

    /**
     * Begins to serve, on a thread of its own. The caller holds the instance lock, so a socket that is there is a dead one's.
     *
     * @param dir the program's runtime directory
     */
    public static StatusSocket open(Path dir, Supplier<RecorderStatus> status) throws IOException {
        var path = dir.resolve(NAME);
        Files.deleteIfExists(path);
        var server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        server.bind(UnixDomainSocketAddress.of(path));
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rw-------"));
        var socket = new StatusSocket(path, server);
        Thread.ofPlatform().daemon().name("status").start(() -> socket.serve(status));
        return socket;
    }

    private void serve(Supplier<RecorderStatus> status) {
        while (server.isOpen()) {
            try (var client = server.accept()) {
                client.configureBlocking(false); // a client that does not read must not hold the next one up
                client.write(ByteBuffer.wrap((StatusJson.of(status.get(), ProcessHandle.current().pid()) + "\n")
                        .getBytes(StandardCharsets.UTF_8)));
            } catch (AsynchronousCloseException closed) {
                return;
            } catch (IOException e) {
                LOG.debug("status socket: {}", e.toString());
                LockSupport.parkNanos(PAUSE); // out of descriptors, say: no reason to spin
            }
        }
    }

    /** What the running instance says; empty when none runs, whatever a dead one has left behind. */
    public static Optional<String> ask(Path dir) {
        try (var client = SocketChannel.open(UnixDomainSocketAddress.of(dir.resolve(NAME)))) {
            var text = new String(Channels.newInputStream(client).readAllBytes(), StandardCharsets.UTF_8).strip();
            return text.isEmpty() ? Optional.empty() : Optional.of(text);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
        Files.deleteIfExists(path);
    }
}
