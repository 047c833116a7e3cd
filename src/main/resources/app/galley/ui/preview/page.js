// The functions by which the program writes into a page and reads places from it. The value of this script is the object that holds them.
// Blocks are found by their keys. A part of the page that is right already is left untouched, so that as little as can be is laid out
// and painted again, and pictures are not loaded twice.
(() => {
  'use strict';

  const article = document.querySelector('article');
  const [header, body, footer] = article.children;
  const blocks = new Map();
  // Room kept between the line of the caret and the edge of the window, in pixels.
  const MARGIN = 28;
  // Where the page was last scrolled to by us, and the block for which it was; a page found elsewhere was scrolled by its reader.
  let settled = 0;
  let followed = '';
  let leftAlone = false;
  let anchor = null;
  // Of blocks that do not stand in the page: their height on average, and the room left for them, in pixels.
  let mean = 60;
  let missingAbove = 0;
  let missingBelow = 0;
  let roomAbove = 0;
  let roomBelow = 0;

  function nodesOf(html) {
    const template = document.createElement('template');
    template.innerHTML = html;
    return [...template.content.childNodes];
  }

  function eachBlock(node, action) {
    if (node.nodeType !== Node.ELEMENT_NODE) {
      return;
    }
    if (node.hasAttribute('data-key')) {
      action(node.getAttribute('data-key'), node);
    }
    for (const inner of node.querySelectorAll('[data-key]')) {
      action(inner.getAttribute('data-key'), inner);
    }
  }

  function learn(node) {
    eachBlock(node, (key, element) => blocks.set(key, element));
  }

  function forget(node) {
    eachBlock(node, (key, element) => {
      if (blocks.get(key) === element) {
        blocks.delete(key);
      }
    });
  }

  function exchange(parent, old, now, next) {
    const most = Math.min(old.length, now.length);
    let start = 0;
    while (start < most && old[start].isEqualNode(now[start])) {
      start++;
    }
    let end = 0;
    while (end < most - start && old[old.length - 1 - end].isEqualNode(now[now.length - 1 - end])) {
      end++;
    }
    const going = old.slice(start, old.length - end);
    const coming = now.slice(start, now.length - end);
    const after = end > 0 ? old[old.length - end] : next;
    if (going.length === coming.length) {
      going.forEach((node, i) => become(node, coming[i]));
      return;
    }
    for (const node of going) {
      if (parent === body || body.contains(parent)) {
        forget(node);
      }
      node.remove();
    }
    for (const node of coming) {
      parent.insertBefore(node, after);
      if (parent === body || body.contains(parent)) {
        learn(node);
      }
    }
  }

  function become(old, now) {
    if (old.nodeType === Node.TEXT_NODE && now.nodeType === Node.TEXT_NODE) {
      if (old.data !== now.data) {
        old.data = now.data;
      }
      return;
    }
    const alike = old.nodeName === now.nodeName && old.getAttribute('data-key') === now.getAttribute('data-key');
    if (!alike) {
      const inBody = body.contains(old);
      if (inBody) {
        forget(old);
      }
      old.replaceWith(now);
      if (inBody) {
        learn(now);
      }
      return;
    }
    const names = now.getAttributeNames();
    if (old.getAttributeNames().join() !== names.join()) {
      old.getAttributeNames().forEach(name => old.removeAttribute(name));
    }
    for (const name of names) {
      if (old.getAttribute(name) !== now.getAttribute(name)) {
        old.setAttribute(name, now.getAttribute(name));
      }
    }
    exchange(old, [...old.childNodes], [...now.childNodes], null);
  }

  function child(key) {
    let element = blocks.get(key);
    while (element.parentNode !== body) {
      element = element.parentNode;
    }
    return element;
  }

  function partOf(element, part) {
    return element.getAttribute('data-part') === part ? element : element.querySelector('[data-part="' + part + '"]');
  }

  // The first block in the window and where it stands, so that it can be put back there.
  function topmost(from = 1) {
    for (let y = from; y < innerHeight; y += 12) {
      const hit = document.elementFromPoint(innerWidth / 2, y);
      const block = hit && (hit.closest('[data-key]') ?? null);
      if (block && block !== header) {
        return {block, top: block.getBoundingClientRect().top};
      }
    }
    return null;
  }

  function putBack(place) {
    if (place && place.block.isConnected) {
      const moved = place.block.getBoundingClientRect().top - place.top;
      if (Math.abs(moved) >= 1) {
        scrollBy(0, moved);
      }
    }
  }

  // Writes without moving what the reader sees. Asking for a place lays the page out at once, so that it is painted in this very pulse.
  function steadily(write) {
    const scrolled = Math.abs(scrollY - settled) > 1;
    const place = scrollY > 0 ? topmost() : null;
    write();
    if (place) {
      putBack(place);
    } else {
      document.documentElement.getBoundingClientRect();
    }
    leftAlone = leftAlone || scrolled;
    settled = scrollY;
  }

  function insert(nodes, before) {
    for (const node of nodes) {
      learn(node);
      body.insertBefore(node, before);
    }
  }

  // Leaves empty room for the blocks that are missing above and below those there are.
  function pad() {
    const count = body.childElementCount;
    if (missingAbove + missingBelow > 0 && count > 0) {
      mean = Math.max(1, (body.getBoundingClientRect().height - roomAbove - roomBelow) / count);
    }
    roomAbove = Math.round(missingAbove * mean);
    roomBelow = Math.round(missingBelow * mean);
    if (roomAbove + roomBelow > 0) {
      body.setAttribute('style', 'padding-top: ' + roomAbove + 'px; padding-bottom: ' + roomBelow + 'px');
    } else {
      body.removeAttribute('style');
    }
  }

  function length(node) {
    if (node.nodeType === Node.TEXT_NODE) {
      return node.data.length;
    }
    return isObject(node) ? 1 : [...node.childNodes].reduce((sum, inner) => sum + length(inner), 0);
  }

  // A picture in the line, or its placeholder, or what is not understood: one unit each. So is a line break.
  function isObject(node) {
    return node.nodeType === Node.ELEMENT_NODE && (node.nodeName === 'BR' || node.nodeName === 'IMG' || node.matches('.inline-picture, span.unknown'));
  }

  // Units of a part's text before a boundary point.
  function unitsBefore(part, container, offset) {
    let units = 0;
    let node = container;
    const object = container.nodeType === Node.ELEMENT_NODE ? container.closest('.inline-picture, span.unknown') : container.parentNode.closest('.inline-picture, span.unknown');
    if (object && part.contains(object) && object !== part) {
      node = object;
    } else if (node.nodeType === Node.TEXT_NODE) {
      units = offset;
    } else {
      units = [...node.childNodes].slice(0, offset).reduce((sum, inner) => sum + length(inner), 0);
    }
    while (node !== part) {
      for (let before = node.previousSibling; before; before = before.previousSibling) {
        units += length(before);
      }
      node = node.parentNode;
    }
    return units;
  }

  // The rectangle of the line an offset of a part is in.
  function line(part, offset) {
    let rest = offset;
    const walk = document.createTreeWalker(part, NodeFilter.SHOW_ALL);
    for (let node = walk.nextNode(); node; node = walk.nextNode()) {
      if (node.nodeType === Node.TEXT_NODE && !node.parentNode.closest('.inline-picture, span.unknown')) {
        if (rest <= node.data.length && node.data.length > 0) {
          const range = document.createRange();
          range.setStart(node, Math.max(0, rest - 1));
          range.setEnd(node, Math.max(1, rest));
          const rects = range.getClientRects();
          if (rects.length > 0) {
            return rects[rects.length - 1];
          }
        }
        rest -= node.data.length;
      } else if (isObject(node)) {
        rest--;
      }
    }
    return part.getBoundingClientRect();
  }

  // The boundary point an offset of a part is at.
  function boundary(part, offset) {
    let rest = offset;
    const walk = document.createTreeWalker(part, NodeFilter.SHOW_ALL);
    for (let node = walk.nextNode(); node; node = walk.nextNode()) {
      if (node.nodeType === Node.TEXT_NODE && !node.parentNode.closest('.inline-picture, span.unknown')) {
        if (rest <= node.data.length) {
          return [node, rest];
        }
        rest -= node.data.length;
      } else if (isObject(node)) {
        if (rest === 0) {
          return [node.parentNode, [...node.parentNode.childNodes].indexOf(node)];
        }
        rest--;
      }
    }
    return [part, part.childNodes.length];
  }

  function boundaryOf(key, partName, offset) {
    const element = key === null ? header : blocks.get(key);
    if (!element) {
      return null;
    }
    const part = partOf(element, partName);
    const isText = part !== null && part.nodeName !== 'IMG' && !part.matches('.missing');
    return isText ? boundary(part, offset) : [(part ?? element).parentNode, [...(part ?? element).parentNode.childNodes].indexOf(part ?? element) + (offset > 0 ? 1 : 0)];
  }

  // What of the article a boundary point of the page is in: key (null in the header), part and offset; null where nothing is.
  function placeOf(container, offset) {
    const hit = container.nodeType === Node.ELEMENT_NODE ? container : container.parentNode;
    const block = hit.closest('[data-key]');
    if (!block || block === footer) {
      return null;
    }
    const inner = hit.closest('[data-part]');
    const part = inner && block.contains(inner) ? inner : null;
    return {
      key: block === header ? null : block.getAttribute('data-key'),
      part: part ? part.getAttribute('data-part') : '',
      lead: block === header && hit.closest('[data-part="lead"]') !== null,
      offset: part ? unitsBefore(part, container, offset) : 0
    };
  }

  addEventListener('scroll', () => {
    anchor = scrollY > 0 ? topmost() : null;
    const box = body.getBoundingClientRect();
    const nearTop = roomAbove > 0 && box.top + roomAbove > -3 * innerHeight;
    const nearBottom = roomBelow > 0 && box.bottom - roomBelow < 4 * innerHeight;
    if (nearTop || nearBottom) {
      alert('more');
    }
  });

  addEventListener('resize', () => {
    const scrolled = Math.abs(scrollY - settled) > 1 && leftAlone;
    putBack(anchor);
    pad();
    putBack(anchor);
    leftAlone = scrolled;
    settled = scrollY;
  });

  for (const kind of ['click', 'auxclick', 'submit', 'dragstart']) {
    addEventListener(kind, event => event.preventDefault(), true);
  }

  return {
    // Begins another article.
    begin(language, direction) {
      for (const element of [document.documentElement, article]) {
        element.removeAttribute('lang');
        element.removeAttribute('dir');
        if (language !== '') {
          element.setAttribute('lang', language);
        }
        element.setAttribute('dir', direction);
      }
      scrollTo(0, 0);
      settled = 0;
      followed = '';
      leftAlone = false;
      anchor = null;
    },

    append(html) {
      steadily(() => insert(nodesOf(html), null));
    },

    prepend(html) {
      steadily(() => insert(nodesOf(html), body.firstChild));
    },

    // Puts other blocks in place of all; a key says which of them is to be the first in the window.
    all(html, above, below, top) {
      const scrolled = Math.abs(scrollY - settled) > 1;
      exchange(body, [...body.childNodes], nodesOf(html), null);
      missingAbove = above;
      missingBelow = below;
      pad();
      if (top !== null) {
        scrollBy(0, blocks.get(top).getBoundingClientRect().top - MARGIN);
      }
      leftAlone = leftAlone || scrolled;
      settled = scrollY;
    },

    room(above, below) {
      if (above !== missingAbove || below !== missingBelow) {
        steadily(() => {
          missingAbove = above;
          missingBelow = below;
          pad();
        });
      }
    },

    edges() {
      const box = body.getBoundingClientRect();
      const top = box.top + roomAbove;
      const bottom = box.bottom - roomBelow;
      let lost = 0;
      if (roomAbove > 0 && top > innerHeight) {
        lost = Math.min(-1, Math.floor(-top / mean));
      } else if (roomBelow > 0 && bottom < 0) {
        lost = Math.max(1, Math.floor(-bottom / mean));
      }
      return {above: -top / innerHeight, below: (bottom - innerHeight) / innerHeight, lost};
    },

    text(key, html) {
      steadily(() => {
        const part = partOf(blocks.get(key), 'text');
        exchange(part, [...part.childNodes], nodesOf(html), null);
      });
    },

    body(first, last, before, html) {
      steadily(() => {
        const old = [];
        let next = before === null ? null : child(before);
        if (first !== null) {
          next = child(last).nextSibling;
          for (let node = child(first); node !== next; node = node.nextSibling) {
            old.push(node);
          }
        }
        exchange(body, old, nodesOf(html), next);
      });
    },

    header(html) {
      steadily(() => become(header, nodesOf(html)[0]));
    },

    footer(html) {
      steadily(() => become(footer, nodesOf(html)[0]));
    },

    style(css) {
      steadily(() => {
        document.querySelector('style').textContent = css;
      });
    },

    scheme(name) {
      document.documentElement.setAttribute('data-scheme', name);
      document.documentElement.getBoundingClientRect();
    },

    // Brings a place into the window if it is not there; key is null for the header. False when the block does not stand in the page.
    follow(key, partName, offset) {
      const name = key === null ? '/' + partName : key;
      if (name !== followed) {
        followed = name;
        leftAlone = false;
      } else if (Math.abs(scrollY - settled) > 1) {
        leftAlone = true;
      }
      if (leftAlone) {
        return true;
      }
      const element = key === null ? header : blocks.get(key);
      if (!element) {
        return false;
      }
      const part = partOf(element, partName);
      const isText = part !== null && part.nodeName !== 'IMG' && !part.matches('.missing, .lead');
      const place = isText ? line(part, offset) : (part ?? element).getBoundingClientRect();
      const seen = isText ? place.height : Math.min(place.height, MARGIN);
      if (place.bottom < seen) {
        scrollBy(0, place.top - MARGIN);
      } else if (place.top + seen > innerHeight) {
        scrollBy(0, Math.min(place.bottom + MARGIN - innerHeight, Math.max(0, place.top - MARGIN)));
      }
      settled = scrollY;
      return true;
    },

    // Where the page stands: the first block in the window, where it is, and whether the page followed a caret there.
    standing() {
      const place = scrollY > 0 ? topmost() : null;
      const key = place && place.block !== footer ? place.block.getAttribute('data-key') : null;
      return {key, top: key === null ? 0 : place.top, followed, leftAlone: leftAlone || Math.abs(scrollY - settled) > 1};
    },

    // The block that is being read, and how far its beginning is above the place where a section is begun to be read.
    read() {
      const place = scrollY > 0 ? topmost(MARGIN + 2) : null;
      const key = place && place.block !== footer ? place.block.getAttribute('data-key') : null;
      return {key, above: key === null ? 0 : MARGIN - place.top};
    },

    // Begins to read a block; null for the head.
    readFrom(key) {
      scrollTo(0, key === null ? 0 : scrollY + blocks.get(key).getBoundingClientRect().top - MARGIN);
      leftAlone = true;
      settled = scrollY;
    },

    stand(key, top, name, alone) {
      const block = key === null ? null : blocks.get(key);
      if (block) {
        scrollBy(0, block.getBoundingClientRect().top - top);
      } else {
        scrollTo(0, 0);
      }
      followed = name;
      leftAlone = alone;
      settled = scrollY;
    },

    // What stands at a point of the window: key (null in the header), part and offset; null where nothing of the article is.
    placeAt(x, y) {
      const hit = document.elementFromPoint(x, y);
      const place = hit && placeOf(hit, 0);
      const range = document.caretRangeFromPoint(x, y);
      const part = hit && hit.closest('[data-part]');
      if (place && place.part !== '') {
        place.offset = part && range && part.contains(range.startContainer) ? unitsBefore(part, range.startContainer, range.startOffset) : 0;
      }
      return place;
    },

    // Selects what lies between two places and brings it into the window. False when one of them does not stand in the page.
    select(fromKey, fromPart, fromOffset, toKey, toPart, toOffset) {
      const from = boundaryOf(fromKey, fromPart, fromOffset);
      const to = boundaryOf(toKey, toPart, toOffset);
      if (from === null || to === null) {
        return false;
      }
      const selection = getSelection();
      selection.setBaseAndExtent(from[0], from[1], to[0], to[1]);
      if (selection.rangeCount > 0) {
        const seen = selection.getRangeAt(0).getBoundingClientRect();
        if (seen.height > 0 && (seen.top < 0 || seen.bottom > innerHeight)) {
          scrollBy(0, seen.top - innerHeight / 3);
        }
      }
      settled = scrollY;
      return true;
    },

    // The two ends of what its reader has selected, where they began first; null when nothing of the article is selected.
    selected() {
      const selection = getSelection();
      const from = selection.anchorNode && placeOf(selection.anchorNode, selection.anchorOffset);
      const to = selection.focusNode && placeOf(selection.focusNode, selection.focusOffset);
      return from && to && !selection.isCollapsed ? {from, to} : null;
    },

    hasItsPictures() {
      return [...document.images].every(image => image.complete);
    }
  };
})()
