// The texts of the article by their places, as anchors name them, and the way between a place in the page and one in a text.
// Offsets are UTF-16 units here; what is saved counts code points.

const source = "<!DOCTYPE html>\n" + document.documentElement.outerHTML;
const copy = JSON.parse(document.getElementById("galley-copy").textContent);

const OBJECT = "\uFFFC";
const HEAD = { kicker: "/kicker", headline: "/headline", standfirst: "/abstract", authors: "/author", dateline: "/dateline" };
const article = document.querySelector("article");

/** All texts in reading order: their place, element and characters; a whole one is taken as it is or not at all. */
const texts = [];
const textByPlace = new Map();
const textByElement = new Map();

function addText(place, element) {
  const told = copy.texts[place];
  const text = { place, element, words: told === undefined ? shown(element) : told, whole: told !== undefined };
  text.length = text.whole ? 1 : text.words.length;
  texts.push(text);
  textByPlace.set(place, text);
  textByElement.set(element, text);
}

function gatherTexts() {
  for (const element of article.querySelectorAll(":scope > header [data-part]")) {
    const part = element.dataset.part;
    const inLead = part !== "lead" && element.closest("[data-part=lead]");
    if (inLead && part !== "alt") {
      addText("/image/" + part, element);
    } else if (HEAD[part]) {
      addText(HEAD[part], element);
    }
  }
  for (const element of article.querySelectorAll(":scope > .body [data-part]")) {
    const key = element.closest("[data-key]").dataset.key;
    const part = element.dataset.part;
    if (part !== "alt") {
      addText(part === "text" ? key : key + "/" + part, element);
    }
  }
}

/** What stands in an element, piece by piece: characters, line breaks, and objects that count as one character. */
function* pieces(node) {
  if (node.nodeType === Node.TEXT_NODE) {
    yield { node, words: node.data };
  } else if (node.nodeName === "BR") {
    yield { node, words: "\n" };
  } else if (node.nodeName === "IMG" || node.classList.contains("unknown") || node.classList.contains("inline-picture")) {
    yield { node, words: OBJECT };
  } else {
    for (const child of node.childNodes) {
      yield* pieces(child);
    }
  }
}

function shown(element) {
  return Array.from(element.childNodes, child => Array.from(pieces(child), piece => piece.words).join("")).join("");
}

/** The offset in a text of a place in the page that lies in its element. */
function offsetOf(text, container, offset) {
  const point = document.createRange();
  point.setStart(container, offset);
  let at = 0;
  for (const piece of pieces(text.element)) {
    if (piece.node === container) {
      return at + Math.min(offset, piece.words.length);
    }
    if (point.comparePoint(piece.node, 0) >= 0) {
      return at;
    }
    at += piece.words.length;
  }
  return at;
}

/** The range of the page that shows some characters of a text. */
function rangeOf(text, from, to) {
  const range = document.createRange();
  range.selectNodeContents(text.element);
  if (text.whole) {
    return range;
  }
  let at = 0;
  let begun = false;
  for (const { node, words } of pieces(text.element)) {
    const inText = node.nodeType === Node.TEXT_NODE;
    if (!begun && (from < at + words.length || from === at && words.length > 0)) {
      begun = true;
      inText ? range.setStart(node, from - at) : range.setStartBefore(node);
    }
    if (to <= at + words.length) {
      inText ? range.setEnd(node, to - at) : to === at ? range.setEndBefore(node) : range.setEndAfter(node);
      break;
    }
    at += words.length;
  }
  return range;
}

/** What is selected of each text; texts of which nothing is selected are left out. */
function selectedPassages() {
  const selection = document.getSelection();
  if (!selection.rangeCount || selection.isCollapsed) {
    return [];
  }
  const range = selection.getRangeAt(0);
  return texts.filter(text => range.intersectsNode(text.element)).map(text => {
    const begins = text.element.contains(range.startContainer);
    const ends = text.element.contains(range.endContainer);
    return {
      text,
      from: begins && !text.whole ? offsetOf(text, range.startContainer, range.startOffset) : 0,
      to: ends && !text.whole ? offsetOf(text, range.endContainer, range.endOffset) : text.length,
    };
  }).filter(passage => passage.from < passage.to);
}

function wholeOf(text) {
  return { text, from: 0, to: text.length };
}

function wordsOf(passage) {
  return passage.text.whole ? passage.text.words : passage.text.words.slice(passage.from, passage.to);
}

/** What a person would call a passage. */
function nameOf(passages) {
  const names = passages.map(({ text, from, to }) => {
    const part = text.place.slice(text.place.lastIndexOf("/") + 1);
    if (!text.whole) {
      return text.words.slice(from, to).replaceAll(OBJECT, "▣");
    }
    return part === "picture" ? "the picture" : part === "author" ? text.words : "the whole part";
  });
  return names.join(" ¶ ");
}
