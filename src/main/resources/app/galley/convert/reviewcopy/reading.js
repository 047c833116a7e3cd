// Reading: the list of remarks in the order of the article, and saving them.

/** What others said, to be read only: what the sender put in, and what readers before saved in this page. */
let others = [];

function takeOthers(reviews) {
  const fromSender = copy.others.map(said => ({
    ...said, passages: (said.passages || []).map(({ place, from, to }) => ({ text: textByPlace.get(place), from, to })).filter(({ text }) => text),
  }));
  const fromReaders = reviews.flatMap(other => other.items.filter(remark => !remark["galley:withdrawn"]).map(remark => ({
    by: other.creator.name, created: remark.created, kind: kindOf(remark), text: textOf(remark), words: wordsSuggested(remark),
    passages: passagesOf(remark), quote: quoteOf(remark),
  })));
  others = [...fromSender, ...fromReaders];
}

function position(passages) {
  return passages.length ? texts.indexOf(passages[0].text) * 1e7 + passages[0].from : -1;
}

function toggleList() {
  shownSheet === "list" ? closeSheet() : showList();
}

function showList(remark) {
  const cards = [
    ...alive().map(each => ({ at: each.target.selector || Array.isArray(each.target) ? position(passagesOf(each)) : -2, card: ownCard(each) })),
    ...others.map(each => ({ at: position(each.passages), card: othersCard(each) })),
  ].sort((one, other) => one.at - other.at).map(({ card }) => card);
  openSheet("list", "Remarks",
    nameLine(), ...previousReaders(),
    cards.length ? el("ol", { className: "cards" }, ...cards) : el("p", { className: "note" }, "Nothing said yet. Select words in the text, "
      + "or tab to a paragraph; C comments on it, S suggests other words. The arrow keys select words: → the next, with Shift more of them."),
    button("Comment on the whole article", () => startWriting("comment", []), { className: "whole" }));
  const card = remark && document.getElementById("gr-" + remark.id);
  (card || sheetTitle).focus();
  card?.scrollIntoView({ block: "nearest" });
}

function nameLine() {
  const line = el("p", { className: "note" }, state.reader.name ? "You are " + state.reader.name + ". " : "You have not given a name yet. ");
  line.append(button(state.reader.name ? "Change" : "Give a name", () => {
    line.replaceWith(nameField());
    document.getElementById("gr-name").focus();
  }, { className: "link" }));
  return line;
}

/** Readers who saved their remarks in this page: one of them may be this one, on another machine. */
function previousReaders() {
  return alive().length ? [] : reviewsOfOthers.map(other => el("p", { className: "note" },
    other.creator.name + " has written in this page. ",
    button("That is me", () => {
      goOnAs(other);
      reviewsOfOthers = reviewsOfOthers.filter(each => each !== other);
      takeOthers(reviewsOfOthers);
      markAll();
      showList();
    }, { className: "link" })));
}

function quoteButton(passages, quote) {
  if (!passages.length) {
    return el("p", { className: "note" }, quote ? "Not in this version any more: “" + short(quote, 120) + "”" : "The whole article");
  }
  return button(short(nameOf(passages), 120) || "Here", () => show(passages), { className: "quote", dir: "auto", title: "Show it in the text" });
}

function show(passages) {
  passages[0].text.element.scrollIntoView({ block: "center", behavior: matchMedia("(prefers-reduced-motion: reduce)").matches ? "auto" : "smooth" });
  setHere(passages);
}

function suggestedWords(quote, words) {
  return el("p", { className: "change", dir: "auto" }, quote ? el("del", {}, short(quote, 200)) : "", quote && words ? " " : "",
    words ? el("ins", {}, words) : "", words === undefined ? " (the paragraph goes)" : "");
}

function ownCard(remark) {
  const kind = kindOf(remark);
  const passages = passagesOf(remark);
  const quote = quoteOf(remark);
  return el("li", { className: "card " + kind, tabIndex: -1, id: "gr-" + remark.id },
    el("p", { className: "kind" }, label(kind)), quoteButton(passages, quote),
    kind === "suggestion" ? suggestedWords(quote, wordsSuggested(remark)) : "",
    textOf(remark) ? el("p", { className: "text", dir: "auto" }, textOf(remark)) : "",
    el("div", { className: "buttons" },
      kind === "suggestion" && (wordsSuggested(remark) === undefined || !passages.length) ? "" : button("Edit", () => edit(remark, passages)),
      button("Delete", () => {
        takeBack(remark);
        markAll();
        showList();
        say("Deleted.");
      })));
}

function edit(remark, passages) {
  const kind = kindOf(remark);
  showWriting(kind === "suggestion" ? { kind, words: [wordsSuggested(remark)], reason: textOf(remark) } : { kind, words: textOf(remark) },
    passages, remark);
}

function othersCard(said) {
  return el("li", { className: "card other " + said.kind },
    el("p", { className: "kind" }, label(said.kind) + " by " + (said.by || "somebody")), quoteButton(said.passages, said.quote),
    said.kind === "suggestion" ? suggestedWords(said.quote || nameOf(said.passages), said.words) : "",
    said.text ? el("p", { className: "text", dir: "auto" }, said.text) : "",
    ...(said.answers || []).map(answer => el("p", { className: "answer", dir: "auto" }, el("b", {}, answer.by || "somebody"), " ", answer.text || "")));
}

const label = kind => kind === "suggestion" ? "Suggestion" : (KINDS.find(([value]) => value === kind) || KINDS[0])[1];

// Saving

function showSaving() {
  const left = alive().length;
  openSheet("saving", "Save the review",
    el("p", {}, left ? left + (left === 1 ? " remark." : " remarks.") + " Save them to a file and send it back to whoever sent you this page; nothing leaves this device by itself."
      : "You have not said anything yet."),
    ...state.reader.name ? [nameLine()] : [nameField()],
    el("div", { className: "ways" },
      button("Save a review file", () => saveReview(), { className: "main", id: "gr-save-file" }),
      el("p", { className: "note" }, "Small: only your remarks."),
      button("Save this page with your remarks", () => savePage(), { id: "gr-save-page" }),
      el("p", { className: "note" }, "For going on elsewhere, or to show somebody what you mean.")));
  sheetTitle.focus();
}

// Put together, so that a search for the elements in the page does not find this script.
const DATA = "<" + 'script type="application/json" id="galley-';
const END = "</" + "script>";

const json = value => JSON.stringify(value, null, 2);

function saveReview() {
  if (isNamed()) {
    download(fileName() + ".json", "application/json", json(review()) + "\n");
  }
}

/** The page as it came, with all reviews in it as data: nothing in them can end the element they stand in. */
function savePage() {
  if (isNamed()) {
    const blocks = [review(), ...reviewsOfOthers].map((each, i) => DATA + "review" + (i ? "-" + (i + 1) : "") + '">'
      + json(each).replace(/[<>&\u2028\u2029]/g, c => "\\u" + c.charCodeAt(0).toString(16).padStart(4, "0")) + END).join("");
    const bare = source.replace(new RegExp(DATA + 'review[-0-9]*">[^<]*' + END, "g"), "");
    const at = bare.lastIndexOf(DATA + 'copy">');
    download(fileName() + ".html", "text/html", bare.slice(0, at) + blocks + bare.slice(at));
  }
}

function fileName() {
  return (short(copy.title, 60) + " – review by " + short(state.reader.name, 40)).replace(/[\\/:*?"<>|\p{Cc}\p{Cf}]+/gu, " ").replace(/\s+/g, " ").trim();
}

function download(name, type, text) {
  const address = URL.createObjectURL(new Blob([text], { type }));
  el("a", { href: address, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
  noteSaved();
  markAll();
  about.textContent = "Saved as “" + name + "”. Now send it back.";
  say("Saved.");
}
