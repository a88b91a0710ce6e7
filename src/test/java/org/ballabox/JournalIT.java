package org.ballabox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.ballabox.rig.FakeVpu;
import org.ballabox.rig.Rig;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What the service leaves in the journal, as the launcher starts it: a file in the journal's place. */
@Timeout(60)
class JournalIT {

    private final Rig rig = new Rig();

    @AfterEach
    void close() {
        rig.close();
    }

    private List<String> journal(int exit, String... arguments) throws IOException, InterruptedException {
        var journal = rig.write("journal", "");
        rig.environment().put("JOURNAL_STREAM", Files.getAttribute(journal, "unix:dev") + ":" + Files.getAttribute(journal, "unix:ino"));
        rig.environment().put("INVOCATION_ID", "0123456789abcdef0123456789abcdef");
        rig.environment().put("BALLABOX_JAVA", Path.of(System.getProperty("java.home"), "bin", "java").toString());
        var command = new ArrayList<>(List.of(Path.of("ballabox").toAbsolutePath().toString()));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command).redirectOutput(ProcessBuilder.Redirect.appendTo(journal.toFile()))
                .redirectError(ProcessBuilder.Redirect.appendTo(journal.toFile()));
        builder.environment().clear();
        builder.environment().putAll(rig.environment());
        var process = builder.start();
        try {
            assertTrue(process.waitFor(40, TimeUnit.SECONDS), () -> String.join("\n", lines(journal)));
            assertEquals(exit, process.exitValue(), String.join("\n", lines(journal)));
        } finally {
            Rig.kill(process);
        }
        return lines(journal);
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void eachEventIsOneLineWithItsPriorityAndLibrariesDoNotFloodIt() throws IOException, InterruptedException {
        FakeVpu.install(rig);
        rig.environment().put("FAKE_MPP_NOISE", "1");
        var lines = journal(0, "run", "--output-dir", rig.out().toString(), "--screen-source", "test", "--camera-source", "/dev/no-such-camera",
                "--mic-source", "none", "--desktop-source", "none", "--video-width", "320", "--video-height", "240", "--camera-width", "64",
                "--camera-height", "48", "--duration", "5s");
        var text = String.join("\n", lines);
        assertTrue(lines.contains("<6>encoding with mpph264enc"), text);
        assertTrue(lines.stream().anyMatch(line -> line.startsWith("<4>") && line.contains("camera")), text);
        assertTrue(lines.stream().anyMatch(line -> line.startsWith("<6>finished " + rig.out())), text);
        assertFalse(text.contains("\033"), "escape codes");
        var ours = lines.stream().filter(line -> !line.contains("mpp_enc:")).toList();
        assertTrue(ours.stream().allMatch(line -> line.matches("<[3-7]>\\S.*|/.*\\.mkv|ballabox: preparing.*")), text);
        assertEquals(ours.size(), ours.stream().distinct().count(), "nothing is said twice: " + text);
        var theirs = lines.stream().filter(line -> line.contains("mpp_enc:")).toList();
        // some 150 frames and those of the encoder's trial
        assertEquals(3, theirs.size(), text);
        assertTrue(theirs.getFirst().matches("<4>mpp_enc: frame \\d+ is late at 0x[0-9a-f]+"), theirs.getFirst());
        assertTrue(theirs.get(1).endsWith("(for the 10th time)") && theirs.get(2).endsWith("(for the 100th time)"), text);
    }

    @Test
    void whyItEndsIsAnError() throws IOException, InterruptedException {
        var lines = journal(2, "run", "--video-fps", "often");
        assertTrue(lines.stream().anyMatch(line -> line.startsWith("<3>--video-fps: video.fps must be")), lines.toString());
    }
}
