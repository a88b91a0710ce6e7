package org.ballabox.rig;

import com.sun.source.util.JavacTask;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import javax.tools.ToolProvider;

/**
 * What the JDK of an older release offered, as the running JDK's compiler knows it for {@code --release}. Names are those of class
 * files, such as {@code java/util/Map$Entry}, and so are descriptors.
 */
public final class JavaApi {

    /** Their methods with one parameter {@code Object...} take whatever a call passes. */
    private static final Set<String> SIGNATURE_POLYMORPHIC = Set.of("java/lang/invoke/MethodHandle", "java/lang/invoke/VarHandle");

    private final Elements elements;
    private final Types types;
    private final Map<String, Set<String>> members = new HashMap<>();

    public JavaApi(int release) {
        var options = List.of("--release", Integer.toString(release), "-proc:none");
        var task = (JavacTask) ToolProvider.getSystemJavaCompiler().getTask(null, null, null, options, List.of("java.lang.Object"), null);
        elements = task.getElements();
        types = task.getTypes();
    }

    public boolean hasClass(String name) {
        return find(name) != null;
    }

    /** Whether the class or interface has this member, or inherits it. A field's descriptor has no parentheses. */
    public boolean hasMember(String owner, String name, String descriptor) {
        if (owner.startsWith("[")) {
            return name.equals("clone") || hasMember("java/lang/Object", name, descriptor);
        }
        var offered = members.computeIfAbsent(owner, this::collect);
        return offered.contains(name + descriptor)
                || SIGNATURE_POLYMORPHIC.contains(owner) && offered.stream().anyMatch(member -> member.startsWith(name + "([Ljava/lang/Object;)"));
    }

    private TypeElement find(String name) {
        // in the JDK's names a $ always parts a nested class from its outer one
        return elements.getTypeElement(name.replace('/', '.').replace('$', '.'));
    }

    private Set<String> collect(String owner) {
        var found = new TreeSet<String>();
        var type = find(owner);
        if (type != null) {
            collect(type.asType(), found);
            // interfaces have Object's methods without inheriting them
            collect(find("java/lang/Object").asType(), found);
        }
        return found;
    }

    private void collect(TypeMirror type, Set<String> found) {
        var element = (TypeElement) ((DeclaredType) type).asElement();
        for (var field : ElementFilter.fieldsIn(element.getEnclosedElements())) {
            found.add(field.getSimpleName() + descriptor(field.asType()));
        }
        Stream.concat(ElementFilter.methodsIn(element.getEnclosedElements()).stream(),
                        ElementFilter.constructorsIn(element.getEnclosedElements()).stream())
                .forEach(method -> found.add(method.getSimpleName() + descriptor(method)));
        types.directSupertypes(type).forEach(supertype -> collect(supertype, found));
    }

    private String descriptor(ExecutableElement method) {
        return method.getParameters().stream().map(parameter -> descriptor(parameter.asType())).collect(Collectors.joining("", "(", ")"))
                + descriptor(method.getReturnType());
    }

    private String descriptor(TypeMirror type) {
        var erased = types.erasure(type);
        return switch (erased.getKind()) {
            case BOOLEAN -> "Z";
            case BYTE -> "B";
            case CHAR -> "C";
            case DOUBLE -> "D";
            case FLOAT -> "F";
            case INT -> "I";
            case LONG -> "J";
            case SHORT -> "S";
            case VOID -> "V";
            case ARRAY -> "[" + descriptor(((ArrayType) erased).getComponentType());
            case DECLARED -> "L" + elements.getBinaryName((TypeElement) ((DeclaredType) erased).asElement()).toString().replace('.', '/') + ";";
            default -> throw new AssertionError(erased + " has no descriptor");
        };
    }
}
