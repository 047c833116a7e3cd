package app.galley.cli;

import app.galley.format.Loaded;
import app.galley.format.UnreadableArticle;
import app.galley.library.ArticleFile;
import app.galley.library.FileFailure;
import app.galley.library.PictureFiles;
import app.galley.library.reviews.ReviewFolder;
import app.galley.model.Article;
import app.galley.model.review.Remark;
import app.galley.model.review.Review;
import app.galley.model.review.Reviewer;
import app.galley.review.Fingerprint;
import app.galley.review.Merging;
import app.galley.review.SignedOff;
import app.galley.review.SigningOff;
import app.galley.review.Thread;
import app.galley.review.Threads;
import java.util.List;
import java.util.Optional;

/// An article with everything that was said of it.
///
/// @param file where it is
/// @param loaded the article
/// @param reviews what was said, one for each reviewer
/// @param unread a sentence for each review that could not be read
record Reviewed(ArticleFile file, Loaded loaded, List<Review> reviews, List<String> unread) {

    static Reviewed read(ArticleFile file) throws FileFailure, UnreadableArticle {
        ReviewFolder.Contents contents = new ReviewFolder(file.folder()).read();
        return new Reviewed(file, file.open().loaded(), Merging.of(contents.reviews()), contents.unread());
    }

    /// An article, whatever was said of it.
    static Reviewed alone(ArticleFile file) throws FileFailure, UnreadableArticle {
        return new Reviewed(file, file.open().loaded(), List.of(), List.of());
    }

    Article article() {
        return loaded.article();
    }

    List<Thread> threads() {
        return Threads.of(article(), reviews).threads();
    }

    Fingerprint fingerprint() {
        PictureFiles pictures = file.pictures();
        return Fingerprint.of(article(), path -> pictures.find(path).flatMap(PictureFiles.Found::bytes));
    }

    List<SignedOff> signOffs() {
        return SigningOff.of(article(), fingerprint(), reviews);
    }

    /// Who is meant by a name: the one person who said something under it, or else somebody new.
    Reviewer reviewer(String name) {
        List<Reviewer> known = reviews.stream().map(Review::by).filter(by -> by.name().strip().equalsIgnoreCase(name.strip())).toList();
        return known.size() == 1 ? known.getFirst() : Reviewer.named(name.strip());
    }

    /// Adds to what somebody said.
    void add(Reviewer by, List<Remark> remarks) throws FileFailure {
        Optional<Review> known = reviews.stream().filter(review -> review.by().is(by)).findFirst();
        Review review = known.orElseGet(() -> Review.of(by));
        for (Remark remark : remarks) {
            review = review.with(remark);
        }
        new ReviewFolder(file.folder()).write(List.of(review));
    }
}
