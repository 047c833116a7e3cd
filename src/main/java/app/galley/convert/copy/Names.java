package app.galley.convert.copy;

import app.galley.model.Author;
import app.galley.model.Extras;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Reads the names of a byline, with roles and agencies: "Ana Ruiz, political correspondent, and Jo Berg in Lisbon".
final class Names {

    private static final int LONGEST = 220;
    private static final int MOST_WORDS = 6;
    private static final Set<String> ARTICLES = Set.of("The", "El", "La", "Los", "Las", "Le", "Les", "Der", "Die", "Das", "O", "A", "Os",
            "As");

    private final List<Author> authors = new ArrayList<>();
    /// Whether something was there that no author has a place for, such as where they are.
    private boolean hasMore;

    private Names() {}

    /// Who a text names.
    ///
    /// @param authors those named
    /// @param isSure whether it says more than names: a role, an agency, an address
    record Named(List<Author> authors, boolean isSure) {}

    /// The names, if the text holds names, roles, places and addresses and nothing else.
    static Optional<Named> of(String text) {
        if (text.isBlank() || text.length() > LONGEST) {
            return Optional.empty();
        }
        var names = new Names();
        String[] segments = text.split("\\|");
        for (int i = 0; i < segments.length; i++) {
            for (String piece : i > 0 && isPaper(segments[i]) ? List.<String>of() : pieces(segments[i])) {
                if (!names.take(piece)) {
                    return Optional.empty();
                }
            }
            names.hasMore |= i > 0 && isPaper(segments[i]);
        }
        boolean sure = names.hasMore || names.authors.stream().anyMatch(author -> author.isOrganization() || !author.jobTitle().isEmpty());
        return names.authors.isEmpty() ? Optional.empty() : Optional.of(new Named(List.copyOf(names.authors), sure));
    }

    /// Whether what stands after a bar is a paper and nobody: "The Carrow Post".
    private static boolean isPaper(String segment) {
        List<String> tokens = Phrase.tokens(segment);
        return tokens.size() > 1 && tokens.size() <= MOST_WORDS && ARTICLES.contains(tokens.getFirst()) && isName(tokens);
    }

    /// The pieces between commas, bars and words like "and".
    private static List<String> pieces(String text) {
        var pieces = new ArrayList<String>();
        for (String part : text.split("[,;|·•/&+]|\\s[–—-]\\s")) {
            var piece = new StringBuilder();
            List<String> tokens = Phrase.tokens(part);
            for (int i = 0; i < tokens.size(); i++) {
                if (isAnd(tokens, i)) {
                    add(pieces, piece);
                } else {
                    piece.append(piece.isEmpty() ? "" : " ").append(tokens.get(i));
                }
            }
            add(pieces, piece);
        }
        return pieces;
    }

    /// In "Ana Costa e Silva" the small word is a part of the name, in "Ana Costa e Rui Vaz" it is none: two names or more follow it there.
    private static boolean isAnd(List<String> tokens, int index) {
        String token = tokens.get(index);
        if (!token.equals("e") && !token.equals("y")) {
            return Words.AND.has(token.toLowerCase(Locale.ROOT));
        }
        int after = index + 1;
        while (after < tokens.size() && !tokens.get(after).equals(token)) {
            after++;
        }
        return index == 0 || after - index > 2 || tokens.get(index - 1).equals(tokens.getFirst());
    }

    private static void add(List<String> pieces, StringBuilder piece) {
        if (!piece.isEmpty()) {
            pieces.add(piece.toString());
            piece.setLength(0);
        }
    }

    private boolean take(String raw) {
        String piece = withoutEnd(raw);
        if (piece.isEmpty()) {
            return true;
        }
        if (piece.indexOf('@') >= 0 && piece.indexOf(' ') < 0 || !DateLine.of(piece).isEmpty()
                || piece.startsWith("(") && piece.endsWith(")")) {
            hasMore = true;
            return true;
        }
        if (Words.AGENCIES.has(Phrase.of(piece))) {
            authors.add(new Author("Organization", piece, "", Extras.NONE));
            return true;
        }
        return job(piece) || name(piece);
    }

    private static String withoutEnd(String piece) {
        String bare = piece.strip();
        while (!bare.isEmpty() && ":.*".indexOf(bare.charAt(bare.length() - 1)) >= 0 && !isInitial(lastToken(bare))) {
            bare = bare.substring(0, bare.length() - 1).strip();
        }
        return bare;
    }

    private static String lastToken(String text) {
        return text.substring(text.lastIndexOf(' ') + 1);
    }

    private static boolean isInitial(String token) {
        return token.length() <= 3 && token.endsWith(".");
    }

    /// A role belongs to the name before it.
    private boolean job(String piece) {
        if (!isJob(piece)) {
            return false;
        }
        if (authors.isEmpty() || authors.getLast().isOrganization()) {
            authors.add(new Author("Organization", piece, "", Extras.NONE));
        } else {
            Author last = authors.removeLast();
            authors.add(last.withJobTitle(last.jobTitle().isEmpty() ? piece : last.jobTitle() + ", " + piece));
        }
        return true;
    }

    /// Whether a few words are what somebody is.
    static boolean isJob(String text) {
        List<String> tokens = Phrase.tokens(text);
        return tokens.size() <= 8 && text.length() <= 80 && !Phrase.endsSentence(text)
                && (Words.JOBS.has(Phrase.of(text)) || tokens.stream().anyMatch(token -> Words.JOBS.has(Phrase.of(token))));
    }

    private boolean name(String piece) {
        List<String> tokens = Phrase.tokens(piece);
        int place = place(tokens);
        if (place == 0 && !authors.isEmpty()) {
            hasMore = true;
            return true;
        }
        List<String> words = tokens.subList(0, place);
        hasMore |= place < tokens.size();
        if (words.isEmpty() || !isName(words)) {
            return false;
        }
        authors.add(Author.person(String.join(" ", words)));
        return true;
    }

    /// Where "in Lisbon" begins; the number of words when it is not there.
    private static int place(List<String> tokens) {
        for (int i = 0; i + 1 < tokens.size(); i++) {
            boolean in = Words.IN.has(tokens.get(i)) && startsLarge(tokens.get(i + 1));
            if (in && tokens.size() - i <= 5) {
                return i;
            }
        }
        return tokens.size();
    }

    private static boolean startsLarge(String token) {
        // In names such as d’Aulne the first letter of the second part counts.
        int first = token.codePointAt(token.length() > 2 && "’'".indexOf(token.charAt(1)) >= 0 ? 2 : 0);
        return Character.isUpperCase(first) || Character.getType(first) == Character.OTHER_LETTER;
    }

    private static boolean isName(List<String> words) {
        if (words.size() == 1) {
            return isHandle(words.getFirst());
        }
        int large = 0;
        for (String word : words) {
            boolean particle = Words.PARTICLES.has(word.toLowerCase(Locale.ROOT)) && !startsLarge(word);
            if (!particle && !isNameWord(word)) {
                return false;
            }
            large += particle ? 0 : 1;
        }
        return large >= 2 && words.size() <= MOST_WORDS || large >= 1 && words.size() <= 3 && startsLarge(words.getLast());
    }

    private static boolean isNameWord(String word) {
        String bare = Phrase.bare(word).toLowerCase(Locale.ROOT);
        boolean letters = word.codePoints().allMatch(c -> Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK
                || "'’.-“”\"".indexOf(c) >= 0);
        return letters && startsLarge(word) && !Words.WEEKDAYS.has(bare) && !Words.MONTHS.containsKey(bare)
                && (!word.endsWith(".") || word.length() <= 4);
    }

    /// What sites write in addresses for a name: "ana-ruiz".
    private static boolean isHandle(String word) {
        return word.indexOf('-') > 0 && word.equals(word.toLowerCase(Locale.ROOT)) && word.endsWith(Phrase.bare(word))
                && word.codePoints().allMatch(c -> Character.isLetterOrDigit(c) || c == '-' || c == '.');
    }
}
