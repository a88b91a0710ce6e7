package org.ballabox.hardware.probe;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which groups a user is in: by the database, and in this session. They differ from {@code usermod} until the next login.
 *
 * @param known every group's number by its name
 */
record UserGroups(Map<String, Integer> known, Set<String> database, Set<Integer> session) {

    /**
     * @param group the text of {@code /etc/group}
     * @param status the text of {@code /proc/self/status}
     */
    static UserGroups parse(String user, String group, String status) {
        var known = new HashMap<String, Integer>();
        var database = new HashSet<String>();
        for (var line : group.lines().toList()) {
            var fields = line.split(":", -1);
            if (fields.length >= 4 && fields[2].matches("\\d+")) {
                known.put(fields[0], Integer.valueOf(fields[2]));
                if (List.of(fields[3].split(",")).contains(user)) {
                    database.add(fields[0]);
                }
            }
        }
        var session = new HashSet<Integer>();
        status.lines().filter(line -> line.startsWith("Groups:") || line.startsWith("Gid:"))
                .flatMap(line -> Arrays.stream(line.replaceFirst("^\\w+:\\s*", "").split("\\s+")))
                .filter(number -> number.matches("\\d+")).map(Integer::valueOf).forEach(session::add);
        return new UserGroups(known, database, session);
    }

    boolean exists(String group) {
        return known.containsKey(group);
    }

    boolean inDatabase(String group) {
        return database.contains(group);
    }

    boolean inSession(String group) {
        return known.containsKey(group) && session.contains(known.get(group));
    }
}
