package org.ballabox.settings;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Where a stream goes: {@code rtmp://host[:port]/app/key} or {@code rtmps://…}. The key and a password are secrets: {@link
 * #toString} leaves them out, {@link #full} is for rtmp2sink alone.
 *
 * @see <a href="https://gstreamer.freedesktop.org/documentation/rtmp2/rtmp2sink.html">rtmp2sink</a>
 */
public final class StreamUrl {

    private final String full;
    private final String shown;
    private final int port;
    private final List<String> secrets;

    private StreamUrl(String full, String shown, int port, List<String> secrets) {
        this.full = full;
        this.shown = shown;
        this.port = port;
        this.secrets = List.copyOf(secrets);
    }

    /**
     * Reads a URL.
     *
     * @throws IllegalArgumentException with what is wrong; the message never repeats the URL, since it holds the key
     */
    public static StreamUrl parse(String text) {
        URI uri;
        try {
            uri = new URI(text);
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("is not a URL (" + e.getReason() + ")");
        }
        var scheme = uri.getScheme();
        if (scheme == null || !(scheme.equals("rtmp") || scheme.equals("rtmps"))) {
            throw new IllegalArgumentException("must begin with rtmp:// or rtmps://");
        }
        if (uri.getHost() == null) {
            throw new IllegalArgumentException("has no valid host after " + scheme + "://");
        }
        if (uri.getPort() == 0 || uri.getPort() > 65535) {
            throw new IllegalArgumentException("has no valid port (1 to 65535)");
        }
        var path = uri.getRawPath() == null ? "" : uri.getRawPath();
        int slash = path.lastIndexOf('/');
        if (slash < 1 || slash == path.length() - 1) {
            throw new IllegalArgumentException("needs an application and a stream key: " + scheme + "://host/app/key");
        }
        var secrets = new ArrayList<String>();
        var tail = path.substring(slash + 1) + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery())
                + (uri.getRawFragment() == null ? "" : "#" + uri.getRawFragment());
        addSecret(secrets, tail);
        addSecret(secrets, path.substring(slash + 1));
        if (uri.getRawUserInfo() != null) {
            addSecret(secrets, uri.getRawUserInfo());
            addSecret(secrets, uri.getRawUserInfo().replaceFirst("^[^:]*:", ""));
        }
        var port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
        return new StreamUrl(text, scheme + "://" + uri.getHost() + port + path.substring(0, slash) + "/***",
                uri.getPort() > 0 ? uri.getPort() : scheme.equals("rtmps") ? 443 : 1935, secrets);
    }

    private static void addSecret(List<String> secrets, String raw) {
        secrets.add(raw);
        try {
            var decoded = URLDecoder.decode(raw.replace("+", "%2B"), StandardCharsets.UTF_8);
            if (!decoded.equals(raw)) {
                secrets.add(decoded);
            }
        } catch (IllegalArgumentException badEscape) {
            // then only the raw form can appear anywhere
        }
    }

    /** The URL with its key: for rtmp2sink, never for anything that is shown. */
    public String full() {
        return full;
    }

    /** The server's name or address. */
    public String host() {
        return URI.create(shown.replace("***", "x")).getHost();
    }

    /** Whether the connection is encrypted. */
    public boolean isEncrypted() {
        return shown.startsWith("rtmps:");
    }

    /** The server's TCP port. */
    public int port() {
        return port;
    }

    /** What must never be shown: the key and the password, raw and decoded. */
    List<String> secrets() {
        return secrets;
    }

    /** The URL as people may see it: {@code rtmp://host/app/***}. */
    @Override
    public String toString() {
        return shown;
    }
}
