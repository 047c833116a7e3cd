/// The article as its readers will see it, live beside the editor.
///
/// [PreviewPane] is the way in: a strip of choices above a web view. What the page shows comes from [app.galley.render] alone. After
/// an edit, [PagePatches] says which parts of the page are no longer right ([PagePatch]); [PreviewPage] writes these parts, and only
/// these, through a few functions of `page.js`, which change nothing in the page that is right already. A long article is
/// written slice by slice, between which keys are served. [SealedEngine] makes sure that the page goes nowhere, fetches nothing
/// and runs no script but ours.
@NullMarked
package app.galley.ui.preview;

import org.jspecify.annotations.NullMarked;
