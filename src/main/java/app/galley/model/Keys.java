package app.galley.model;

import java.util.LinkedHashMap;
import java.util.random.RandomGenerator;

/// Keys of blocks, inline objects and marks.
public final class Keys {

    private static final String LETTERS = "abcdefghijkmnpqrstuvwxyz23456789";
    private static final RandomGenerator RANDOM = RandomGenerator.of("L64X128MixRandom");
    private static final int LENGTH = 10;

    private Keys() {}

    /// A new key. Ten letters of 32 hold 50 bits: two keys of one article of 100,000 blocks collide about once in 200,000 articles,
    /// and the reader repairs it then.
    public static synchronized String next() {
        var key = new char[LENGTH];
        long bits = RANDOM.nextLong();
        for (int i = 0; i < LENGTH; i++) {
            key[i] = LETTERS.charAt((int) (bits >>> (5 * i)) & 31);
        }
        return new String(key);
    }

    /// The value with its `_key` replaced; the value itself when it has none.
    public static Value rekey(Value value, String key) {
        if (value instanceof Value.Obj(var members) && members.containsKey("_key")) {
            var copy = new LinkedHashMap<>(members);
            copy.put("_key", new Value.Text(key));
            return new Value.Obj(copy);
        }
        return value;
    }
}
