// SPDX-License-Identifier: Apache-2.0
// The little that must run in the browser: the theme switch, and charts drawn when they are on the page.

const root = document.documentElement;

window.shirube = {
  switchTheme() {
    const dark = root.getAttribute('theme') !== 'dark';
    if (dark) {
      root.setAttribute('theme', 'dark');
    } else {
      root.removeAttribute('theme');
    }
    return dark ? 'dark' : 'light';
  },
};

const chartLibrary = new URL('echarts-5.5.0/echarts.min.js', import.meta.url).href;
let loading;

function loadCharts() {
  loading ??= new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = chartLibrary;
    script.onload = () => resolve(window.echarts);
    script.onerror = reject;
    document.head.append(script);
  });
  return loading;
}

function colour(name) {
  return getComputedStyle(root).getPropertyValue(name).trim();
}

function look() {
  const axis = {
    axisLabel: { color: colour('--sh-ink-2') },
    axisLine: { lineStyle: { color: colour('--sh-line') } },
    splitLine: { lineStyle: { color: colour('--sh-line') } },
  };
  return {
    color: [1, 2, 3, 4, 5, 6].map((n) => colour(`--sh-chart-${n}`)),
    textStyle: { fontFamily: getComputedStyle(document.body).fontFamily },
    legend: { textStyle: { color: colour('--sh-ink-2') } },
    categoryAxis: axis,
    valueAxis: axis,
    graph: {
      label: { color: colour('--sh-ink') },
      lineStyle: { color: colour('--sh-line-strong') },
    },
  };
}

class ShirubeChart extends HTMLElement {
  set option(value) {
    this.wanted = value;
    this.draw();
  }

  connectedCallback() {
    this.sizes = new ResizeObserver(() => this.chart?.resize());
    this.sizes.observe(this);
    this.themes = new MutationObserver(() => this.draw());
    this.themes.observe(root, { attributes: true, attributeFilter: ['theme'] });
    this.draw();
  }

  disconnectedCallback() {
    this.sizes.disconnect();
    this.themes.disconnect();
    this.chart?.dispose();
    this.chart = undefined;
  }

  async draw() {
    if (!this.wanted || !this.isConnected) {
      return;
    }
    const charts = await loadCharts();
    if (!this.isConnected) {
      return;
    }
    this.chart?.dispose();
    this.chart = charts.init(this, look(), { renderer: 'svg' });
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
    this.chart.setOption({ animation: !still, ...this.wanted });
  }
}

// An element that was on the page before this script keeps its option as a plain property: hand it over.
customElements.define('shirube-chart', class extends ShirubeChart {
  connectedCallback() {
    if (Object.hasOwn(this, 'option')) {
      const early = this.option;
      delete this.option;
      this.option = early;
    }
    super.connectedCallback();
  }
});
