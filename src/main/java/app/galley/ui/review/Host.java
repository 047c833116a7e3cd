package app.galley.ui.review;

import app.galley.library.reviews.ReviewFolder;
import app.galley.model.review.Reviewer;
import java.util.List;
import java.util.Optional;

/// The window an article stands in, as its reviews see it.
public interface Host {

    /// The folder reviews are kept in; empty for an article that has no file yet.
    Optional<ReviewFolder> folder();

    /// Who reviews here.
    Reviewer me();

    /// What the article is called.
    String title();

    /// The key that begins a remark, as people call it.
    String commentKey();

    /// A picture of the article. Reads the disk, so it is asked for away from the window's thread.
    Optional<byte[]> picture(String contentUrl);

    /// Makes sure that there is a folder for reviews, or asks for one.
    void settle(Runnable then);

    /// Says what is wrong with the files of reviews, as long as that is so.
    ///
    /// @param trouble sentences; empty when nothing is wrong any more
    /// @param again tries again at once
    void trouble(Optional<String> trouble, Runnable again);

    /// Says something once.
    void tell(String news);

    /// Asks something.
    ///
    /// @param question what is to be decided
    /// @param explanation what is at stake
    /// @param answers what can be done
    /// @return the answer; empty when none was given
    Optional<String> choose(String question, String explanation, List<String> answers);

    /// Something is being saved that must be on the disk before the program ends.
    void begin();

    /// It is saved, or could not be.
    void end();
}
