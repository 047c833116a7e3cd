// The bar at the foot of the page and the sheet that opens beside the text. All words go in as text, never as markup.

function el(name, properties = {}, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(properties)) {
    if (key.startsWith("on")) {
      element.addEventListener(key.slice(2), value);
    } else if (key in element && key !== "list" && key !== "form") {
      element[key] = value;
    } else {
      element.setAttribute(key, value);
    }
  }
  element.append(...children.filter(child => child !== null && child !== undefined && child !== ""));
  return element;
}

const button = (label, onclick, properties = {}) => el("button", { type: "button", onclick, ...properties }, label);

const about = el("p", { className: "about", id: "gr-about" });
const spoken = el("p", { className: "spoken", role: "status" });
const commentButton = button("Comment", () => startWriting("comment"), { id: "gr-comment", title: "C, on a paragraph or a selection" });
const suggestButton = button("Suggest", () => startWriting("suggestion"), { id: "gr-suggest", title: "S, on a paragraph or a selection" });
const listButton = button("Remarks", () => toggleList(), { id: "gr-list" });
const saveButton = button("Save", () => showSaving(), { id: "gr-save", className: "main", title: "Ctrl+S" });
const bar = el("div", { className: "bar", role: "toolbar", ariaLabel: "Review" },
  about, el("div", { className: "buttons" }, commentButton, suggestButton, listButton, saveButton));

const sheetTitle = el("h2", { id: "gr-title", tabIndex: -1 });
const sheetBody = el("div", { className: "sheet-body" });
const sheet = el("section", { className: "sheet", hidden: true, "aria-labelledby": "gr-title" },
  el("div", { className: "sheet-head" }, sheetTitle, button("✕", () => closeSheet(), { className: "close", ariaLabel: "Close" })), sheetBody);
const desk = el("div", { id: "gr", lang: "en", dir: "ltr" }, bar, sheet, spoken);

/** What the sheet shows: "list", "writing", "saving" or nothing. */
let shownSheet = "";

function openSheet(what, title, ...content) {
  shownSheet = what;
  sheetTitle.textContent = title;
  sheetBody.replaceChildren(...content);
  sheet.hidden = false;
  sheetBody.scrollTop = 0;
  document.body.classList.add("gr-open");
  listButton.setAttribute("aria-expanded", String(what === "list"));
}

/** Closes the sheet; the text that was read before has the keys again. */
function closeSheet() {
  shownSheet = "";
  sheet.hidden = true;
  document.body.classList.remove("gr-open");
  listButton.setAttribute("aria-expanded", "false");
  setHere([]);
  lastText?.element.focus({ preventScroll: true });
  look();
}

function say(words) {
  spoken.textContent = "";
  setTimeout(() => { spoken.textContent = words; }, 50);
}

function short(words, most) {
  const all = points(words.replace(/\s+/g, " ").trim());
  return all.length > most ? all.slice(0, most - 1).join("").trimEnd() + "…" : all.join("");
}

/** A field for the reader's name; asked for only where it is not known. */
function nameField() {
  const input = el("input", {
    id: "gr-name", value: state.reader.name, autocomplete: "name", required: true, maxLength: 120,
    oninput: () => {
      state.reader.name = input.value.trim();
      keep();
    },
  });
  return el("label", { className: "field" }, "Your name", input);
}

function isNamed() {
  if (state.reader.name) {
    return true;
  }
  const input = document.getElementById("gr-name");
  input?.setAttribute("aria-invalid", "true");
  input?.focus();
  say("Please give your name first.");
  return false;
}

// Marks in the text. They are drawn over the words, so that the page stays as it is; where a browser cannot, the whole text is marked.

const canDraw = "highlights" in CSS;

function mark(name, passages) {
  const ranges = passages.filter(({ text }) => !text.whole).map(({ text, from, to }) => rangeOf(text, from, to));
  if (canDraw) {
    CSS.highlights.set("gr-" + name, new Highlight(...ranges));
  }
  const marked = new Set(passages.filter(({ text }) => text.whole || !canDraw).map(({ text }) => text.element));
  texts.forEach(({ element }) => element.classList.toggle("gr-" + name, marked.has(element)));
}

function markAll() {
  const own = alive().map(remark => [kindOf(remark), passagesOf(remark)]);
  mark("said", own.filter(([kind]) => kind !== "suggestion").flatMap(([, passages]) => passages));
  mark("suggested", own.filter(([kind]) => kind === "suggestion").flatMap(([, passages]) => passages));
  mark("others", others.flatMap(other => other.passages));
  const left = alive().length + others.length;
  listButton.textContent = left ? "Remarks " + left : "Remarks";
  saveButton.classList.toggle("due", !isSaved());
}

/** Shows what is being written about while the keys are elsewhere. */
function setHere(passages) {
  mark("here", passages);
}
