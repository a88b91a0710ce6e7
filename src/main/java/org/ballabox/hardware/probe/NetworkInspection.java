package org.ballabox.hardware.probe;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLSocketFactory;
import org.ballabox.settings.Settings;
import org.ballabox.settings.StreamUrl;

/** Every stream's server: does its name resolve, does it take the connection, does it speak RTMP. No stream is begun. */
final class NetworkInspection implements Inspection {

    private static final int PATIENCE = 3000;
    private static final int RTMP_VERSION = 3;
    private static final int HANDSHAKE = 1536;

    private final Settings settings;
    private final Surroundings surroundings;

    NetworkInspection(Settings settings, Surroundings surroundings) {
        this.settings = settings;
        this.surroundings = surroundings;
    }

    @Override
    public List<Step> steps() {
        var destinations = settings.streaming().destinations();
        if (destinations.isEmpty()) {
            return List.of(Step.of("network.stream", findings -> findings.ok("network.stream", "stream.url", "no stream is wanted")));
        }
        var steps = new ArrayList<Step>();
        for (var url : destinations) {
            steps.add(new Step("network.stream", Duration.ofSeconds(8), findings -> look(findings, url)));
        }
        return steps;
    }

    private void look(Findings findings, StreamUrl url) {
        InetAddress address;
        try {
            address = InetAddress.getByName(url.host());
        } catch (UnknownHostException e) {
            findings.failed("network.resolve", url.toString(), "the name " + url.host() + " is unknown",
                    "check the spelling in stream.url, and the network: ping " + url.host());
            return;
        }
        try (var plain = new Socket()) {
            long begin = surroundings.nanoTime().getAsLong();
            plain.connect(new InetSocketAddress(address, url.port()), PATIENCE);
            double trip = (surroundings.nanoTime().getAsLong() - begin) / 1e6;
            plain.setSoTimeout(PATIENCE);
            handshake(findings, url, plain, trip);
        } catch (IOException e) {
            findings.failed("network.connect", url.toString(), "nobody answers on port " + url.port() + " (" + e.getMessage() + ")",
                    "start the server, or check address and firewall; a recording goes on meanwhile and streams as soon as it is there");
        }
    }

    private void handshake(Findings findings, StreamUrl url, Socket plain, double trip) {
        try (var socket = url.isEncrypted() ? ((SSLSocketFactory) SSLSocketFactory.getDefault()).createSocket(plain, url.host(), url.port(), false) : plain) {
            var hello = new byte[1 + HANDSHAKE]; // C0: the version; C1: time 0, four zeros, 1528 bytes of anything
            hello[0] = RTMP_VERSION;
            for (int i = 9; i < hello.length; i++) {
                hello[i] = (byte) (i * 31);
            }
            socket.getOutputStream().write(hello);
            socket.getOutputStream().flush();
            var answer = socket.getInputStream().readNBytes(1 + HANDSHAKE);
            if (answer.length < 1 + HANDSHAKE || answer[0] != RTMP_VERSION) {
                findings.failed("network.handshake", url.toString(), "something answers there, and it is no RTMP server",
                        "check port and scheme in stream.url: rtmp is usually 1935, rtmps 443");
                return;
            }
            findings.ok("network.stream", url.toString(), String.format(Locale.ROOT, "answers the RTMP handshake, round trip %.0f ms", trip));
        } catch (SocketTimeoutException e) {
            findings.failed("network.handshake", url.toString(), "takes the connection and says nothing for " + PATIENCE / 1000 + " s",
                    "restart the RTMP server; behind a proxy or with rtmps, check port and scheme");
        } catch (SSLException e) {
            findings.failed("network.handshake", url.toString(), "no encrypted connection comes about: " + e.getMessage(),
                    "check the server's certificate and this machine's clock, or use rtmp:// if the server has no encryption");
        } catch (IOException e) {
            findings.failed("network.handshake", url.toString(), "closes the connection: " + e.getMessage(), "check port and scheme in stream.url");
        }
    }
}
