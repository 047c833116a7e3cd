package app.galley.convert.copy;

import app.galley.convert.Imported;
import app.galley.convert.Note;
import java.util.ArrayList;
import java.util.List;

/// What could be made of a text: its paragraphs, each with the role it seems to have.
///
/// @param lines the paragraphs in their order
/// @param language BCP 47 tag; empty when it cannot be told
/// @param notes what reading the text changed
public record Proposal(List<Line> lines, String language, List<Note> notes) {

    /// A paragraph with its role.
    ///
    /// @param text as in the source
    /// @param role what it is to the article
    /// @param reason why, in a few words for a person
    public record Line(String text, Role role, String reason) {}

    public Proposal {
        lines = List.copyOf(lines);
        notes = List.copyOf(notes);
    }

    /// The same with another role for a paragraph.
    public Proposal with(int index, Role role) {
        return with(List.of(index), role);
    }

    /// The same with another role for some paragraphs.
    public Proposal with(List<Integer> indices, Role role) {
        var changed = new ArrayList<>(lines);
        indices.forEach(index -> changed.set(index, new Line(lines.get(index).text(), role, "as you said")));
        return new Proposal(changed, language, notes);
    }

    /// The same with the roles that some paragraphs have in another proposal for the same text.
    public Proposal like(Proposal other, List<Integer> indices) {
        var changed = new ArrayList<>(lines);
        indices.forEach(index -> changed.set(index, other.lines().get(index)));
        return new Proposal(changed, language, notes);
    }

    /// The article it makes, and the report of everything that is not in it as it was.
    public Imported imported() {
        return new Making(this).make();
    }
}
