package org.ballabox.benchmarks.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What a thread of another process has taken so far, from /proc.
 *
 * @param name as the kernel has it, cut after 15 letters, less GStreamer's numbers; a thread that a library makes and does not name has its maker's
 * @param cpu user and system time in s
 * @param switches voluntary context switches: how often it waited for something
 */
public record ThreadUsage(String name, double cpu, long switches) {

    private static final String SWITCHES = "voluntary_ctxt_switches:";
    /** The recorder's own threads. GStreamer's streaming threads have names such as mix:src. */
    private static final Pattern WORKER = Pattern.compile("scene|recording|file|disk|screen|camera|mic|desktop|stream-\\d+|status.*|reaper.*|finish|signal.*|"
            + "supervisor|log.*");
    /** The VM's. */
    private static final Pattern VM = Pattern.compile("java|main|GC .*|G1 .*|VM .*|C1 .*|C2 .*|Signal Dispatch|Finalizer|Reference Handl|Common-Cleaner|"
            + "Monitor Deflati|Service Thread|Notification Th|Attach Listener|Sweeper.*|Cleaner-\\d+|ForkJoinPool.*|Thread-\\d+");
    /** GStreamer numbers elements and tasks that have no name through the process: ximagesrc0:src; task14 is rtmp2sink's. */
    private static final Pattern NUMBER = Pattern.compile("\\d+(?=:)|(?<=^task)\\d+");

    /** The threads that live. */
    public static List<ThreadUsage> of(long pid) throws IOException {
        var usages = new ArrayList<ThreadUsage>();
        try (var threads = Files.newDirectoryStream(Path.of("/proc/" + pid + "/task"))) {
            for (var thread : threads) {
                try {
                    usages.add(read(thread));
                } catch (IOException endedMeanwhile) {
                    // one thread less
                }
            }
        }
        return usages;
    }

    private static ThreadUsage read(Path thread) throws IOException {
        // schedstat counts ns, stat only hundredths of a second
        double cpu = Long.parseLong(Files.readString(thread.resolve("schedstat")).split(" ")[0]) / 1e9;
        long switches = Files.readString(thread.resolve("status")).lines().filter(line -> line.startsWith(SWITCHES))
                .mapToLong(line -> Long.parseLong(line.substring(SWITCHES.length()).strip())).sum();
        return new ThreadUsage(NUMBER.matcher(Files.readString(thread.resolve("comm")).strip()).replaceAll(""), cpu, switches);
    }

    /** Whether it is one of those that the recorder, or its design in C, starts itself. */
    public static boolean isWorker(String name) {
        return WORKER.matcher(name).matches();
    }

    /** Whether it is one of the recorder's, or the VM's own. */
    public boolean isJava() {
        return isWorker(name) || VM.matcher(name).matches();
    }
}
