package app.galley.convert.pdf;

import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.print.Doc;
import javax.print.DocFlavor;
import javax.print.PrintException;
import javax.print.PrintService;
import javax.print.PrintServiceLookup;
import javax.print.SimpleDoc;
import javax.print.attribute.HashPrintRequestAttributeSet;
import javax.print.attribute.PrintRequestAttributeSet;
import javax.print.attribute.standard.Copies;
import javax.print.attribute.standard.JobName;
import javax.print.attribute.standard.MediaSize;
import javax.print.attribute.standard.OrientationRequested;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.printing.Orientation;
import org.apache.pdfbox.printing.PDFPageable;

/// The printers of this computer, through `javax.print`.
public final class SystemPrinters implements Printers {

    private static final DocFlavor PAGES = DocFlavor.SERVICE_FORMATTED.PAGEABLE;

    private static Map<String, PrintService> services() {
        var found = new LinkedHashMap<String, PrintService>();
        Optional.ofNullable(PrintServiceLookup.lookupDefaultPrintService()).filter(service -> service.isDocFlavorSupported(PAGES))
                .ifPresent(service -> found.put(service.getName(), service));
        Arrays.stream(PrintServiceLookup.lookupPrintServices(PAGES, null))
                .forEach(service -> found.putIfAbsent(service.getName(), service));
        return found;
    }

    @Override
    public List<String> names() {
        return List.copyOf(services().keySet());
    }

    @Override
    public void print(String printer, Pdf pdf, PageSetup setup, int copies, String title) throws PrinterFailure {
        PrintService service = services().get(printer);
        if (service == null) {
            throw new PrinterFailure(printer, new PrintException("gone"));
        }
        print(service, pdf, setup, copies, title);
    }

    static void print(PrintService service, Pdf pdf, PageSetup setup, int copies, String title) throws PrinterFailure {
        Silence.keep();
        try (PDDocument document = Loader.loadPDF(pdf.bytes())) {
            Doc doc = new SimpleDoc(new WantedPages(new PDFPageable(document, orientation(setup))), PAGES, null);
            service.createPrintJob().print(doc, wishes(service, setup, copies, title));
        } catch (IOException | PrintException why) {
            throw new PrinterFailure(service.getName(), why);
        }
    }

    private static Orientation orientation(PageSetup setup) {
        return setup.landscape() ? Orientation.LANDSCAPE : Orientation.PORTRAIT;
    }

    /// What the printer is asked for, as far as it knows it.
    private static PrintRequestAttributeSet wishes(PrintService service, PageSetup setup, int copies, String title) {
        var wishes = new HashPrintRequestAttributeSet();
        wishes.add(new Copies(copies));
        wishes.add(new JobName(title, null));
        wishes.add(setup.landscape() ? OrientationRequested.LANDSCAPE : OrientationRequested.PORTRAIT);
        Optional.ofNullable(MediaSize.findMedia((float) setup.paper().width(), (float) setup.paper().height(), MediaSize.MM))
                .ifPresent(wishes::add);
        for (var wish : wishes.toArray()) {
            if (!service.isAttributeCategorySupported(wish.getCategory())) {
                wishes.remove(wish);
            }
        }
        return wishes;
    }
}
