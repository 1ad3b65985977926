// SPDX-License-Identifier: Apache-2.0
// What a sheet needs beside the server: keeping as it is typed, keeping what was not sent, and counting the seconds.

// Sent when somebody pauses, and now and then while they do not: what is on the server is never older than about a second.
const PAUSE = 600;
const LONGEST = 1000;
const AGAIN = 3000;

class Field {
  constructor(host, place, text, words) {
    this.host = host;
    this.place = 'shirube-sheet/' + place;
    this.area = host.querySelector('vaadin-text-area');
    this.state = host.querySelector('.career-saved');
    this.words = words;
    this.base = text;
    this.area.value = this.left(text);
    this.area.addEventListener('input', () => this.typed());
    this.area.addEventListener('blur', () => this.save());
    if (this.area.value !== text) {
      this.typed();
    }
  }

  /** What was typed before the page was lost. Where the text has changed since, both stay. */
  left(text) {
    const kept = sessionStorage.getItem(this.place);
    if (!kept) {
      return text;
    }
    const { base, mine } = JSON.parse(kept);
    return base === text || mine === text ? mine : this.both(text, mine);
  }

  both(theirs, mine) {
    return theirs + '\n' + mine;
  }

  typed() {
    sessionStorage.setItem(this.place, JSON.stringify({ base: this.base, mine: this.area.value }));
    this.state.textContent = this.words.saving;
    this.since = this.since ?? Date.now();
    this.later(Math.min(PAUSE, Math.max(0, this.since + LONGEST - Date.now())));
  }

  later(wait) {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.save(), wait);
  }

  async save() {
    clearTimeout(this.timer);
    if (this.sending || this.area.value === this.base) {
      return;
    }
    const sent = this.area.value;
    this.since = null;
    this.sending = true;
    let refused = true;
    try {
      refused = this.answered(sent, await this.host.$server.write(this.base, sent));
    } finally {
      this.sending = false;
    }
    if (this.area.value === this.base) {
      sessionStorage.removeItem(this.place);
      this.state.textContent = this.words.saved;
    } else if (refused) {
      this.state.textContent = this.words.unsaved;
      this.later(AGAIN);
    } else {
      this.typed();
    }
  }

  /** Where another page of mine wrote meanwhile, what stands there stays, and what was typed here goes below it. */
  answered(sent, answer) {
    const line = answer.indexOf('\n');
    const fate = answer.slice(0, line);
    if (fate === 'refused') {
      return true;
    }
    this.base = answer.slice(line + 1);
    if (fate === 'kept') {
      this.area.value = this.both(this.base, this.area.value);
    }
    return false;
  }
}

/** Counts down from what the server said was left, so that no clock but this page's own pace matters. */
function clock(element, left, running, over, paused) {
  clearInterval(element.shirubeTimer);
  const begun = performance.now();
  const show = () => {
    const now = running ? left - Math.floor((performance.now() - begun) / 1000) : left;
    const all = Math.abs(now);
    const text = Math.floor(all / 60) + ':' + String(all % 60).padStart(2, '0');
    element.textContent = (now < 0 ? over + ' ' : '') + text + (running ? '' : ' ' + paused);
    element.dataset.over = now < 0;
    if (!element.isConnected) {
      clearInterval(element.shirubeTimer);
    }
  };
  show();
  element.shirubeTimer = setInterval(show, 1000);
}

window.shirubeWorkshop = {
  clock,
  field(host, place, text, saved, saving, unsaved) {
    if (!host.shirubeField) {
      host.shirubeField = new Field(host, place, text, { saved, saving, unsaved });
    }
  },
};
