package org.ballabox.settings;

import java.util.regex.Pattern;

/**
 * Where the status page is served.
 *
 * @param host a name or an address, IPv6 without its brackets
 * @param port 1 to 65535
 */
public record PageAddress(String host, int port) {

    private static final Pattern FORM = Pattern.compile("(?:\\[([0-9A-Fa-f:.]+)]|([A-Za-z0-9.-]+)):(\\d{1,5})");
    private static final Pattern LOOPBACK = Pattern.compile("localhost|127\\.\\d+\\.\\d+\\.\\d+|::1");

    static PageAddress parse(String text) {
        var match = FORM.matcher(text);
        if (match.matches()) {
            int port = Integer.parseInt(match.group(3));
            if (port >= 1 && port <= 65535) {
                return new PageAddress(match.group(1) != null ? match.group(1) : match.group(2), port);
            }
        }
        throw new IllegalArgumentException("must be off or an address and a port such as 127.0.0.1:8077, not '" + text + "'");
    }

    /** Whether only this machine's own programs can reach it. */
    public boolean isLoopback() {
        return isLoopback(host);
    }

    public static boolean isLoopback(String host) {
        return LOOPBACK.matcher(host).matches();
    }

    @Override
    public String toString() {
        return (host.contains(":") ? "[" + host + "]" : host) + ":" + port;
    }
}
