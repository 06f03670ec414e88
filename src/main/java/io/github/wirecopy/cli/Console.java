package io.github.wirecopy.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;

/**
 * Where a command reads and writes.
 *
 * @param in standard input
 * @param out standard output, for results
 * @param err standard error, for remarks and progress
 * @param interactive whether a person sits before it
 */
record Console(InputStream in, OutputStream out, PrintWriter err, boolean interactive) {}
