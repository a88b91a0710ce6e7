package org.ballabox.hardware.probe;

import static org.ballabox.bindings.pulse.pulse_simple_h.PA_CONTEXT_FAILED;
import static org.ballabox.bindings.pulse.pulse_simple_h.PA_CONTEXT_NOAUTOSPAWN;
import static org.ballabox.bindings.pulse.pulse_simple_h.PA_CONTEXT_READY;
import static org.ballabox.bindings.pulse.pulse_simple_h.PA_CONTEXT_TERMINATED;
import static org.ballabox.bindings.pulse.pulse_simple_h.PA_SAMPLE_S16LE;
import static org.ballabox.bindings.pulse.pulse_simple_h.PA_STREAM_RECORD;
import static org.ballabox.bindings.pulse.pulse_simple_h.pa_context_connect;
import static org.ballabox.bindings.pulse.pulse_simple_h.pa_context_disconnect;
import static org.ballabox.bindings.pulse.pulse_simple_h.pa_context_errno;
import static org.ballabox.bindings.pulse.pulse_simple_h.pa_context_get_server_protocol_version;
import static org.ballabox.bindings.pulse.pulse_simple_h.pa_context_get_state;
import static org.ballabox.bindings.pulse.pulse_simple_h.pa_context_new;
import static org.ballabox.bindings.pulse.pulse_simple_h.pa_context_unref;
import static org.ballabox.bindings.pulse.pulse_simple_h.pa_get_library_version;
import static org.ballabox.bindings.pulse.pulse_simple_h.pa_mainloop_free;
import static org.ballabox.bindings.pulse.pulse_simple_h.pa_mainloop_get_api;
import static org.ballabox.bindings.pulse.pulse_simple_h.pa_mainloop_iterate;
import static org.ballabox.bindings.pulse.pulse_simple_h.pa_mainloop_new;
import static org.ballabox.bindings.pulse.pulse_simple_h.pa_simple_free;
import static org.ballabox.bindings.pulse.pulse_simple_h.pa_simple_new;
import static org.ballabox.bindings.pulse.pulse_simple_h.pa_simple_read;
import static org.ballabox.bindings.pulse.pulse_simple_h.pa_strerror;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.util.List;
import org.ballabox.bindings.pulse.pa_buffer_attr;
import org.ballabox.bindings.pulse.pa_sample_spec;

/**
 * The sound server, through libpulse: whether it answers, and what can be heard for a moment. Each call may block for as
 * long as the server does not answer.
 *
 * @see <a href="https://www.freedesktop.org/software/pulseaudio/doxygen/simple.html">The simple API</a>
 */
final class PulseServer {

    private static final List<String> LIBRARIES = List.of("libpulse-simple.so.0", "libpulse.so.0");
    private static final int CHANNELS = 2;

    private PulseServer() {}

    /** Whether the client libraries are installed: nothing else here may be called otherwise. */
    static boolean isInstalled() {
        try (var arena = Arena.ofConfined()) {
            LIBRARIES.forEach(name -> SymbolLookup.libraryLookup(name, arena));
            return true;
        } catch (IllegalArgumentException notFound) {
            return false;
        }
    }

    /**
     * Connects without starting a server.
     *
     * @return what is known of both sides
     * @throws IOException with PulseAudio's word when there is no server or it refuses
     */
    static String about() throws IOException {
        try (var arena = Arena.ofConfined()) {
            var loop = pa_mainloop_new();
            var context = pa_context_new(pa_mainloop_get_api(loop), arena.allocateFrom("Balla Box probe")); // transfer full
            try {
                boolean asked = pa_context_connect(context, MemorySegment.NULL, PA_CONTEXT_NOAUTOSPAWN(), MemorySegment.NULL) >= 0;
                int state = pa_context_get_state(context);
                while (asked && state != PA_CONTEXT_READY() && state != PA_CONTEXT_FAILED() && state != PA_CONTEXT_TERMINATED()) {
                    pa_mainloop_iterate(loop, 1, MemorySegment.NULL);
                    state = pa_context_get_state(context);
                }
                if (state != PA_CONTEXT_READY()) {
                    throw new IOException(pa_strerror(pa_context_errno(context)).getString(0));
                }
                return "protocol " + pa_context_get_server_protocol_version(context) + ", client library " + pa_get_library_version().getString(0);
            } finally {
                pa_context_disconnect(context);
                pa_context_unref(context);
                pa_mainloop_free(loop);
            }
        }
    }

    /**
     * Listens for half a second.
     *
     * @param source its name; empty for the default one
     * @param rate in Hz
     * @return the level in dB of full scale; minus infinity for digital silence
     * @throws IOException with PulseAudio's word
     */
    static double level(String source, int rate) throws IOException {
        try (var arena = Arena.ofConfined()) {
            var spec = pa_sample_spec.allocate(arena);
            pa_sample_spec.format(spec, PA_SAMPLE_S16LE());
            pa_sample_spec.rate(spec, rate);
            pa_sample_spec.channels(spec, (byte) CHANNELS);
            var buffer = pa_buffer_attr.allocate(arena);
            buffer.fill((byte) 0xff); // (uint32_t) -1: the server's choice
            pa_buffer_attr.fragsize(buffer, rate / 20 * CHANNELS * Short.BYTES); // the server's own would be up to two seconds
            var error = arena.allocate(ValueLayout.JAVA_INT);
            var stream = pa_simple_new(MemorySegment.NULL, arena.allocateFrom("Balla Box probe"), PA_STREAM_RECORD(),
                    source.isEmpty() ? MemorySegment.NULL : arena.allocateFrom(source), arena.allocateFrom("level"), spec,
                    MemorySegment.NULL, buffer, error); // transfer full
            if (stream.address() == 0) {
                throw new IOException(pa_strerror(error.get(ValueLayout.JAVA_INT, 0)).getString(0));
            }
            try {
                long samples = (long) rate / 2 * CHANNELS;
                var heard = arena.allocate(ValueLayout.JAVA_SHORT, samples);
                if (pa_simple_read(stream, heard, heard.byteSize(), error) < 0) {
                    throw new IOException(pa_strerror(error.get(ValueLayout.JAVA_INT, 0)).getString(0));
                }
                double sum = 0;
                for (long i = 0; i < samples; i++) {
                    double sample = heard.getAtIndex(ValueLayout.JAVA_SHORT, i) / 32768.0;
                    sum += sample * sample;
                }
                return 10 * Math.log10(sum / samples);
            } finally {
                pa_simple_free(stream);
            }
        }
    }
}
