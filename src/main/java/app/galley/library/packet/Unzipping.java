package app.galley.library.packet;

import app.galley.library.PictureFiles;
import app.galley.library.Stamp;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/// Takes a packet's archive apart, entry by entry, never further than its manifest allows.
final class Unzipping {

    /// Why it is not taken apart, the end of a sentence that begins with the packet.
    static final class Refusal extends Exception {
        private static final long serialVersionUID = 1L;
        private final String sentence;

        Refusal(String sentence) {
            super(sentence);
            this.sentence = sentence;
        }

        String sentence() {
            return sentence;
        }
    }

    private static final int MOST_FILES = 5_000;
    private static final int MOST_MANIFEST = 4 << 20;

    private static final int CENTRAL_ENTRY = 0x02014b50;
    private static final int CENTRAL_END = 0x06054b50;
    private static final int END_LENGTH = 22;
    private static final int ENTRY_LENGTH = 46;
    private static final int LINK = 0xA000;
    private static final int FILE_TYPE = 0xF000;

    private final byte[] bytes;

    Unzipping(byte[] bytes) {
        this.bytes = bytes;
    }

    Map<String, byte[]> files() throws Refusal {
        refuseLinks();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8)) {
            ZipEntry first = zip.getNextEntry();
            boolean typed = first != null && first.getName().equals(Manifest.MIME_ENTRY) && first.getMethod() == ZipEntry.STORED
                    && new String(read(zip, Manifest.MIME_TYPE.length()), StandardCharsets.US_ASCII).equals(Manifest.MIME_TYPE);
            if (!typed) {
                throw new Refusal("it is no packet of Galley's");
            }
            ZipEntry second = zip.getNextEntry();
            if (second == null || !second.getName().equals(Manifest.NAME)) {
                throw new Refusal("it does not say what it holds");
            }
            Manifest manifest = Manifest.read(read(zip, MOST_MANIFEST))
                    .orElseThrow(() -> new Refusal("it does not say what it holds in a way this version knows"));
            return files(zip, manifest);
        } catch (IOException | IllegalArgumentException broken) {
            throw new Refusal("it is damaged");
        }
    }

    private static Map<String, byte[]> files(ZipInputStream zip, Manifest manifest) throws IOException, Refusal {
        if (manifest.size() > Packet.MOST_BYTES || manifest.files().size() > MOST_FILES) {
            throw new Refusal("it would unpack to more than any article (%,d MB in %,d files)".formatted(manifest.size() >> 20,
                    manifest.files().size()));
        }
        Map<String, byte[]> files = new LinkedHashMap<>();
        Set<String> names = new HashSet<>();
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            String name = entry.getName();
            if (!Packet.isPath(name)) {
                throw new Refusal(
                        "it holds a file with the path “%s”, which leads out of an article's folder or means something else elsewhere"
                                .formatted(name));
            }
            if (!names.add(name.toLowerCase(Locale.ROOT))) {
                throw new Refusal("it holds “%s” twice".formatted(name));
            }
            Stamp said = manifest.files().get(name);
            if (said == null) {
                throw new Refusal("it holds “%s” without saying so".formatted(name));
            }
            byte[] content = read(zip, Math.min(said.size(), PictureFiles.MOST_BYTES));
            if (!Stamp.of(content).equals(said)) {
                throw new Refusal("its “%s” is not what was packed (its sum is wrong)".formatted(name));
            }
            files.put(name, content);
        }
        for (String name : manifest.files().keySet()) {
            if (!files.containsKey(name)) {
                throw new Refusal("“%s” is missing in it".formatted(name));
            }
        }
        return files;
    }

    /// At most so many bytes, and one more when there are more, so that what is too long is seen to be wrong.
    private static byte[] read(ZipInputStream zip, long most) throws IOException {
        return zip.readNBytes((int) most + 1);
    }

    /// Whether an entry is a link is only said in the list at the archive's end.
    private void refuseLinks() throws Refusal {
        ByteBuffer zip = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        int end = bytes.length - END_LENGTH;
        while (end >= 0 && zip.getInt(end) != CENTRAL_END) {
            end--;
        }
        if (end < 0) {
            throw new Refusal("it is damaged");
        }
        int at = zip.getInt(end + 16);
        while (at >= 0 && at <= end - ENTRY_LENGTH && zip.getInt(at) == CENTRAL_ENTRY) {
            int nameLength = Short.toUnsignedInt(zip.getShort(at + 28));
            if ((zip.getInt(at + 38) >>> 16 & FILE_TYPE) == LINK) {
                int from = at + ENTRY_LENGTH;
                String name = new String(Arrays.copyOfRange(bytes, from, Math.min(bytes.length, from + nameLength)),
                        StandardCharsets.UTF_8);
                throw new Refusal("it holds a link, “%s”".formatted(name));
            }
            at += ENTRY_LENGTH + nameLength + Short.toUnsignedInt(zip.getShort(at + 30)) + Short.toUnsignedInt(zip.getShort(at + 32));
        }
    }
}
