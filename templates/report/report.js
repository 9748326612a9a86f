'use strict';
const { words, platforms, runs } = JSON.parse(document.getElementById('settings').textContent);
const all = (selector, root = document) => [...root.querySelectorAll(selector)];
const tables = all('table.sortable');
const state = { off: new Set(), sort: new Map(), linear: new Set() };

function element(name, kind, ...content) {
  const made = document.createElement(name);
  if (kind) made.className = kind;
  made.append(...content);
  return made;
}

/** Sets attributes; those without a value go. */
function set(one, attributes) {
  Object.entries(attributes).forEach(([name, value]) =>
    one[value === undefined ? 'removeAttribute' : 'setAttribute'](name, value));
  return one;
}

function button(text, act, label) {
  const made = set(element('button', '', text), { type: 'button', 'aria-label': label });
  made.onclick = act;
  return made;
}

// Addresses: #row, #~state, #row~state; others mean nothing.

const row = () => location.hash.slice(1).split('~')[0];

function write() {
  const sorted = [...state.sort].map(([table, how]) => [table, ...how].join('.'));
  const parts = Object.entries({ ...state, sort: sorted }).map(([name, list]) => [name, [...list].join()])
    .filter(([, list]) => list).map((part) => part.join('='));
  const hash = row() + (parts.length ? `~${parts.join('&')}` : '');
  history.replaceState(null, '', location.href.split('#')[0] + (hash && `#${hash}`));
}

function read() {
  const given = new URLSearchParams(location.hash.split('~')[1] || '');
  const list = (name) => (given.get(name) || '').split(',');
  state.off = new Set(list('off').filter((id) => platforms.some((one) => one[0] === id)));
  state.linear = new Set(list('linear').filter((id) => document.getElementById(id)?.matches('.scales')));
  state.sort = new Map(list('sort').map((one) => one.split('.').map(Number))
    .filter(([table, column, way]) => tables[table] && heads(tables[table])[column] && Math.abs(way) === 1)
    .map(([table, ...how]) => [table, how]));
}

/** Opens what the address names. */
function reveal() {
  const target = document.getElementById(row());
  for (let part = target; part; part = part.parentElement) {
    if (part.localName === 'details') part.open = true;
  }
  target?.scrollIntoView();
}

const heads = (table) => [...table.tHead.rows[0].cells];
const textOf = (cell) => cell.innerText.replace(/\s+/g, ' ').trim();

function keyOf(line, column) {
  const cell = line.cells[column] || line.cells[1];
  return cell.dataset.value === undefined ? textOf(cell) : Number(cell.dataset.value);
}

/** Numbers, then texts, then what is missing. */
function compare(x, y, way) {
  const rank = (one) => (typeof one === 'number' ? 0 : /^–?$/.test(one) ? 2 : 1);
  if (rank(x) !== rank(y) || rank(x) === 2) return rank(x) - rank(y);
  return way * (rank(x) ? x.localeCompare(y, document.documentElement.lang, { numeric: true }) : x - y);
}

function sort() {
  tables.forEach((table, index) => {
    const [column, way] = state.sort.get(index) || [-1, 0];
    const lines = table.lines.slice();
    if (way) lines.sort((a, b) => compare(keyOf(a, column), keyOf(b, column), way));
    table.tBodies[0].append(...lines);
    heads(table).forEach((cell, i) =>
      set(cell, { 'aria-sort': i === column ? (way > 0 ? 'ascending' : 'descending') : undefined }));
  });
}

/** Up, down, as before. */
function turn(table, column) {
  const [before, way] = state.sort.get(table) || [];
  if (before === column && way < 0) state.sort.delete(table);
  else state.sort.set(table, [column, before === column ? -1 : 1]);
  sort();
  write();
}

function sortable(table, index) {
  table.lines = [...table.tBodies[0].rows];
  heads(table).forEach((cell, column) => {
    const link = cell.querySelector('a');
    const made = button('', () => turn(index, column), link ? `${words.sort} ${textOf(link)}` : undefined);
    made.className = 'sort';
    if (!link) made.append(...cell.childNodes);
    cell.append(made);
  });
}

const shown = (one) => !one.matches('.off');

const content = (table) => [...table.rows].filter(shown).map((line) => [...line.cells].filter(shown).map(textOf));

/** A spreadsheet computes what begins like a formula. */
function csv(text) {
  const safe = text.replace(/^([=+@]|-(?!\d))/, "'$&");
  return /[",]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}

const asCsv = (table) => content(table).map((line) => `${line.map(csv).join()}\r\n`).join('');

function asMarkdown(table) {
  const rule = heads(table).filter(shown).map((cell) => (cell.matches('.number') ? '---:' : '---'));
  const lines = content(table).map((line) => line.map((text) => text.replace(/[\\|`<*_[\]]/g, '\\$&')));
  lines.splice(1, 0, rule);
  return lines.map((line) => `| ${line.join(' | ')} |\n`).join('');
}

/** Without access to the clipboard. */
function byHand(bar, text) {
  const area = bar.querySelector('textarea') || set(element('textarea'), { 'aria-label': words.copyThis });
  area.value = text;
  bar.append(area);
  area.select();
  return document.execCommand('copy');
}

function copyable(table) {
  const done = element('output');
  const copy = (write) => async () => {
    const text = write(table);
    const copied = await navigator.clipboard?.writeText(text).then(() => true, () => false) || byHand(bar, text);
    done.textContent = copied ? words.copied : words.copyThis;
  };
  const bar = element('div', 'tools', button(words.csv, copy(asCsv)), button(words.markdown, copy(asMarkdown)), done);
  table.closest('.scroll').after(bar);
}

/** Only what scrolls is a region and a stop of the tab key. */
function stops() {
  const watch = new ResizeObserver((changes) => changes.forEach(({ target }) => {
    const scrolls = target.scrollWidth > target.clientWidth;
    set(target, scrolls ? target.kept : { tabindex: undefined, role: undefined, 'aria-label': undefined });
  }));
  all('.scroll').forEach((one) => {
    one.kept = Object.fromEntries([...one.attributes].map((each) => [each.name, each.value]));
    watch.observe(one);
  });
}

const isOff = (one) => one.dataset.platforms.split(' ').some((id) => state.off.has(id));

/** Panels below a hidden one move up. */
function hidePanels(drawing) {
  let up = 0;
  all(':scope > g', drawing).forEach((part) => {
    const off = state.off.has(part.dataset.platform);
    part.classList.toggle('off', off);
    part.dataset.up = up;
    set(part, { transform: `translate(0,-${up})` });
    if (off) up += Number(part.dataset.height);
  });
  const [, , width, height] = (drawing.box ||= drawing.getAttribute('viewBox')).split(' ');
  set(drawing, { viewBox: `0 0 ${width} ${height - up}` });
}

function hide() {
  all('tr[data-platforms], li[data-platforms]').forEach((one) => one.classList.toggle('off', isOff(one)));
  all('th[scope=col][data-platforms]').forEach((head) =>
    [...head.closest('table').rows].forEach((line) => line.cells[head.cellIndex].classList.toggle('off', isOff(head))));
  all('figure svg').forEach(hidePanels);
  all('.platforms input').forEach((box) => { box.checked = !state.off.has(box.value); });
}

function chooser() {
  const list = document.querySelector('.page > nav > ul');
  const side = element('div', 'side');
  const boxes = platforms.map(([id, name]) => {
    const box = set(element('input'), { type: 'checkbox', value: id });
    box.onchange = () => {
      state.off[box.checked ? 'delete' : 'add'](id);
      hide();
      write();
    };
    return element('label', '', box, name);
  });
  list.before(side);
  side.append(list, element('fieldset', 'platforms', element('legend', '', words.platforms), ...boxes));
}

// Details of a run.

/** Runs of the visible drawing, most of them twice. */
function spots(figure) {
  const drawing = all('svg', figure).find((one) => one.getClientRects().length);
  return all('g[data-spots]:not(.off)', drawing).flatMap((panel) => {
    const seen = new Set();
    return panel.dataset.spots.split(' ').map((spot) => {
      const [run, x, y] = spot.split(',').map(Number);
      return { drawing, panel, run, x, y: y - panel.dataset.up, first: seen.size < seen.add(run).size };
    });
  });
}

function details(figure, data) {
  const tip = set(element('div', 'tip'), { role: 'status' });
  const ring = set(document.createElementNS('http://www.w3.org/2000/svg', 'circle'), { class: 'here', r: 8 });
  let at = {};

  function close() {
    tip.replaceChildren();
    ring.remove();
  }

  function show(spot) {
    const of = data.platforms[spot.panel.dataset.platform];
    const [number, ...texts] = of.runs.find((one) => Number(one[0]) === spot.run);
    const list = data.labels.flatMap((label, i) => (texts[i] ? [element('dt', '', label), element('dd', '', texts[i])] : []));
    at = spot;
    tip.replaceChildren(element('p', '', `${of.name}, ${data.word} ${number}`), element('dl', '', ...list));
    set(ring, { cx: spot.x, cy: spot.y });
    spot.drawing.append(ring);
    const [box, frame] = [ring.getBoundingClientRect(), figure.getBoundingClientRect()];
    tip.style.left = Math.max(0, Math.min(box.right - frame.left, frame.width - tip.offsetWidth)) + 'px';
    tip.style.top = box.bottom - frame.top + 'px';
  }

  function step(by) {
    const every = spots(figure).filter((spot) => spot.first);
    const here = every.findIndex((spot) => spot.panel === at.panel && spot.run === at.run);
    const panels = [...new Set(every.map((spot) => spot.panel))];
    const other = panels.at((panels.indexOf(at.panel) + by / 2) % panels.length);
    const there = every.filter((spot) => spot.panel === other);
    const beside = there.find((spot) => spot.run >= at.run) || there.at(-1);
    const next = here < 0 ? every[0] : by % 2 ? every.at((here + by) % every.length) : beside;
    if (next) show(next);
  }

  function point(event) {
    const drawing = event.target.closest('svg');
    if (!drawing) return;
    const { x, y } = new DOMPoint(event.clientX, event.clientY).matrixTransform(drawing.getScreenCTM().inverse());
    const far = (spot) => Math.hypot(spot.x - x, spot.y - y);
    const [nearest] = spots(figure).filter((spot) => far(spot) < 14).sort((a, b) => far(a) - far(b));
    if (nearest) show(nearest);
  }

  const bar = element('div', 'tools', button('‹', () => step(-1), words.previous), button('›', () => step(1), words.next), words.hint);
  figure.onpointermove = point;
  figure.onpointerdown = point;
  figure.onpointerleave = (event) => event.pointerType === 'mouse' && close();
  bar.addEventListener('focusout', close);
  bar.onkeydown = (event) => {
    const by = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -2, ArrowDown: 2 }[event.key];
    if (!by) return;
    event.preventDefault();
    step(by);
  };
  addEventListener('keydown', (event) => event.key === 'Escape' && close());
  figure.querySelector('figcaption').before(bar);
  figure.append(tip);
}

function axes() {
  all('figure.scales').forEach((figure) => {
    const linear = state.linear.has(figure.id);
    figure.classList.toggle('linear', linear);
    set(figure.querySelector('.axis'), { 'aria-pressed': linear });
  });
}

function switchable(figure) {
  const made = button(words.linear, () => {
    if (!state.linear.delete(figure.id)) state.linear.add(figure.id);
    axes();
    write();
  });
  made.className = 'axis';
  figure.querySelector('figcaption').before(element('div', 'tools', made));
}

// Closed parts are printed.

let opened = [];
onbeforeprint = () => {
  opened = all('details:not([open])');
  opened.forEach((part) => { part.open = true; });
};
onafterprint = () => opened.forEach((part) => { part.open = false; });

const apply = () => [read, sort, hide, axes].forEach((act) => act());

all('table').forEach(copyable);
tables.forEach(sortable);
all('figure.scales').forEach(switchable);
if (platforms.length) chooser();
stops();
all('figure[data-runs]').forEach((figure) => details(figure, runs[figure.dataset.runs]));
apply();
onhashchange = () => {
  if (location.hash.includes('~')) apply();
  else write();
  reveal();
};
if (row()) reveal();
