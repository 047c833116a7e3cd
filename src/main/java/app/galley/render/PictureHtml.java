package app.galley.render;

import app.galley.model.Picture;

/// Writes pictures: in figures and in the line, found or still to come.
final class PictureHtml {

    private final Pictures pictures;
    private final Edits edits;

    PictureHtml(Pictures pictures, Edits edits) {
        this.pictures = pictures;
        this.edits = edits;
    }

    /// The picture or its placeholder, then caption and credit, into an open `figure`.
    ///
    /// @param place what its texts are called by, before the slash
    void figure(Html html, Picture picture, String place, Labels labels) {
        switch (find(picture)) {
            case Pictures.Found found -> image(html, picture, found, "");
            case Pictures.Missing missing -> placeholder(html, picture, missing, labels);
        }
        if (!picture.caption().isBlank() || !picture.creditText().isBlank()) {
            html.open("figcaption");
            part(html, place, "caption", picture.caption());
            if (!picture.caption().isBlank() && !picture.creditText().isBlank()) {
                html.text(" ");
            }
            part(html, place, "credit", picture.creditText());
            html.close();
        }
    }

    /// The picture or its placeholder as part of a line.
    void inline(Html html, Picture picture) {
        switch (find(picture)) {
            case Pictures.Found found -> image(html, picture, found, "inline-picture");
            case Pictures.Missing _ -> html.open("span").ofClass("inline-picture missing").text(picture.alt()).close();
        }
    }

    private Pictures.Shown find(Picture picture) {
        Pictures.Shown shown = picture.contentUrl().isBlank() ? Pictures.Missing.OF_UNKNOWN_SIZE : pictures.find(picture.contentUrl());
        return shown instanceof Pictures.Found(var url, int width, int height) && Address.picture(url).isEmpty()
                ? new Pictures.Missing(width, height)
                : shown;
    }

    private static void image(Html html, Picture picture, Pictures.Found found, String className) {
        html.open("img").source(found.url()).attribute("alt", picture.alt());
        if (found.width() > 0 && found.height() > 0) {
            html.attribute("width", String.valueOf(found.width())).attribute("height", String.valueOf(found.height()));
        }
        if (className.isEmpty()) {
            html.attribute("data-part", "picture");
        } else {
            html.ofClass(className);
        }
        html.closeVoid();
    }

    private static void placeholder(Html html, Picture picture, Pictures.Missing missing, Labels labels) {
        boolean known = missing.width() > 0 && missing.height() > 0;
        String ratio = known ? missing.width() + " / " + missing.height() : "3 / 2";
        html.open("div").ofClass("missing").attribute("data-part", "picture").attribute("style", "aspect-ratio: " + ratio);
        html.open("span").text(labels.pictureToCome()).close();
        if (!picture.alt().isBlank()) {
            html.open("span").attribute("data-part", "alt").text(picture.alt()).close();
        }
        html.close();
    }

    private void part(Html html, String place, String name, String text) {
        if (!text.isBlank()) {
            html.open("span").ofClass(name).attribute("data-part", name);
            edits.line(html, place + "/" + name, text);
            html.close();
        }
    }
}
