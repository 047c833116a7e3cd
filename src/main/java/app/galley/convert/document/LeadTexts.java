package app.galley.convert.document;

import java.util.List;

/// What is said of a picture that has become the one above the text.
final class LeadTexts {

    private static final List<String> PARTS = List.of("/picture", "/caption", "/credit", "/alt");

    private LeadTexts() {}

    static void rename(String key, Traces traces) {
        PARTS.forEach(part -> traces.rename(key + part, "/image" + part));
    }
}
