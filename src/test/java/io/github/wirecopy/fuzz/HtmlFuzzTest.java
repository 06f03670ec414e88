package io.github.wirecopy.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;

/** Fuzzes writing pages; docs/testing.md says how. Without JAZZER_FUZZ it runs once, with nothing. */
class HtmlFuzzTest {

    @FuzzTest(maxDuration = "20m")
    void fuzz(byte[] input) {
        FuzzTarget.HTML.run(input);
    }
}
