package app.galley.ui.review;

import app.galley.model.review.Target;

/// Words of the draft that somebody is about to say something about; they are carried along while that is being written.
///
/// @param id tells it from all others
/// @param target the words
record Passage(String id, Target target) {}
