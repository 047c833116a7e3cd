package app.galley.convert.pdf;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/// veraPDF, which knows PDF/UA-1 by heart and us not at all.
final class Judge {

    private Judge() {}

    /// The rules that a file breaks; none when it is PDF/UA-1 as far as a program can tell.
    static List<String> failed(byte[] pdf) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFUA_1);
                var validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .map(told -> told.getRuleId().getClause() + "-" + told.getRuleId().getTestNumber() + " " + told.getMessage() + " at "
                            + told.getLocation().getContext())
                    .distinct().limit(20).toList();
        }
    }
}
