package org.ballabox.hardware;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import org.ballabox.rig.Rig;
import org.junit.jupiter.api.Test;

/** Real connections of this process to servers of its own that read or do not. */
class SendQueueTest {

    private static final ByteBuffer ZEROS = ByteBuffer.allocate(64 << 10);

    @Test
    void nothingWaitsWithoutAConnection() throws IOException {
        assertEquals(0, new SendQueue(Rig.freePort()).bytes(0));
    }

    @Test
    void countsWhatTheServerDoesNotTake() throws IOException {
        try (var server = server(); var connection = connect(server); var accepted = server.accept()) {
            var queue = new SendQueue(server.getLocalPort());
            write(connection, 1000);
            Rig.await("the kernel delivers a little at once", Duration.ofSeconds(5), () -> queue.bytes(1000) == 0);
            long written = 1000 + fill(connection);
            long waiting = queue.bytes(written);
            assertTrue(waiting > 100_000 && waiting < written, waiting + " of " + written);
            accepted.getInputStream().readNBytes((int) written);
            Rig.await("all is taken", Duration.ofSeconds(5), () -> queue.bytes(written) == 0);
        }
    }

    @Test
    void tellsTwoConnectionsToOnePortApart() throws IOException {
        try (var server = server(); var stuck = connect(server); var first = server.accept();
                var moving = connect(server); var second = server.accept()) {
            long written = fill(stuck);
            write(moving, 5000);
            assertEquals(5000, second.getInputStream().readNBytes(5000).length);
            assertTrue(new SendQueue(server.getLocalPort()).bytes(written) > 100_000);
            assertEquals(0, new SendQueue(server.getLocalPort()).bytes(5000));
        }
    }

    @Test
    void findsTheNextConnectionWhenOneIsClosed() throws IOException {
        try (var server = server()) {
            var queue = new SendQueue(server.getLocalPort());
            try (var connection = connect(server); var accepted = server.accept()) {
                long written = fill(connection);
                assertTrue(queue.bytes(written) > 0);
            }
            try (var connection = connect(server); var accepted = server.accept()) {
                write(connection, 100);
                Rig.await("the new one is empty", Duration.ofSeconds(5), () -> queue.bytes(100) == 0);
                long written = 100 + fill(connection);
                assertTrue(queue.bytes(written) > 100_000);
            }
        }
    }

    private static ServerSocket server() throws IOException {
        return new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
    }

    private static SocketChannel connect(ServerSocket server) throws IOException {
        return SocketChannel.open(new InetSocketAddress(InetAddress.getLoopbackAddress(), server.getLocalPort()));
    }

    private static void write(SocketChannel connection, int bytes) throws IOException {
        for (var rest = ZEROS.duplicate().limit(bytes); rest.hasRemaining();) {
            connection.write(rest);
        }
    }

    /** Writes until the kernel takes no more; returns how much it took, in bytes. */
    private static long fill(SocketChannel connection) throws IOException {
        connection.configureBlocking(false);
        long total = 0;
        for (int taken = 1; taken > 0; total += taken) {
            taken = connection.write(ZEROS.duplicate());
        }
        return total;
    }
}
