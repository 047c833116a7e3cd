package app.galley.library.packet;

import app.galley.format.UnreadableArticle;
import app.galley.format.Values;
import app.galley.library.Stamp;
import app.galley.model.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What a packet says it holds.
///
/// @param files the size and sum of each file by its path, in order
record Manifest(Map<String, Stamp> files) {

    static final String NAME = "manifest.json";
    static final String MIME_ENTRY = "mimetype";
    static final String MIME_TYPE = "application/vnd.galley.packet+zip";

    private static final String VERSION = "1";

    byte[] write() {
        var list = new ArrayList<Value>();
        files.forEach((path, stamp) -> {
            Map<String, Value> file = new LinkedHashMap<>();
            file.put("path", new Value.Text(path));
            file.put("size", new Value.Num(Long.toString(stamp.size())));
            file.put("sha256", new Value.Text(stamp.sha256()));
            list.add(new Value.Obj(file));
        });
        Map<String, Value> members = new LinkedHashMap<>();
        members.put("galleyPacket", new Value.Text(VERSION));
        members.put("files", new Value.Arr(list));
        return Values.write(new Value.Obj(members));
    }

    /// The manifest in a file; empty when it is none, or one of a later version.
    static Optional<Manifest> read(byte[] bytes) {
        try {
            if (Values.read(bytes) instanceof Value.Obj(var members) && new Value.Text(VERSION).equals(members.get("galleyPacket"))
                    && members.get("files") instanceof Value.Arr(List<Value> list)) {
                return files(list).map(Manifest::new);
            }
            return Optional.empty();
        } catch (UnreadableArticle nothing) {
            return Optional.empty();
        }
    }

    private static Optional<Map<String, Stamp>> files(List<Value> list) {
        Map<String, Stamp> files = new LinkedHashMap<>();
        for (Value value : list) {
            boolean fine = value instanceof Value.Obj(var file) && file.get("path") instanceof Value.Text(var path)
                    && file.get("size") instanceof Value.Num(var size) && size.matches("[0-9]{1,12}")
                    && file.get("sha256") instanceof Value.Text(var sum)
                    && files.put(path, new Stamp(Long.parseLong(size), sum)) == null;
            if (!fine) {
                return Optional.empty();
            }
        }
        return Optional.of(files);
    }

    long size() {
        return files.values().stream().mapToLong(Stamp::size).sum();
    }
}
