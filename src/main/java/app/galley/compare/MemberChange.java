package app.galley.compare;

import app.galley.model.Article;
import app.galley.model.Extras;
import app.galley.model.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Another value of a member of the head that Galley does not know.
///
/// @param name its name in the file
/// @param before the value before; empty when it was absent
/// @param after the value after; empty when it went
public record MemberChange(String name, Optional<Value> before, Optional<Value> after) implements HeadChange {

    @Override
    public Article apply(Article article) {
        return article.withHead(article.head().withExtras(with(article.head().extras(), name, after)));
    }

    /// A copy of what is unknown with another value of that name, at its place or the last one.
    static Extras with(Extras extras, String name, Optional<Value> value) {
        Map<String, Value> unknown = new LinkedHashMap<>(extras.unknown());
        List<String> order = new ArrayList<>(extras.order());
        if (value.isPresent()) {
            unknown.put(name, value.get());
            if (!order.isEmpty() && !order.contains(name)) {
                order.add(name);
            }
        } else {
            unknown.remove(name);
            order.remove(name);
        }
        return new Extras(order, unknown);
    }
}
