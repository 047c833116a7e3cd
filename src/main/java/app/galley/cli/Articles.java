package app.galley.cli;

import app.galley.library.ArticleFile;
import app.galley.library.FileFailure;
import app.galley.library.FileFailure.Trouble;
import app.galley.library.packet.Packet;
import app.galley.library.packet.PacketFolder;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/// The articles that were named on the command line: folders, files, and packets, which are unpacked for as long as the program runs.
final class Articles implements AutoCloseable {

    private final Console console;
    private final Map<Path, PacketFolder> packets = new HashMap<>();

    Articles(Console console) {
        this.console = console;
    }

    /// An article to be read. What was left out of a packet is told.
    ///
    /// @throws FileFailure when it is a packet that is not what it should be
    ArticleFile open(Path named) throws FileFailure {
        if (!Packet.isPacket(named)) {
            return ArticleFile.of(named);
        }
        PacketFolder known = packets.get(named);
        if (known == null) {
            known = PacketFolder.open(named);
            packets.put(named, known);
            known.packet().notes().forEach(console::message);
        }
        return known.article();
    }

    /// An article that is to be changed.
    ///
    /// @throws FileFailure when it is a packet: those are only read
    ArticleFile writable(Path named) throws FileFailure {
        if (Packet.isPacket(named)) {
            throw new FileFailure(Trouble.READ_ONLY, named, "“%s” is a packet, and those are only read.".formatted(named.getFileName()),
                    "Nothing was changed.", "Unpack it with “galley unpack”, and pack it again afterwards.");
        }
        return ArticleFile.of(named);
    }

    /// What to call an article: what was typed, or the file in the folder that was.
    Path shown(Path named) {
        return packets.containsKey(named) ? named : ArticleFile.of(named).path();
    }

    /// What to call an article without its folders: of a packet, its name.
    String name(Path named) {
        return packets.containsKey(named) ? Objects.toString(named.getFileName(), "") : ArticleFile.of(named).name();
    }

    /// Removes what was unpacked.
    @Override
    public void close() {
        packets.values().forEach(PacketFolder::close);
        packets.clear();
    }
}
