/**
 * Benchmarks: {@link io.github.wirecopy.benchmark.PairedBenchmark} compares arms that take turns in one process, {@link
 * io.github.wirecopy.benchmark.HostileBenchmark} the time for texts made to hurt with that for ordinary ones, {@link
 * io.github.wirecopy.benchmark.ThreadsBenchmark} many threads with one; the others are run by JMH. See docs/performance.md.
 */
@NullMarked
package io.github.wirecopy.benchmark;

import org.jspecify.annotations.NullMarked;
