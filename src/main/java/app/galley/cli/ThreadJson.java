package app.galley.cli;

import app.galley.model.Value;
import app.galley.model.review.Matter;
import app.galley.model.review.Remark;
import app.galley.model.review.Reviewer;
import app.galley.review.Found;
import app.galley.review.Thread;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// What was said of a passage, for other programs.
final class ThreadJson {

    private ThreadJson() {}

    static Value of(Thread thread) {
        Remark remark = thread.remark();
        Map<String, Value> members = new LinkedHashMap<>(Console.object("id", remark.id(), "kind", thread.kind(), "state",
                ThreadText.state(thread), "open", !thread.isDone(), "by", by(remark.by()), "created", remark.created(), "quote",
                remark.target().quote(), "found", found(thread), "words", thread.words(), "text", remark.matter().text()).members());
        if (remark.matter() instanceof Matter.Suggestion(var proposal, _)) {
            members.put("suggestion", new Value.Text(ThreadText.words(proposal)));
        }
        if (remark.matter() instanceof Matter.FactCheck(_, var sources, _)) {
            members.put("sources", new Value.Arr(sources.stream().<Value>map(source -> new Value.Text(ThreadText.words(source))).toList()));
        }
        members.put("replies", new Value.Arr(thread.replies().stream().<Value>map(reply -> Console.object("by", by(reply.by()), "created",
                reply.created(), "text", reply.matter().text())).toList()));
        return new Value.Obj(members);
    }

    static Value by(Reviewer reviewer) {
        return reviewer.id().isEmpty()
                ? Console.object("name", reviewer.name())
                : Console.object("id", reviewer.id(), "name", reviewer.name());
    }

    private static Value found(Thread thread) {
        List<Value> found = thread.places().stream().<Value>map(place -> new Value.Text(switch (place) {
            case Found.At at -> at.how().name().toLowerCase(Locale.ROOT);
            case Found.Lost _ -> "lost";
            case Found.Ambiguous _ -> "ambiguous";
        })).toList();
        return new Value.Arr(found);
    }
}
