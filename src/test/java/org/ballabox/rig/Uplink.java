package org.ballabox.rig;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;

/**
 * The way to a server on the loopback: a TCP proxy that a test makes slow, or cuts after so many bytes of every connection.
 * Its buffers are small, as a slow line's are.
 */
public final class Uplink implements AutoCloseable {

    private final ServerSocket listener;
    private volatile int bytesPerSecond = Integer.MAX_VALUE;
    private volatile long bytesPerConnection = Long.MAX_VALUE;

    public Uplink(int target) {
        try {
            listener = new ServerSocket();
            listener.setReceiveBufferSize(16 << 10); // inherited by what is accepted
            listener.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofPlatform().daemon().start(() -> {
            while (!listener.isClosed()) {
                try {
                    var client = listener.accept();
                    var server = new Socket(InetAddress.getLoopbackAddress(), target);
                    Thread.ofPlatform().daemon().start(() -> up(client, server));
                    Thread.ofPlatform().daemon().start(() -> down(server, client));
                } catch (IOException closed) {
                    return;
                }
            }
        });
    }

    public Uplink slow(int bytesPerSecond) {
        this.bytesPerSecond = bytesPerSecond;
        return this;
    }

    public Uplink cutAfter(long bytes) {
        this.bytesPerConnection = bytes;
        return this;
    }

    public int port() {
        return listener.getLocalPort();
    }

    private void up(Socket from, Socket to) {
        var buffer = new byte[2048];
        long passed = 0;
        try (from; to) {
            for (int n = from.getInputStream().read(buffer); n >= 0 && passed < bytesPerConnection; n = from.getInputStream().read(buffer)) {
                to.getOutputStream().write(buffer, 0, n);
                passed += n;
                Thread.sleep(n * 1000L / bytesPerSecond);
            }
        } catch (IOException | InterruptedException ended) {
            // one side is gone
        }
    }

    private static void down(Socket from, Socket to) {
        try (from; to) {
            from.getInputStream().transferTo(to.getOutputStream());
        } catch (IOException ended) {
            // one side is gone
        }
    }

    @Override
    public void close() {
        try {
            listener.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
