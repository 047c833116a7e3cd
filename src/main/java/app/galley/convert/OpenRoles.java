package app.galley.convert;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import org.jsoup.nodes.Element;

/// The roles of the elements the walk through HTML is in, beyond what their names say, and what they do to the lines.
final class OpenRoles {

    private record Open(Element until, Role role) {}

    private final BlockList out;
    private final Deque<Open> open = new ArrayDeque<>();

    OpenRoles(BlockList out) {
        this.out = out;
    }

    /// Goes into an element.
    void enter(Element element, Role role) {
        switch (role) {
            case Role.Heading(int level) -> out.heading(level);
            case Role.Item item -> out.startItem(item);
            case Role.ItemOfList(int level) -> out.startItem(out.inOpenList(level));
            case Role.Quote _,Role.QuoteTo _ -> out.quote(1);
            case Role.AsNamed _,Role.Skipped _,Role.Taken _ -> {
                return;
            }
        }
        open.push(new Open(role instanceof Role.QuoteTo(Element end) ? end : element, role));
    }

    /// Comes out of an element. A quotation may end with an element around others that have a role.
    void leave(Element element) {
        for (Iterator<Open> each = open.iterator(); !open.isEmpty() && each.hasNext();) {
            Open role = each.next();
            if (role.until == element) {
                each.remove();
                end(role.role);
            }
        }
    }

    private void end(Role role) {
        switch (role) {
            case Role.Heading _ -> out.heading(0);
            case Role.Quote _,Role.QuoteTo _ -> out.quote(-1);
            case Role.Item _,Role.ItemOfList _,Role.AsNamed _,Role.Skipped _,Role.Taken _ -> {
                /* they end with their line */ }
        }
    }
}
