package org.ballabox.cli;

import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import picocli.codegen.docgen.manpage.ManPageGenerator;

/** Writes the manual of every command as AsciiDoc. Run by the build, not by a test; it lies here because it needs picocli's generator. */
public final class ManPages {

    private ManPages() {}

    /** @param arguments the directory to write into */
    public static void main(String[] arguments) throws IOException {
        var out = new PrintStream(System.out, true);
        var shell = new Shell(Map.of(), Path.of("/"), out, out, false, Clock.systemUTC());
        var words = BallaBox.line(shell, null, List.of()).getSubcommands().keySet().stream().toList();
        var root = BallaBox.line(shell, null, words).getCommandSpec();
        int code = ManPageGenerator.generateManPage(new File(arguments[0]), null, new boolean[] {}, true, root);
        if (code != 0) {
            throw new IOException("the manual could not be written: " + code);
        }
    }
}
