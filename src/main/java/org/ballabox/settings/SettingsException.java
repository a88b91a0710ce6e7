package org.ballabox.settings;

/** A setting is wrong. The message is one sentence for the user: which setting, where it stands, what would be right. */
public final class SettingsException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public SettingsException(String message) {
        super(message);
    }
}
