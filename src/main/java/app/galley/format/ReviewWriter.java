package app.galley.format;

import app.galley.model.Value;
import app.galley.model.review.Matter;
import app.galley.model.review.Remark;
import app.galley.model.review.Review;
import app.galley.model.review.Reviewer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Writes a review in the fixed layout, with what was kept of its file in its place.
public final class ReviewWriter {

    /// Explains the names of our own to other programs.
    private static final Value CONTEXT = new Value.Arr(List.of(new Value.Text("http://www.w3.org/ns/anno.jsonld"),
            new Value.Obj(Map.of("galley", new Value.Text("urn:galley:review:")))));

    private ReviewWriter() {}

    /// The bytes of the review's file: UTF-8, LF, with a final newline. A review that was read and not changed gives its file again.
    public static byte[] write(Review review) {
        return Values.write(value(review));
    }

    private static Value value(Review review) {
        Map<String, Value> members = new LinkedHashMap<>();
        if (review.asRead() instanceof Value.Obj(var read) && !read.isEmpty()) {
            members.putAll(read);
            rename(members, review.by());
        } else {
            members.put("@context", CONTEXT);
            members.put("id", new Value.Text(review.id()));
            members.put("type", new Value.Text("AnnotationPage"));
            members.put("creator", ReviewShape.of(review.by()));
        }
        Value items = new Value.Arr(review.remarks().stream().map(remark -> value(remark, review.by())).toList());
        if (members.get("first") instanceof Value.Obj(var first) && first.containsKey("items")) {
            Map<String, Value> page = new LinkedHashMap<>(first);
            page.put("items", items);
            members.put("first", new Value.Obj(page));
            members.remove("items");
        } else {
            members.put("items", items);
        }
        return new Value.Obj(members);
    }

    /// A reviewer who goes by another name now.
    private static void rename(Map<String, Value> members, Reviewer by) {
        var read = new Facts(members, "", new Problems()).creator(Reviewer.UNSAID);
        if (!read.equals(by)) {
            members.put("creator", ReviewShape.overlaid(ReviewShape.of(by), members.getOrDefault("creator", Remark.NOT_READ)));
        }
    }

    /// As it was read, when it says the same; else as it is now, with what is not understood in its place.
    private static Value value(Remark remark, Reviewer by) {
        if (remark.asRead().equals(Remark.NOT_READ)) {
            return ReviewShape.of(remark);
        }
        if (remark.matter() instanceof Matter.Unknown) {
            return remark.asRead();
        }
        Remark read = ReviewItems.read(remark.asRead(), "", by, new Problems());
        return read.equals(remark) ? remark.asRead() : ReviewShape.overlaid(ReviewShape.of(remark), remark.asRead());
    }
}
