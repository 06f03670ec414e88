package io.github.wirecopy.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;

/** Fuzzes reading dumps; docs/testing.md says how. Without JAZZER_FUZZ it runs once, with nothing. */
class BytesFuzzTest {

    @FuzzTest(maxDuration = "20m")
    void fuzz(byte[] input) {
        FuzzTarget.BYTES.run(input);
    }
}
