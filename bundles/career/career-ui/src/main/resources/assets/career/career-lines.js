// SPDX-License-Identifier: Apache-2.0
// Draws the lines between notes that belong together. What they say stands below the board in words, so they are for the eye
// alone.

const SVG = 'http://www.w3.org/2000/svg';
/** How far a curve swings out between notes that stand below each other, in pixels. */
const SWING = 22;

/** From side to side where there is room between the two, else round their left. */
function curve(one, other) {
  const [left, right] = one.left <= other.left ? [one, other] : [other, one];
  if (left.right + 4 < right.left) {
    const middle = (left.right + right.left) / 2;
    return `M${left.right},${left.middle} C${middle},${left.middle} ${middle},${right.middle} ${right.left},${right.middle}`;
  }
  const out = Math.min(one.left, other.left) - SWING;
  return `M${one.left},${one.middle} C${out},${one.middle} ${out},${other.middle} ${other.left},${other.middle}`;
}

class Lines {
  constructor(board) {
    this.board = board;
    this.svg = document.createElementNS(SVG, 'svg');
    this.svg.setAttribute('class', 'career-lines');
    this.svg.setAttribute('aria-hidden', 'true');
    board.prepend(this.svg);
    new ResizeObserver(() => this.draw()).observe(board);
    for (const type of ['pointerover', 'focusin', 'pointerleave', 'focusout']) {
      board.addEventListener(type, event => this.light(event));
    }
  }

  show(pairs) {
    this.pairs = pairs;
    this.draw();
  }

  note(id) {
    return this.board.querySelector(`[data-note="${id}"]`);
  }

  draw() {
    const place = this.board.getBoundingClientRect();
    this.svg.replaceChildren();
    for (const [one, other] of this.pairs) {
      const from = this.note(one);
      const to = this.note(other);
      if (from && to) {
        const path = document.createElementNS(SVG, 'path');
        path.setAttribute('d', curve(this.box(from, place), this.box(to, place)));
        path.dataset.ends = `${one} ${other}`;
        this.svg.append(path);
      }
    }
  }

  box(note, place) {
    const box = note.getBoundingClientRect();
    return { left: box.left - place.left, right: box.right - place.left, middle: box.top + box.height / 2 - place.top };
  }

  /** The lines of the note that is pointed at or has the focus stand out, and so do the notes at their other ends. */
  light(event) {
    const id = event.type.endsWith('over') || event.type === 'focusin' ? event.target.closest?.('[data-note]')?.dataset.note : null;
    const lit = new Set();
    for (const path of this.svg.children) {
      const ends = path.dataset.ends.split(' ');
      const on = Boolean(id) && ends.includes(id);
      path.classList.toggle('lit', on);
      if (on) {
        ends.forEach(end => lit.add(end));
      }
    }
    for (const note of this.board.querySelectorAll('[data-note]')) {
      note.classList.toggle('lit', lit.has(note.dataset.note));
    }
  }
}

window.shirubeLines = (board, pairs) => {
  board.shirubeLines ??= new Lines(board);
  board.shirubeLines.show(pairs ? pairs.split(',').map(pair => pair.split(' ')) : []);
};
