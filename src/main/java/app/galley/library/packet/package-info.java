/// Packets: an article with its pictures and reviews in one `.galley` file, to be mailed.
///
/// A packet is a zip archive whose first entry is `mimetype`, stored, and whose second is `manifest.json` with the size and SHA-256 sum of every
/// other. [Packing] makes one. [Packet] opens one and believes nothing: what is not exactly as the manifest says, or no part of an article, is refused
/// in one sentence before anything is written. Legal notes are packed only when asked for by name.
///
/// **Who is who.** A review file speaks for the one person it names at its head; a remark in it that names somebody else is left out and told.
/// People are told apart by the URI in their file, not by their name: two of the same name are two people, and that is told too. A packet can only add
/// remarks, or newer versions of remarks by the same person. Nothing here proves that a person is who they say: whoever sends a packet could copy a URI.
///
/// To be read like any article, a packet is unpacked into a [PacketFolder], which goes again.
/// What comes back from reviewers is an [Incoming], whatever it was sent in.
@NullMarked
package app.galley.library.packet;

import org.jspecify.annotations.NullMarked;
