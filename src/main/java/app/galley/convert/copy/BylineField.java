package app.galley.convert.copy;

import app.galley.model.Article;
import app.galley.model.Author;
import app.galley.model.Blocks;
import app.galley.model.Extras;
import app.galley.model.Field;
import app.galley.model.Head;
import app.galley.render.PlainText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Fills in who wrote the story.
///
/// Where the authors alone would not print the words of the source, these are kept as the byline to print.
final class BylineField {

    private BylineField() {}

    /// The head with the byline's lines in it.
    static Head with(Head head, List<String> lines, Report report) {
        if (lines.isEmpty()) {
            return head;
        }
        var authors = new ArrayList<Author>();
        for (String line : lines) {
            add(authors, line);
        }
        String words = String.join(", ", lines.stream().map(BylineField::withoutEnd).toList());
        Head named = head.with(Field.AUTHORS, authors);
        String printed = printed(named);
        if (!printed.equals(String.join("\n", lines))) {
            report.changed("A byline was parted into names.", String.join("\n", lines));
        }
        return Phrase.of(printed).equals(Phrase.of(words)) ? named : named.with(Field.BY, words);
    }

    private static void add(List<Author> authors, String line) {
        Signed by = Bylines.by(line);
        Optional<Names.Named> named = Names.of(by.words());
        if (!by.isThere() && !authors.isEmpty() && Names.isJob(line)) {
            Author last = authors.removeLast();
            authors.add(last.withJobTitle(last.jobTitle().isEmpty() ? line.strip() : last.jobTitle() + ", " + line.strip()));
        } else if (named.isPresent()) {
            authors.addAll(named.get().authors().stream().map(author -> author.withName(spoken(author.name()))).toList());
        } else if (authors.isEmpty() && by.words().length() < 80) {
            authors.add(new Author("Person", withoutEnd(by.words()), "", Extras.NONE));
        }
    }

    /// A name that is written in capitals throughout, as it is spoken.
    private static String spoken(String name) {
        if (!Phrase.isCapitals(name) || Phrase.tokens(name).size() < 2) {
            return name;
        }
        var spoken = new StringBuilder();
        boolean inside = false;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            spoken.append(inside ? Character.toLowerCase(c) : c);
            inside = Character.isLetter(c);
        }
        return spoken.toString();
    }

    private static String withoutEnd(String line) {
        int end = line.length();
        while (end > 0 && "|·•,;: ".indexOf(line.charAt(end - 1)) >= 0) {
            end--;
        }
        return line.substring(0, end);
    }

    private static String printed(Head head) {
        Head only = Head.EMPTY.with(Field.LANGUAGE, head.get(Field.LANGUAGE)).with(Field.AUTHORS, head.get(Field.AUTHORS));
        return PlainText.of(new Article(only, Blocks.EMPTY)).strip();
    }
}
