package org.ballabox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.ballabox.rig.JavaApi;
import org.ballabox.rig.Rig;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.Type;

/**
 * The jar runs on Java 22, which no package brings to the machine that tests it. So each class in it, the libraries' too, is read:
 * its class file must not be newer, and what it refers to in the JDK must have been there.
 */
class JavaReleaseIT {

    private static final int RELEASE = 22;
    /** A class file's major version is the release and this. */
    private static final int FIRST_MAJOR = 44;

    private static final List<String> OF_THE_JDK = List.of("java/", "javax/", "jdk/", "sun/misc/", "com/sun/net/httpserver/", "org/w3c/dom/", "org/xml/sax/");

    // the tags of a constant pool, of which the class file specification (JVMS 4.4) says what follows them
    private static final int CLASS = 7;
    private static final int FIELD = 9;
    private static final int METHOD = 10;
    private static final int INTERFACE_METHOD = 11;
    private static final int METHOD_TYPE = 16;

    private final JavaApi api = new JavaApi(RELEASE);

    @Test
    void theJarNeedsNothingNewerThanJava22() throws IOException {
        var wrong = new TreeSet<String>();
        int read = 0;
        try (var jar = new JarFile(Rig.JAR.toFile())) {
            for (var entry : jar.stream().filter(entry -> entry.getName().endsWith(".class") && isForRelease(entry)).toList()) {
                try (var bytes = jar.getInputStream(entry)) {
                    check(entry.getName(), bytes.readAllBytes(), wrong);
                    read++;
                }
            }
        }
        assertTrue(read > 1000, "only " + read + " classes in " + Rig.JAR);
        assertEquals("", String.join("\n", wrong));
    }

    /** {@code SymbolLookup.findOrThrow} came with Java 23, {@code find} was there. */
    @Test
    void whatIsNewerWouldBeFound() {
        var lookup = "java/lang/foreign/SymbolLookup";
        assertTrue(exists(new Reference(lookup, "find", "(Ljava/lang/String;)Ljava/util/Optional;")));
        assertFalse(exists(new Reference(lookup, "findOrThrow", "(Ljava/lang/String;)Ljava/lang/foreign/MemorySegment;")));
        assertFalse(exists(new Reference("java/lang/NoSuchClassAtAll", "", "")));
    }

    /** The rest of {@code META-INF/versions} is for later releases. */
    private static boolean isForRelease(JarEntry entry) {
        var path = entry.getName().split("/");
        return !entry.getName().startsWith("META-INF/versions/") || Integer.parseInt(path[2]) <= RELEASE;
    }

    private void check(String name, byte[] bytes, Collection<String> wrong) {
        int major = (bytes[6] & 0xff) << 8 | bytes[7] & 0xff;
        if (major > RELEASE + FIRST_MAJOR) {
            wrong.add(name + ": a class file of Java " + (major - FIRST_MAJOR));
            return; // it may have constants that the reader does not know
        }
        references(new ClassReader(bytes)).filter(reference -> !exists(reference)).forEach(reference -> wrong.add(name + ": " + reference));
    }

    /** A class with an empty member, or a member. */
    private record Reference(String owner, String member, String descriptor) {

        @Override
        public String toString() {
            return owner + (member.isEmpty() ? "" : "." + member + descriptor);
        }
    }

    private boolean exists(Reference reference) {
        var type = reference.owner().startsWith("[") ? Type.getType(reference.owner()).getElementType() : Type.getObjectType(reference.owner());
        if (type.getSort() != Type.OBJECT || OF_THE_JDK.stream().noneMatch(type.getInternalName()::startsWith)) {
            return true;
        }
        return api.hasClass(type.getInternalName())
                && (reference.member().isEmpty() || api.hasMember(reference.owner(), reference.member(), reference.descriptor()));
    }

    private static Stream<Reference> references(ClassReader reader) {
        var buffer = new char[reader.getMaxStringLength()];
        var found = Stream.<Reference>builder();
        for (int i = 1; i < reader.getItemCount(); i++) {
            int at = reader.getItem(i);
            switch (at == 0 ? 0 : reader.readByte(at - 1)) {
                case CLASS -> found.add(new Reference(reader.readUTF8(at, buffer), "", ""));
                case FIELD, METHOD, INTERFACE_METHOD -> member(reader, at, buffer, found);
                case METHOD_TYPE -> classes(reader.readUTF8(at, buffer), found);
                default -> { } // refers to nothing, or to what is in the pool anyway
            }
        }
        return found.build();
    }

    private static void member(ClassReader reader, int at, char[] buffer, Stream.Builder<Reference> found) {
        int nameAndType = reader.getItem(reader.readUnsignedShort(at + 2));
        var descriptor = reader.readUTF8(nameAndType + 2, buffer);
        found.add(new Reference(reader.readClass(at, buffer), reader.readUTF8(nameAndType, buffer), descriptor));
        classes(descriptor, found);
    }

    /** The classes that a descriptor names. */
    private static void classes(String descriptor, Stream.Builder<Reference> found) {
        var type = Type.getType(descriptor);
        var parts = type.getSort() == Type.METHOD
                ? Stream.concat(Stream.of(type.getArgumentTypes()), Stream.of(type.getReturnType()))
                : Stream.of(type);
        parts.map(part -> part.getSort() == Type.ARRAY ? part.getElementType() : part).filter(part -> part.getSort() == Type.OBJECT)
                .forEach(part -> found.add(new Reference(part.getInternalName(), "", "")));
    }
}
