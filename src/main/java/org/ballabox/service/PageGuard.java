package org.ballabox.service;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Optional;
import org.ballabox.settings.PageAddress;
import org.ballabox.settings.Token;

/**
 * Who may see the status page, and who may stop the recording from it. Without a token only what comes to this machine by one
 * of its loopback names is answered, so that no other site's name can be pointed at it; with one, only who knows it. Whatever
 * changes something must come from the page itself, or show the token in its header. Pure.
 */
final class PageGuard {

    static final String COOKIE = "ballabox";
    private static final String BEARER = "Bearer ";

    /**
     * What of a request counts here; a header that is missing is null.
     *
     * @param cookie the whole Cookie header
     */
    record Request(String host, String origin, String authorization, String cookie) {}

    private final Optional<Token> token;

    PageGuard(Optional<Token> token) {
        this.token = token;
    }

    /** Whether there is a token to ask for. */
    boolean hasToken() {
        return token.isPresent();
    }

    /** Whether it comes from somebody who may see the page. */
    boolean maySee(Request request) {
        return token.isEmpty() ? PageAddress.isLoopback(hostOf(request.host())) : isBearer(request) || isToken(fromCookie(request.cookie()));
    }

    /** Whether it comes from somebody who may change something. */
    boolean mayChange(Request request) {
        return maySee(request) && (isBearer(request) || isSameOrigin(request));
    }

    /** Whether the text is the token; takes as long for a text that is nearly right as for any other. */
    boolean isToken(String text) {
        return token.isPresent() && text != null && MessageDigest.isEqual(
                token.get().text().getBytes(StandardCharsets.UTF_8), text.getBytes(StandardCharsets.UTF_8));
    }

    /** Whether a page of this very address made the request: browsers say so in Origin, and no page can make them lie. */
    boolean isSameOrigin(Request request) {
        if (request.origin() == null || request.host() == null) {
            return false;
        }
        try {
            return request.host().equalsIgnoreCase(URI.create(request.origin()).getRawAuthority());
        } catch (IllegalArgumentException notAnOrigin) {
            return false;
        }
    }

    private boolean isBearer(Request request) {
        return request.authorization() != null && request.authorization().startsWith(BEARER)
                && isToken(request.authorization().substring(BEARER.length()).strip());
    }

    private static String fromCookie(String header) {
        return header == null ? null : Arrays.stream(header.split(";")).map(String::strip)
                .filter(pair -> pair.startsWith(COOKIE + "=")).map(pair -> pair.substring(COOKIE.length() + 1)).findFirst().orElse(null);
    }

    /** A Host header without its port. */
    private static String hostOf(String header) {
        if (header == null) {
            return "";
        }
        if (header.startsWith("[")) {
            return header.substring(1, Math.max(1, header.indexOf(']')));
        }
        int colon = header.indexOf(':');
        return colon < 0 ? header : header.substring(0, colon);
    }
}
