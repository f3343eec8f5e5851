// The console: a customer, a member of staff and the managers side by side.
import { $, all, ask, remembered, version } from './browser.js';
import { keepFocus } from './focus.js';
import { Pane } from './pane.js';
import { language, languages, speak, text } from './texts.js';
import { clock, day, now, set, shortly, weekday } from './time.js';

const phone = matchMedia('(max-width: 960px)');

// ---------------------------------------------------------------- what the program says: time, playbooks, the next limit

let state = { playbooks: [], nextDue: null };

async function readState() {
  take(await ask('/console/state'));
}

function take(fresh) {
  state = fresh;
  set(fresh);
  showPlaybooks();
  showTime();
  showHints();
}

let shownTime;

function showTime() {
  const moment = now();
  const shown = `${language()} ${day(moment)} ${weekday(moment)} ${clock(moment)}`;
  if (shown !== shownTime) {
    shownTime = shown;
    const date = document.createElement('span');
    date.className = 'opt2';
    date.textContent = `${day(moment)} `;
    $('#now').replaceChildren(date, `${weekday(moment)} ${clock(moment)}`);
    $('#now').dateTime = moment.toISOString();
  }
}

async function jump(request) {
  try {
    take(await ask('/console/clock', request));
    say(text('jumped', { time: shortly(now()) }));
    return true;
  } catch (error) {
    say(text(error.status === 409 ? 'noClock' : 'failedNote'), true);
    return false;
  }
}

// ---------------------------------------------------------------- a line that says what happened

let saying;

function say(line, seen = false) {
  const said = $('#said');
  said.textContent = line;
  said.className = seen ? 'toast' : 'vh';
  clearTimeout(saying);
  saying = setTimeout(() => {
    said.className = 'vh';
  }, 5000);
}

// ---------------------------------------------------------------- panes

function heard(pane, activity) {
  if (activity.from.role !== 'user') {
    if (phone.matches && !pane.element.classList.contains('on')) {
      pane.unread++;
      showUnread();
    }

    // A complaint may have started a clock.
    readState().catch(() => {});
  } else if (pane.name === 'customer' && activity.text) {
    done('complain');
  } else if (pane.name === 'staff' && /^(check|检查|檢查)\s*[:：]/iu.test(activity.text ?? '')) {
    done('check');
  } else if (pane.name === 'managers' && activity.value?.verb === 'approve') {
    done('approve');
  }
}

const panes = {
  customer: new Pane('customer', 'customer', heard),
  staff: new Pane('staff', 'staff', heard),
  managers: new Pane('managers', remembered.get('manager') ?? 'manager-1', heard),
};

// ---------------------------------------------------------------- things to try

const hints = ['complain', 'check', 'approve', 'reminder', 'breach'];
const tried = new Set(JSON.parse(remembered.get('tried') ?? '[]'));

function done(hint) {
  if (hint && !tried.has(hint)) {
    tried.add(hint);
    remembered.set('tried', JSON.stringify([...tried]));
    showHints();
  }
}

function showHints() {
  const next = hints.find(hint => !tried.has(hint));
  const nextJump = ['reminder', 'breach'].find(hint => !tried.has(hint));
  for (const [position, hint] of hints.entries()) {
    const button = $(`[data-hint=${hint}]`);
    const isTried = tried.has(hint);
    const number = document.createElement('b');
    number.textContent = isTried ? '✓' : position + 1;
    const timed = hint === nextJump && state.nextDue;
    button.replaceChildren(number, timed ? text(`${hint}At`, { time: shortly(state.nextDue) }) : text(hint));
    button.className = `hint${isTried ? ' done' : hint === next ? ' next' : ''}`;
  }
}

const tries = {
  complain() {
    select('customer');
    panes.customer.say(text('complaintText'));
  },
  check() {
    select('staff');
    panes.staff.say(text('draftText'));
  },
  approve() {
    select('managers');
    const approve = all(
      '#managers .chat [role=log] .ac-pushButton.style-positive, #managers .chat .webchat__basic-transcript .ac-pushButton.style-positive',
    ).at(-1);
    if (!approve) {
      say(text('noCard'), true);
      return;
    }

    approve.scrollIntoView({ block: 'center' });
    approve.focus({ preventScroll: true });
    approve.classList.add('beckon');
    approve.addEventListener('blur', () => approve.classList.remove('beckon'), { once: true });
    say(text('pressApprove', { button: approve.textContent.trim() }), true);
  },
  async reminder() {
    done((await jump({ to: 'next' })) && 'reminder');
  },
  async breach() {
    done((await jump({ to: 'next' })) && 'breach');
  },
};

// ---------------------------------------------------------------- language, theme, tabs

function showTexts() {
  document.documentElement.lang = language();
  document.title = text('title');
  for (const element of all('[data-text]')) {
    element.textContent = text(element.dataset.text);
  }

  for (const element of all('[data-label]')) {
    element.setAttribute('aria-label', text(element.dataset.label));
    if (element.matches('button')) {
      element.title = text(element.dataset.label);
    }
  }

  for (const button of all('[data-say]')) {
    button.textContent = text(button.dataset.say);
  }

  for (const button of all('#languages button')) {
    button.setAttribute('aria-pressed', button.value === language());
  }

  showPlaybooks();
  showTime();
  showHints();
  showUnread();
  for (const pane of Object.values(panes)) {
    pane.show();
    pane.render();
  }
}

function showPlaybooks() {
  const select = $('#playbook');
  const chosen = select.value || remembered.get('playbook');
  select.replaceChildren(...state.playbooks.map(({ id, name }) => new Option(name[language()], id, false, id === chosen)));
}

function showTheme(theme) {
  document.documentElement.dataset.theme = theme;
}

function showManager() {
  for (const button of all('#manager button')) {
    button.setAttribute('aria-pressed', button.value === panes.managers.persona);
  }
}

function showUnread() {
  for (const tab of all('[role=tab]')) {
    const { unread } = panes[tab.getAttribute('aria-controls')];
    tab.querySelector('em')?.remove();
    if (unread > 0) {
      const mark = document.createElement('em');
      mark.textContent = unread;
      mark.setAttribute('aria-label', text('unread', { count: unread }));
      tab.append(mark);
    }
  }
}

/** One pane at a time, where there is no room for three. */
function select(name) {
  for (const pane of Object.values(panes)) {
    pane.element.classList.toggle('on', pane.name === name);
  }

  for (const tab of all('[role=tab]')) {
    const selected = tab.getAttribute('aria-controls') === name;
    tab.setAttribute('aria-selected', selected);
    tab.tabIndex = selected ? 0 : -1;
  }

  panes[name].unread = 0;
  remembered.set('pane', name);
  showUnread();
}

function startOver() {
  remembered.set('customer', null);
  remembered.set('tried', null);
  remembered.set('since', String(now().getTime()));
  location.reload();
}

// ---------------------------------------------------------------- start

function listen() {
  keepFocus();
  $('#languages').addEventListener('click', ({ target }) => {
    const chosen = target.closest('button')?.value;
    if (chosen) {
      speak(chosen);
      remembered.set('language', chosen, localStorage);
      showTexts();
    }
  });
  $('#theme').addEventListener('click', () => {
    const theme = document.documentElement.dataset.theme === 'dark' ? 'light' : 'dark';
    remembered.set('theme', theme, localStorage);
    showTheme(theme);
  });
  $('#more').addEventListener('click', ({ currentTarget }) => {
    currentTarget.setAttribute('aria-expanded', $('.bar').classList.toggle('open'));
  });
  $('#playbook').addEventListener('change', ({ target }) => {
    remembered.set('playbook', target.value);
    startOver();
  });
  $('#manager').addEventListener('click', ({ target }) => {
    const chosen = target.closest('button')?.value;
    if (chosen && chosen !== panes.managers.persona) {
      remembered.set('manager', chosen);
      panes.managers.reenter(chosen).catch(() => panes.managers.show('failed'));
      showManager();
    }
  });
  $('#restart').addEventListener('click', startOver);
  $('#next-limit').addEventListener('click', () => jump({ to: 'next' }));
  for (const button of all('[data-advance]')) {
    button.addEventListener('click', () => jump({ advance: button.dataset.advance }));
  }

  for (const button of all('[data-hint], [data-run]')) {
    button.addEventListener('click', () => tries[button.dataset.hint ?? button.dataset.run]());
  }

  for (const button of all('[data-say]')) {
    button.addEventListener('click', () => panes.staff.say(text(button.dataset.say)));
  }

  const tabs = all('[role=tab]');
  for (const [position, tab] of tabs.entries()) {
    tab.addEventListener('click', () => select(tab.getAttribute('aria-controls')));
    tab.addEventListener('keydown', ({ key }) => {
      const step = { ArrowRight: 1, ArrowLeft: tabs.length - 1 }[key];
      if (step) {
        const other = tabs[(position + step) % tabs.length];
        other.focus();
        other.click();
      }
    });
  }
}

/** Keeps the time in step and sees whether the program still answers. */
async function pulse() {
  try {
    await readState();
    for (const pane of Object.values(panes)) {
      if (pane.state === 'reconnecting') {
        pane.show('connected');
      }
    }
  } catch {
    for (const pane of Object.values(panes)) {
      if (pane.state === 'connected') {
        pane.show('reconnecting');
      }
    }
  }
}

async function start() {
  const preferred = [remembered.get('language', localStorage), ...navigator.languages].map(tag =>
    languages.includes(tag)
      ? tag
      : /^zh-(hant|tw|hk|mo)/iu.test(tag)
        ? 'zh-Hant'
        : /^zh/iu.test(tag)
          ? 'zh-Hans'
          : /^en/iu.test(tag)
            ? 'en'
            : null,
  );
  speak(preferred.find(Boolean) ?? 'zh-Hans');
  showTheme(remembered.get('theme', localStorage) ?? (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'));
  listen();
  showManager();
  select(remembered.get('pane') ?? 'customer');
  for (const pane of Object.values(panes)) {
    pane.state = 'connecting';
  }

  showTexts();
  const [hostConfig] = await Promise.all([ask(`host-config.json?v=${version}`), readState()]);
  await Promise.all(Object.values(panes).map(pane => pane.open(hostConfig)));
  setInterval(showTime, 1000);
  setInterval(pulse, 5000);
  addEventListener('offline', pulse);
  addEventListener('online', pulse);
}

start().catch(() => {
  for (const pane of Object.values(panes)) {
    pane.show('failed');
  }
});
