package org.ballabox.settings;

/** What a visitor of the status page must know. Shown, it is asterisks. */
public record Token(String text) {

    /** With fewer characters it could be guessed. */
    private static final int SHORTEST = 16;

    static Token parse(String text) {
        if (text.length() < SHORTEST || !text.matches("[A-Za-z0-9_.~-]+")) {
            throw new IllegalArgumentException("must be at least " + SHORTEST + " letters, digits or any of _ . ~ -;"
                    + " make one with: head -c 18 /dev/urandom | base64 | tr +/ -_");
        }
        return new Token(text);
    }

    @Override
    public String toString() {
        return "***";
    }
}
