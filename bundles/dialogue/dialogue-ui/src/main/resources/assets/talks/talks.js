// SPDX-License-Identifier: Apache-2.0
// What a note needs beside the server: saving as it is typed, joining what the other types, and keeping what was not sent.

// Saved when somebody pauses, and now and then while they do not: what is on the server is never older than about a second.
const PAUSE = 600;
const LONGEST = 1000;

/** The one stretch in which a text differs from its base; the server has the same rule in Typing. */
function between(base, text) {
  const most = Math.min(base.length, text.length);
  let from = 0;
  while (from < most && base[from] === text[from]) {
    from++;
  }
  if (from > 0 && /[\uD800-\uDBFF]/.test(base[from - 1])) {
    from--;
  }
  let end = 0;
  while (end < most - from && base[base.length - 1 - end] === text[text.length - 1 - end]) {
    end++;
  }
  if (end > 0 && /[\uDC00-\uDFFF]/.test(base[base.length - end])) {
    end--;
  }
  return { from, to: base.length - end, text: text.slice(from, text.length - end) };
}

/** Both changes in one text, or null where both changed the same stretch. */
function join(base, mine, theirs) {
  if (mine === theirs || mine === base) {
    return theirs;
  }
  const my = between(base, mine);
  const their = between(base, theirs);
  const both = (first, later) =>
    base.slice(0, first.from) + first.text + base.slice(first.to, later.from) + later.text + base.slice(later.to);
  if (their.to <= my.from) {
    return both(their, my);
  }
  return my.to <= their.from ? both(my, their) : null;
}

class Note {
  constructor(host, place, text, version, words) {
    this.host = host;
    this.place = 'shirube-note/' + place;
    this.area = host.querySelector('vaadin-text-area');
    this.state = host.querySelector('.talks-saved');
    this.words = words;
    this.base = { text, version };
    this.area.value = this.left(text);
    this.area.addEventListener('input', () => this.typed());
    this.area.addEventListener('blur', () => this.save());
    if (this.area.value !== text) {
      this.typed();
    }
  }

  /** What was typed before the page was lost, joined with what stands there now. */
  left(text) {
    const kept = sessionStorage.getItem(this.place);
    if (!kept) {
      return text;
    }
    const { base, mine } = JSON.parse(kept);
    const joined = join(base, mine, text);
    return joined === null ? text + '\n' + mine : joined;
  }

  typed() {
    sessionStorage.setItem(this.place, JSON.stringify({ base: this.base.text, mine: this.area.value }));
    this.state.textContent = this.words.saving;
    clearTimeout(this.timer);
    this.since = this.since ?? Date.now();
    this.timer = setTimeout(() => this.save(), Math.min(PAUSE, Math.max(0, this.since + LONGEST - Date.now())));
  }

  async save() {
    clearTimeout(this.timer);
    if (this.sending || this.area.value === this.base.text) {
      return;
    }
    const sent = this.area.value;
    this.since = null;
    this.sending = true;
    try {
      const answer = await this.host.$server.write(this.base.text, this.base.version, sent);
      this.answered(sent, answer);
    } finally {
      this.sending = false;
    }
    if (this.news) {
      const { text, version } = this.news;
      this.news = null;
      this.told(text, version);
    }
    if (this.area.value === this.base.text) {
      sessionStorage.removeItem(this.place);
      this.state.textContent = this.words.saved;
    } else {
      this.typed();
    }
  }

  answered(sent, answer) {
    const line = answer.indexOf('\n');
    const [version, fate] = answer.slice(0, line).split(' ');
    const text = answer.slice(line + 1);
    const joined = fate === 'kept' ? text : join(sent, this.area.value, text);
    this.base = { text, version: Number(version) };
    this.put(joined === null ? this.area.value : joined);
  }

  /** The other wrote. While something is on its way this waits: the answer may be older, or newer. */
  told(text, version) {
    if (this.sending) {
      this.news = { text, version };
      return;
    }
    if (version <= this.base.version) {
      return;
    }
    const joined = join(this.base.text, this.area.value, text);
    if (joined !== null) {
      this.base = { text, version };
      this.put(joined);
    }
  }

  append(text) {
    this.put(this.area.value + '\n' + text);
    this.typed();
  }

  /** Replaces the text and leaves the caret where it was in it. */
  put(text) {
    if (text === this.area.value) {
      return;
    }
    const input = this.area.inputElement;
    const changed = between(this.area.value, text);
    const shift = text.length - this.area.value.length;
    const moved = (at) => (at > changed.from ? Math.max(changed.from, at + shift) : at);
    const [start, end] = [moved(input.selectionStart), moved(input.selectionEnd)];
    this.area.value = text;
    if (document.activeElement === input) {
      input.setSelectionRange(start, end);
    }
  }
}

/** Marks the part of the talk whose time it is. */
function rail(list) {
  const mark = () => {
    if (!list.isConnected) {
      clearInterval(timer);
      return;
    }
    const now = Date.now();
    for (const item of list.children) {
      const is = now >= Number(item.dataset.from) && now < Number(item.dataset.to);
      if (is) {
        item.setAttribute('aria-current', 'step');
      } else {
        item.removeAttribute('aria-current');
      }
    }
  };
  const timer = setInterval(mark, 5000);
  mark();
}

window.shirubeTalks = {
  rail,
  note(host, place, text, version, saved, saving) {
    host.shirubeNote = new Note(host, place, text, version, { saved, saving });
  },
};
