package io.github.wirecopy.fuzz;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Fuzzes reading canonical JSON; docs/testing.md says how. Without JAZZER_FUZZ it runs once on each of the seeds. */
class JsonFuzzTest {

    @DictionaryFile(resourcePath = "/fuzz/json.dict")
    @MethodSource("io.github.wirecopy.fuzz.FuzzSeeds#json")
    @FuzzTest(maxDuration = "20m")
    void fuzz(byte[] input) {
        FuzzTarget.JSON.run(input);
    }
}
