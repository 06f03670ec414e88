package io.github.wirecopy.fuzz;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Fuzzes writing pages; docs/testing.md says how. Without JAZZER_FUZZ it runs once on each of the seeds. */
class HtmlFuzzTest {

    @DictionaryFile(resourcePath = "/fuzz/news.dict")
    @MethodSource("io.github.wirecopy.fuzz.FuzzSeeds#texts")
    @FuzzTest(maxDuration = "20m")
    void fuzz(byte[] input) {
        FuzzTarget.HTML.run(input);
    }
}
