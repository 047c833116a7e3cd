package app.galley.ui.shell;

import app.galley.library.AtomicFile;

/// How articles are kept on disks.
///
/// @param files writes them
/// @param pace how soon they are saved and looked at
record Keeping(AtomicFile files, Pace pace) {

    /// On this machine's disks, at a writer's pace.
    static Keeping usual() {
        return new Keeping(new AtomicFile(), Pace.USUAL);
    }
}
