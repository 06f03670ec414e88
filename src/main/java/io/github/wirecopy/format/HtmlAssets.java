package io.github.wirecopy.format;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** The style and the script that every page has, and the policy that lets a browser run these and load nothing. */
final class HtmlAssets {

    private static final String STYLE = Resources.text("page.css");
    private static final String SCRIPT = Resources.text("page.js");
    private static final String POLICY = "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none';"
            + " style-src 'unsafe-inline'; script-src 'sha256-" + hash("\n" + SCRIPT) + "'\">\n";

    private HtmlAssets() {}

    static String style() {
        return STYLE;
    }

    static String script() {
        return SCRIPT;
    }

    static String policy() {
        return POLICY;
    }

    private static String hash(String script) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(script.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
