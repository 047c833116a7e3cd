package app.galley.render;

import java.util.Locale;
import java.util.Optional;

/// What a page is made for.
public enum Medium {
    /// HTML, to be parsed as HTML.
    WEB {
        @Override
        Optional<String> link(String address) {
            return Address.link(address);
        }

        @Override
        Optional<String> language(String tag) {
            return Optional.of(tag);
        }
    },
    /// XHTML, or other XML, in an electronic book: well-formed, its links lead out of the book and its languages are well-formed tags.
    BOOK {
        @Override
        Optional<String> link(String address) {
            return Address.absoluteLink(address);
        }

        @Override
        Optional<String> language(String tag) {
            String known = Locale.forLanguageTag(tag).toLanguageTag();
            return known.equals("und") ? Optional.empty() : Optional.of(known);
        }
    };

    /// The address of a link as it may be written; empty when it must not be.
    abstract Optional<String> link(String address);

    /// The tag of a language as it may be written (BCP 47); empty when it must not be.
    abstract Optional<String> language(String tag);
}
