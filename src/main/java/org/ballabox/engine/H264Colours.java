package org.ballabox.engine;

import java.io.ByteArrayOutputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.Set;

/**
 * Writes into H.264 how its colours are coded, where an encoder has left that out: FLV has no other place for it, and without it
 * players take HD for BT.709. Only the sequence parameter set changes, by 30 bits or so; no picture is touched. Pure.
 *
 * @see <a href="https://www.itu.int/rec/T-REC-H.264">H.264, 7.3.2.1 (sequence parameter set) and E.1.1 (its usability information)</a>
 */
final class H264Colours {

    /** No aspect ratio and no overscan. */
    private static final String NOTHING_BEFORE = "00";
    /** Video format unspecified (5), 16 to 235, and three times 6: SMPTE 170M, which is BT.601. */
    private static final String BT601 = "1" + "101" + "0" + "1" + "00000110".repeat(3);
    /** No chroma location, timing, buffering model, picture structure or bitstream restriction. */
    private static final String NOTHING_BEHIND = "000000";
    private static final int SEQUENCE_PARAMETER_SET = 7;
    /** What h264parse writes before each unit. */
    private static final int LENGTH_BYTES = 4;
    /** A matrix that is none. */
    private static final int UNSPECIFIED = 2;
    /** Profiles whose parameter sets begin with chroma format and scaling matrices. */
    private static final Set<Integer> HIGH_PROFILES = Set.of(100, 110, 122, 244, 44, 83, 86, 118, 128, 138, 139, 134, 135);

    private H264Colours() {}

    /**
     * A decoder's configuration (avcC) that says how colours are coded.
     *
     * @return empty when it says so already, or is none
     */
    static Optional<byte[]> configuration(byte[] avcC) {
        if (avcC.length < 8 || avcC[0] != 1 || (avcC[4] & 3) != LENGTH_BYTES - 1) {
            return Optional.empty();
        }
        try {
            return coloured(avcC);
        } catch (BufferUnderflowException cutOff) {
            return Optional.empty();
        }
    }

    private static Optional<byte[]> coloured(byte[] avcC) {
        var in = ByteBuffer.wrap(avcC);
        var out = new ByteArrayOutputStream();
        out.write(avcC, 0, 6);
        in.position(6);
        boolean changed = false;
        for (int i = avcC[5] & 31; i > 0; i--) {
            var set = new byte[in.getShort() & 0xffff];
            in.get(set);
            var coloured = parameterSet(set);
            changed |= coloured != set;
            out.write(coloured.length >> 8);
            out.write(coloured.length);
            out.writeBytes(coloured);
        }
        out.write(avcC, in.position(), in.remaining());
        return changed ? Optional.of(out.toByteArray()) : Optional.empty();
    }

    /** The same for a frame that repeats its parameter sets; each unit has its length before it, in four bytes. */
    static byte[] frame(byte[] units) {
        var in = ByteBuffer.wrap(units);
        var out = new ByteArrayOutputStream(units.length + 16);
        while (in.remaining() >= LENGTH_BYTES) {
            int length = in.getInt();
            if (length <= 0 || length > in.remaining()) {
                return units; // not what it should be: better untouched
            }
            var unit = new byte[length];
            in.get(unit);
            var written = (unit[0] & 31) == SEQUENCE_PARAMETER_SET ? parameterSet(unit) : unit;
            out.writeBytes(ByteBuffer.allocate(LENGTH_BYTES).putInt(written.length).array());
            out.writeBytes(written);
        }
        return in.hasRemaining() ? units : out.toByteArray();
    }

    /** A sequence parameter set with its colours; the same array when it has them, or cannot be read. */
    static byte[] parameterSet(byte[] unit) {
        try {
            var bits = new Bits(unescaped(unit));
            bits.toUsabilityInformation();
            return escaped(bits.withColours());
        } catch (AlreadyThere | StringIndexOutOfBoundsException | IllegalArgumentException leaveAsItIs) {
            return unit;
        }
    }

    private static final class AlreadyThere extends Exception {
        private static final long serialVersionUID = 1L;
    }

    /** The bits as characters: a set has some 200 of them, and comes every two seconds. */
    private static final class Bits {

        private final String all;
        private int at = 8; // behind the unit's header

        Bits(byte[] bytes) {
            var text = new StringBuilder();
            for (byte b : bytes) {
                text.append(Integer.toBinaryString(b & 255 | 256), 1, 9);
            }
            all = text.substring(0, text.lastIndexOf("1")); // the last 1 only marks the end
        }

        int read(int count) {
            at += count;
            return Integer.parseInt(all.substring(at - count, at), 2);
        }

        boolean flag() {
            return read(1) == 1;
        }

        /** An Exp-Golomb number. */
        int number() {
            int zeros = all.indexOf('1', at) - at;
            at += zeros;
            return read(zeros + 1) - 1;
        }

        void numbers(int count) {
            for (int i = 0; i < count; i++) {
                number();
            }
        }

        void toUsabilityInformation() {
            int profile = read(8);
            read(16); // constraints, level
            number();
            if (HIGH_PROFILES.contains(profile)) {
                chromaAndScaling();
            }
            number();
            int order = number();
            if (order == 0) {
                number();
            } else if (order == 1) {
                read(1);
                numbers(2);
                numbers(number());
            }
            number();
            read(1);
            numbers(2);
            if (!flag()) { // fields
                read(1);
            }
            read(1);
            if (flag()) { // cropping
                numbers(4);
            }
        }

        private void chromaAndScaling() {
            int chroma = number();
            if (chroma == 3) {
                read(1);
            }
            numbers(2);
            read(1);
            if (flag()) {
                for (int i = 0; i < (chroma == 3 ? 12 : 8); i++) {
                    if (flag()) {
                        scalingList(i < 6 ? 16 : 64);
                    }
                }
            }
        }

        private void scalingList(int size) {
            int last = 8;
            int next = 8;
            for (int j = 0; j < size && next != 0; j++) {
                int number = number();
                int delta = (number & 1) == 1 ? (number + 1) / 2 : -number / 2;
                next = (last + delta + 256) % 256;
                last = next == 0 ? last : next;
            }
        }

        /** From the flag of the usability information on. */
        String withColours() throws AlreadyThere {
            int before = at;
            if (!flag()) {
                return all.substring(0, before) + "1" + NOTHING_BEFORE + BT601 + NOTHING_BEHIND;
            }
            if (flag() && read(8) == 255) { // an aspect ratio in numbers
                read(32 - 1);
                read(1);
            }
            if (flag()) {
                read(1);
            }
            int signal = at;
            if (flag()) {
                read(4);
                if (flag()) {
                    read(16);
                    if (read(8) != UNSPECIFIED) {
                        throw new AlreadyThere();
                    }
                }
            }
            return all.substring(0, signal) + BT601 + all.substring(at);
        }
    }

    /** Without the bytes that keep a unit from looking like the beginning of one. */
    private static byte[] unescaped(byte[] unit) {
        var out = new ByteArrayOutputStream(unit.length);
        int zeros = 0;
        for (byte b : unit) {
            if (zeros >= 2 && b == 3) {
                zeros = 0;
                continue;
            }
            zeros = b == 0 ? zeros + 1 : 0;
            out.write(b);
        }
        return out.toByteArray();
    }

    private static byte[] escaped(String bits) {
        var whole = bits + "1";
        var padded = whole + "0".repeat(-whole.length() & 7);
        var out = new ByteArrayOutputStream(padded.length() / 8 + 4);
        int zeros = 0;
        for (int i = 0; i < padded.length(); i += 8) {
            int b = Integer.parseInt(padded.substring(i, i + 8), 2);
            if (zeros >= 2 && b <= 3) {
                out.write(3);
                zeros = 0;
            }
            zeros = b == 0 ? zeros + 1 : 0;
            out.write(b);
        }
        return out.toByteArray();
    }
}
