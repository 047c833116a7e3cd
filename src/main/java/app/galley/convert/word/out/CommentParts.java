package app.galley.convert.word.out;

import java.util.ArrayList;
import java.util.List;

/// The parts of a document that hold its comments: what they say, and which of them answer others and are settled.
final class CommentParts {

    static final String W14 = "http://schemas.microsoft.com/office/word/2010/wordml";
    private static final String W15 = "http://schemas.microsoft.com/office/word/2012/wordml";

    private final List<Comment> comments = new ArrayList<>();

    /// @param parent the number of the comment it answers; -1 for none
    private record Comment(Signature by, String text, int parent, boolean settled) {}

    /// Adds a comment.
    ///
    /// @return its number
    int add(Signature by, String text, boolean settled) {
        comments.add(new Comment(by, text, -1, settled));
        return comments.size() - 1;
    }

    /// Adds an answer.
    int answer(int parent, Signature by, String text) {
        comments.add(new Comment(by, text, parent, comments.get(parent).settled));
        return comments.size() - 1;
    }

    /// The comment's number and those of its answers.
    List<Integer> thread(int comment) {
        var thread = new ArrayList<>(List.of(comment));
        for (int i = comment + 1; i < comments.size() && comments.get(i).parent == comment; i++) {
            thread.add(i);
        }
        return thread;
    }

    boolean isEmpty() {
        return comments.isEmpty();
    }

    /// What they say.
    byte[] part() {
        var xml = new Xml("w:comments", "w", DocumentWriter.W, "w14", W14);
        for (int i = 0; i < comments.size(); i++) {
            Comment comment = comments.get(i);
            var attributes = new ArrayList<>(List.of(comment.by.attributes(i)));
            attributes.addAll(List.of("w:initials", comment.by.initials()));
            xml.open("w:comment", attributes.toArray(String[]::new));
            List<String> lines = List.of(comment.text.replace("\r\n", "\n").replace('\r', '\n').split("\n", -1));
            for (int line = 0; line < lines.size(); line++) {
                boolean last = line == lines.size() - 1;
                xml.open("w:p", last ? new String[]{"w14:paraId", id(i)} : new String[0]);
                xml.open("w:r").open("w:t", "xml:space", "preserve").text(lines.get(line)).close().close().close();
            }
            xml.close();
        }
        return xml.end();
    }

    /// Which answer which.
    byte[] extendedPart() {
        var xml = new Xml("w15:commentsEx", "w15", W15);
        for (int i = 0; i < comments.size(); i++) {
            Comment comment = comments.get(i);
            var attributes = new ArrayList<>(List.of("w15:paraId", id(i)));
            if (comment.parent >= 0) {
                attributes.addAll(List.of("w15:paraIdParent", id(comment.parent)));
            }
            attributes.addAll(List.of("w15:done", comment.settled ? "1" : "0"));
            xml.leaf("w15:commentEx", attributes.toArray(String[]::new));
        }
        return xml.end();
    }

    /// The id of a comment's last paragraph, by which the other part knows it: eight digits, neither 0 nor above 7FFFFFFF.
    private static String id(int number) {
        return "%08X".formatted(0x47000000 + number);
    }
}
