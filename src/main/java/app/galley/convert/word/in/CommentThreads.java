package app.galley.convert.word.in;

import app.galley.convert.document.Tag;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Reads what comments say, and puts answers to what they answer.
final class CommentThreads {

    private final Source source;
    /// What is said of comments, by the ids of their last paragraphs.
    private final Map<String, Tag> said = new HashMap<>();
    private final List<Thread> threads = new ArrayList<>();
    private final Map<String, Thread> byParagraph = new HashMap<>();

    private CommentThreads(Source source, Optional<Tag> extended) {
        this.source = source;
        extended.ifPresent(root -> root.tags("w15:commentEx").forEach(one -> said.putIfAbsent(one.get("w15:paraId"), one)));
    }

    /// A comment with its answers.
    ///
    /// @param settled whether nothing is left to do about it
    record Thread(String id, Change by, String text, boolean settled, List<Draft.Said> answers) {}

    /// All of them.
    ///
    /// @param root of the part with the comments
    /// @param extended root of the part that says which answers which (MS-DOCX 2.5.3.2); older documents have none
    static List<Thread> of(Tag root, Optional<Tag> extended, Source source) {
        var reader = new CommentThreads(source, extended);
        root.tags("w:comment").filter(comment -> !reader.isAnswer(comment)).forEach(reader::begin);
        root.tags("w:comment").filter(reader::isAnswer).forEach(reader::answer);
        return reader.threads.stream().filter(thread -> !thread.text.isBlank() || !thread.answers.isEmpty()).toList();
    }

    private static String paragraph(Tag comment) {
        return comment.tags("w:p").reduce((_, last) -> last).map(last -> last.get("w14:paraId")).orElse("");
    }

    /// The id of the comment a chain of answers began with.
    private String first(Tag comment) {
        Set<String> seen = new HashSet<>();
        String at = paragraph(comment);
        while (seen.add(at)) {
            Tag known = said.get(at);
            String parent = known == null ? "" : known.get("w15:paraIdParent");
            if (parent.isEmpty()) {
                return at;
            }
            at = parent;
        }
        return "";
    }

    private boolean isAnswer(Tag comment) {
        String own = paragraph(comment);
        return !own.isEmpty() && !first(comment).equals(own);
    }

    private void begin(Tag comment) {
        String own = paragraph(comment);
        boolean settled = Optional.ofNullable(said.get(own)).filter(one -> Styles.isOn(one.get("w15:done"), false)).isPresent();
        var thread = new Thread(comment.get("w:id"), by(comment), text(comment), settled, new ArrayList<>());
        threads.add(thread);
        byParagraph.putIfAbsent(own, thread);
    }

    /// What it answers may be gone.
    private void answer(Tag comment) {
        Thread thread = byParagraph.get(first(comment));
        if (thread == null) {
            begin(comment);
        } else {
            thread.answers.add(new Draft.Said(by(comment), text(comment)));
        }
    }

    private Change by(Tag comment) {
        return new Change(source.revisions().author(comment), Revisions.date(comment), "");
    }

    private String text(Tag comment) {
        return source.clean(comment.lines());
    }
}
