package app.galley.compare;

/// What to put where both sides changed the same.
public enum Choice {
    /// As it was before either changed it.
    BASE,
    /// As this side has it.
    OURS,
    /// As the other side has it.
    THEIRS,
    /// Ours, and theirs after it.
    BOTH
}
