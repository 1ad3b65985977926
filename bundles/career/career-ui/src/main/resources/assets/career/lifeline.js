// SPDX-License-Identifier: Apache-2.0
// Lets the owner of a lifeline take hold of it: with a pointer, with fingers, with keys.

import { LifelineDrawing } from './lifeline-drawing.js';
import { GREATEST, LEAST, clamp, middle } from './lifeline-shapes.js';

const PAUSE = 600;
const SLIP = 6;

class Lifeline extends LifelineDrawing {
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
    return this.nodes.get(id)?.[which];
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
    } else if (!this.chosen.has(point)) {
      this.chosen.add(point);
      this.bring(point);
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
    this.redo(point);
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
