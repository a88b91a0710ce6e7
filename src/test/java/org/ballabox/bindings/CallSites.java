package org.ballabox.bindings;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import javax.tools.ToolProvider;

/** Where the sources call C functions, with the comments that stand there; from javac's own parser. */
final class CallSites extends TreePathScanner<Void, CompilationUnitTree> {

    /**
     * A call.
     *
     * @param line where its closing parenthesis stands, and so its comment
     * @param dropped whether nothing is done with what it returns
     * @param comment the line's comment, without the slashes; empty when there is none
     */
    record Call(Path file, int line, String function, boolean dropped, String comment) {

        String place() {
            return file + ":" + line;
        }
    }

    private final Set<String> functions;
    private final SourcePositions positions;
    private final List<Call> found = new ArrayList<>();

    private CallSites(Set<String> functions, SourcePositions positions) {
        this.functions = functions;
        this.positions = positions;
    }

    /** The calls of these functions, each line's in the order in which they happen: what is passed is called for first. */
    static List<Call> find(Collection<Path> sources, Set<String> functions) throws IOException {
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var files = compiler.getStandardFileManager(null, null, null)) {
            var task = (JavacTask) compiler.getTask(null, files, null, List.of("-proc:none"), null, files.getJavaFileObjectsFromPaths(sources));
            var scanner = new CallSites(functions, Trees.instance(task).getSourcePositions());
            for (var unit : task.parse()) {
                scanner.scan(unit, unit);
            }
            return scanner.found;
        }
    }

    @Override
    public Void visitMethodInvocation(MethodInvocationTree call, CompilationUnitTree unit) {
        super.visitMethodInvocation(call, unit);
        var name = nameOf(call.getMethodSelect());
        if (functions.contains(name)) {
            var file = Path.of(unit.getSourceFile().toUri());
            int line = (int) unit.getLineMap().getLineNumber(positions.getEndPosition(unit, call) - 1);
            boolean dropped = getCurrentPath().getParentPath().getLeaf() instanceof ExpressionStatementTree;
            found.add(new Call(Path.of("").toAbsolutePath().relativize(file), line, name, dropped, comment(file, line)));
        }
        return null;
    }

    private static String nameOf(ExpressionTree method) {
        return switch (method) {
            case IdentifierTree plain -> plain.getName().toString();
            case MemberSelectTree qualified -> qualified.getIdentifier().toString();
            default -> "";
        };
    }

    private static String comment(Path file, int line) {
        try {
            // a string may have slashes, too
            var text = Files.readAllLines(file).get(line - 1).replaceAll("\"(\\\\.|[^\"\\\\])*\"", "\"\"");
            int slashes = text.indexOf("//");
            return slashes < 0 ? "" : text.substring(slashes + 2).strip();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
