// What the reader has written, as the annotations that are saved, and where it is kept meanwhile.

const KINDS = [["comment", "Comment"], ["question", "Question"], ["check", "Fact check"], ["praise", "Praise"]];
const SHELF = "galley-review " + copy.article;
const READER = "galley-reader";

/** What this page knows: the reader, their remarks by id, what was last saved, a remark half written. */
const state = { reader: { id: "", name: "" }, file: "", remarks: new Map(), saved: {}, draft: null, kept: true };

function newId() {
  if (crypto.randomUUID) {
    return "urn:uuid:" + crypto.randomUUID();
  }
  const hex = Array.from(crypto.getRandomValues(new Uint8Array(16)), byte => byte.toString(16).padStart(2, "0")).join("");
  return "urn:uuid:" + hex.replace(/^(.{8})(.{4}).(.{3}).(.{3})/, "$1-$2-4$3-a$4-");
}

const person = () => ({ type: "Person", id: state.reader.id, name: state.reader.name });
const changedAt = remark => remark.modified || remark.created;
const plain = (purpose, value) => ({ type: "TextualBody", ...(purpose && { purpose }), value, format: "text/plain" });

// What a remark says

/** The motivation and body of a remark of a kind. */
function saying(kind, words) {
  switch (kind) {
    case "question": return { motivation: "questioning", body: plain("", words) };
    case "praise": return { motivation: ["commenting", "galley:praise"], body: plain("", words) };
    case "check": return {
      motivation: "assessing",
      body: [{ type: "galley:Check", purpose: "assessing", "galley:state": "unchecked" }, plain("commenting", words)],
    };
    default: return { motivation: "commenting", body: plain("", words) };
  }
}

/** The motivation and body of a suggestion. */
function suggesting(words, reason, remove) {
  const change = remove
    ? { type: "galley:Structure", purpose: "editing", "galley:change": "remove" }
    : plain("editing", words);
  return { motivation: "editing", body: reason ? [change, plain("commenting", reason)] : change };
}

function kindOf(remark) {
  const motivations = [remark.motivation].flat();
  return motivations.includes("editing") ? "suggestion" : motivations.includes("assessing") ? "check"
    : motivations.includes("questioning") ? "question" : motivations.includes("galley:praise") ? "praise" : "comment";
}

const bodies = remark => [remark.body].flat();

/** What a remark says in words; of a suggestion, why. */
function textOf(remark) {
  const body = bodies(remark).find(each => each.type === "TextualBody" && each.purpose !== "editing");
  return body ? body.value : "";
}

/** The words a suggestion would put in the place; undefined when it would take out the whole block. */
function wordsSuggested(remark) {
  return bodies(remark).find(each => each.purpose === "editing" && each.type === "TextualBody")?.value;
}

function alive() {
  return Array.from(state.remarks.values()).filter(remark => !remark["galley:withdrawn"]);
}

// Writing, changing, taking back

function write(said, passages) {
  const remark = { id: newId(), type: "Annotation", ...said, created: new Date().toISOString(), target: targetOfAll(passages) };
  state.remarks.set(remark.id, remark);
  keep();
}

function change(remark, said) {
  state.remarks.set(remark.id, { ...remark, ...said, modified: new Date().toISOString() });
  keep();
}

/** It stays, empty, so that an older file does not bring it back. */
function takeBack(remark) {
  state.remarks.set(remark.id, {
    id: remark.id, type: "Annotation", motivation: "commenting", created: remark.created, modified: new Date().toISOString(),
    body: plain("", ""), target: targetOfAll([]), "galley:withdrawn": true,
  });
  keep();
}

// Keeping

function shelf(name) {
  try {
    return JSON.parse(localStorage.getItem(name));
  } catch {
    return null;
  }
}

function merge(remarks) {
  for (const remark of remarks) {
    const known = state.remarks.get(remark.id);
    if (!known || changedAt(known) < changedAt(remark)) {
      state.remarks.set(remark.id, remark);
    }
  }
}

/** Keeps everything in the browser, with what another window of the same page kept since. */
function keep() {
  merge(shelf(SHELF)?.remarks || []);
  try {
    localStorage.setItem(READER, JSON.stringify(state.reader));
    localStorage.setItem(SHELF, JSON.stringify({
      file: state.file, remarks: Array.from(state.remarks.values()), saved: state.saved, draft: state.draft,
    }));
    state.kept = true;
  } catch {
    state.kept = false;
  }
}

function isSaved() {
  return Array.from(state.remarks.values())
    .every(remark => state.saved[remark.id] === changedAt(remark) || remark["galley:withdrawn"] && !state.saved[remark.id]);
}

/** The review as its file has it. Of what was taken back before anybody saw it nothing is said. */
function review() {
  const items = Array.from(state.remarks.values()).filter(remark => !remark["galley:withdrawn"] || state.saved[remark.id])
    .map(remark => ({ ...remark, creator: person() }));
  return {
    "@context": ["http://www.w3.org/ns/anno.jsonld", { galley: "urn:galley:review:" }],
    id: state.file, type: "AnnotationPage", creator: person(), items,
  };
}

function noteSaved() {
  state.remarks.forEach(remark => {
    state.saved[remark.id] = changedAt(remark);
  });
  keep();
}

/** The reviews a reader saved in the page. */
function reviewsInside() {
  return Array.from(document.querySelectorAll("script[id^=galley-review]"), element => JSON.parse(element.textContent));
}

/** Begins with what is known: from the browser, and from the page when it is the same reader's. The reviews of others are given back. */
function takeUp() {
  const inside = reviewsInside();
  const known = shelf(READER);
  state.reader = known?.id ? known : { id: newId(), name: "" };
  const own = inside.find(each => each.creator.id === state.reader.id);
  const kept = shelf(SHELF);
  state.file = own?.id || kept?.file || newId();
  state.saved = kept?.saved || {};
  state.draft = kept?.draft || null;
  (own?.items || []).forEach(remark => {
    state.saved[remark.id] ||= changedAt(remark);
  });
  merge(own?.items || []);
  merge(kept?.remarks || []);
  return inside.filter(each => each !== own);
}

/** Goes on as the reader who saved a review in this page, on another machine perhaps. */
function goOnAs(other) {
  state.reader = { id: other.creator.id, name: other.creator.name };
  state.file = other.id;
  other.items.forEach(remark => {
    state.saved[remark.id] = changedAt(remark);
  });
  merge(other.items);
  keep();
}
