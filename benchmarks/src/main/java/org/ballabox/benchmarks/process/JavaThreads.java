package org.ballabox.benchmarks.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** CPU time of a recorder's Java threads, the VM's own among them, from /proc: those that GStreamer made are left out. */
public final class JavaThreads {

    /** Names as the kernel has them, cut after 15 letters. */
    private static final Pattern JAVA = Pattern.compile("java|main|GC .*|G1 .*|VM .*|C1 .*|C2 .*|Signal Dispatch|Finalizer|Reference Handl|Common-Cleaner|"
            + "Monitor Deflati|Service Thread|Notification Th|Attach Listener|Sweeper.*|recording|file|disk|screen|camera|mic|desktop|stream-\\d+|"
            + "status.*|reaper.*|finish|signal.*");

    private JavaThreads() {}

    /** Whether a thread of that name is Java's. */
    static boolean isJava(String name) {
        return JAVA.matcher(name).matches();
    }

    /** CPU time so far of the threads that live, in s. */
    public static double cpu(long pid) throws IOException {
        double total = 0;
        try (var threads = Files.newDirectoryStream(Path.of("/proc/" + pid + "/task"))) {
            for (var thread : threads) {
                try {
                    if (isJava(Files.readString(thread.resolve("comm")).strip())) {
                        total += Long.parseLong(Files.readString(thread.resolve("schedstat")).split(" ")[0]) / 1e9;
                    }
                } catch (IOException endedMeanwhile) {
                    // one thread less
                }
            }
        }
        return total;
    }
}
