package org.ballabox.benchmarks.recording;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.ballabox.benchmarks.Plan;
import org.ballabox.benchmarks.process.Shell;

/** Builds the encoder that costs nothing, and the one frame that it sends. */
final class NullEncoder {

    private NullEncoder() {}

    static void install(Plan plan, Path directory, Map<String, String> environment, int width, int height) throws Exception {
        var plugins = Files.createDirectories(directory.resolve("plugins"));
        Shell.run("cc -O2 -shared -fPIC -o " + plugins.resolve("libgstnullh264enc.so") + " " + plan.sources().resolve("c/nullh264enc.c")
                + " $(pkg-config --cflags --libs gstreamer-1.0)");
        environment.put("GST_PLUGIN_PATH", plugins.toString());
        environment.put("GST_REGISTRY", directory.resolve("registry.bin").toString());
        environment.put("NULL_H264", frame(directory, width, height).toString());
    }

    private static Path frame(Path directory, int width, int height) throws Exception {
        var frame = directory.resolve("frame-" + width + "x" + height + ".h264");
        Shell.run("gst-launch-1.0 -q videotestsrc num-buffers=1 ! video/x-raw,format=NV12,width=" + width + ",height=" + height
                + " ! x264enc speed-preset=ultrafast bitrate=6000 ! h264parse config-interval=-1 ! video/x-h264,stream-format=byte-stream,alignment=au"
                + " ! filesink location=" + frame);
        return frame;
    }
}
