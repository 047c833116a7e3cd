// The page comes to life: every text can be reached, and keys and pointer select in it.

let reviewsOfOthers = [];

function start() {
  document.getElementById("galley-hint")?.remove();
  gatherTexts();
  texts.forEach(({ element }) => {
    element.tabIndex = 0;
    element.classList.add("gr-text");
  });
  reviewsOfOthers = takeUp();
  takeOthers(reviewsOfOthers);
  document.body.prepend(desk);
  markAll();
  look();
  takeUpDraft();
}

/** What was half written when the page was closed is open again. */
function takeUpDraft() {
  const draft = state.draft;
  if (!draft) {
    return;
  }
  const remark = draft.id && state.remarks.get(draft.id);
  const passages = remark ? passagesOf(remark)
    : (draft.passages || []).map(({ place, from, to }) => ({ text: textByPlace.get(place), from, to })).filter(({ text, to }) => text && to <= text.length);
  if (remark || passages.length === (draft.passages || []).length) {
    showWriting(draft, passages, remark || undefined);
  }
}

document.addEventListener("selectionchange", () => requestAnimationFrame(look));

document.addEventListener("focusin", event => {
  const text = textByElement.get(event.target);
  if (text) {
    lastText = text;
    look();
  }
});

// A tap on the bar must not take the selection away before it is used.
bar.addEventListener("pointerdown", event => event.preventDefault());
bar.addEventListener("mousedown", event => event.preventDefault());

// A click where nothing is leaves the text; one on a marked place shows what was said there.
article.addEventListener("click", event => {
  if (!document.getSelection().isCollapsed || event.target.closest("a")) {
    return;
  }
  const text = textByElement.get(event.target.closest(".gr-text"));
  const at = text && !text.whole ? clickedOffset(text) : 0;
  const hit = text && alive().find(remark => passagesOf(remark).some(passage =>
    passage.text === text && (text.whole || passage.from <= at && at <= passage.to && passage.from < passage.to)));
  if (hit && shownSheet !== "writing") {
    showList(hit);
  }
});

function clickedOffset(text) {
  const { anchorNode, anchorOffset } = document.getSelection();
  return anchorNode && text.element.contains(anchorNode) ? offsetOf(text, anchorNode, anchorOffset) : -1;
}

document.addEventListener("keydown", event => {
  const command = event.ctrlKey || event.metaKey;
  if (command && !event.shiftKey && !event.altKey && event.key.toLowerCase() === "s") {
    event.preventDefault();
    showSaving();
  } else if (event.key === "F6") {
    event.preventDefault();
    changeSides();
  } else if (event.key === "Escape" && shownSheet && shownSheet !== "writing") {
    closeSheet();
  } else if (textByElement.has(event.target)) {
    textKey(event, command);
  }
});

/** From the text to the sheet or the bar, and back. */
function changeSides() {
  if (!desk.contains(document.activeElement)) {
    (shownSheet ? sheetTitle : commentButton).focus();
  } else {
    (lastText || texts[0])?.element.focus();
  }
}

/** Keys while a text has them. */
function textKey(event, command) {
  const text = textByElement.get(event.target);
  if (event.key.startsWith("Arrow")) {
    arrow(event, text, command);
  } else if (event.key === "Escape") {
    document.getSelection().removeAllRanges();
  } else if (!command && !event.altKey && !event.shiftKey && (event.key === "c" || event.key === "Enter")) {
    event.preventDefault();
    look();
    startWriting("comment");
  } else if (!command && !event.altKey && !event.shiftKey && event.key === "s") {
    event.preventDefault();
    look();
    startWriting("suggestion");
  }
}

/**
 * Selects without a caret: left and right go from word to word; with Shift a letter more or less is selected, with Ctrl (or Alt) too a word,
 * with Shift up and down a line. A line up or down without Shift scrolls, as ever.
 */
function arrow(event, text, command) {
  const across = event.key === "ArrowLeft" || event.key === "ArrowRight";
  if (text.whole || !across && !event.shiftKey) {
    return;
  }
  event.preventDefault();
  const selection = document.getSelection();
  const inside = selection.rangeCount > 0 && text.element.contains(selection.anchorNode) && !selection.isCollapsed;
  const where = { ArrowLeft: "left", ArrowRight: "right", ArrowUp: "backward", ArrowDown: "forward" }[event.key];
  if (event.shiftKey) {
    if (!inside) {
      selection.selectAllChildren(text.element);
      where === "left" || where === "backward" ? selection.collapseToEnd() : selection.collapseToStart();
    }
    selection.modify("extend", where, across ? command || event.altKey ? "word" : "character" : "line");
  } else {
    step(text, selection, inside, where);
  }
  selection.focusNode?.parentElement?.scrollIntoView({ block: "nearest" });
}

/** Selects the next word, or the one before; words are what the language says they are. */
function step(text, selection, inside, where) {
  const onward = (where === "right") === (getComputedStyle(text.element).direction === "ltr");
  const words = wordsIn(text.words);
  const range = inside ? selection.getRangeAt(0) : null;
  const from = range ? offsetOf(text, range.startContainer, range.startOffset) : onward ? -1 : text.length;
  const word = onward ? words.find(each => each.from > from) : words.findLast(each => each.from < from);
  if (word) {
    selection.removeAllRanges();
    selection.addRange(rangeOf(text, word.from, word.to));
  }
}

function wordsIn(words) {
  if (!("Segmenter" in Intl)) {
    return Array.from(words.matchAll(/[\p{L}\p{M}\p{N}'’]+/gu), match => ({ from: match.index, to: match.index + match[0].length }));
  }
  return Array.from(new Intl.Segmenter(article.lang || undefined, { granularity: "word" }).segment(words)).filter(each => each.isWordLike)
    .map(each => ({ from: each.index, to: each.index + each.segment.length }));
}

window.addEventListener("beforeunload", event => {
  if (!isSaved() || state.draft) {
    event.preventDefault();
  }
});

window.addEventListener("storage", event => {
  if (event.key === SHELF) {
    merge(shelf(SHELF)?.remarks || []);
    markAll();
  }
});

start();
