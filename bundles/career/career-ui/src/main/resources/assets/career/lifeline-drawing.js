// SPDX-License-Identifier: Apache-2.0
// Draws a lifeline. The server sends the points once and then only what changed; moving a point moves that point and the two
// lines, and nothing is drawn anew.

import { ABOVE, BESIDE, GREATEST, LEAST, SPAN, TURNING, YEAR, clamp, curve, dashes, dayOf, from, made, middle, r, set, shape, signed, straight, widthOf, yearOf } from './lifeline-shapes.js';

const SHORTEST = 120;
const MOST_LABELS = 40;
/** More points than this lie on each other; moving through time brings the others. */
const MOST_POINTS = 60;
/** Fewer pixels than this for an event: a curve cannot be told from a straight line, and costs many times as much. */
const DENSE = 6;

const weight = (point) => (point.k & TURNING ? 20 : 0) + Math.abs(point.n - point.t) + Math.abs(point.t);

export class LifelineDrawing extends HTMLElement {
  connectedCallback() {
    for (const name of ['setup', 'points']) {
      if (Object.hasOwn(this, name)) {
        const early = this[name];
        delete this[name];
        this[name] = early;
      }
    }
    if (!this.svg) {
      this.svg = made('svg', { class: 'll-svg', focusable: 'false' });
      this.append(this.svg);
      this.sizes = new ResizeObserver(() => this.resize());
      this.listen();
    }
    this.attached = new AbortController();
    const { signal } = this.attached;
    window.addEventListener('beforeprint', () => this.onPaper(true), { signal });
    window.addEventListener('afterprint', () => this.onPaper(false), { signal });
    this.host = this.closest('.ll-host');
    this.host?.addEventListener('click', (event) => this.pressed(event), { signal });
    this.sizes.observe(this);
    this.resize();
  }

  disconnectedCallback() {
    this.flush();
    this.sizes.disconnect();
    this.attached.abort();
  }

  set setup(value) {
    this.words = value;
    this.build();
  }

  set points(value) {
    this.list = value;
    this.range = null;
    this.build();
  }

  /** After a value of an event changed. */
  redo(point) {
    const node = this.nodes.get(point.i);
    if (node) {
      this.upright(node);
    }
    this.lines();
  }

  get still() {
    return this.words?.mode === 'still';
  }

  get editable() {
    return this.words?.mode === 'edit';
  }

  resize() {
    const width = this.paper ? 1060 : Math.round(this.clientWidth);
    if (!width || width === this.width) {
      return;
    }
    this.width = width;
    this.build();
  }

  onPaper(paper) {
    if (this.still || !this.list) {
      return;
    }
    this.paper = paper;
    this.kept = paper ? this.range : this.kept;
    this.range = paper ? null : this.kept;
    this.resize();
    this.overview(paper);
  }

  build() {
    if (!this.svg || !this.list || !this.words || !this.width) {
      return;
    }
    const focused = this.svg.contains(document.activeElement) ? this.current : null;
    this.height = this.paper ? 400 : this.still ? 110 : Math.min(420, Math.max(300, this.width * 0.42));
    this.inset = this.still ? { l: 8, r: 8, t: 10, b: 10 } : { l: 44, r: 20, t: 28, b: 34 };
    this.range ??= this.whole();
    this.svg.replaceChildren();
    set(this.svg, { viewBox: `0 0 ${this.width} ${this.height}`, width: this.width, height: this.height });
    set(this.svg, this.editable ? { role: 'group', 'aria-label': this.words.title } : { role: 'img', 'aria-label': this.words.sentence });
    this.frame();
    this.layers();
    this.layout();
    if (focused) {
      this.focusOn(focused.id, focused.which);
    }
  }

  frame() {
    const { l, t } = this.inset;
    const right = this.width - this.inset.r;
    made('rect', { class: 'll-canvas', x: l, y: t, width: right - l, height: this.bottom - t }, this.svg);
    if (!this.still) {
      this.grid = made('g', { class: 'll-grid', 'aria-hidden': 'true' }, this.svg);
      for (let value = LEAST; value <= GREATEST; value++) {
        made('line', { class: value ? '' : 'll-zero', x1: l, x2: right, y1: this.y(value), y2: this.y(value) }, this.grid);
        if (value % 5 === 0 || value === 3 || value === -3) {
          made('text', { x: l - 10, y: this.y(value) + 4, 'text-anchor': 'end' }, this.grid).textContent = signed(value);
        }
      }
      this.ticks = made('g', { class: 'll-ticks', 'aria-hidden': 'true' }, this.svg);
    } else {
      made('line', { class: 'll-still-zero', x1: l, x2: right, y1: this.y(0), y2: this.y(0) }, this.svg);
    }
  }

  layers() {
    // An inner picture cuts off what lies outside of the time shown, which costs less than a clip path.
    const [x, width] = [this.inset.l - 12, this.width - this.inset.l - this.inset.r + 24];
    const clipped = made('svg', { x, y: 0, width, height: this.height, viewBox: `${x} 0 ${width} ${this.height}` }, this.svg);
    this.gap = made('path', { class: 'll-gap' }, clipped);
    this.spans = made('g', { class: 'll-spans', 'aria-hidden': 'true' }, clipped);
    this.thenLine = made('path', { class: 'll-line ll-then' }, clipped);
    this.nowLine = made('path', { class: 'll-line ll-now' }, clipped);
    this.labels = made('g', { class: 'll-labels', 'aria-hidden': 'true' }, clipped);
    this.marks = made('g', {}, clipped);
    this.nodes = new Map();
  }

  /** The points that are shown, made when they are first seen. */
  node(point) {
    const group = made('g', {}, this.marks);
    const node = { point, group, hidden: false, stem: made('line', { class: 'll-stem', x1: 0, x2: 0 }, group) };
    if (point.k & SPAN) {
      node.span = made('line', { class: 'll-span' }, this.spans);
    }
    node.t = this.mark(point, 't', group);
    node.n = this.mark(point, 'n', group);
    if (point.k & (ABOVE | BESIDE)) {
      node.support = made('path', { class: 'll-support', d: this.supportShape(point.k) }, group);
    }
    this.nodes.set(point.i, node);
    this.upright(node);
    return node;
  }

  supportShape(flags) {
    const up = flags & ABOVE ? 'M-4 -15L0 -22L4 -15Z' : '';
    const side = flags & BESIDE ? 'M7 -22L13 -18L7 -14Z' : '';
    return up + side;
  }

  mark(point, which, parent) {
    const group = made('g', { class: 'll-point ll-point-' + which }, parent);
    made('circle', { class: 'll-reach', r: 13 }, group);
    made('path', { class: 'll-mark', d: shape(this.width / this.list.length < 24 ? 4 : 6, point.k) }, group);
    if (this.editable) {
      set(group, { role: 'slider', tabindex: '-1', 'aria-orientation': 'vertical', 'aria-valuemin': LEAST, 'aria-valuemax': GREATEST });
      group.dataset.id = point.i;
      group.dataset.which = which;
    } else {
      made('title', {}, group).textContent = this.name(point, which) + ' ' + signed(point[which]);
    }
    return group;
  }

  name(point, which) {
    const marks = this.words.marks.filter((_, bit) => point.k & (1 << bit));
    return [point.w, point.l, ...marks, this.words[which]].join(this.words.comma);
  }

  layout() {
    this.choose();
    for (const node of this.nodes.values()) {
      this.seen(node, this.chosen.has(node.point));
    }
    if (!this.still) {
      this.chosen.forEach((point) => this.bring(point));
      this.timeline();
      this.label();
      this.rove();
    }
    this.lines();
    this.told();
  }

  /** Which events of the time shown have points: all, or those that say most and the one the keyboard is on. */
  choose() {
    const within = this.list.filter((point) => middle(point) >= this.range[0] && middle(point) <= this.range[1]);
    this.within = within.length;
    const most = within.length > MOST_POINTS ? within.sort((a, b) => weight(b) - weight(a)).slice(0, MOST_POINTS) : within;
    this.chosen = new Set(most);
    const current = this.current && this.list.find((point) => point.i === this.current.id);
    if (current) {
      this.chosen.add(current);
    }
  }

  bring(point) {
    const node = this.nodes.get(point.i) ?? this.node(point);
    this.seen(node, true);
    this.across(node);
  }

  seen(node, is) {
    if (node.hidden === is) {
      node.hidden = !is;
      node.group.setAttribute('display', is ? 'inline' : 'none');
      node.span?.setAttribute('display', is ? 'inline' : 'none');
    }
  }

  /** Puts an event at its time. */
  across(node) {
    const { point } = node;
    node.group.setAttribute('transform', `translate(${r(this.x(middle(point)))} 0)`);
    if (node.span) {
      set(node.span, { x1: r(this.x(point.f)), x2: r(this.x(point.e)) });
    }
  }

  /** Puts its two points at their heights, and says them. */
  upright(node) {
    const { point } = node;
    set(node.stem, { y1: this.y(point.t), y2: this.y(point.n) });
    for (const which of ['t', 'n']) {
      node[which].setAttribute('transform', `translate(0 ${this.y(point[which])})`);
      if (this.editable) {
        set(node[which], { 'aria-label': this.name(point, which), 'aria-valuenow': point[which], 'aria-valuetext': signed(point[which]) });
      }
    }
    node.support?.setAttribute('transform', `translate(0 ${Math.min(this.y(point.t), this.y(point.n))})`);
    node.span && set(node.span, { y1: this.y(point.t), y2: this.y(point.t) });
  }

  /** The lines through what is seen, and one event more at each end. */
  lines() {
    const inside = (point) => point && middle(point) >= this.range[0] && middle(point) <= this.range[1];
    const near = this.list.filter((point, i) => inside(point) || inside(this.list[i - 1]) || inside(this.list[i + 1]));
    const around = near.length > 1 ? near : this.list;
    const then = around.map((point) => [this.x(middle(point)), this.y(point.t)]);
    const now = around.map((point) => [this.x(middle(point)), this.y(point.n)]);
    if (then.length < 2) {
      return;
    }
    const dense = this.width / around.length < DENSE;
    const along = dense ? straight : curve;
    this.svg.classList.toggle('ll-dense', dense);
    this.thenLine.setAttribute('d', from(then[0], 'M') + along(then));
    this.nowLine.setAttribute('d', dense ? dashes(now) : from(now[0], 'M') + curve(now));
    this.gap.setAttribute('d', from(then[0], 'M') + along(then) + from(now[now.length - 1], 'L') + along(now, true) + 'Z');
  }

  timeline() {
    this.ticks.replaceChildren();
    const years = (this.range[1] - this.range[0]) / YEAR;
    const room = Math.max(2, Math.floor((this.width - 64) / 70));
    const step = [1, 2, 5, 10, 20, 50].find((each) => years / each <= room) ?? 100;
    const months = years * 4 <= room ? 3 : years * 2 <= room ? 6 : 12;
    for (let year = Math.floor(yearOf(this.range[0]) / step) * step; year <= yearOf(this.range[1]); year += step) {
      for (let month = 0; month < 12; month += months) {
        this.tick(dayOf(year, month), month ? this.words.month.replace('{0}', month + 1) : this.words.year.replace('{0}', year));
      }
    }
  }

  tick(day, text) {
    const x = r(this.x(day));
    if (x < this.inset.l - 1 || x > this.width - this.inset.r + 1) {
      return;
    }
    made('line', { x1: x, x2: x, y1: this.inset.t, y2: this.bottom + 5 }, this.ticks);
    made('text', { x: clamp(x, this.inset.l + 12, this.width - this.inset.r - 12), y: this.bottom + 21, 'text-anchor': 'middle' }, this.ticks).textContent = text;
  }

  /** Names events where there is room, turning points first. */
  label() {
    this.labels.replaceChildren();
    const taken = this.places();
    for (const point of [...this.chosen].sort((a, b) => weight(b) - weight(a)).slice(0, Math.min(MOST_LABELS, this.width / 70))) {
      this.labelOf(point, taken);
    }
  }

  /** Where the points are: no name is written over them. */
  places() {
    const box = (x, y) => ({ l: x - 7, r: x + 7, t: y - 7, b: y + 7 });
    return [...this.chosen].flatMap((point) => {
      const x = this.x(middle(point));
      return [box(x, this.y(point.t)), box(x, this.y(point.n))];
    });
  }

  labelOf(point, taken) {
    const text = [...point.l].length > 14 ? [...point.l].slice(0, 13).join('') + '…' : point.l;
    const width = widthOf(text);
    const x = clamp(this.x(middle(point)), this.inset.l + width / 2, this.width - this.inset.r - width / 2);
    const upper = Math.min(this.y(point.t), this.y(point.n)) - (point.k & (ABOVE | BESIDE) ? 28 : 14);
    const lower = Math.max(this.y(point.t), this.y(point.n)) + 22;
    for (const y of point.t < 0 && point.n < 0 ? [lower, upper] : [upper, lower]) {
      const box = { l: x - width / 2 - 4, r: x + width / 2 + 4, t: y - 12, b: y + 4 };
      const free = box.t > 0 && box.b < this.bottom + 4 && !taken.some((o) => box.l < o.r && box.r > o.l && box.t < o.b && box.b > o.t);
      if (free) {
        taken.push(box);
        made('text', { x: r(x), y: r(y), 'text-anchor': 'middle', class: point.k & TURNING ? 'll-strong' : '' }, this.labels).textContent = text;
        return;
      }
    }
  }

  /** The sheet of paper names what the chart has no room for. */
  overview(paper) {
    this.sheet?.remove();
    if (!paper) {
      return;
    }
    this.sheet = document.createElement('ol');
    this.sheet.className = 'll-sheet';
    const chosen = [...this.list].sort((a, b) => weight(b) - weight(a)).slice(0, 24);
    for (const point of chosen.sort((a, b) => a.f - b.f)) {
      const item = document.createElement('li');
      item.textContent = `${point.w}  ${point.l}  ${signed(point.t)} → ${signed(point.n)}`;
      item.className = point.k & TURNING ? 'll-strong' : '';
      this.sheet.append(item);
    }
    this.append(this.sheet);
  }

  get bottom() {
    return this.height - this.inset.b;
  }

  y(value) {
    return r(this.inset.t + ((GREATEST - value) / (GREATEST - LEAST)) * (this.bottom - this.inset.t));
  }

  valueAt(y) {
    return clamp(Math.round(GREATEST - ((y - this.inset.t) / (this.bottom - this.inset.t)) * (GREATEST - LEAST)), LEAST, GREATEST);
  }

  x(day) {
    return this.inset.l + ((day - this.range[0]) / (this.range[1] - this.range[0])) * (this.width - this.inset.l - this.inset.r);
  }

  dayAt(x) {
    return this.range[0] + ((x - this.inset.l) / (this.width - this.inset.l - this.inset.r)) * (this.range[1] - this.range[0]);
  }

  whole() {
    const today = this.words.today;
    const first = this.list.length ? Math.min(...this.list.map((point) => point.f)) : today - 10 * YEAR;
    const last = this.list.length ? Math.max(...this.list.map((point) => point.e)) : today;
    const length = Math.max(last - first, YEAR);
    return [first - length * 0.03 - 20, Math.max(last, this.still ? last : Math.min(today, last + length * 0.1)) + length * 0.03 + 20];
  }

  /** Shows a stretch of time, as much of it as lies around the events. */
  show(begin, end) {
    const [first, last] = this.whole();
    const length = clamp(end - begin, SHORTEST, last - first);
    const start = clamp(begin, first, Math.max(first, last - length));
    this.range = [start, start + length];
    if (!this.wanted) {
      this.wanted = requestAnimationFrame(() => {
        this.wanted = 0;
        this.layout();
      });
    }
  }

  zoom(factor, around = (this.range[0] + this.range[1]) / 2) {
    this.show(around - (around - this.range[0]) * factor, around + (this.range[1] - around) * factor);
  }

  pan(part) {
    const by = (this.range[1] - this.range[0]) * part;
    this.show(this.range[0] + by, this.range[1] + by);
  }

  pressed(event) {
    const wish = event.target.closest('[data-do]')?.dataset.do;
    if (!wish || !this.range) {
      return;
    }
    const does = {
      in: () => this.zoom(0.6),
      out: () => this.zoom(1 / 0.6),
      earlier: () => this.pan(-0.3),
      later: () => this.pan(0.3),
      whole: () => this.show(...this.whole()),
    };
    does[wish]?.();
  }

  told() {
    const range = this.host?.querySelector('.ll-range');
    if (range) {
      const years = [yearOf(this.range[0] + 20), yearOf(this.range[1] - 20)];
      const shown = this.words.shown.replace('{0}', years[0]).replace('{1}', years[1]);
      const some = this.words.some.replace('{0}', this.within).replace('{1}', Math.min(this.within, MOST_POINTS));
      const text = this.within > MOST_POINTS ? shown + some : shown;
      if (range.textContent !== text) {
        range.textContent = text;
      }
    }
  }
}
