package org.ballabox.benchmarks.process;

import java.io.IOException;

/** Runs a line of shell. */
public final class Shell {

    private Shell() {}

    /** Its output; fails unless it ends with 0. */
    public static String run(String command) throws IOException, InterruptedException {
        var process = new ProcessBuilder("sh", "-c", command).redirectErrorStream(true).start();
        var output = new String(process.getInputStream().readAllBytes());
        if (process.waitFor() != 0) {
            throw new IllegalStateException(command + ":\n" + output);
        }
        return output;
    }
}
