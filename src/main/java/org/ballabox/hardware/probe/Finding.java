package org.ballabox.hardware.probe;

import java.util.List;
import java.util.Locale;

/**
 * What was found out about one thing.
 *
 * @param id names the thing; {@link Explanations} has a text on it
 * @param looked what was looked at: a path, a command, a call
 * @param seen what was there, in a few words
 * @param remedy what to type or to change; empty when the state is {@link State#OK}
 * @param details more of what was seen, line by line
 */
public record Finding(String id, State state, String looked, String seen, String remedy, List<String> details) {

    /** How the remedy begins where nothing can or need be done here. */
    public static final String NOTHING = "nothing to fix";

    /** How it stands with the thing. */
    public enum State {
        /** As it should be. */
        OK,
        /** Recording works, and something is worse than it could be. */
        WARNING,
        /** It is not there. */
        MISSING,
        /** It is there and does not work. */
        FAILED;

        /** As reports write it. */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Finding {
        details = List.copyOf(details);
        if (state != State.OK && remedy.isEmpty()) {
            throw new IllegalArgumentException(id + " is not right and says not what to do");
        }
    }

    public Group group() {
        for (var group : Group.values()) {
            if (id.startsWith(group.prefix())) {
                return group;
            }
        }
        throw new IllegalStateException(id);
    }
}
