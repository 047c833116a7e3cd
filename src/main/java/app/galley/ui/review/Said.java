package app.galley.ui.review;

import app.galley.model.review.Kind;
import app.galley.model.review.Matter;
import app.galley.model.review.Remark;
import app.galley.model.review.Reviewer;
import app.galley.model.review.Role;
import app.galley.model.review.Source;
import app.galley.model.review.State;
import app.galley.review.Thread;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.remixicon.RemixiconAL;
import org.kordamp.ikonli.remixicon.RemixiconMZ;

/// What kinds, states, sources and people are called and which signs they have.
final class Said {

    private static final int COLOURS = 6;

    private Said() {}

    static String capital(String words) {
        return words.isEmpty()
                ? words
                : words.substring(0, words.offsetByCodePoints(0, 1)).toUpperCase(Locale.ENGLISH)
                        + words.substring(words.offsetByCodePoints(0, 1));
    }

    static String state(State state) {
        return switch (state) {
            case OPEN -> "Open";
            case RESOLVED -> "Resolved";
            case ACCEPTED -> "Accepted";
            case REJECTED -> "Rejected";
            case UNCHECKED -> "Unchecked";
            case VERIFIED -> "Verified";
            case DISPUTED -> "Disputed";
            case CUT -> "Cut";
            case RECHECK -> "Recheck";
        };
    }

    static Ikon sign(State state) {
        return switch (state) {
            case OPEN, UNCHECKED -> RemixiconAL.CHECKBOX_BLANK_CIRCLE_LINE;
            case RESOLVED, ACCEPTED, VERIFIED -> RemixiconAL.CHECKBOX_CIRCLE_LINE;
            case REJECTED, CUT -> RemixiconAL.CLOSE_CIRCLE_LINE;
            case DISPUTED -> RemixiconAL.ERROR_WARNING_LINE;
            case RECHECK -> RemixiconMZ.REFRESH_LINE;
        };
    }

    /// The style class of a state: what it means for whoever looks.
    static String tone(State state) {
        return switch (state) {
            case OPEN, UNCHECKED -> "tone-open";
            case RESOLVED, ACCEPTED, VERIFIED -> "tone-good";
            case REJECTED, CUT -> "tone-past";
            case DISPUTED, RECHECK -> "tone-bad";
        };
    }

    static Ikon sign(Thread thread) {
        return switch (thread.remark().matter()) {
            case Matter.Comment(Kind kind, _) -> sign(kind);
            case Matter.FactCheck _ -> RemixiconAL.CHECK_DOUBLE_LINE;
            case Matter.Suggestion _ -> RemixiconAL.EDIT_LINE;
            case Matter.SignOff _ -> RemixiconAL.AWARD_LINE;
            case Matter.Reply _,Matter.Decision _,Matter.Unknown _ -> RemixiconAL.CHAT_1_LINE;
        };
    }

    static Ikon sign(Kind kind) {
        return switch (kind) {
            case COMMENT -> RemixiconAL.CHAT_1_LINE;
            case QUESTION -> RemixiconMZ.QUESTION_LINE;
            case PRAISE -> RemixiconAL.HEART_LINE;
            case LEGAL -> RemixiconMZ.SCALES_LINE;
        };
    }

    static String role(Role role) {
        return capital(role.label());
    }

    static String source(Source source) {
        String kind = switch (source.kind()) {
            case WEB -> "Web";
            case DOCUMENT -> "Document";
            case INTERVIEW -> "Interview";
            case RECORDING -> "Recording";
        };
        return kind + ": " + Stream.of(source.what(), source.where()).filter(part -> !part.isBlank()).collect(Collectors.joining(", "));
    }

    /// What a source's second field is for.
    static String where(Source.Kind kind) {
        return switch (kind) {
            case WEB, DOCUMENT -> "Page";
            case INTERVIEW -> "Date";
            case RECORDING -> "Time";
        };
    }

    /// What a source's first field is for.
    static String what(Source.Kind kind) {
        return switch (kind) {
            case WEB -> "https://…";
            case DOCUMENT -> "Name of the document";
            case INTERVIEW -> "With whom";
            case RECORDING -> "Name of the recording";
        };
    }

    static String name(Reviewer reviewer) {
        return reviewer.name().isBlank() ? "Somebody" : reviewer.name().strip();
    }

    /// The first letters of the first and the last of somebody's names.
    static String initials(Reviewer reviewer) {
        String[] names = name(reviewer).split("\\s+");
        String first = letter(names[0]);
        return names.length == 1 ? first : first + letter(names[names.length - 1]);
    }

    /// The style class of somebody's colour; the name stands beside it, the colour only helps to see who is who.
    static String colour(Reviewer reviewer) {
        return "person-" + Math.floorMod(reviewer.identity().hashCode(), COLOURS);
    }

    private static String letter(String name) {
        return name.isEmpty() ? "" : name.substring(0, name.offsetByCodePoints(0, 1)).toUpperCase(Locale.ENGLISH);
    }

    /// The words somebody spoke of, in one line, at most so many characters of them.
    static String quote(Remark remark, int most) {
        String quote = remark.target().anchors().stream().map(anchor -> anchor.place().endsWith("/picture") && !anchor.exact().isEmpty()
                ? "Picture " + anchor.exact().substring(anchor.exact().lastIndexOf('/') + 1)
                : anchor.exact()).collect(Collectors.joining(" ¶ ")).replace('\n', ' ').strip();
        return shortened(quote, most);
    }

    static String shortened(String text, int most) {
        if (text.codePointCount(0, text.length()) <= most) {
            return text;
        }
        return text.substring(0, text.offsetByCodePoints(0, most - 1)).strip() + "…";
    }
}
