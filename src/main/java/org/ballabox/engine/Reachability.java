package org.ballabox.engine;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.time.Duration;

/** Whether a server takes connections at all. */
final class Reachability {

    private Reachability() {}

    /**
     * Connects by TCP, to one of the host's addresses after the other, and hangs up.
     *
     * @param bound for each address; the name's resolution is bounded by the system only
     * @return why none could be reached; empty when one could
     */
    static String obstacle(String host, int port, Duration bound) {
        try {
            var obstacle = "";
            for (var address : InetAddress.getAllByName(host)) {
                obstacle = obstacle(new InetSocketAddress(address, port), bound);
                if (obstacle.isEmpty()) {
                    return "";
                }
            }
            return obstacle;
        } catch (UnknownHostException e) {
            return "the name " + host + " cannot be resolved";
        }
    }

    private static String obstacle(InetSocketAddress server, Duration bound) {
        try (var socket = new Socket()) {
            socket.connect(server, (int) bound.toMillis());
            return "";
        } catch (SocketTimeoutException e) {
            return "the server does not answer";
        } catch (IOException e) {
            return "cannot connect to the server: " + e.getMessage();
        }
    }
}
