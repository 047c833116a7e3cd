package app.galley.format;

import app.galley.model.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.UnaryOperator;

/// Values in which one value within is another.
final class Spoilt {

    private final List<Value> all = new ArrayList<>();
    private final Value by;

    private Spoilt(Value by) {
        this.by = by;
    }

    static List<Value> all(Value whole, Value by) {
        var spoilt = new Spoilt(by);
        spoilt.walk(whole, UnaryOperator.identity());
        return spoilt.all;
    }

    private void walk(Value value, UnaryOperator<Value> around) {
        all.add(around.apply(by));
        switch (value) {
            case Value.Obj(var members) -> members.forEach((name, inner) -> walk(inner, other -> {
                var copy = new LinkedHashMap<>(members);
                copy.put(name, other);
                return around.apply(new Value.Obj(copy));
            }));
            case Value.Arr(var items) -> {
                for (int i = 0; i < items.size(); i++) {
                    int at = i;
                    walk(items.get(i), other -> {
                        var copy = new ArrayList<>(items);
                        copy.set(at, other);
                        return around.apply(new Value.Arr(copy));
                    });
                }
            }
            case Value.Text _,Value.Num _,Value.Bool _,Value.Null _ -> {
            }
        }
    }
}
