package io.github.wirecopy.jqwik;

import java.nio.charset.StandardCharsets;

/**
 * A change of a text that breaks it: no parser can find everything, but none may fail; see {@link Corruptions}.
 *
 * @since 0.1.0
 */
@FunctionalInterface
public interface Corruption {

    /**
     * Breaks a text.
     *
     * @param text the text
     * @return the broken text
     */
    String apply(String text);

    /**
     * Breaks the bytes of a text, without regard for characters of several bytes.
     *
     * @param bytes the bytes
     * @return the broken bytes
     */
    default byte[] apply(byte[] bytes) {
        return apply(new String(bytes, StandardCharsets.ISO_8859_1)).getBytes(StandardCharsets.ISO_8859_1);
    }
}
