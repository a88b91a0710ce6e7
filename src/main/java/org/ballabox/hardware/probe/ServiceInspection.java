package org.ballabox.hardware.probe;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What running as a service needs: the unit, lingering, the environment, FFmpeg, the Java machine. */
final class ServiceInspection implements Inspection {

    private static final String UNIT = "ballabox.service";
    private static final int JAVA = 22;

    private final Surroundings surroundings;

    ServiceInspection(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public List<Step> steps() {
        return List.of(Step.of("service.java", this::java), Step.of("service.ffmpeg", this::ffmpeg), Step.of("service.unit", this::unit),
                Step.of("service.linger", this::linger), Step.of("service.environment", this::environment));
    }

    private void java(Findings findings) {
        var version = Runtime.version();
        if (version.feature() < JAVA) {
            findings.failed("service.java", "java", "Java " + version + " is too old", "install a JDK from " + JAVA + " on: sudo apt install openjdk-25-jre-headless");
        } else {
            findings.ok("service.java", "java", "Java " + version + " of " + System.getProperty("java.vendor"));
        }
        if (!ServiceInspection.class.getModule().isNativeAccessEnabled()) {
            findings.warning("service.native-access", "java", "native access is only tolerated, and a later Java will refuse it",
                    "start it with ./ballabox, or: java --enable-native-access=ALL-UNNAMED -jar ballabox.jar");
        }
    }

    private void ffmpeg(Findings findings) throws IOException, InterruptedException {
        Process process;
        try {
            process = new ProcessBuilder("ffmpeg", "-version").redirectErrorStream(true).start();
        } catch (IOException e) {
            findings.missing("service.ffmpeg", "ffmpeg -version", "FFmpeg is not installed, so files cannot be finalized or repaired", "sudo apt install ffmpeg");
            return;
        }
        try (var lines = process.inputReader()) {
            var first = lines.readLine();
            lines.transferTo(Writer.nullWriter());
            if (process.waitFor() == 0 && first != null) {
                findings.ok("service.ffmpeg", "ffmpeg -version", first.replaceFirst(" Copyright.*", ""));
            } else {
                findings.failed("service.ffmpeg", "ffmpeg -version", "FFmpeg does not start: " + first, "sudo apt install --reinstall ffmpeg");
            }
        }
    }

    private void unit(Findings findings) {
        var own = surroundings.variable("XDG_CONFIG_HOME").map(Path::of).orElse(surroundings.home().resolve(".config")).resolve("systemd/user/" + UNIT);
        var found = Stream.concat(Stream.of(own), Stream.of("/etc/systemd/user/", "/usr/lib/systemd/user/").map(dir -> surroundings.path(dir + UNIT)))
                .filter(Files::exists).findFirst();
        if (found.isPresent()) {
            findings.ok("service.unit", UNIT, "installed: " + surroundings.shown(found.get()));
        } else {
            findings.missing("service.unit", UNIT, "not installed: run works, but does not start by itself",
                    "./ballabox install");
        }
    }

    private void linger(Findings findings) {
        var file = "/var/lib/systemd/linger/" + surroundings.user();
        if (Files.exists(surroundings.path(file))) {
            findings.ok("service.linger", file, "on: the service runs without a login");
        } else {
            findings.warning("service.linger", file, "off: the service ends with the last login, and does not start with the machine",
                    "sudo loginctl enable-linger " + surroundings.user());
        }
    }

    private void environment(Findings findings) {
        var absent = Stream.of("DISPLAY", "XDG_RUNTIME_DIR").filter(name -> surroundings.variable(name).isEmpty()).toList();
        var authority = surroundings.variable("XAUTHORITY").map(Path::of).orElse(surroundings.home().resolve(".Xauthority"));
        var details = "XAUTHORITY: " + surroundings.shown(authority) + (Files.exists(authority) ? "" : " (not there)");
        if (absent.isEmpty()) {
            findings.ok("service.environment", "environment", "DISPLAY and XDG_RUNTIME_DIR are set", details);
        } else {
            findings.warning("service.environment", "environment", "not set: " + String.join(", ", absent),
                    absent.contains("XDG_RUNTIME_DIR") ? "log in as a user of your own instead of su; for a service: sudo loginctl enable-linger " + surroundings.user()
                            : "export DISPLAY=:0, and in the service: Environment=DISPLAY=:0", details);
        }
    }
}
