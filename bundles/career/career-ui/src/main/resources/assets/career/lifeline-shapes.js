// SPDX-License-Identifier: Apache-2.0
// The numbers and the shapes of a lifeline.

const NS = 'http://www.w3.org/2000/svg';
export const LEAST = -5;
export const GREATEST = 5;
export const TURNING = 1;
export const ABOVE = 2;
export const BESIDE = 4;
export const SPAN = 8;
const DAY = 86400000;
export const YEAR = 365.25;

export function made(name, attributes = {}, parent = null) {
  const element = document.createElementNS(NS, name);
  set(element, attributes);
  parent?.append(element);
  return element;
}

export function set(element, attributes) {
  for (const [name, value] of Object.entries(attributes)) {
    element.setAttribute(name, value);
  }
}

export const clamp = (value, least, most) => Math.min(most, Math.max(least, value));
export const signed = (value) => (value > 0 ? '+' + value : value < 0 ? '\u2212' + -value : '0');
export const middle = (point) => (point.f + point.e) / 2;
export const yearOf = (day) => new Date(day * DAY).getUTCFullYear();
export const dayOf = (year, month = 0) => Date.UTC(year, month, 1) / DAY;

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

/** The curve through the points; backwards it is the same curve from its end. */
export function curve(points, backwards = false) {
  const slope = slopes(points);
  const parts = points.slice(1).map(([x1, y1], i) => {
    const [x0, y0] = points[i];
    const third = (x1 - x0) / 3;
    const near = `${r(x0 + third)} ${r(y0 + third * slope[i])}`;
    const far = `${r(x1 - third)} ${r(y1 - third * slope[i + 1])}`;
    return backwards ? `C${far} ${near} ${r(x0)} ${r(y0)}` : `C${near} ${far} ${r(x1)} ${r(y1)}`;
  });
  return (backwards ? parts.reverse() : parts).join('');
}

/** Straight from point to point. */
export const straight = (points, backwards = false) => (backwards ? [...points].reverse() : points).map((point) => from(point, 'L')).join('');

/** The same as dashes, at least one from each point to the next; the browser's own take much longer on a long line. */
export function dashes(points) {
  return points
    .slice(1)
    .map(([x1, y1], i) => {
      const [x0, y0] = points[i];
      const count = Math.max(1, Math.round((x1 - x0) / 12));
      const at = (part) => [x0 + (x1 - x0) * part, y0 + (y1 - y0) * part];
      return Array.from({ length: count }, (_, dash) => from(at((dash + 0.2) / count), 'M') + from(at((dash + 0.8) / count), 'L')).join('');
    })
    .join('');
}

export const r = (number) => Math.round(number * 10) / 10;
export const from = ([x, y], letter) => `${letter}${r(x)} ${r(y)}`;

export function shape(radius, flags) {
  const d = radius * 1.35;
  return flags & TURNING
    ? `M0 ${-d}L${d} 0L0 ${d}L${-d} 0Z`
    : `M${-radius} 0a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0Z`;
}

/** About as wide as the text will be; exact enough to keep labels apart. */
export function widthOf(text) {
  return [...text].reduce((sum, c) => sum + (c.codePointAt(0) > 0x2e7f ? 12 : 6.8), 0);
}
