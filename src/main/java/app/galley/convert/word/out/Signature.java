package app.galley.convert.word.out;

import app.galley.convert.word.RemarkWords;
import app.galley.model.review.Remark;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/// Who said or changed something, and when.
///
/// @param author never empty, which Word would not open
/// @param date to the second, as Word has it; empty when it is not known
record Signature(String author, String date) {

    /// Years of four digits.
    private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("9999-12-31T23:59:59Z");

    static Signature of(Remark remark) {
        String name = Xml.fit(remark.by().name()).strip().replaceAll("\\s+", " ");
        Instant created = remark.createdAt();
        boolean known = created.isAfter(FIRST) && created.isBefore(LAST);
        return new Signature(name.isEmpty() ? RemarkWords.NOBODY : name, known ? created.truncatedTo(ChronoUnit.SECONDS).toString() : "");
    }

    /// The attributes of an element that is signed so.
    String[] attributes(int id) {
        var attributes = new ArrayList<>(List.of("w:id", String.valueOf(id), "w:author", author));
        if (!date.isEmpty()) {
            attributes.addAll(List.of("w:date", date));
        }
        return attributes.toArray(String[]::new);
    }

    /// The first letters of the name.
    String initials() {
        var initials = new StringBuilder();
        for (String word : author.split(" ")) {
            if (initials.length() < 6) {
                initials.appendCodePoint(word.codePointAt(0));
            }
        }
        return initials.toString();
    }
}
