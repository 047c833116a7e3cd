package app.galley.cli;

import app.galley.review.Thread;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Short names for remarks, by which a person can type them: the beginnings of their ids, as long as they must be.
final class ThreadNames {

    private static final String UUID = "urn:uuid:";
    private static final int SHORT = 8;

    private final Map<String, Thread> byId = new HashMap<>();

    ThreadNames(Collection<Thread> threads) {
        threads.forEach(thread -> byId.put(bare(thread.remark().id()), thread));
    }

    private static String bare(String id) {
        return id.startsWith(UUID) ? id.substring(UUID.length()) : id;
    }

    String of(Thread thread) {
        String id = bare(thread.remark().id());
        int length = Math.min(SHORT, id.length());
        while (length < id.length() && found(id.substring(0, length)).size() > 1) {
            length++;
        }
        return id.substring(0, length);
    }

    /// The remarks that may be meant by what was typed.
    List<Thread> found(String typed) {
        String wanted = bare(typed);
        if (byId.containsKey(wanted)) {
            return List.of(byId.get(wanted));
        }
        var found = new ArrayList<Thread>();
        byId.forEach((id, thread) -> {
            if (!wanted.isEmpty() && id.startsWith(wanted)) {
                found.add(thread);
            }
        });
        return found;
    }
}
