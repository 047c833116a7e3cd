package app.galley.library.versions;

import app.galley.library.FileFailure;
import java.nio.file.Path;
import java.util.Objects;

/// Says to a person why a version could not be kept or read.
final class Failures {

    private Failures() {}

    /// The words of an exception, for what stands in brackets.
    static String words(Exception why) {
        return Objects.requireNonNullElse(why.getMessage(), why.getClass().getSimpleName());
    }

    /// A version could not be kept.
    static FileFailure ofKeeping(Path git, Exception why) {
        FileFailure disk = FileFailure.whileWriting(git.resolve("HEAD"), why);
        return new FileFailure(disk.trouble(), git, "An earlier version could not be kept (%s).".formatted(words(why)),
                "The article itself is saved.", "Galley tries again with the next save.");
    }

    /// A name could not be kept.
    static FileFailure ofNaming(Path git, Exception why) {
        FileFailure disk = FileFailure.whileWriting(git.resolve("HEAD"), why);
        return new FileFailure(disk.trouble(), git, "The name could not be kept (%s).".formatted(words(why)),
                "The version itself is as it was.",
                "Try again.");
    }

    /// A repository could not be made.
    static FileFailure ofMaking(Path folder, Exception why) {
        FileFailure disk = FileFailure.whileWriting(folder.resolve(".git"), why);
        return new FileFailure(disk.trouble(), folder, "No history could be made in this folder (%s).".formatted(words(why)),
                "Versions are kept where they were.", disk.todo());
    }

    /// A version could not be read.
    static FileFailure ofReading(Path git, Version version, Exception why) {
        return new FileFailure(FileFailure.Trouble.NOT_FOUND, git,
                "The version “%s” cannot be read (%s).".formatted(version.title(), words(why)),
                "The article as it is now was not touched.", "Choose another version.");
    }
}
