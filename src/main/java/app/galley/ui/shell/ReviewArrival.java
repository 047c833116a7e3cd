package app.galley.ui.shell;

import app.galley.library.packet.Incoming;
import app.galley.model.Field;
import app.galley.model.review.Remark;
import app.galley.model.review.Reviewer;
import app.galley.review.Merging;
import app.galley.ui.common.NoticeLine.Notice;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Takes in what reviewers sent, into the article it is about.
///
/// @param desk where that may be open
record ReviewArrival(Desk desk) {

    private static final String TAKE = "Take in the remarks";
    private static final String READ = "Read the packet";

    /// Remarks that came by themselves: into the article that is open; without it they stay where they are.
    void takeIn(Incoming incoming, DeskWindow window) {
        find(incoming.articles()::contains).ifPresentOrElse(tab -> {
            tab.bringToFront();
            tab.reviews().take(incoming.reviews(), taken -> tell(tab, taken, incoming.notes()));
        }, () -> window.asking().tell(
                incoming.reviews().stream().allMatch(review -> review.remarks().isEmpty())
                        ? "There is nothing in “%s” yet.".formatted(incoming.file().getFileName())
                        : "“%s” is about an article that is not open.".formatted(incoming.file().getFileName()),
                "Open the article first, then open this file again or drop it on the window."));
    }

    /// Whether a packet was sent back to somebody who has its article open and wants to have no more of it than the remarks; these are
    /// taken in then.
    boolean isFor(OpenArticle packet, DeskWindow window) {
        Optional<ArticleTab> own = packet.isPacket() && !packet.brought().isEmpty()
                ? find(packet.document().article().get(Field.IDENTIFIER)::equals).filter(tab -> !tab.article().isPacket())
                : Optional.empty();
        if (own.isEmpty()) {
            return false;
        }
        String question = "Take %s in %s into the article that is open?".formatted(
                remarks(packet.brought().stream().flatMap(review -> review.remarks().stream()).toList()),
                packet.place().map(place -> "“" + place.getFileName() + "”").orElse("the packet"));
        String explanation = "Remarks find their places in the text as it is now. What cannot be placed is listed with the words it was about.";
        Optional<String> answer = window.asking().choose(question, explanation, List.of(TAKE, READ));
        if (answer.filter(TAKE::equals).isPresent()) {
            ArticleTab tab = own.get();
            tab.bringToFront();
            tab.reviews().take(packet.brought(), taken -> tell(tab, taken, List.of()));
        }
        return answer.filter(READ::equals).isEmpty();
    }

    /// Puts the remarks that came in a packet, or in an imported document, beside those that were made here.
    void bring(ArticleTab tab) {
        if (!tab.article().brought().isEmpty()) {
            tab.reviews().bring(tab.article().brought());
        }
    }

    private Optional<ArticleTab> find(Predicate<String> isIt) {
        List<ArticleTab> found = desk.tabs().stream().filter(tab -> isIt.test(tab.document().article().get(Field.IDENTIFIER))).toList();
        return Stream.concat(found.stream().filter(tab -> !tab.article().isPacket()), found.stream()).findFirst();
    }

    private static void tell(ArticleTab tab, Merging.Taken taken, List<String> notes) {
        String news = taken.arrived().isEmpty() && taken.renewed().isEmpty()
                ? "Nothing new: all of these remarks are here already."
                : Stream.of(taken.arrived().isEmpty() ? "" : remarks(taken.arrived()) + " arrived.",
                        taken.renewed().isEmpty() ? "" : remarks(taken.renewed()) + " changed.").filter(part -> !part.isEmpty())
                        .reduce("", (one, other) -> (one + " " + other).strip());
        tab.notices().say(Notices.Kind.NEWS, new Notice(news, List.of(), false, true));
        if (!notes.isEmpty()) {
            tab.window().asking().list("Not everything could be taken in", notes);
        }
    }

    /// How many, and by whom, in words.
    private static String remarks(Collection<Remark> remarks) {
        List<String> by = remarks.stream().map(Remark::by).map(Reviewer::name).filter(name -> !name.isBlank()).distinct().toList();
        String count = remarks.size() == 1 ? "1 remark" : remarks.size() + " remarks";
        return by.isEmpty()
                ? count
                : count + " by "
                        + (by.size() == 1 ? by.getFirst() : String.join(", ", by.subList(0, by.size() - 1)) + " and " + by.getLast());
    }
}
