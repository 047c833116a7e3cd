package app.galley.convert.word.in;

import java.util.Optional;

/// What would happen to all that is read: it would come, or go.
record Around(Optional<Change> comes, Optional<Change> goes) {

    static final Around NOTHING = new Around(Optional.empty(), Optional.empty());

    Around coming(Change change) {
        return new Around(comes.or(() -> Optional.of(change)), goes);
    }

    Around going(Change change) {
        return new Around(comes, goes.or(() -> Optional.of(change)));
    }
}
