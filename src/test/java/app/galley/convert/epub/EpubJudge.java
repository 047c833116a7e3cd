package app.galley.convert.epub;

import com.adobe.epubcheck.api.EPUBLocation;
import com.adobe.epubcheck.api.EpubCheck;
import com.adobe.epubcheck.api.MasterReport;
import com.adobe.epubcheck.messages.Message;
import com.adobe.epubcheck.messages.Severity;
import com.adobe.epubcheck.util.FeatureEnum;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What EPUBCheck has against a book: its errors and warnings.
final class EpubJudge extends MasterReport {

    private final List<String> complaints = new ArrayList<>();

    private EpubJudge() {}

    static List<String> complaints(byte[] book) {
        var judge = new EpubJudge();
        var check = new EpubCheck(new ByteArrayInputStream(book), judge, "book.epub");
        check.setLocale(Locale.ENGLISH);
        check.doValidate();
        return judge.complaints;
    }

    @Override
    public void message(Message message, EPUBLocation location, Object... args) {
        if (message.getSeverity().toInt() >= Severity.WARNING.toInt()) {
            complaints.add("%s %s:%d:%d %s".formatted(message.getID(), location.getPath(), location.getLine(), location.getColumn(),
                    message.getMessage(args)));
        }
    }

    @Override
    public void info(String resource, FeatureEnum feature, String value) {}

    @Override
    public int generate() {
        return 0;
    }

    @Override
    public void initialize() {}
}
