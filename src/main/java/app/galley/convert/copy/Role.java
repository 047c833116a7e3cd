package app.galley.convert.copy;

import java.util.Optional;
import java.util.stream.Stream;

/// What a paragraph of copy is to the article.
public enum Role {
    KICKER('K', "Kicker"), HEADLINE('H', "Headline"), STANDFIRST('S', "Standfirst"), BYLINE('B', "Byline"),
    /// A place the story comes from, alone or before the first words of a paragraph.
    DATELINE('D', "Dateline"),
    /// When it was published or changed.
    DATE('T', "Time"), EMBARGO('E', "Embargo"),
    /// Where a picture stands, with its address.
    PICTURE('I', "Picture"), ALT('A', "Alt text"), CAPTION('C', "Caption"), CREDIT('R', "Credit"),
    /// Running text.
    TEXT('P', "Paragraph"), CROSSHEAD('X', "Crosshead"), ITEM('L', "List item"), NUMBERED('M', "Numbered item"), QUOTE('Q', "Quotation"),
    /// A word of the editors to the readers.
    NOTE('N', "Note"), CORRECTION('W', "Correction"),
    /// The agency or paper it comes from.
    SOURCE('O', "Source"), SLUG('G', "Slug"),
    /// Nothing: it is left out, and told.
    DROPPED('-', "Left out");

    private final char key;
    private final String label;

    Role(char key, String label) {
        this.key = key;
        this.label = label;
    }

    /// The key that gives a paragraph this role.
    public char key() {
        return key;
    }

    /// Its name for people.
    public String label() {
        return label;
    }

    /// Whether it is about a picture.
    boolean isOfPicture() {
        return this == PICTURE || this == ALT || this == CAPTION || this == CREDIT;
    }

    /// The role with that key, small or large.
    public static Optional<Role> ofKey(String typed) {
        return Stream.of(values()).filter(role -> typed.length() == 1 && role.key == Character.toUpperCase(typed.charAt(0))).findFirst();
    }
}
