package app.galley.render;

import java.util.List;

/// An article as a page of an electronic book.
///
/// @param xhtml the page, well-formed XML
/// @param headings the headings in it, in their order; their texts may be blank
public record BookPage(String xhtml, List<Heading> headings) {

    /// The namespace of its elements.
    public static final String NAMESPACE = "http://www.w3.org/1999/xhtml";

    public BookPage {
        headings = List.copyOf(headings);
    }

    /// A heading.
    ///
    /// @param id of its element
    /// @param level from 1, the headline, to 6
    public record Heading(String id, int level, String text) {}
}
