package io.github.wirecopy.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;

/** Fuzzes reading canonical JSON; docs/testing.md says how. Without JAZZER_FUZZ it runs once, with nothing. */
class JsonFuzzTest {

    @FuzzTest(maxDuration = "20m")
    void fuzz(byte[] input) {
        FuzzTarget.JSON.run(input);
    }
}
