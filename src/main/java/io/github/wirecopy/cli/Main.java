package io.github.wirecopy.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;

/** Starts the command line. */
public final class Main {

    private static final int BUFFER = 1 << 16;

    private Main() {}

    /**
     * Runs one command and ends the process with its exit code.
     *
     * @param arguments the command line
     */
    public static void main(String[] arguments) {
        OutputStream out = new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), BUFFER);
        PrintWriter err = new PrintWriter(new OutputStreamWriter(System.err, StandardCharsets.UTF_8), true);
        System.exit(run(new Console(System.in, out, err, System.console() != null), arguments));
    }

    /**
     * Runs one command as a function of its streams.
     *
     * @param in what {@code -} reads
     * @param out where results go, in UTF-8
     * @param err where remarks go
     * @param arguments the command line
     * @return 0 if everything was done, 1 if some input failed, 2 if the command line was wrong
     */
    public static int run(InputStream in, OutputStream out, PrintWriter err, String... arguments) {
        return run(new Console(in, out, err, false), arguments);
    }

    private static int run(Console console, String... arguments) {
        PrintWriter out = new PrintWriter(new OutputStreamWriter(console.out(), StandardCharsets.UTF_8));
        CommandLine line = new CommandLine(new RootCommand())
                .addSubcommand(new ParseCommand(console))
                .addSubcommand(new QuotesCommand(console))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setOut(out)
                .setErr(console.err())
                .setParameterExceptionHandler(new WrongUsage())
                .setExecutionExceptionHandler(new Failures());
        int code = line.execute(arguments);
        out.flush();
        console.err().flush();
        return code;
    }
}
