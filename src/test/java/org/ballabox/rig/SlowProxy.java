package org.ballabox.rig;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;

/** A TCP proxy on the loopback that passes on only so many bytes a second towards the server, with small buffers. */
public final class SlowProxy implements AutoCloseable {

    private final ServerSocket listener;

    public SlowProxy(int target, int bytesPerSecond) {
        try {
            listener = new ServerSocket();
            listener.setReceiveBufferSize(16 << 10); // inherited by what is accepted
            listener.bind(new java.net.InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofPlatform().daemon().start(() -> {
            while (!listener.isClosed()) {
                try {
                    var client = listener.accept();
                    var server = new Socket(InetAddress.getLoopbackAddress(), target);
                    Thread.ofPlatform().daemon().start(() -> copy(client, server, bytesPerSecond));
                    Thread.ofPlatform().daemon().start(() -> copy(server, client, Integer.MAX_VALUE));
                } catch (IOException closed) {
                    return;
                }
            }
        });
    }

    public int port() {
        return listener.getLocalPort();
    }

    private static void copy(Socket from, Socket to, int bytesPerSecond) {
        var buffer = new byte[2048];
        try (from; to) {
            for (int n = from.getInputStream().read(buffer); n >= 0; n = from.getInputStream().read(buffer)) {
                to.getOutputStream().write(buffer, 0, n);
                Thread.sleep(n * 1000L / bytesPerSecond);
            }
        } catch (IOException | InterruptedException ended) {
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
