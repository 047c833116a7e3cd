package app.galley.convert.copy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The paragraphs of a text with what is known of each so far.
final class Sheet {

    private final List<Paragraph> paragraphs;
    private final @Nullable Role[] roles;
    private final String[] reasons;

    Sheet(List<Paragraph> paragraphs) {
        this.paragraphs = paragraphs;
        roles = new Role[paragraphs.size()];
        reasons = new String[paragraphs.size()];
        Arrays.fill(reasons, "");
    }

    int size() {
        return paragraphs.size();
    }

    String text(int index) {
        return paragraphs.get(index).text();
    }

    /// Whether an empty line stands before it.
    boolean opens(int index) {
        return paragraphs.get(index).opens();
    }

    /// Whether an empty line stands after it.
    boolean closes(int index) {
        return paragraphs.get(index).closes();
    }

    /// Whether there is such a paragraph and nothing is known of it yet.
    boolean isFree(int index) {
        return index >= 0 && index < size() && roles[index] == null;
    }

    boolean is(int index, Role role) {
        return index >= 0 && index < size() && roles[index] == role;
    }

    /// Whether it is left out, or is no paragraph.
    boolean isNothing(int index) {
        return index < 0 || index >= size() || roles[index] == Role.DROPPED;
    }

    void set(int index, Role role, String reason) {
        roles[index] = role;
        reasons[index] = reason;
    }

    /// The first from there on that nothing is known of; the number of paragraphs when there is none.
    int nextFree(int from) {
        int at = from;
        while (at < size() && roles[at] != null) {
            at++;
        }
        return at;
    }

    /// The first with a role; the number of paragraphs when there is none.
    int first(Role role) {
        int at = Arrays.asList(roles).indexOf(role);
        return at < 0 ? size() : at;
    }

    /// What came of it; what nobody knew is running text.
    List<Proposal.Line> lines() {
        var lines = new ArrayList<Proposal.Line>(size());
        for (int i = 0; i < size(); i++) {
            Role role = roles[i];
            lines.add(new Proposal.Line(text(i), role == null ? Role.TEXT : role, reasons[i]));
        }
        return lines;
    }
}
