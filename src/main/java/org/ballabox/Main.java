package org.ballabox;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.ballabox.cli.BallaBox;
import org.ballabox.cli.Machine;
import org.ballabox.cli.Shell;
import org.ballabox.engine.Recorder;
import org.ballabox.engine.SourceMissing;
import org.ballabox.engine.Times;
import org.ballabox.gst.Gst;
import org.ballabox.gst.GstException;
import org.ballabox.hardware.Capabilities;
import org.ballabox.hardware.CapabilityDetector;
import org.ballabox.hardware.PluginRegistry;
import org.ballabox.hardware.ServiceManager;
import org.ballabox.hardware.probe.Probe;
import org.ballabox.hardware.probe.ProbeReport;
import org.ballabox.hardware.probe.Surroundings;
import org.ballabox.picture.Yuv;
import org.ballabox.pipeline.CameraMode;
import org.ballabox.pipeline.SourceText;
import org.ballabox.settings.Settings;

/** Where environment, time, chance and the process's end enter and leave the program. */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        var environment = Map.copyOf(System.getenv());
        var home = Path.of(environment.getOrDefault("HOME", System.getProperty("user.home")));
        boolean terminal = System.console() != null && System.console().isTerminal();
        var out = stdout();
        // the journal reads priorities from both, and what libraries print to standard error does not come between
        var shell = new Shell(environment, home, out, !terminal && Shell.isJournal(environment) ? out : stderr(), terminal, Clock.systemDefaultZone());
        var machine = new RealMachine(shell);
        int code = BallaBox.execute(shell, machine, arguments);
        shell.out().flush();
        shell.err().flush();
        if (machine.mustHalt) {
            Runtime.getRuntime().halt(code); // exit() would run the libraries' own cleanup beside a thread that hangs in one
        }
        if (environment.getOrDefault("GST_TRACERS", "").contains("leaks")) {
            Gst.deinit(); // the tracer says then what is still alive
        }
        System.exit(code);
    }

    private static PrintStream stdout() {
        return new PrintStream(System.out, true, StandardCharsets.UTF_8);
    }

    private static PrintStream stderr() {
        return new PrintStream(System.err, true, StandardCharsets.UTF_8);
    }

    /** The machine that the program runs on. */
    private static final class RealMachine implements Machine {

        private final Shell shell;
        private volatile boolean mustHalt;

        RealMachine(Shell shell) {
            this.shell = shell;
        }

        @Override
        public void startGStreamer() {
            Gst.init(PluginRegistry.file(shell.environment(), shell.cacheHome()));
        }

        @Override
        public Capabilities capabilities(Settings settings) {
            return CapabilityDetector.detect(settings);
        }

        @Override
        public SourceText.CameraDevice camera(Settings settings) {
            try {
                return new CameraPlan(settings).device();
            } catch (SourceMissing none) {
                return new SourceText.CameraDevice("/dev/video0", Optional.of(new CameraMode("YUY2", 640, 480, "30/1")), "");
            }
        }

        @Override
        public Recorder recorder(Settings settings, Capabilities capabilities) {
            Yuv.missing().ifPresent(reason -> {
                throw new GstException(reason);
            });
            return new Recorder(settings, capabilities, new Wiring(shell.environment()).sources(settings),
                    new Times(shell.clock(), System::nanoTime, RandomGenerator.getDefault()));
        }

        @Override
        public ProbeReport probe(Settings settings, Path root, boolean bench) throws InterruptedException {
            return new Probe(settings, new Surroundings(root, shell.environment(), shell.home(), System.getProperty("user.name"),
                    shell.cacheHome(), System::nanoTime), bench).run();
        }

        @Override
        public void tellServiceManager(String state) {
            if (shell.environment().containsKey("NOTIFY_SOCKET")) {
                ServiceManager.tell(state);
            }
        }

        @Override
        public void mustHalt() {
            mustHalt = true;
        }
    }
}
