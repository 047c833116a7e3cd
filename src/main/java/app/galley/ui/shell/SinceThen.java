package app.galley.ui.shell;

import app.galley.library.PictureFiles;
import app.galley.model.Article;
import app.galley.model.review.Remark;
import app.galley.review.Fingerprint;

/// Shows what changed in an article since a remark on it was made, by the version its author had before them.
///
/// @param tab of the article
record SinceThen(ArticleTab tab) {

    /// Shows it, or says why it cannot.
    void show(Remark remark) {
        Article now = tab.document().article();
        String seen = remark.target().seen();
        String name = remark.by().name();
        if (Fingerprint.ofText(now).sha256().equals(seen)) {
            tab.window().asking().tell("Nothing changed since %s read it.".formatted(name),
                    "The text is letter for letter as it was then.");
            return;
        }
        tab.article().file().ifPresent(file -> tab.past().find(file, now, version -> Fingerprint.ofText(version).sha256().equals(seen),
                found -> found.ifPresentOrElse(
                        then -> tab.window().asking().compare("What changed since %s read it".formatted(name), then,
                                tab.document().article(),
                                url -> tab.article().picture(url).flatMap(PictureFiles.Found::bytes)),
                        () -> tab.window().asking().tell("The version that %s read is not kept here.".formatted(name),
                                "Only versions that were saved on this machine, or in the folder's own repository, can be compared."))));
    }
}
