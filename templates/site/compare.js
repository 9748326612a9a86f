'use strict';
(function () {
  const settings = JSON.parse(document.getElementById('settings').textContent);
  const words = settings.words;
  const nights = {};
  const months = {};
  const loads = {};
  const by = (id) => document.getElementById(id);

  window.tareNights = (host, list) => { nights[host] = list; };
  window.tareMonth = (host, month, all) => { months[host + '/' + month] = all; };

  function load(host, name) {
    const address = settings.data + encodeURIComponent(host) + '/' + encodeURIComponent(name) + '.js';
    if (!loads[address]) {
      loads[address] = new Promise((resolve, reject) => {
        const script = document.createElement('script');
        script.src = address;
        script.onload = resolve;
        script.onerror = reject;
        document.head.append(script);
      });
    }
    return loads[address];
  }

  function element(name, text, kind) {
    const made = document.createElement(name);
    if (text !== undefined) made.textContent = text;
    if (kind) made.className = kind;
    return made;
  }

  function fill(select, options, chosen) {
    select.replaceChildren(...options.map(([value, text]) => {
      const option = element('option', text);
      option.value = value;
      return option;
    }));
    if (options.some(([value]) => value === chosen)) select.value = chosen;
  }

  const date = (options) => new Intl.DateTimeFormat(settings.language, Object.assign({ timeZone: 'UTC' }, options));
  const monthText = date({ month: 'long', year: 'numeric' });
  const nightText = date({ day: 'numeric', month: 'long', hour: '2-digit', minute: '2-digit' });
  const number = (digits) => new Intl.NumberFormat(settings.language, { minimumFractionDigits: digits, maximumFractionDigits: digits });
  const comma = number(1).format(0.5).includes(',');

  /* Three significant digits, digits before the point never dropped: as on all other pages. */
  function significant(value) {
    const power = value === 0 ? 0 : Number(Math.abs(value).toExponential(2).split('e')[1]);
    return number(Math.min(9, Math.max(0, 2 - power))).formatToParts(value)
      .map((part) => part.type === 'group' ? (Math.abs(value) < 9999.5 ? '' : '\u202f') : part.value).join('');
  }

  function state() {
    const state = {};
    for (const part of location.hash.slice(1).split('&')) {
      const at = part.indexOf('=');
      if (at > 0) state[part.slice(0, at)] = part.slice(at + 1);
    }
    return state;
  }

  function side(text, fallback) {
    const at = (text || '').indexOf('/');
    if (at < 0) return fallback;
    try {
      return { host: text.slice(0, at), night: decodeURIComponent(text.slice(at + 1)) };
    } catch (malformed) {
      return fallback;
    }
  }

  async function show(id, choice) {
    const host = by('host-' + id);
    if ([...host.options].some((option) => option.value === choice.host)) host.value = choice.host;
    await load(host.value, 'nights');
    const list = nights[host.value];
    const night = list.find((one) => one[0] === choice.night) || list[list.length - 1];
    const names = [...new Set(list.map((one) => one[1]))].reverse();
    fill(by('month-' + id), names.map((name) => [name,
      name === 'undated' ? words.undated : monthText.format(new Date(name + '-01T00:00:00Z'))]), night[1]);
    fill(by('night-' + id), list.filter((one) => one[1] === night[1]).reverse().map((one) => [one[0],
      one[2] ? nightText.format(new Date(one[2])) : one[0]]), night[0]);
    await load(host.value, night[1]);
    return months[host.value + '/' + night[1]][night[0]];
  }

  const chosen = (id) => ({ host: by('host-' + id).value, night: by('night-' + id).value });

  function table(caption, heads, rows) {
    const region = element('div', undefined, 'scroll');
    region.tabIndex = 0;
    region.setAttribute('role', 'region');
    region.setAttribute('aria-label', caption);
    const made = element('table', undefined, heads.length > 3 ? 'stacked' : '');
    made.append(element('caption', caption, 'hidden'));
    const head = element('tr');
    heads.forEach((text, i) => {
      const cell = element('th', text, i > 0 && heads.length > 3 ? 'number' : '');
      cell.scope = 'col';
      head.append(cell);
    });
    const top = element('thead');
    top.append(head);
    const body = element('tbody');
    for (const row of rows) {
      const line = element('tr');
      row.forEach((value, i) => {
        const cell = element(i ? 'td' : 'th', value.text === undefined ? value : value.text,
          ((i > 0 && heads.length > 3 ? 'number ' : '') + (value.kind || '')).trim());
        if (i) cell.dataset.label = heads[i];
        else cell.scope = 'row';
        line.append(cell);
      });
      body.append(line);
    }
    made.append(top, body);
    region.append(made);
    return region;
  }

  /* As the reports print it: the kernel states memory in KiB. */
  function factText(fact, value) {
    const memory = fact === 'memory' && /^(\d{1,15}) kB$/.exec(value);
    if (memory) return significant(memory[1] / 1048576) + '\u00a0GiB';
    const texts = settings.values[fact] || {};
    return Object.hasOwn(texts, value) ? texts[value] : value;
  }

  function environment(a, b, hosts) {
    const facts = Object.keys(settings.facts).filter((fact) => a.facts[fact] !== b.facts[fact]);
    const rows = facts.map((fact) => [settings.facts[fact], fact in a.facts ? factText(fact, a.facts[fact]) : words.unknown,
      fact in b.facts ? factText(fact, b.facts[fact]) : words.unknown]);
    const parts = [element('h3', words.environment)];
    if (a.measurement !== b.measurement) parts.push(element('p', words.others));
    parts.push(rows.length ? table(words.environment, [words.fact, 'A', 'B'], rows) : element('p', words.same, 'intro'));
    return parts;
  }

  const change = (share) => share === null ? '–' : (share > 0 ? '+' : '') + number(1).format(100 * share).replace('-', '\u2212') + '\u00a0%';
  const range = (row) => '[' + number(row[9]).format(row[6]) + (comma ? ';' : ',') + '\u00a0' + number(row[9]).format(row[7]) + ']';
  const ratio = (row) => row[5] === null ? '–'
    : row[8] === undefined ? number(2).format(row[5]) : number(row[8]).format(row[5]) + ' ' + range(row);
  const value = (row) => row[4] === null ? '–' : significant(row[4]) + (row[2] ? '\u00a0' + row[2] : '');

  function pair(one, other) {
    const ratios = one[5] && other[5] ? other[5] / one[5] - 1 : null;
    const medians = one[4] && other[4] ? other[4] / one[4] - 1 : null;
    const apart = ratios !== null && one[6] !== null && other[6] !== null && (one[7] < other[6] || other[7] < one[6]);
    return { one, other, ratios, medians, apart };
  }

  function values(a, b, platform) {
    const pairs = [];
    for (const row of b.series) {
      const before = a.series.find((one) => one[0] === row[0] && one[1] === row[1]);
      if (before && before[4] !== null && row[4] !== null && (!platform || row[0] === platform)) pairs.push(pair(before, row));
    }
    pairs.sort((x, y) => Math.abs(y.ratios || 0) - Math.abs(x.ratios || 0));
    const parts = [element('h3', words.values)];
    if (!pairs.length) return parts.concat(element('p', words.none));
    parts.push(element('p', words.intro, 'intro'));
    parts.push(table(words.values,
      [words.series, words.ratioA, words.ratioB, words.ratioChange, words.medianA, words.medianB, words.medianChange],
      pairs.map((p) => [
        (settings.platforms[p.one[0]] || p.one[0]) + ', ' + (settings.benchmarks[p.one[1]] || p.one[1]),
        ratio(p.one), ratio(p.other),
        { text: change(p.ratios) + (p.apart ? ' (' + words.apart + ')' : ''), kind: p.apart ? 'apart ' + (p.ratios > 0 ? 'bad' : 'good') : '' },
        value(p.one), value(p.other), change(p.medians)])));
    return parts;
  }

  async function update(wanted) {
    try {
      const a = await show('a', wanted.a);
      const b = await show('b', wanted.b);
      const platform = by('platform').value;
      by('result').replaceChildren(...environment(a, b), ...values(a, b, platform));
      const text = (id) => chosen(id).host + '/' + encodeURIComponent(chosen(id).night);
      const hash = '#a=' + text('a') + '&b=' + text('b') + (platform ? '&p=' + platform : '');
      if (location.hash !== hash) history.replaceState(null, '', hash);
    } catch (failed) {
      by('result').replaceChildren(element('p', words.loading));
    }
  }

  async function first() {
    const host = by('host-a').value;
    await load(host, 'nights').catch(() => {});
    const list = nights[host] || [];
    const before = list.length > 1 ? list[list.length - 2][0] : settings.newest[host];
    return { a: { host, night: before }, b: { host, night: settings.newest[host] } };
  }

  async function start() {
    const usual = await first();
    const now = state();
    fill(by('platform'), [['', words.all]].concat(Object.entries(settings.platforms)), now.p || '');
    by('chooser').hidden = false;
    update({ a: side(now.a, usual.a), b: side(now.b, usual.b) });
  }

  function monthChanged(id) {
    const list = nights[by('host-' + id).value].filter((one) => one[1] === by('month-' + id).value);
    const choice = { a: chosen('a'), b: chosen('b') };
    choice[id].night = list[list.length - 1][0];
    update(choice);
  }

  for (const id of ['a', 'b']) {
    by('host-' + id).addEventListener('change', () => update({ a: chosen('a'), b: chosen('b') }));
    by('month-' + id).addEventListener('change', () => monthChanged(id));
    by('night-' + id).addEventListener('change', () => update({ a: chosen('a'), b: chosen('b') }));
  }
  by('platform').addEventListener('change', () => update({ a: chosen('a'), b: chosen('b') }));
  by('swap').addEventListener('click', () => update({ a: chosen('b'), b: chosen('a') }));
  window.addEventListener('hashchange', start);
  start();
}());
