package org.ballabox.service;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * A page of the jar with its one style and its scripts in it, and the policy by which a browser runs these and nothing else.
 *
 * @param html UTF-8
 * @param policy the Content-Security-Policy header
 * @see <a href="https://www.w3.org/TR/CSP3/#source-list-valid-hashes">hashes in a Content-Security-Policy</a>
 */
record InlinePage(byte[] html, String policy) {

    static InlinePage load(String name) {
        try (var stream = InlinePage.class.getResourceAsStream(name)) {
            var html = stream.readAllBytes();
            var text = new String(html, StandardCharsets.UTF_8);
            return new InlinePage(html, "default-src 'none'; img-src 'self' data: blob:; connect-src 'self'; form-action 'self'; frame-ancestors 'none';"
                    + " base-uri 'none'; style-src " + hash(text, "style") + "; script-src " + hash(text, "script"));
        } catch (IOException e) {
            throw new UncheckedIOException(e); // it lies in the jar
        }
    }

    /** Of what stands between the tags, to the letter; {@code 'none'} where there are none. */
    private static String hash(String html, String tag) {
        int begin = html.indexOf("<" + tag + ">");
        if (begin < 0) {
            return "'none'";
        }
        var content = html.substring(begin + tag.length() + 2, html.indexOf("</" + tag + ">", begin));
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e); // every Java has it
        }
    }
}
