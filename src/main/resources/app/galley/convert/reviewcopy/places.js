// Places as a review keeps them (W3C Web Annotation selectors), made from passages and found again.

const CONTEXT = 32;
/** How long a quote must be to tell by itself where it is from. */
const TELLING = 12;

const points = words => Array.from(words);
const count = words => points(words).length;

function occurrences(quote) {
  let found = 0;
  for (const { words } of texts) {
    for (let at = words.indexOf(quote); at >= 0 && found < 2; at = words.indexOf(quote, at + 1)) {
      found++;
    }
  }
  return found;
}

function targetOf(passage) {
  const { text, from, to } = passage;
  const words = wordsOf(passage);
  const before = text.whole ? "" : points(text.words.slice(0, from)).slice(-CONTEXT).join("");
  const after = text.whole ? "" : points(text.words.slice(to)).slice(0, CONTEXT).join("");
  const start = text.whole ? 0 : count(text.words.slice(0, from));
  const quote = { type: "TextQuoteSelector", exact: words, prefix: before, suffix: after };
  if (!text.whole && count(words) >= TELLING && occurrences(words) === 1) {
    quote["galley:unique"] = true;
  }
  const end = text.whole ? 1 : start + count(words);
  return {
    source: copy.article,
    ...(copy.seen && { "galley:seen": copy.seen }),
    selector: { type: "FragmentSelector", value: text.place, refinedBy: [quote, { type: "TextPositionSelector", start, end }] },
  };
}

/** A target for some passages, one by itself, several as a list; for none the whole article. */
function targetOfAll(passages) {
  if (passages.length === 0) {
    return { source: copy.article, ...(copy.seen && { "galley:seen": copy.seen }) };
  }
  const targets = passages.map(targetOf);
  return targets.length === 1 ? targets[0] : targets;
}

/** Where a target is in this page; nothing when its words are not here, since a wrong place is worse than none. */
function passageOf(target) {
  const [quote, position] = target.selector.refinedBy;
  const text = textByPlace.get(target.selector.value);
  if (text && text.whole) {
    return quote.exact === text.words ? wholeOf(text) : undefined;
  }
  if (text) {
    const from = points(text.words).slice(0, position.start).join("").length;
    if (text.words.startsWith(quote.exact, from)) {
      return { text, from, to: from + quote.exact.length };
    }
  }
  const candidates = text && quote.exact && text.words.split(quote.exact).length === 2 ? [text] : texts;
  const holders = quote.exact.length < TELLING ? [] : candidates.filter(each => !each.whole && each.words.includes(quote.exact));
  if (holders.length !== 1 || holders[0].words.split(quote.exact).length !== 2) {
    return undefined;
  }
  const at = holders[0].words.indexOf(quote.exact);
  return { text: holders[0], from: at, to: at + quote.exact.length };
}

function targetsOf(remark) {
  return [remark.target].flat().filter(target => target.selector);
}

function passagesOf(remark) {
  return targetsOf(remark).map(passageOf).filter(Boolean);
}

function quoteOf(remark) {
  return targetsOf(remark).map(target => target.selector.refinedBy[0].exact).join(" ¶ ");
}
