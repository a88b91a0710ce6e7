package org.ballabox.gst;

import static org.ballabox.bindings.gstreamer.gstreamer_h.C_POINTER;
import static org.ballabox.bindings.gstreamer.gstreamer_h.g_free;
import static org.ballabox.bindings.gstreamer.gstreamer_h.g_object_class_find_property;
import static org.ballabox.bindings.gstreamer.gstreamer_h.g_object_class_list_properties;
import static org.ballabox.bindings.gstreamer.gstreamer_h.g_object_get_property;
import static org.ballabox.bindings.gstreamer.gstreamer_h.g_type_from_name;
import static org.ballabox.bindings.gstreamer.gstreamer_h.g_value_get_string;
import static org.ballabox.bindings.gstreamer.gstreamer_h.g_value_init;
import static org.ballabox.bindings.gstreamer.gstreamer_h.g_value_unset;
import static org.ballabox.bindings.gstreamer.gstreamer_h.gst_value_serialize;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.ballabox.bindings.gstreamer._GParamSpec;
import org.ballabox.bindings.gstreamer._GTypeInstance;
import org.ballabox.bindings.gstreamer._GValue;

/** Properties of any GObject, as text. The object stays the caller's. */
final class Properties {

    private Properties() {}

    static boolean has(MemorySegment object, String property) {
        try (var arena = Arena.ofConfined()) {
            return specOf(object, property, arena).address() != 0;
        }
    }

    /** The value as text; empty when the object has no such property. A string comes as it is, unquoted. */
    static Optional<String> text(MemorySegment object, String property) {
        try (var arena = Arena.ofConfined()) {
            var spec = specOf(object, property, arena);
            if (spec.address() == 0) {
                return Optional.empty();
            }
            long type = NativeMemory.int64(spec.address() + _GParamSpec.value_type$offset());
            var value = arena.allocate(_GValue.layout());
            g_value_init(value, type);
            try {
                g_object_get_property(object, arena.allocateFrom(property), value);
                boolean isString = type == g_type_from_name(arena.allocateFrom("gchararray"));
                return Optional.of(isString
                        ? NativeText.copy(g_value_get_string(value)) // transfer none
                        : NativeText.take(gst_value_serialize(value))); // transfer full
            } finally {
                g_value_unset(value);
            }
        }
    }

    static Set<String> names(MemorySegment object) {
        try (var arena = Arena.ofConfined()) {
            var count = arena.allocate(ValueLayout.JAVA_INT);
            var specs = g_object_class_list_properties(classOf(object), count); // transfer container
            try {
                var names = new TreeSet<String>();
                for (int i = 0; i < count.get(ValueLayout.JAVA_INT, 0); i++) {
                    long spec = NativeMemory.pointer(specs.address() + i * C_POINTER.byteSize());
                    names.add(NativeMemory.string(NativeMemory.pointer(spec + _GParamSpec.name$offset())));
                }
                return names;
            } finally {
                g_free(specs);
            }
        }
    }

    private static MemorySegment specOf(MemorySegment object, String property, Arena arena) {
        return g_object_class_find_property(classOf(object), arena.allocateFrom(property)); // transfer none
    }

    private static MemorySegment classOf(MemorySegment object) {
        return MemorySegment.ofAddress(NativeMemory.pointer(object.address() + _GTypeInstance.g_class$offset()));
    }
}
