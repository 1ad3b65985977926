// SPDX-License-Identifier: Apache-2.0
// Draws a lifeline and lets its owner take hold of it. The server sends the points once and then only what changed; moving a
// point moves that point and the two lines, and nothing is drawn anew.

const NS = 'http://www.w3.org/2000/svg';
const LEAST = -5;
const GREATEST = 5;
const TURNING = 1;
const ABOVE = 2;
const BESIDE = 4;
const DAY = 86400000;
const YEAR = 365.25;
const SHORTEST = 120;
const PAUSE = 600;
const SLIP = 6;
const MOST_LABELS = 40;

function made(name, attributes = {}, parent = null) {
  const element = document.createElementNS(NS, name);
  set(element, attributes);
  parent?.append(element);
  return element;
}

function set(element, attributes) {
  for (const [name, value] of Object.entries(attributes)) {
    element.setAttribute(name, value);
  }
}

const clamp = (value, least, most) => Math.min(most, Math.max(least, value));
const signed = (value) => (value > 0 ? '+' + value : value < 0 ? '\u2212' + -value : '0');
const middle = (point) => (point.f + point.e) / 2;
const yearOf = (day) => new Date(day * DAY).getUTCFullYear();
const dayOf = (year, month = 0) => Date.UTC(year, month, 1) / DAY;

/** Slopes of a curve that never rises or falls beyond its points (Fritsch and Carlson 1980). */
function slopes(points) {
  const steps = points.slice(1).map(([x, y], i) => (y - points[i][1]) / Math.max(x - points[i][0], 1e-6));
  return points.map((_, i) => {
    const before = steps[i - 1] ?? steps[i] ?? 0;
    const after = steps[i] ?? before;
    if (before * after <= 0) {
      return 0;
    }
    return Math.sign(before) * Math.min(2 * Math.abs(before), 2 * Math.abs(after), Math.abs(before + after) / 2);
  });
}

function curve(points) {
  const slope = slopes(points);
  let path = '';
  for (let i = 1; i < points.length; i++) {
    const [x0, y0] = points[i - 1];
    const [x1, y1] = points[i];
    const third = (x1 - x0) / 3;
    path += `C${r(x0 + third)} ${r(y0 + third * slope[i - 1])} ${r(x1 - third)} ${r(y1 - third * slope[i])} ${r(x1)} ${r(y1)}`;
  }
  return path;
}

const r = (number) => Math.round(number * 10) / 10;
const from = ([x, y], letter) => `${letter}${r(x)} ${r(y)}`;

function shape(radius, flags) {
  const d = radius * 1.35;
  return flags & TURNING
    ? `M0 ${-d}L${d} 0L0 ${d}L${-d} 0Z`
    : `M${-radius} 0a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0Z`;
}

/** About as wide as the text will be; exact enough to keep labels apart. */
function widthOf(text) {
  return [...text].reduce((sum, c) => sum + (c.codePointAt(0) > 0x2e7f ? 12 : 6.8), 0);
}

class Lifeline extends HTMLElement {
  connectedCallback() {
    for (const name of ['setup', 'points']) {
      if (Object.hasOwn(this, name)) {
        const early = this[name];
        delete this[name];
        this[name] = early;
      }
    }
    if (this.svg) {
      return;
    }
    this.svg = made('svg', { class: 'll-svg', focusable: 'false' });
    this.append(this.svg);
    this.sizes = new ResizeObserver(() => this.resize());
    this.sizes.observe(this);
    this.before = () => this.onPaper(true);
    this.after = () => this.onPaper(false);
    window.addEventListener('beforeprint', this.before);
    window.addEventListener('afterprint', this.after);
    this.host = this.closest('.ll-host');
    this.host?.addEventListener('click', (event) => this.pressed(event));
    this.listen();
    this.resize();
  }

  disconnectedCallback() {
    this.flush();
    window.removeEventListener('beforeprint', this.before);
    window.removeEventListener('afterprint', this.after);
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

  /** One point is another now, as the server has it. What is being moved at this moment stays where the hand is. */
  patch(point) {
    const place = this.list.findIndex((other) => other.i === point.i);
    if (place < 0) {
      return;
    }
    const was = this.list[place];
    if (was.f !== point.f || was.e !== point.e || was.k !== point.k || was.l !== point.l) {
      this.list[place] = point;
      this.list.sort((a, b) => a.f - b.f || a.e - b.e || (a.i < b.i ? -1 : 1));
      this.build();
      return;
    }
    if (this.pending?.id === point.i) {
      point[this.pending.which] = was[this.pending.which];
    }
    Object.assign(was, point);
    this.place(this.nodes[place]);
    this.lines();
  }

  get still() {
    return this.words?.mode === 'still';
  }

  get editable() {
    return this.words?.mode === 'edit';
  }

  // ---- drawing ----

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
    this.height = this.paper ? 470 : this.still ? 110 : Math.min(420, Math.max(300, this.width * 0.42));
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
    const clip = made('clipPath', { id: `ll-clip-${this.words.key}` }, made('defs', {}, this.svg));
    made('rect', { x: l - 12, y: 0, width: right - l + 24, height: this.height }, clip);
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
    const clipped = made('g', { 'clip-path': `url(#ll-clip-${this.words.key})` }, this.svg);
    this.gap = made('path', { class: 'll-gap' }, clipped);
    this.spans = made('g', { class: 'll-spans', 'aria-hidden': 'true' }, clipped);
    this.thenLine = made('path', { class: 'll-line ll-then' }, clipped);
    this.nowLine = made('path', { class: 'll-line ll-now' }, clipped);
    this.labels = made('g', { class: 'll-labels', 'aria-hidden': 'true' }, clipped);
    const marks = made('g', {}, clipped);
    this.nodes = this.still ? [] : this.list.map((point) => this.node(point, marks));
  }

  node(point, parent) {
    const group = made('g', {}, parent);
    const node = { point, group, stem: made('line', { class: 'll-stem' }, group) };
    if (point.e - point.f > 45) {
      node.span = made('line', { class: 'll-span' }, this.spans);
    }
    node.t = this.mark(point, 't', group);
    node.n = this.mark(point, 'n', group);
    if (point.k & (ABOVE | BESIDE)) {
      node.support = made('path', { class: 'll-support', d: this.supportShape(point.k) }, group);
    }
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
    made('path', { class: 'll-mark', d: shape(this.list.length > 120 ? 4 : 6, point.k) }, group);
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
    for (const node of this.nodes) {
      this.place(node);
    }
    if (!this.still) {
      this.timeline();
      this.label();
      this.rove();
    }
    this.lines();
    this.told();
  }

  /** Puts one event where it belongs. */
  place(node) {
    const { point } = node;
    const x = this.x(middle(point));
    const out = x < this.inset.l - 1 || x > this.width - this.inset.r + 1;
    node.group.setAttribute('visibility', out ? 'hidden' : 'visible');
    set(node.stem, { x1: r(x), x2: r(x), y1: this.y(point.t), y2: this.y(point.n) });
    for (const which of ['t', 'n']) {
      node[which].setAttribute('transform', `translate(${r(x)} ${this.y(point[which])})`);
      if (this.editable) {
        set(node[which], { 'aria-label': this.name(point, which), 'aria-valuenow': point[which], 'aria-valuetext': signed(point[which]) });
      }
    }
    node.support?.setAttribute('transform', `translate(${r(x)} ${Math.min(this.y(point.t), this.y(point.n))})`);
    if (node.span) {
      set(node.span, { x1: r(this.x(point.f)), x2: r(this.x(point.e)), y1: this.y(point.t), y2: this.y(point.t) });
    }
  }

  lines() {
    const then = this.list.map((point) => [this.x(middle(point)), this.y(point.t)]);
    const now = this.list.map((point) => [this.x(middle(point)), this.y(point.n)]);
    if (then.length < 2) {
      return;
    }
    const back = [...now].reverse();
    this.thenLine.setAttribute('d', from(then[0], 'M') + curve(then));
    this.nowLine.setAttribute('d', from(now[0], 'M') + curve(now));
    this.gap.setAttribute('d', from(then[0], 'M') + curve(then) + from(back[0], 'L') + curve(back) + 'Z');
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
    const taken = [];
    const weight = (point) => (point.k & TURNING ? 20 : 0) + Math.abs(point.n - point.t) + Math.abs(point.t);
    const seen = this.list.filter((point) => middle(point) >= this.range[0] && middle(point) <= this.range[1]);
    for (const point of seen.sort((a, b) => weight(b) - weight(a)).slice(0, MOST_LABELS)) {
      this.labelOf(point, taken);
    }
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
    const weight = (point) => (point.k & TURNING ? 20 : 0) + Math.abs(point.n - point.t) + Math.abs(point.t);
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

  // ---- time ----

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
      const text = this.words.shown.replace('{0}', years[0]).replace('{1}', years[1]);
      if (range.textContent !== text) {
        range.textContent = text;
      }
    }
  }

  // ---- hands ----

  listen() {
    this.svg.addEventListener('keydown', (event) => this.key(event));
    this.svg.addEventListener('focusin', (event) => this.focused(event));
    this.svg.addEventListener('focusout', () => this.flush());
    this.svg.addEventListener('pointerdown', (event) => this.down(event));
    this.svg.addEventListener('pointermove', (event) => this.move(event));
    this.svg.addEventListener('pointerup', (event) => this.up(event));
    this.svg.addEventListener('pointercancel', () => this.letGo());
    this.svg.addEventListener('dblclick', (event) => this.openAt(event));
    this.svg.addEventListener('wheel', (event) => this.wheel(event), { passive: false });
  }

  /** One stop for the tab key, however many points there are. */
  rove() {
    if (!this.editable || !this.list.length) {
      return;
    }
    const at = this.current && this.list.some((point) => point.i === this.current.id) ? this.current : { id: this.list[this.list.length - 1].i, which: 'n' };
    this.stop?.setAttribute('tabindex', '-1');
    this.current = at;
    this.stop = this.markOf(at.id, at.which);
    this.stop?.setAttribute('tabindex', '0');
  }

  markOf(id, which) {
    return this.nodes.find((node) => node.point.i === id)?.[which];
  }

  focusOn(id, which) {
    const point = this.list.find((each) => each.i === id);
    if (!point) {
      return;
    }
    this.current = { id, which };
    const day = middle(point);
    if (day < this.range[0] || day > this.range[1]) {
      const half = (this.range[1] - this.range[0]) / 2;
      this.range = [day - half, day + half];
      this.layout();
    }
    this.rove();
    this.stop?.focus();
  }

  focused(event) {
    const mark = event.target.closest('.ll-point');
    if (mark && mark !== this.stop) {
      this.current = { id: mark.dataset.id, which: mark.dataset.which };
      this.rove();
    }
  }

  key(event) {
    const mark = event.target.closest('.ll-point');
    if (!mark || !this.editable || event.altKey || event.ctrlKey || event.metaKey) {
      return;
    }
    const { id, which } = mark.dataset;
    const place = this.list.findIndex((point) => point.i === id);
    const to = (other) => this.focusOn(this.list[clamp(other, 0, this.list.length - 1)].i, which);
    const does = {
      ArrowUp: () => this.nudge(place, which, 1),
      ArrowDown: () => this.nudge(place, which, -1),
      ArrowLeft: () => to(place - 1),
      ArrowRight: () => to(place + 1),
      PageUp: () => to(place - 10),
      PageDown: () => to(place + 10),
      Home: () => to(0),
      End: () => to(this.list.length - 1),
      ' ': () => this.focusOn(id, which === 't' ? 'n' : 't'),
      Enter: () => this.open(id),
      '+': () => this.zoom(0.6, middle(this.list[place])),
      '-': () => this.zoom(1 / 0.6, middle(this.list[place])),
    }[event.key];
    if (does) {
      event.preventDefault();
      does();
    }
  }

  nudge(place, which, by) {
    const point = this.list[place];
    this.change(place, which, clamp(point[which] + by, LEAST, GREATEST));
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.flush(), PAUSE);
  }

  change(place, which, value) {
    const point = this.list[place];
    if (point[which] === value) {
      return;
    }
    if (this.pending && (this.pending.id !== point.i || this.pending.which !== which)) {
      this.flush();
    }
    this.pending = this.pending ?? { id: point.i, which, was: point[which] };
    point[which] = value;
    this.place(this.nodes[place]);
    this.lines();
  }

  /** Tells the server, one after the other, because each change needs the version the last one left. */
  flush() {
    clearTimeout(this.timer);
    const told = this.pending;
    this.pending = null;
    const point = told && this.list.find((each) => each.i === told.id);
    if (!point || point[told.which] === told.was) {
      return;
    }
    const value = point[told.which];
    this.sent = (this.sent ?? Promise.resolve())
      .then(() => this.$server.moved(told.id, String(point.v), told.which === 'n', value))
      .then((version) => {
        point.v = Number(version);
      })
      .catch(() => {});
  }

  open(id) {
    this.flush();
    (this.sent ?? Promise.resolve()).then(() => this.$server.opened(id));
  }

  openAt(event) {
    const mark = event.target.closest('.ll-point');
    if (mark && this.editable) {
      this.open(mark.dataset.id);
    }
  }

  local(event) {
    const box = this.svg.getBoundingClientRect();
    return [((event.clientX - box.left) * this.width) / box.width, ((event.clientY - box.top) * this.height) / box.height];
  }

  down(event) {
    if (this.still || event.button || !this.range) {
      return;
    }
    this.fingers = (this.fingers ?? new Map()).set(event.pointerId, this.local(event));
    const mark = this.editable && event.target.closest('.ll-point');
    const place = mark ? this.list.findIndex((point) => point.i === mark.dataset.id) : -1;
    this.held = { mark, place, start: this.local(event), range: [...this.range], moved: false };
    this.svg.setPointerCapture(event.pointerId);
    if (mark) {
      event.preventDefault();
      this.focusOn(mark.dataset.id, mark.dataset.which);
      mark.classList.add('ll-held');
    }
  }

  move(event) {
    if (!this.held || !this.fingers?.has(event.pointerId)) {
      return;
    }
    const [x, y] = this.local(event);
    if (this.fingers.size === 2) {
      this.pinch(event.pointerId, [x, y]);
      return;
    }
    const [x0, y0] = this.held.start;
    this.held.moved ||= Math.hypot(x - x0, y - y0) > SLIP;
    if (!this.held.moved) {
      return;
    }
    if (this.held.mark) {
      this.change(this.held.place, this.held.mark.dataset.which, this.valueAt(y));
    } else {
      const days = ((x0 - x) / (this.width - this.inset.l - this.inset.r)) * (this.held.range[1] - this.held.range[0]);
      this.show(this.held.range[0] + days, this.held.range[1] + days);
    }
  }

  pinch(id, at) {
    const [other] = [...this.fingers].filter(([each]) => each !== id).map(([, place]) => place);
    const was = Math.abs(this.fingers.get(id)[0] - other[0]);
    const is = Math.abs(at[0] - other[0]);
    this.fingers.set(id, at);
    this.held.moved = true;
    if (was > 10 && is > 10) {
      this.zoom(was / is, this.dayAt((at[0] + other[0]) / 2));
    }
  }

  up(event) {
    const held = this.held;
    const alone = this.fingers?.size === 1;
    this.fingers?.delete(event.pointerId);
    if (!held || !alone) {
      return;
    }
    this.letGo();
    if (!held.mark && !held.moved && this.editable) {
      const [x, y] = this.local(event);
      const inside = x >= this.inset.l && x <= this.width - this.inset.r && y >= this.inset.t - 6 && y <= this.bottom + 6;
      if (inside) {
        this.$server.wished(Math.round(Math.min(this.dayAt(x), this.words.today)), this.valueAt(y));
      }
    }
  }

  letGo() {
    this.held?.mark?.classList.remove('ll-held');
    this.held = null;
    this.fingers?.clear();
    this.flush();
  }

  /** A wheel alone scrolls the page, until the chart has the focus; pinching on a pad comes with the control key. */
  wheel(event) {
    if (this.still || !this.range || !(event.ctrlKey || event.metaKey || event.shiftKey || this.svg.contains(document.activeElement))) {
      return;
    }
    event.preventDefault();
    if (event.shiftKey || Math.abs(event.deltaX) > Math.abs(event.deltaY)) {
      this.pan(clamp((event.deltaX || event.deltaY) / 600, -0.3, 0.3));
    } else {
      this.zoom(Math.exp(clamp(event.deltaY, -120, 120) / 300), this.dayAt(this.local(event)[0]));
    }
  }
}

customElements.define('shirube-lifeline', Lifeline);
