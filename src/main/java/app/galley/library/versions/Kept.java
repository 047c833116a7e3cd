package app.galley.library.versions;

import java.util.Optional;

/// What became of a version that was to be kept.
///
/// @param version the version; empty when the newest one holds just that already
/// @param note a sentence for a person, when it was kept elsewhere than usual
public record Kept(Optional<Version> version, Optional<String> note) {}
