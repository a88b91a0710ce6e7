package org.ballabox.bindings;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;

/**
 * What GObject introspection files say of C functions: who owns what is returned and what is passed.
 *
 * @see <a href="https://gi.readthedocs.io/en/latest/annotations/giannotations.html">Annotations</a>
 */
final class Gir {

    static final Path DIRECTORY = Path.of("/usr/share/gir-1.0");

    private static final String CORE = "http://www.gtk.org/introspection/core/1.0";
    private static final String C = "http://www.gtk.org/introspection/c/1.0";

    /**
     * @param returned {@code none}, {@code full} or {@code container}; {@code none} for a floating reference, too
     * @param type what is returned, with its namespace, such as {@code Gst.Element}
     * @param isMethod whether it is asked of an object, which may then keep what it returns
     * @param taken names of the arguments that the function takes over
     */
    record Function(String returned, String type, boolean isMethod, List<String> taken) {}

    private final Map<String, Function> functions = new HashMap<>();
    private final Map<String, String> parents = new HashMap<>();

    /** @param names such as {@code Gst-1.0} */
    static Gir read(String... names) throws Exception {
        var gir = new Gir();
        for (var name : names) {
            gir.add(DIRECTORY.resolve(name + ".gir"));
        }
        return gir;
    }

    private void add(Path file) throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        var document = factory.newDocumentBuilder().parse(file.toFile());
        var namespace = all(document.getDocumentElement(), "namespace").findFirst().orElseThrow();
        var prefix = namespace.getAttribute("name") + ".";
        all(namespace, "class").filter(type -> type.hasAttribute("parent"))
                .forEach(type -> parents.put(prefix + type.getAttribute("name"), qualified(prefix, type.getAttribute("parent"))));
        for (var kind : List.of("function", "method", "constructor")) {
            all(namespace, kind).filter(function -> function.hasAttributeNS(C, "identifier"))
                    .forEach(function -> functions.put(function.getAttributeNS(C, "identifier"), describe(prefix, function)));
        }
    }

    private static Function describe(String prefix, Element function) {
        var returned = child(function, "return-value").orElseThrow();
        // an array or a callback has no plain type
        var type = child(returned, "type").map(found -> qualified(prefix, found.getAttribute("name"))).orElse("");
        var taken = new ArrayList<String>();
        child(function, "parameters").ifPresent(parameters -> Stream.of("instance-parameter", "parameter")
                .flatMap(kind -> all(parameters, kind)).filter(Gir::isTaken).forEach(parameter -> taken.add(parameter.getAttribute("name"))));
        return new Function(returned.getAttribute("transfer-ownership"), type, function.getLocalName().equals("method"), List.copyOf(taken));
    }

    /** An out parameter that is "full" is something that the caller gets. */
    private static boolean isTaken(Element parameter) {
        return parameter.getAttribute("transfer-ownership").equals("full") && !parameter.hasAttribute("direction");
    }

    private static String qualified(String prefix, String type) {
        return type.contains(".") ? type : prefix + type;
    }

    private static Stream<Element> all(Element parent, String name) {
        var found = parent.getElementsByTagNameNS(CORE, name);
        return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i));
    }

    private static Optional<Element> child(Element parent, String name) {
        return all(parent, name).filter(element -> element.getParentNode() == parent).findFirst();
    }

    Optional<Function> function(String name) {
        return Optional.ofNullable(functions.get(name));
    }

    /** Whether an object of this type begins its life with a floating reference. */
    boolean isInitiallyUnowned(String type) {
        return type != null && (type.equals("GObject.InitiallyUnowned") || isInitiallyUnowned(parents.get(type)));
    }
}
