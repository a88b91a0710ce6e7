package org.ballabox.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.ballabox.engine.FinishedFile;
import org.ballabox.engine.NothingToRecord;
import org.ballabox.engine.Recorder;
import org.ballabox.engine.Repair;
import org.ballabox.service.InstanceLock;
import org.ballabox.service.LogFormat;
import org.ballabox.service.Logging;
import org.ballabox.service.ServiceReport;
import org.ballabox.service.StatusPage;
import org.ballabox.service.StatusSocket;
import org.ballabox.settings.Settings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One recording from the first check to the exit code: what {@code run} and {@code demo} share. */
final class Session {

    private static final Logger LOG = LoggerFactory.getLogger(Session.class);
    /** Level meters want to move; without a terminal nobody looks. */
    private static final Duration TERMINAL_TICK = Duration.ofMillis(200);
    private static final Duration TICK = Duration.ofMillis(500);

    private final Shell shell;
    private final Machine machine;
    private final Settings settings;
    private final Terminal terminal;
    private final ServiceReport service;
    private final AtomicBoolean stopRequested = new AtomicBoolean();
    private final AtomicReference<Recorder> running = new AtomicReference<>();

    Session(Shell shell, Machine machine, Settings settings, boolean verbose) {
        this.shell = shell;
        this.machine = machine;
        this.settings = settings;
        this.terminal = new Terminal(shell.err(), shell.terminal());
        this.service = new ServiceReport(machine::tellServiceManager);
        Logging.configure(new LogFormat(shell.journal(), shell.clock().getZone(), settings.secrets()::redact), verbose, terminal::line);
        Signals.onStop(this::requestStop, Session::haltAtOnce);
    }

    /**
     * Records until a signal or the end of the duration.
     *
     * @return the exit code
     */
    int record(Optional<Duration> duration) throws IOException {
        var lock = InstanceLock.take(shell.runtimeDir()).orElseThrow(() -> new Trouble(ExitCode.BUSY,
                "another instance is recording (process " + InstanceLock.holder(shell.runtimeDir()).orElse("unknown")
                        + "); stop it first, or let it go on"));
        try (lock) {
            prepareDirectory(settings.output().dir());
            machine.startGStreamer();
            var capabilities = machine.capabilities(settings);
            capabilities.notes().forEach(LOG::warn);
            var recorder = machine.recorder(settings, capabilities);
            running.set(recorder);
            if (stopRequested.get()) {
                recorder.requestStop();
            }
            return record(recorder, duration);
        }
    }

    private int record(Recorder recorder, Optional<Duration> duration) throws IOException {
        try (var socket = StatusSocket.open(shell.runtimeDir(), recorder::status); var page = openPage(recorder)) {
            recorder.start(duration);
            var repair = repairLeftovers();
            watch(recorder);
            LOG.info("stopping");
            service.stopping();
            repair.abort();
            recorder.close();
            awaitFinished(recorder);
        } catch (NothingToRecord e) {
            recorder.close();
            throw new Trouble(ExitCode.FAILED, "nothing to record: " + e.getMessage());
        } finally {
            if (!recorder.release()) {
                machine.mustHalt();
            }
            terminal.status("");
        }
        int code = report(recorder.files());
        if (recorder.failure() != null) {
            throw new Trouble(ExitCode.FAILED, recorder.failure());
        }
        return code;
    }

    /** Null, which needs no closing, when none is wanted or none can be. */
    private StatusPage openPage(Recorder recorder) {
        return settings.page().flatMap(page -> StatusPage.open(page,
                new StatusPage.Shown(recorder::status, recorder::picture, recorder::requestStop))).orElse(null);
    }

    /** What a crash has left is finished beside the recording, which does not wait for it. */
    private Repair repairLeftovers() {
        var repair = new Repair();
        Thread.ofPlatform().daemon().name("repair").start(() -> {
            try {
                repair.directory(settings.output().dir(), false, Session::reportRepair, share -> { });
            } catch (IOException e) {
                LOG.warn("cannot look for unfinished recordings in {}: {}", settings.output().dir(), e.toString());
            }
        });
        return repair;
    }

    private static void reportRepair(FinishedFile file) {
        if (file.outcome() == FinishedFile.Outcome.FINALIZED) {
            LOG.info("repaired {}, which was left unfinished: {}, {}", file.path(), LiveLine.clock(file.seconds()), LiveLine.size(file.bytes()));
        } else {
            LOG.warn("cannot repair {}, which was left unfinished: {}; it is kept as it is", file.path(), file.note());
        }
    }

    /** Draws the live line, and lets systemd have it, until it is time to stop. */
    private void watch(Recorder recorder) {
        var line = new LiveLine();
        for (boolean over = false; !over; over = recorder.await(shell.terminal() ? TERMINAL_TICK : TICK)) {
            var status = recorder.status();
            var text = line.of(status);
            terminal.status(text);
            service.recording(status, text);
        }
    }

    private void awaitFinished(Recorder recorder) {
        var line = new LiveLine();
        while (!recorder.isFinished()) {
            var text = line.of(recorder.status());
            terminal.status(text);
            service.finishing(text);
            recorder.pause(TERMINAL_TICK);
        }
    }

    private int report(List<FinishedFile> files) {
        int code = ExitCode.OK;
        if (files.isEmpty()) {
            LOG.warn("stopped before the first frame: there is no file");
        }
        for (var file : files) {
            switch (file.outcome()) {
                case FINALIZED, LEFT -> LOG.info("finished {}: {}, {}{}", file.path(), LiveLine.clock(file.seconds()),
                        LiveLine.size(file.bytes()), file.note().isEmpty() ? "" : "; not rewritten: " + file.note());
                case FAILED -> {
                    LOG.error("recorded, but finalizing failed: {}; the original is kept: {}", file.note(), file.path());
                    code = ExitCode.NOT_FINALIZED;
                }
            }
            shell.out().println(file.path());
        }
        return code;
    }

    private static void prepareDirectory(Path dir) {
        try {
            Files.createDirectories(dir);
        } catch (IOException e) {
            throw new Trouble(ExitCode.FAILED, "cannot make the output directory " + dir + " (" + e.getClass().getSimpleName()
                    + "); choose another one with --output-dir");
        }
        if (!Files.isWritable(dir)) {
            throw new Trouble(ExitCode.FAILED, "cannot write into the output directory " + dir
                    + "; give yourself access, or choose another one with --output-dir");
        }
    }

    private void requestStop() {
        stopRequested.set(true);
        var recorder = running.get();
        if (recorder != null) {
            recorder.requestStop();
        }
    }

    /** What is on the disk can be repaired; whoever interrupts twice does not want to wait. */
    private static void haltAtOnce() {
        Runtime.getRuntime().halt(ExitCode.INTERRUPTED);
    }

}
