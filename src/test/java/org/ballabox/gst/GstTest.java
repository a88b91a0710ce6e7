package org.ballabox.gst;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.File;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The real GStreamer through our bindings. */
@Timeout(60)
class GstTest {

    private static final long SECOND = 1_000_000_000;

    @BeforeAll
    static void start() {
        Gst.init(Optional.empty());
    }

    /** Plays until EOS or failure and returns every message. */
    static List<BusMessage> play(String text) {
        var messages = new ArrayList<BusMessage>();
        try (var pipeline = Pipeline.launch(text); var bus = pipeline.bus()) {
            pipeline.setState(State.PLAYING);
            for (var message = bus.poll(5 * SECOND); message.isPresent(); message = bus.poll(5 * SECOND)) {
                messages.add(message.get());
                if (message.get() instanceof BusMessage.Eos || message.get() instanceof BusMessage.Failure) {
                    break;
                }
            }
            pipeline.setState(State.NULL);
        }
        return messages;
    }

    private static <T extends BusMessage> T first(Class<T> type, List<BusMessage> messages) {
        return messages.stream().filter(type::isInstance).map(type::cast).findFirst()
                .orElseThrow(() -> new AssertionError("no " + type.getSimpleName() + " in " + messages));
    }

    @Test
    void tellsItsVersion() {
        assertTrue(Gst.version().matches("1\\.\\d+\\.\\d+"), Gst.version());
    }

    @Test
    void messagesComeAsRecords() {
        var messages = play("audiotestsrc num-buffers=30 volume=0.5 ! audio/x-raw,channels=1 ! level name=meter interval=100000000 ! fakesink");
        assertInstanceOf(BusMessage.Eos.class, messages.getLast());
        var level = first(BusMessage.Level.class, messages);
        assertEquals("meter", level.source());
        assertEquals(-6.02, level.peak(), 0.1);
        assertEquals(-9.03, level.rms(), 0.1);
        assertTrue(messages.contains(new BusMessage.StateChanged("meter", State.NULL, State.READY, State.VOID_PENDING)), messages.toString());
        first(BusMessage.StreamStatus.class, messages);
    }

    @Test
    void failuresCarryTheirReason() {
        var failure = first(BusMessage.Failure.class, play("filesrc name=reader location=/no/such/file ! fakesink"));
        assertEquals("reader", failure.source());
        assertTrue(failure.text().contains("Resource not found") || failure.text().contains("No such file"), failure.toString());
        assertTrue(failure.debug().contains("/no/such/file"), failure.toString());
    }

    @Test
    void wrongTextIsRefusedInGStreamersWords() {
        assertTrue(assertThrows(GstException.class, () -> Pipeline.launch("nosuchelement ! fakesink")).getMessage().contains("nosuchelement"));
        assertThrows(GstException.class, () -> Pipeline.launch("fakesrc ! ! fakesink"));
        assertThrows(GstException.class, () -> Pipeline.launch("fakesrc nosuchproperty=1 ! fakesink"));
    }

    @Test
    void propertiesGoInAndOutAsText() {
        try (var pipeline = Pipeline.launch("videotestsrc name=v ! filesink name=f location=/dev/null")) {
            pipeline.set("v", "pattern", "snow");
            pipeline.set("v", "num-buffers", "7");
            pipeline.set("f", "location", "/tmp/with \"quotes\" and spaces");
            assertEquals("snow", pipeline.get("v", "pattern"));
            assertEquals("7", pipeline.get("v", "num-buffers"));
            assertEquals("/tmp/with \"quotes\" and spaces", pipeline.get("f", "location"));
            assertThrows(GstException.class, () -> pipeline.set("v", "nothing", "1"));
            assertThrows(GstException.class, () -> pipeline.get("v", "nothing"));
            assertThrows(GstException.class, () -> pipeline.get("nobody", "pattern"));
        }
    }

    @Test
    void samplesPassFromOnePipelineToAnother() {
        try (var clock = SystemClock.obtain();
                var from = Pipeline.launch("videotestsrc is-live=true num-buffers=20 ! video/x-raw,format=I420,width=64,height=48,framerate=50/1 ! appsink name=out sync=false");
                var to = Pipeline.launch("appsrc name=in is-live=true format=time handle-segment-change=true ! appsink name=end sync=false");
                var out = from.appSink("out"); var in = to.appSrc("in"); var end = to.appSink("end")) {
            var timeline = clock.timeline();
            from.follow(timeline);
            to.follow(timeline);
            to.setState(State.PLAYING);
            from.setState(State.PLAYING);
            long last = -1;
            int passed = 0;
            for (var sample = out.pull(2 * SECOND); sample != null; sample = out.pull(2 * SECOND)) {
                assertTrue(sample.isKeyframe());
                assertTrue(sample.caps().contains("width=(int)64"), sample.caps());
                assertEquals(64 * 48 * 3 / 2, sample.size());
                assertTrue(in.push(sample));
                sample.close();
                passed++;
                try (var arrived = end.pull(2 * SECOND)) {
                    assertTrue(arrived.runningTime() > last && arrived.runningTime() <= timeline.runningTime());
                    last = arrived.runningTime();
                }
            }
            assertEquals(20, passed);
            assertTrue(out.isEos());
            in.endOfStream();
            assertNull(end.pull(2 * SECOND));
            assertTrue(end.isEos());
            to.setState(State.NULL);
            from.setState(State.NULL);
        }
    }

    @Test
    void aKeyframeComesWhenAskedFor() {
        try (var clock = SystemClock.obtain();
                var pipeline = Pipeline.launch("videotestsrc is-live=true ! video/x-raw,width=64,height=64,framerate=30/1"
                        + " ! x264enc tune=zerolatency speed-preset=ultrafast key-int-max=600 ! appsink name=out sync=false");
                var out = pipeline.appSink("out")) {
            var timeline = clock.timeline();
            pipeline.follow(timeline);
            pipeline.setState(State.PLAYING);
            for (int request = 0; request < 3; request++) {
                boolean keyframe = false;
                for (int i = 0; i < 10; i++) {
                    try (var sample = out.pull(2 * SECOND)) {
                        assertFalse(request == 0 ? false : sample.isKeyframe(), "a keyframe that nobody asked for");
                    }
                }
                assertTrue(out.requestKeyframe(timeline.runningTime()));
                for (int i = 0; i < 10 && !keyframe; i++) {
                    try (var sample = out.pull(2 * SECOND)) {
                        keyframe = sample.isKeyframe();
                    }
                }
                assertTrue(keyframe, "request " + request);
            }
            pipeline.setState(State.NULL);
        }
    }

    @Test
    void closingTwiceIsHarmlessAndUseAfterwardsIsNot() {
        var pipeline = Pipeline.launch("fakesrc ! fakesink");
        pipeline.close();
        pipeline.close();
        assertThrows(IllegalStateException.class, () -> pipeline.setState(State.READY));
    }

    @Test
    void factoriesTellWhatTheyTake() {
        assertTrue(ElementFactory.exists("x264enc"));
        assertFalse(ElementFactory.exists("nosuchelement"));
        assertTrue(ElementFactory.accepts("x264enc", "video/x-raw,format=NV12"));
        assertFalse(ElementFactory.accepts("x264enc", "audio/x-raw"));
        assertTrue(ElementFactory.properties("x264enc").orElseThrow().containsAll(List.of("bitrate", "speed-preset", "key-int-max")));
        assertTrue(ElementFactory.properties("nosuchelement").isEmpty());
        assertFalse(Gst.loadPlugin("nosuchplugin"));
    }

    @Test
    void theGraphIsDrawn() {
        try (var pipeline = Pipeline.launch("fakesrc name=one ! fakesink name=two")) {
            assertTrue(pipeline.toDot().startsWith("digraph") && pipeline.toDot().contains("two"));
        }
    }

    /** Three hundred pipelines, and everything that this package does with them, under GStreamer's own leak tracer. */
    @Test
    void nothingLeaks() throws Exception {
        var command = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin/java").toString(), "--enable-native-access=ALL-UNNAMED",
                "-cp", System.getProperty("java.class.path"), Churn.class.getName()).redirectErrorStream(true);
        command.environment().put("GST_TRACERS", "leaks");
        command.environment().put("GST_DEBUG", "GST_TRACER:7");
        command.environment().put("GST_DEBUG_NO_COLOR", "1");
        var process = command.start();
        var output = new String(process.getInputStream().readAllBytes());
        assertTrue(process.waitFor(50, TimeUnit.SECONDS), "gst_deinit hangs: a pipeline is still playing");
        assertEquals(0, process.exitValue(), output);
        assertTrue(output.contains("churned 300"), output);
        var alive = output.lines().filter(line -> line.contains("object-alive, type-name=(string)Gst")).toList();
        assertEquals(List.of(), alive);
        // the tracer does see a leak when there is one
        var leaking = new ProcessBuilder(command.command()).redirectErrorStream(true);
        leaking.command().add("leak");
        leaking.environment().putAll(command.environment());
        var second = leaking.start();
        var said = new String(second.getInputStream().readAllBytes());
        second.waitFor();
        assertTrue(said.contains("object-alive, type-name=(string)GstBus"), said);
    }

    /** Without a PulseAudio server, as while it is down: the engine asks for its sources with every attempt to listen. */
    @Test
    void listingDevicesLeaksNoDescriptor() throws Exception {
        var command = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin/java").toString(), "--enable-native-access=ALL-UNNAMED",
                "-cp", System.getProperty("java.class.path"), Listing.class.getName()).redirectErrorStream(true);
        command.environment().put("PULSE_SERVER", "unix:/no/such/server");
        var process = command.start();
        var output = new String(process.getInputStream().readAllBytes());
        assertTrue(process.waitFor(50, TimeUnit.SECONDS), output);
        assertEquals(0, process.exitValue(), output);
        var counted = output.lines().filter(line -> line.startsWith("descriptors ")).map(line -> line.substring(12)).toList();
        assertEquals(2, counted.size(), output);
        assertEquals(counted.getFirst(), counted.getLast(), "descriptors before and after thirty lists");
    }

    /** The process that {@link #listingDevicesLeaksNoDescriptor} starts, for its environment decides which server is asked. */
    static final class Listing {

        private Listing() {}

        public static void main(String[] arguments) {
            Gst.init(Optional.empty());
            list(3); // what is loaded with the first of them stays open
            printDescriptors();
            list(30);
            printDescriptors();
        }

        private static void list(int times) {
            for (int i = 0; i < times; i++) {
                MediaDevices.soundSources();
                MediaDevices.cameras();
            }
        }

        private static void printDescriptors() {
            System.out.println("descriptors " + Objects.requireNonNull(new File("/proc/self/fd").list()).length);
        }
    }

    /**
     * The leak tracer says nothing of a method that is not called. Left out are what compilers write by themselves: an enumeration's
     * values() and valueOf(), a record's accessors, equals(), hashCode() and toString().
     */
    @Test
    void aPoolHasNoMoreFramesThanItMay() {
        try (var pool = FramePool.create("video/x-raw,format=I420,width=64,height=48,framerate=30/1", 2);
                var first = pool.acquire().orElseThrow(); var second = pool.acquire().orElseThrow()) {
            assertTrue(pool.acquire().isEmpty(), "a third frame");
            second.close();
            try (var third = pool.acquire().orElseThrow()) {
                var picture = pool.map(third);
                assertEquals(3, picture.planes().size());
                assertEquals(64, picture.plane(0).stride());
                pool.unmap();
            }
        }
        assertThrows(GstException.class, () -> FramePool.create("video/x-raw,format=GRAY8,width=64,height=48,framerate=30/1", 2));
        assertThrows(GstException.class, () -> FramePool.create("no caps at all", 2));
    }

    @Test
    void theChurnCallsEveryPublicMethod() {
        var classes = new ClassFileImporter().importPackages("org.ballabox.gst");
        var called = classes.get(Churn.class).getMethodCallsFromSelf().stream().map(call -> call.getTarget().resolveMember())
                .flatMap(Optional::stream).map(JavaMethod::getFullName).collect(Collectors.toSet());
        var missed = classes.stream().filter(GstTest::isOffered).flatMap(type -> type.getMethods().stream())
                .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC) && !isWrittenByTheCompiler(method))
                .map(JavaMethod::getFullName).filter(name -> !called.contains(name)).sorted().collect(Collectors.joining("\n"));
        assertEquals("", missed, "public methods that Churn does not call");
    }

    /** Public, or the superclass of what is public; and not a test. */
    private static boolean isOffered(JavaClass type) {
        return !type.getName().contains("Test")
                && (type.getModifiers().contains(JavaModifier.PUBLIC) || type.getSubclasses().stream().anyMatch(GstTest::isOffered));
    }

    private static boolean isWrittenByTheCompiler(JavaMethod method) {
        var type = method.getOwner();
        boolean ofEnum = type.isEnum() && List.of("values", "valueOf").contains(method.getName());
        boolean ofRecord = type.isRecord() && (type.tryGetField(method.getName()).isPresent()
                || List.of("equals", "hashCode", "toString").contains(method.getName()));
        return ofEnum || ofRecord || method.getModifiers().contains(JavaModifier.SYNTHETIC);
    }

    /** The process that {@link #nothingLeaks} starts. */
    static final class Churn {

        private Churn() {}

        public static void main(String[] arguments) {
            DisplayGuard.install();
            Gst.init(Optional.empty());
            Gst.version();
            for (int i = 0; i < 300; i++) {
                churn(i);
            }
            if (arguments.length > 0) {
                try (var pipeline = Pipeline.launch("fakesrc ! fakesink")) {
                    pipeline.bus();
                }
            }
            System.out.println("churned 300, connections lost: " + DisplayGuard.connectionsLost());
            Gst.deinit();
        }

        private static void churn(int i) {
            var text = i % 3 == 0 ? "audiotestsrc num-buffers=4 ! level interval=10000000 name=a ! appsink name=out sync=false"
                    : i % 3 == 1 ? "videotestsrc name=a num-buffers=3 ! video/x-raw,width=64,height=64 ! x264enc tune=zerolatency ! appsink name=out sync=false"
                    : "filesrc name=a location=/no/such/file ! appsink name=out";
            try (var clock = SystemClock.obtain(); var pipeline = Pipeline.launch(text); var bus = pipeline.bus();
                    var out = pipeline.appSink("out");
                    var next = Pipeline.launch("appsrc name=in format=time ! fakesink name=end"); var in = next.appSrc("in")) {
                var timeline = clock.timeline();
                pipeline.follow(timeline);
                next.follow(timeline);
                clock.timeline().since(timeline);
                ask(pipeline);
                next.setState(State.PLAYING);
                pipeline.setState(State.PLAYING);
                if (i % 3 != 2) {
                    passOn(out, in, timeline);
                }
                in.endOfStream();
                pipeline.awaitState(0);
                pipeline.position();
                drain(bus);
                pipeline.setState(State.NULL);
                next.setState(State.NULL);
            }
            drawFrames();
            beRefused();
            lookAround();
        }

        private static void drawFrames() {
            var caps = "video/x-raw,format=" + PixelFormat.NV12.capsName() + ",width=64,height=64,framerate=30/1";
            try (var from = Pipeline.launch("videotestsrc num-buffers=1 ! " + caps.replace("NV12", "I420") + " ! appsink name=out"); var out = from.appSink("out");
                    var to = Pipeline.launch("appsrc name=in format=time caps=" + caps + " ! fakesink"); var in = to.appSrc("in");
                    var pool = FramePool.create(caps, 2); var mapper = new PictureMapper()) {
                from.setState(State.PLAYING);
                to.setState(State.PLAYING);
                try (var sample = out.pull(SECOND); var copy = sample.deepCopy().orElseThrow()) {
                    mapper.format(sample);
                    mapper.map(copy).plane(0);
                    mapper.unmap();
                }
                try (var frame = pool.acquire().orElseThrow()) {
                    pool.map(frame).plane(1);
                    pool.unmap();
                    frame.stamp(0, SECOND);
                    in.push(frame);
                    try (var again = frame.again(); var shared = frame.share()) {
                        again.stamp(SECOND, SECOND);
                        in.push(again);
                    }
                }
                in.queuedBuffers();
                PixelFormat.ofCaps("NV12");
                from.setState(State.NULL);
                to.setState(State.NULL);
            }
            DisplayGuard.requestsRefused();
            DisplayGuard.refusal();
            Gst.isInstalled("libyuv.so.0");
        }

        private static void ask(Pipeline pipeline) {
            pipeline.toDot();
            pipeline.get("a", "name");
            pipeline.set("out", "max-buffers", "10");
            try (var element = pipeline.element("out")) {
                element.name();
                element.set("max-buffers", "20");
                element.get("max-buffers");
            }
        }

        private static void passOn(AppSink out, AppSrc in, Timeline timeline) {
            out.requestKeyframe(timeline.runningTime());
            in.shift(-SECOND);
            for (var sample = out.pull(SECOND); sample != null; sample = out.pull(SECOND)) {
                sample.runningTime();
                sample.duration();
                sample.isKeyframe();
                sample.caps();
                sample.size();
                sample.toBytes();
                try (var same = sample.shareCaps(); var caps = Caps.parse(sample.caps()); var shared = sample.with(caps); var copied = sample.with(caps, sample.toBytes())) {
                    sample.has(same);
                    in.push(shared);
                    in.push(copied);
                }
                in.push(sample);
                in.queuedTime();
                sample.close();
            }
            out.isEos();
        }

        private static void drain(Bus bus) {
            for (var message = bus.poll(50_000_000); message.isPresent(); message = bus.poll(0)) {
                message.get().source();
                if (message.get() instanceof BusMessage.Failure failure) {
                    failure.sentence();
                }
            }
        }

        private static void beRefused() {
            try {
                Pipeline.launch("fakesrc ! nosuchelement");
                throw new AssertionError();
            } catch (GstException expected) {
                ElementFactory.exists("x264enc");
                ElementFactory.accepts("x264enc", "video/x-raw");
                ElementFactory.properties("queue");
            }
        }

        private static void lookAround() {
            Playback.toEnd("fakesrc num-buffers=1 ! fakesink", Duration.ofSeconds(1));
            Plugin.lookUp("libgstcoreelements.so").orElseThrow();
            Gst.loadPlugin("coreelements");
            MediaDevices.soundSources();
            MediaDevices.cameras();
        }
    }
}
