package app.galley.convert.opendocument;

import app.galley.convert.Notes;
import app.galley.convert.SourceText;
import app.galley.convert.document.Hand;
import app.galley.convert.document.Tag;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// The comments in the margin, told with who wrote them, when, and on which words.
final class Annotations {

    private static final int LONGEST = 120;
    private static final int MOST_OPEN = 64;

    private final List<Comment> comments = new ArrayList<>();
    private final Map<String, Comment> byName = new LinkedHashMap<>();
    private final Set<Comment> open = new LinkedHashSet<>();

    private static final class Comment {
        private final Tag tag;
        private final StringBuilder about = new StringBuilder();

        Comment(Tag tag) {
            this.tag = tag;
        }
    }

    /// A comment stands here.
    void begin(Tag annotation) {
        var comment = new Comment(annotation);
        comments.add(comment);
        String name = annotation.get("office:name");
        if (!name.isEmpty() && open.size() < MOST_OPEN) {
            byName.put(name, comment);
            open.add(comment);
        }
    }

    /// What it is about ends here; one without an end is about nothing.
    void end(String name) {
        Comment comment = byName.remove(name);
        if (comment != null) {
            open.remove(comment);
        }
    }

    /// Words that stand where comments may be open.
    void words(String text) {
        for (Comment comment : open) {
            if (comment.about.length() < LONGEST) {
                comment.about.append(text);
            }
        }
    }

    /// Tells them all, in the document's order.
    void tell(Notes notes) {
        byName.values().forEach(endless -> endless.about.setLength(0));
        comments.forEach(comment -> {
            String who = Hand.words(said(comment.tag, "dc:creator"), said(comment.tag, "dc:date"));
            String about = comment.about.toString().strip();
            String on = about.length() > LONGEST ? about.substring(0, about.offsetByCodePoints(0, LONGEST / 2)) + "…" : about;
            String words = comment.tag.tags().stream().filter(tag -> tag.is("text:p") || tag.is("text:list")).map(Source::words)
                    .collect(Collectors.joining("\n"));
            notes.dropped("Comment %s%s.".formatted(SourceText.clean(who, notes), on.isEmpty() ? "" : ", about “" + on + "”"),
                    SourceText.clean(words, notes).strip());
        });
    }

    private static String said(Tag annotation, String name) {
        return annotation.find(name).map(Tag::text).orElse("");
    }
}
