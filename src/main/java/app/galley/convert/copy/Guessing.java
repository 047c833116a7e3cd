package app.galley.convert.copy;

import java.util.List;
import java.util.function.Consumer;

/// Guesses what each paragraph is. Later readers build on what earlier ones are sure of.
final class Guessing {

    private static final List<Consumer<Sheet>> READERS = List.of(Wires::read, Mails::read, Signs::read, Notices::read, Dates::read,
            Furniture::read, Bylines::read, PictureLines::read, KeyPoints::read, Heads::read, Datelines::read, Crossheads::read);

    private Guessing() {}

    static void guess(Sheet sheet) {
        READERS.forEach(reader -> reader.accept(sheet));
    }
}
