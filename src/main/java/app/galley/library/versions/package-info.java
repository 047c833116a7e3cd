/// Earlier versions of articles, kept with JGit, which nobody else knows.
///
/// [Versions] is the history of one article: every save that changes something is added to it, and any version can be read again with
/// its pictures. They are kept in the folder's own Git repository when it lies in one, else in one of ours in the user's data folder:
/// a [Home]. In both they are commits of a [Chain] under a reference of our own, `refs/galley/…`, so that a person's branches, index
/// and files are never touched; nothing a person's Git is set up to do (hooks, signing, filters) has a say here ([OnlyOurs]). Which of
/// many automatic versions stay is said in one place, [Thinning].
@NullMarked
package app.galley.library.versions;

import org.jspecify.annotations.NullMarked;
