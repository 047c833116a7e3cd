package app.galley.library.versions;

import java.util.List;

/// The versions of an article.
///
/// @param versions the newest first
/// @param notes sentences about what could not be read
/// @param inFolder whether new ones are kept in the folder's own Git repository
public record Listed(List<Version> versions, List<String> notes, boolean inFolder) {
    public Listed {
        versions = List.copyOf(versions);
        notes = List.copyOf(notes);
    }
}
