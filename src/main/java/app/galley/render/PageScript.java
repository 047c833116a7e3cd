package app.galley.render;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/// A script of ours that a page may run, and nothing else: the page's policy names its sum.
///
/// @param code the script; empty for none
/// @param css how what the script shows looks
/// @param hint what a reader is told where scripts do not run; the script takes it away
public record PageScript(String code, String css, String hint) {

    /// The `id` of the element with the hint.
    public static final String HINT = "galley-hint";

    /// No script runs.
    public static final PageScript NONE = new PageScript("", "", "");

    public PageScript {
        if (code.contains("</script") || code.contains("<!--") || code.indexOf('\r') >= 0) {
            throw new IllegalArgumentException("a script must not hold what ends it");
        }
    }

    boolean isNone() {
        return code.isEmpty();
    }

    /// What a policy calls it (Content Security Policy 3, 2.3.1).
    String source() {
        try {
            byte[] sum = MessageDigest.getInstance("SHA-256").digest(code.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(sum) + "'";
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible); // every Java has it
        }
    }
}
