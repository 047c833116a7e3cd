package app.galley.format;

import app.galley.model.Value;
import app.galley.model.review.Remark;
import app.galley.model.review.Review;
import app.galley.model.review.Reviewer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Reads a review from the bytes of its file: a page of W3C web annotations (Web Annotation Data Model, 2017).
public final class ReviewReader {

    private final Problems problems = new Problems();
    private final Set<String> forged = new HashSet<>();

    private ReviewReader() {}

    /// The review in a file, with what is wrong with it.
    ///
    /// What is not understood is kept by value. A remark that says it is by somebody else than the file is left out: one file is one
    /// person's, and nobody speaks for another.
    ///
    /// @param utf8 the whole file
    /// @throws UnreadableArticle when nothing can be made of the file
    public static LoadedReview read(byte[] utf8) throws UnreadableArticle {
        return new ReviewReader().load(utf8);
    }

    private LoadedReview load(byte[] file) throws UnreadableArticle {
        Intake.Checked checked = Intake.check(file);
        Value value = Intake.whole(checked.utf8(), Texts.mended(checked.oddEscape(), problems), Tokens::value);
        if (!(value instanceof Value.Obj(var members))) {
            throw new UnreadableArticle("The file is JSON but no review: it holds no object.");
        }
        if (!members.containsKey("items") && !members.containsKey("first")) {
            throw new UnreadableArticle("The file is JSON but no review: it has no “items”.");
        }
        var page = new Facts(members, "", problems);
        page.wants("type", page.text("type"), text -> text.equals("AnnotationPage") || text.equals("AnnotationCollection"),
                "must be \"AnnotationPage\"");
        page.context();
        Reviewer by = page.creator(Reviewer.UNSAID);
        if (by.name().isBlank()) {
            problems.error("/creator", "It is not said whose review this is.");
        }
        String id = page.id();
        Map<String, Value> rest = new LinkedHashMap<>(members);
        rest.put("items", new Value.Null());
        var review = new Review(id, by, remarks(page, by), new Value.Obj(rest));
        List<Problem> placed = problems.placed(checked.utf8());
        return new LoadedReview(review, placed, placed.stream().filter(problem -> forged.contains(problem.pointer())).toList());
    }

    /// A collection of one page has its items in that page.
    private List<Remark> remarks(Facts page, Reviewer by) {
        Facts holder = page.has("items") ? page : page.object("first");
        var remarks = new ArrayList<Remark>();
        List<Value> items = holder.list("items");
        for (int i = 0; i < items.size(); i++) {
            String pointer = holder.pointer() + "/items/" + i;
            Remark remark = ReviewItems.read(items.get(i), pointer, by, problems);
            if (remark.by().equals(by) || remark.by().is(by)) {
                remarks.add(remark);
            } else {
                forged.add(pointer + "/creator");
                problems.error(pointer + "/creator", "This remark says it is by “%s”, in a file of “%s”; it was left out."
                        .formatted(remark.by().name(), by.name()));
            }
        }
        return remarks;
    }
}
