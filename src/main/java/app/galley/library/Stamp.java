package app.galley.library;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// Tells whether a file still holds what it held: its size and the SHA-256 sum of its bytes.
///
/// Times are left out on purpose: copying, unpacking and syncing change them without changing the file.
///
/// @param size in bytes
/// @param sha256 in lower-case hexadecimal
public record Stamp(long size, String sha256) {

    /// The stamp of these bytes.
    public static Stamp of(byte[] bytes) {
        try {
            return new Stamp(bytes.length, HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError("every Java has SHA-256", impossible);
        }
    }
}
