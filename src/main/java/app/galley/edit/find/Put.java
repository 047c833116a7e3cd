package app.galley.edit.find;

import app.galley.model.Spot;

/// Other characters in place of some.
///
/// @param spot those that go
/// @param text those that come
record Put(Spot spot, String text) {}
