package app.galley.edit;

import app.galley.model.Author;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// The authors as one line of text: their names, with a semicolon between two. Roles are kept beside, by name and place.
final class AuthorLine {

    private static final String BETWEEN = "; ";

    private AuthorLine() {}

    static String text(List<Author> authors) {
        return authors.stream().map(Author::name).collect(Collectors.joining(BETWEEN));
    }

    /// The authors after their line has become this text: who is still named keeps role and type.
    static List<Author> parse(String text, List<Author> before) {
        if (text.isBlank()) {
            return List.of();
        }
        List<String> names = List.of(text.split("; *", -1));
        int head = 0;
        int most = Math.min(names.size(), before.size());
        while (head < most && names.get(head).equals(before.get(head).name())) {
            head++;
        }
        int tail = 0;
        while (tail < most - head && names.get(names.size() - 1 - tail).equals(before.get(before.size() - 1 - tail).name())) {
            tail++;
        }
        var authors = new ArrayList<>(before.subList(0, head));
        for (int i = head; i < names.size() - tail; i++) {
            boolean known = i < before.size() - tail;
            authors.add(known ? before.get(i).withName(names.get(i)) : Author.person(names.get(i)));
        }
        authors.addAll(before.subList(before.size() - tail, before.size()));
        return authors;
    }

    /// Where a deletion really begins: taking away the space after a semicolon takes the semicolon too, or the line would grow it again.
    static int deletionStart(String text, int from, int to) {
        return to == from + 1 && text.charAt(from) == ' ' && from > 0 && text.charAt(from - 1) == ';' ? from - 1 : from;
    }
}
