package app.galley.convert;

import org.jsoup.nodes.Element;

/// What an element is to a writer, where its name does not say so.
sealed interface Role {

    /// Just what its name says.
    record AsNamed() implements Role {}

    /// Just what its name says.
    Role AS_NAMED = new AsNamed();

    /// A heading.
    ///
    /// @param level 1 for the highest
    record Heading(int level) implements Role {}

    /// An item of a list, of which it says itself how deep it stands.
    ///
    /// @param level 1 for the outermost list
    /// @param number what the source numbers it with; 0 when that is not known
    record Item(int level, boolean numbered, int number) implements Role {}

    /// An item of the list that is open, of which it says itself how deep it stands.
    ///
    /// @param level 1 for the outermost list
    record ItemOfList(int level) implements Role {}

    /// A quotation.
    record Quote() implements Role {}

    /// The start of a quotation that goes on to the end of an element around it.
    record QuoteTo(Element end) implements Role {}

    /// Not to be read.
    record Skipped(Loss why) implements Role {}

    /// Not to be read, since it is part of something that was read already.
    record Taken() implements Role {}
}
