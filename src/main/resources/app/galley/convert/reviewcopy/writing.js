// Writing: comments on words, other words for words, and changes of both.

/** The text the keys were in last, and what a remark would be about now. */
let lastText;
let chosen = [];

/** Takes notice of what is selected, and says so in the bar. */
function look() {
  if (shownSheet === "writing") {
    return;
  }
  const selected = selectedPassages();
  const inDesk = desk.contains(document.activeElement);
  if (selected.length > 0) {
    chosen = selected;
  } else if (!inDesk) {
    chosen = lastText ? [wholeOf(lastText)] : [];
  }
  const name = chosen.length ? "About “" + short(nameOf(chosen), 70) + "”" : "Select words, or tab to a paragraph, to say something about it.";
  about.textContent = name;
}

function startWriting(kind, wanted) {
  const selected = selectedPassages();
  const passages = wanted || (selected.length > 0 ? selected : chosen);
  const draft = { kind, passages: passages.map(({ text, from, to }) => ({ place: text.place, from, to })) };
  if (kind === "suggestion" && passages.length === 0) {
    refuse("Select the words you would change first.");
    return;
  }
  if (kind === "suggestion" && passages.some(passage => passage.text.whole || wordsOf(passage).includes(OBJECT))) {
    refuse("There is a picture in it: comment on it, or select words beside it.");
    return;
  }
  showWriting(draft, passages);
}

function refuse(why) {
  say(why);
  about.textContent = why;
}

/** @param remark the one that is changed; none for a new one */
function showWriting(draft, passages, remark) {
  const isSuggestion = draft.kind === "suggestion";
  const remember = () => {
    state.draft = { ...draft, id: remark?.id, ...(isSuggestion ? { words: areas.map(area => area.value), reason: reason.value }
      : { kind: chosenKind(kinds), words: words.value }) };
    keep();
  };
  const areas = isSuggestion ? passages.map((passage, i) => el("textarea", {
    rows: 4, className: "words", value: draft.words?.[i] ?? wordsOf(passage), oninput: remember, ariaLabel: "The words as they should be",
    dir: "auto", lang: article.lang,
  })) : [];
  const reason = el("input", { value: draft.reason || "", oninput: remember, id: "gr-reason", dir: "auto" });
  const words = el("textarea", { rows: 5, id: "gr-words", value: draft.words || "", oninput: remember, required: true, dir: "auto" });
  const kinds = kindField(draft.kind, remember);
  const finish = () => {
    if (isNamed() && (isSuggestion ? keepSuggestion(passages, areas, reason.value.trim(), remark) : keepComment(kinds, words, passages, remark))) {
      state.draft = null;
      keep();
      done(remark ? "Changed." : "Kept.");
    }
  };
  const form = el("form", { onsubmit: event => { event.preventDefault(); finish(); }, onkeydown: event => writingKey(event, finish) },
    passages.length ? el("blockquote", { dir: "auto" }, short(nameOf(passages), 240)) : el("p", { className: "note" }, remark ? quoteOf(remark) : "About the whole article"),
    ...isSuggestion ? [
      ...areas.map(area => el("label", { className: "field" }, "The words as they should be", area)),
      el("p", { className: "note" }, "Take words out by deleting them here."),
      el("label", { className: "field" }, "Why (may stay empty)", reason),
    ] : [kinds, el("label", { className: "field" }, "What do you want to say?", words)],
    state.reader.name ? "" : nameField(),
    el("div", { className: "buttons" },
      el("button", { type: "submit", className: "main", title: "Ctrl+Enter" }, "Keep"), button("Cancel", giveUp, { title: "Esc" }),
      remark ? button("Delete", () => { takeBack(remark); state.draft = null; keep(); done("Deleted."); }, { className: "delete" }) : ""),
    el("p", { className: "note" }, "No legal notes here, please: everybody who works on the article reads this."));
  openSheet("writing", isSuggestion ? "Suggest other words" : remark ? "Change a remark" : "Say something", form);
  setHere(passages);
  about.textContent = passages.length ? "About “" + short(nameOf(passages), 70) + "”" : "About the whole article";
  (isSuggestion ? areas[0] : words).focus({ preventScroll: true });
}

function writingKey(event, finish) {
  if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
    event.preventDefault();
    finish();
  } else if (event.key === "Escape") {
    event.preventDefault();
    giveUp();
  }
}

function giveUp() {
  state.draft = null;
  keep();
  shownSheet = "";
  closeSheet();
}

function done(words) {
  document.getSelection().removeAllRanges();
  markAll();
  closeSheet();
  const left = alive().length;
  say(words + " " + left + (left === 1 ? " remark." : " remarks."));
  about.textContent = state.kept ? words + " Save the review when you are done." : words + " This browser keeps nothing: save the review before you close the page.";
}

function kindField(kind, onchange) {
  return el("fieldset", { className: "kinds" }, el("legend", {}, "As a"), ...KINDS.map(([value, label]) =>
    el("label", {}, el("input", { type: "radio", name: "gr-kind", value, checked: value === kind || kind === "suggestion" && value === "comment", onchange }),
      el("span", {}, label))));
}

const chosenKind = kinds => kinds.querySelector("input:checked").value;

function keepComment(kinds, area, passages, remark) {
  const words = area.value.trim();
  if (!words) {
    area.setAttribute("aria-invalid", "true");
    area.focus();
    say("There is nothing written yet.");
    return false;
  }
  const said = saying(chosenKind(kinds), words);
  remark ? change(remark, said) : write(said, passages);
  return true;
}

/** Each text that was changed gives a suggestion for each change in it, so that each can be taken by itself. */
function keepSuggestion(passages, areas, reason, remark) {
  if (remark) {
    change(remark, suggesting(areas[0].value, reason, false));
    return true;
  }
  let changed = 0;
  passages.forEach((passage, i) => {
    const wanted = areas[i].value;
    const isBlock = !passage.text.place.includes("/") && passage.from === 0 && passage.to === passage.text.length;
    if (wanted.trim() === "" && isBlock) {
      write(suggesting("", reason, true), [passage]);
      changed++;
      return;
    }
    for (const { from, to, words } of differences(wordsOf(passage), wanted)) {
      write(suggesting(words, reason, false), [{ text: passage.text, from: passage.from + from, to: passage.from + to }]);
      changed++;
    }
  });
  if (!changed) {
    areas[0].focus();
    say("The words are still the same.");
  }
  return changed > 0;
}

/** What was changed in some words, word by word: the characters from and to, and what stands there instead. */
function differences(old, wanted) {
  const split = words => words.match(/[\p{L}\p{M}\p{N}'’]+|\s+|[^\p{L}\p{M}\p{N}'’\s]/gu) || [];
  const a = split(old);
  const b = split(wanted);
  if (a.length * b.length > 4_000_000) {
    return old === wanted ? [] : [{ from: 0, to: old.length, words: wanted }];
  }
  const common = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1));
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      common[i][j] = a[i] === b[j] ? common[i + 1][j + 1] + 1 : Math.max(common[i + 1][j], common[i][j + 1]);
    }
  }
  const found = [];
  let open = null;
  for (let i = 0, j = 0, at = 0; i < a.length || j < b.length;) {
    if (i < a.length && j < b.length && a[i] === b[j] && !(open && /^\s+$/.test(a[i]) && goesOn(a, b, i + 1, j + 1))) {
      open = null;
      at += a[i].length;
      i++;
      j++;
      continue;
    }
    if (!open) {
      found.push(open = { from: at, to: at, words: "" });
    }
    const both = i < a.length && j < b.length && a[i] === b[j];
    const takes = both || j === b.length || i < a.length && common[i + 1][j] >= common[i][j + 1];
    if (both || !takes) {
      open.words += b[j++];
    }
    if (takes) {
      open.to = at += a[i++].length;
    }
  }
  return found;
}

/** Whether the next words differ too, so that the blank between two changed words is part of one change. */
function goesOn(a, b, i, j) {
  return i < a.length && j < b.length && a[i] !== b[j];
}
