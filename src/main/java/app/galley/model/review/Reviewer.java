package app.galley.model.review;

/// A person who says something about an article.
///
/// @param id a URI that is theirs on every machine; empty when they have none, they are then known by their name alone
/// @param name as shown
public record Reviewer(String id, String name) {

    /// Nobody in particular: of a remark that does not say by whom it is, and so is by whoever the file is by.
    public static final Reviewer UNSAID = new Reviewer("", "");

    /// Somebody of whom only the name is known.
    public static Reviewer named(String name) {
        return new Reviewer("", name);
    }

    /// What tells one reviewer from another. Two of the same name with different URIs are two people, and so are one with and one without.
    public String identity() {
        return id.isEmpty() ? "name:" + name.strip() : id;
    }

    /// Whether both are the same person.
    public boolean is(Reviewer other) {
        return identity().equals(other.identity());
    }
}
