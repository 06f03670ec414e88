package io.github.wirecopy.format;

import io.github.wirecopy.model.Article;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** Addresses: which of them are safe to follow, and how an article is called that has none. */
final class Urls {

    private static final String FORBIDDEN = "\"<>[\\]^`{|}\u007F";

    private Urls() {}

    /** Returns an address if it is one of the web, and so safe to follow: {@code javascript:} and the like are not. */
    static Optional<String> web(String url) {
        String trimmed = url.strip();
        String lower = trimmed.substring(0, Math.min(8, trimmed.length())).toLowerCase(Locale.ROOT);
        if (lower.startsWith("www.")) {
            return valid("https://" + trimmed);
        }
        return lower.startsWith("http://") || lower.startsWith("https://") ? valid(trimmed) : Optional.empty();
    }

    /** Returns the address of an article or, if it has none of the web, a URN made from its text. */
    static String of(Article article) {
        return article.url().flatMap(Urls::web).orElseGet(() -> urn(article.text()));
    }

    /** Returns a URN that is the same for the same text. */
    static String urn(String text) {
        return "urn:uuid:" + UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Returns the address of a part, given that of the whole. */
    static String part(String whole, String id) {
        return whole + '#' + escaped(id.replace("#", "%23"));
    }

    /** Returns the address with everything escaped that an address must not hold, if it has a host. */
    private static Optional<String> valid(String url) {
        int host = url.indexOf("://") + 3;
        if (host >= url.length() || !Character.isLetterOrDigit(url.charAt(host))) {
            return Optional.empty();
        }
        return Optional.of(escaped(url));
    }

    private static String escaped(String url) {
        StringBuilder escaped = new StringBuilder(url.length());
        byte[] bytes = WellFormed.of(url).getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < bytes.length; i++) {
            boolean isStray = bytes[i] == '%' && !isEscape(bytes, i);
            if (bytes[i] > ' ' && !isStray && FORBIDDEN.indexOf(bytes[i]) < 0) {
                escaped.append((char) bytes[i]);
            } else {
                escaped.append('%').append(HexFormat.of().withUpperCase().toHexDigits(bytes[i]));
            }
        }
        return escaped.toString();
    }

    private static boolean isEscape(byte[] bytes, int percent) {
        return percent + 2 < bytes.length
                && HexFormat.isHexDigit(bytes[percent + 1])
                && HexFormat.isHexDigit(bytes[percent + 2]);
    }
}
