package app.galley.convert.copy;

import app.galley.model.Extras;
import app.galley.model.Keys;
import app.galley.model.Picture;
import java.util.Optional;

/// Puts the lines that follow one another about a picture together.
///
/// The picture itself is missing, unless the text was written by Galley and names it.
final class PictureParts {

    private final Report report;
    private Optional<Picture> open = Optional.empty();
    private boolean isNamed;

    PictureParts(Report report) {
        this.report = report;
    }

    /// Takes a line; what it cannot belong to is finished.
    ///
    /// @return the picture that was finished by it
    Optional<Picture> take(Role role, String text) {
        Picture now = open.orElseGet(PictureParts::fresh);
        boolean another = switch (role) {
            case PICTURE -> open.isPresent();
            case ALT -> open.isPresent() && (!isNamed || !now.alt().isEmpty());
            case CAPTION -> !now.caption().isEmpty();
            default -> false;
        };
        Optional<Picture> finished = another ? finish() : Optional.empty();
        open = Optional.of(with(open.orElseGet(PictureParts::fresh), role, text));
        return finished;
    }

    Optional<Picture> finish() {
        Optional<Picture> finished = open;
        open = Optional.empty();
        isNamed = false;
        return finished;
    }

    private static Picture fresh() {
        return new Picture(Keys.next(), "", "", "", "", Extras.NONE);
    }

    private Picture with(Picture picture, Role role, String text) {
        return switch (role) {
            case ALT -> picture.withAlt(report.without(PictureLines.label(Words.ALT, text)));
            case CAPTION -> caption(picture, text);
            case CREDIT -> credit(picture, text);
            default -> named(picture, text);
        };
    }

    private Picture named(Picture picture, String text) {
        isNamed = true;
        String address = Signs.address(text);
        boolean beside = !address.isEmpty() && address.indexOf(':') < 0 && !address.startsWith("/") && !address.contains("..")
                && address.indexOf('\\') < 0;
        if (beside) {
            report.changed("A picture is looked for where the text says.", text);
        } else {
            report.dropped("Where a picture stands was left out; put its file in its place.", text);
        }
        return beside ? picture.withContentUrl(address) : picture;
    }

    private Picture caption(Picture picture, String text) {
        Signed label = PictureLines.label(Words.CAPTION, text);
        if (label.isThere()) {
            return picture.withCaption(report.without(label));
        }
        Optional<Credit> credit = Credit.of(text).filter(found -> !found.caption().isEmpty());
        credit.ifPresent(found -> report.sign(found.sign()));
        return credit.isEmpty()
                ? picture.withCaption(text)
                : joined(picture.withCaption(credit.get().caption()), credit.get().credit());
    }

    private Picture credit(Picture picture, String text) {
        Optional<Credit> credit = Credit.of(text);
        credit.ifPresent(found -> report.sign(found.sign()));
        String named = credit.map(found -> found.caption().isEmpty() ? found.credit() : found.caption() + " " + found.credit())
                .orElse(text);
        return joined(picture, named);
    }

    private static Picture joined(Picture picture, String credit) {
        return picture.withCreditText(picture.creditText().isEmpty() ? credit : picture.creditText() + ", " + credit);
    }
}
