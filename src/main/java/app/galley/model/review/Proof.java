package app.galley.model.review;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/// An article as it goes to reviewers: the sum of its text, its texts by their places, and what was said of it so far.
///
/// Legal notes are never in it.
///
/// @param sha256 of the text, in lower-case hexadecimal; empty when it is not known
/// @param texts by place, in the article's order, named as in [Anchor#place]
/// @param discussions those that go along
public record Proof(String sha256, Map<String, String> texts, List<Discussion> discussions) {

    /// Of an article nobody said anything of.
    public static final Proof NONE = new Proof("", Map.of(), List.of());

    public Proof {
        discussions = List.copyOf(discussions);
    }

    /// The same without what was said.
    public Proof clean() {
        return new Proof(sha256, texts, List.of());
    }

    /// The same with those discussions only.
    public Proof only(Predicate<Discussion> which) {
        return new Proof(sha256, texts, discussions.stream().filter(which).toList());
    }

    /// The same with the open suggestions only, without why they were made and what was answered.
    public Proof suggestions() {
        return new Proof(sha256, texts, discussions.stream().filter(Discussion::isOpen).flatMap(discussion -> discussion.bare().stream())
                .toList());
    }

    /// How many discussions are open.
    public int open() {
        return (int) discussions.stream().filter(Discussion::isOpen).count();
    }
}
