package app.galley.cli;

import app.galley.format.UnreadableArticle;
import app.galley.library.FileFailure;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import picocli.CommandLine.ParameterException;

/// Does the same with many files, one after the other; one that fails does not keep the others from their turn.
final class Batch {

    private final Console console;
    private final Set<String> names = new HashSet<>();

    Batch(Console console) {
        this.console = console;
    }

    /// What is done with a file.
    @FunctionalInterface
    interface Each {
        /// Does it.
        ///
        /// @return the exit status
        int apply(Path file) throws FileFailure, UnreadableArticle;
    }

    /// Does it with each.
    ///
    /// @return the worst exit status
    int run(List<Path> files, Each each) {
        int worst = Exit.FINE;
        for (int i = 0; i < files.size(); i++) {
            console.progress("%d of %d: %s".formatted(i + 1, files.size(), files.get(i)));
            worst = Math.max(worst, one(files.get(i), each));
            console.out().flush();
        }
        console.clear();
        return worst;
    }

    private int one(Path file, Each each) {
        try {
            return each.apply(file);
        } catch (FileFailure failure) {
            console.message(failure);
            return Exit.FILES;
        } catch (UnreadableArticle failure) {
            console.message("“%s”: %s".formatted(file, Console.sentence(failure)));
            return Exit.FILES;
        } catch (ParameterException wrong) {
            console.message(wrong);
            return Exit.USAGE;
        } catch (StackOverflowError | OutOfMemoryError tooMuch) {
            console.message("There is not enough memory for “%s”; nothing was written of it.".formatted(file));
            return Exit.FILES;
        }
    }

    /// A name that none of the others got, also where capitals do not count.
    String unlikeOthers(String wanted) {
        String name = wanted;
        for (int i = 2; !names.add(name.toLowerCase(Locale.ROOT)); i++) {
            name = wanted + "-" + i;
        }
        return name;
    }
}
