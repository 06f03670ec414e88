/**
 * Turns plain-text news articles into an immutable model whose every part points back at the text, and writes it in the
 * formats that newsrooms, search engines and researchers use.
 */
module io.github.wirecopy {
    requires com.fasterxml.jackson.annotation;
    requires de.siegmar.fastcsv;
    requires tools.jackson.core;
    requires tools.jackson.databind;
    requires static org.immutables.value.annotations;
    requires static org.jspecify;

    exports io.github.wirecopy.source;
    exports io.github.wirecopy.model;
    exports io.github.wirecopy.parse;
    exports io.github.wirecopy.format;

    opens io.github.wirecopy.model;
    opens io.github.wirecopy.source;
}
