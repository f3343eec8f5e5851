// The console: a customer, a member of staff and the managers side by side, each in the real Web Chat.
import { language, languages, speak, text } from './texts.js';

const version = document.querySelector('#console-script').dataset.version;
const nonce = document.querySelector('#console-script').nonce;
const $ = selector => document.querySelector(selector);
const all = (selector, root = document) => [...root.querySelectorAll(selector)];
const phone = matchMedia('(max-width: 820px)');

/** What the page remembers: the tab its customer, the browser the reader's taste. */
const remembered = {
  get: (name, store = sessionStorage) => store.getItem(`complaintbot.${name}`),
  set: (name, value, store = sessionStorage) =>
    value === null ? store.removeItem(`complaintbot.${name}`) : store.setItem(`complaintbot.${name}`, value),
};

async function ask(path, body) {
  const response = await fetch(
    path,
    body && { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) },
  );
  if (!response.ok) {
    throw Object.assign(new Error(`${path}: ${response.status}`), { status: response.status });
  }

  return response.json();
}

// ---------------------------------------------------------------- time, as the demo has it

let state = { now: new Date().toISOString(), timezone: 'Asia/Shanghai', playbooks: [], nextDue: null };
let ahead = 0;

const now = () => new Date(Date.now() + ahead);

function format(moment, options) {
  return new Intl.DateTimeFormat(language() === 'en' ? 'en-GB' : language(), { timeZone: state.timezone, ...options }).format(
    new Date(moment),
  );
}

const clockTime = moment => format(moment, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
const day = moment => format(moment, { month: language() === 'en' ? 'short' : 'long', day: 'numeric' });
const weekday = moment => format(moment, { weekday: 'short' });
const withDay = moment => (day(moment) === day(now()) ? clockTime(moment) : `${day(moment)} ${clockTime(moment)}`);

async function readState() {
  take(await ask('/console/state'));
}

function take(fresh) {
  state = fresh;
  ahead = Date.parse(fresh.now) - Date.now();
  showPlaybooks();
  showTime();
  showHints();
}

let shownTime;

function showTime() {
  const moment = now();
  const shown = `${language()} ${day(moment)} ${weekday(moment)} ${clockTime(moment)}`;
  if (shown !== shownTime) {
    shownTime = shown;
    const date = document.createElement('span');
    date.className = 'opt2';
    date.textContent = `${day(moment)} `;
    $('#now').replaceChildren(date, `${weekday(moment)} ${clockTime(moment)}`);
    $('#now').dateTime = moment.toISOString();
  }
}

async function jump(request) {
  try {
    take(await ask('/console/clock', request));
    say(text('jumped', { time: withDay(now()) }));
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

/** A React element, in the form Web Chat's own copy of React 16 reads; the page loads no React of its own. */
const element = (type, props) => ({ $$typeof: Symbol.for('react.element'), type, key: null, ref: null, props, _owner: null });

const typing = element('div', {
  className: 'typing',
  'aria-hidden': true,
  children: element('span', { children: [0, 1, 2].map(key => ({ ...element('i', {}), key })) }),
});

const styleOptions = {
  accent: 'var(--link)',
  avatarBorderRadius: 6,
  avatarSize: 24,
  backgroundColor: 'var(--bg2)',
  botAvatarImage: `bot.svg?v=${version}`,
  botAvatarInitials: '',
  botAvatarBackgroundColor: 'transparent',
  bubbleBackground: 'var(--bg1)',
  bubbleBorderColor: 'var(--line3)',
  bubbleBorderRadius: 8,
  bubbleBorderStyle: 'solid',
  bubbleBorderWidth: 1,
  bubbleFromUserBackground: 'var(--brand-bg)',
  bubbleFromUserBorderColor: 'var(--brand-line)',
  bubbleFromUserBorderRadius: 8,
  bubbleFromUserBorderStyle: 'solid',
  bubbleFromUserBorderWidth: 1,
  bubbleFromUserTextColor: 'var(--fg1)',
  bubbleTextColor: 'var(--fg1)',
  bubbleMaxWidth: 640,
  bubbleMinHeight: 0,
  bubbleNubOffset: 0,
  fontSizeSmall: 12,
  groupTimestamp: false,
  hideTelephoneKeypadButton: true,
  markdownExternalLinkIconImage: 'none',
  paddingRegular: 8,
  paddingWide: 14,
  primaryFont: 'var(--font)',
  rootHeight: '100%',
  rootWidth: '100%',
  sendBoxBackground: 'var(--bg2)',
  sendBoxBorderTop: '0',
  sendBoxButtonColor: 'var(--link)',
  sendBoxButtonColorOnActive: 'var(--link)',
  sendBoxButtonColorOnDisabled: 'var(--fg3)',
  sendBoxButtonColorOnFocus: 'var(--link)',
  sendBoxButtonColorOnHover: 'var(--link)',
  sendBoxButtonShadeColorOnHover: 'var(--hover)',
  sendBoxButtonShadeColorOnActive: 'var(--hover)',
  sendBoxButtonShadeBorderRadius: 4,
  sendBoxButtonShadeInset: 0,
  sendBoxButtonKeyboardFocusIndicatorBorderColor: 'var(--fg1)',
  sendBoxButtonKeyboardFocusIndicatorInset: 0,
  sendBoxHeight: 56,
  sendBoxTextColor: 'var(--fg1)',
  sendBoxPlaceholderColor: 'var(--fg3)',
  showAvatarInGroup: 'sender',
  subtle: 'var(--fg3)',
  suggestedActionBackgroundColor: 'var(--bg1)',
  suggestedActionBorderColor: 'var(--line1)',
  suggestedActionBorderRadius: 4,
  suggestedActionBorderWidth: 1,
  suggestedActionHeight: 32,
  suggestedActionLayout: 'flow',
  suggestedActionTextColor: 'var(--fg1)',
  suggestedActionBackgroundColorOnHover: 'var(--hover)',
  timestampColor: 'var(--fg3)',
  transcriptActivityVisualKeyboardIndicatorColor: 'var(--edge)',
  transcriptVisualKeyboardIndicatorColor: 'var(--fg1)',
  transitionDuration: '0s',
  typingAnimationDuration: 20000,
  uploadAccept: 'image/*,audio/*,video/mp4,application/pdf,text/plain',
};

let hostConfig;

class Pane {
  constructor(name, persona) {
    this.name = name;
    this.persona = persona;
    this.element = $(`#${name}`);
    this.unread = 0;
    this.problem = null;
    this.seen = new Set();
  }

  /** Opens the pane's conversation. */
  async open() {
    this.show('connecting');
    try {
      const { token } = await this.token();
      this.directLine = WebChat.createDirectLine({ token, domain: new URL('/v3/directline', location).href, webSocket: true });
    } catch {
      this.show('failed');
      return;
    }

    this.store = WebChat.createStore({}, () => next => action => this.receive(action) && next(action));
    this.store.subscribe(() => this.watch());
    this.render();
  }

  /** A token for whoever the pane plays; after a reload the same customer again. */
  async token() {
    const customer = this.persona === 'customer';
    const answer = await ask('/console/token', {
      persona: this.persona,
      locale: language(),
      playbook: $('#playbook').value || undefined,
      resume: (customer && remembered.get('customer')) || undefined,
    }).catch(error => {
      if (customer) {
        remembered.set('customer', null);
      }

      throw error;
    });
    if (customer) {
      remembered.set('customer', answer.resume);
    }

    return answer;
  }

  /** The same conversation with another token: another person speaks, or the old one has expired. */
  async reenter(persona = this.persona) {
    this.persona = persona;
    const { token, conversationId } = await this.token();
    const headers = { authorization: `Bearer ${token}` };
    const response = await fetch(`/v3/directline/conversations/${conversationId}`, { headers });
    if (response.ok) {
      this.directLine.reconnect(await response.json());
    }
  }

  render() {
    if (!this.store) {
      return;
    }

    WebChat.renderWebChat(
      {
        activityStatusMiddleware: () => next => given => this.status(given) ?? next(given),
        adaptiveCardsHostConfig: hostConfig,
        directLine: this.directLine,
        locale: language() === 'en' ? 'en-US' : language(),
        nonce,
        overrideLocalizedStrings: {
          ACTIVITY_STATUS_SEND_FAILED_RETRY: `${text('notSent')}[${text('sendAgain')}][RETRY]`,
          TEXT_INPUT_PLACEHOLDER: text(`${this.name}Placeholder`),
        },
        store: this.store,
        styleOptions,
        typingIndicatorMiddleware: () => next => given => (given.visible ? typing : next(given)),
      },
      this.element.querySelector('.chat'),
    );
  }

  /** Looks at what comes in; false for what belongs to an earlier round. */
  receive(action) {
    if (action.type === 'DIRECT_LINE/QUEUE_INCOMING_ACTIVITY' || action.type === 'DIRECT_LINE/INCOMING_ACTIVITY') {
      const { activity } = action.payload;
      if (this.persona !== 'customer' && Date.parse(activity.timestamp) < Number(remembered.get('since'))) {
        return false;
      }

      if (action.type === 'DIRECT_LINE/INCOMING_ACTIVITY' && activity.type === 'message') {
        this.note(activity);
      }
    }

    return true;
  }

  note(activity) {
    const fromUser = activity.from.role === 'user';
    const fresh = !this.seen.has(activity.id) && Date.parse(activity.timestamp) > loaded;
    this.seen.add(activity.id);
    if (fresh && !fromUser && !this.element.classList.contains('on') && phone.matches) {
      this.unread++;
      showUnread();
    }

    if (fromUser && fresh) {
      const verb = activity.value?.verb;
      done(this.name === 'customer' && !verb && 'complain');
      done(this.name === 'staff' && /^(check|检查|檢查)\s*[:：]/iu.test(activity.text ?? '') && 'check');
      done(this.name === 'managers' && verb === 'approve' && 'approve');
    } else if (fresh) {
      // A complaint may have started a clock.
      readState().catch(() => {});
    }
  }

  /** What stands above a message: who and when. */
  status({ activity, sendState }) {
    if (sendState === 'send failed') {
      return null;
    }

    const mine = activity.from.role === 'user';
    const time = sendState === 'sending' || !activity.timestamp ? text('sending') : withDay(activity.timestamp);
    const who =
      this.name === 'managers'
        ? mine
          ? this.managerOf(activity)
          : 'ComplaintBot'
        : mine
          ? ''
          : this.name === 'customer'
            ? text('customerBot')
            : 'ComplaintBot';
    if (this.name !== 'managers' && this.continues(activity)) {
      return element('span', { className: 'vh', children: time });
    }

    return element('span', {
      className: 'meta',
      'data-who': mine ? activity.from.id : 'bot',
      'data-initial': mine ? who.slice(0, 1) : '',
      children: [who && element('b', { children: who }), who && ' ', element('time', { children: time })]
        .filter(Boolean)
        .map((child, key) => (typeof child === 'string' ? child : { ...child, key })),
    });
  }

  managerOf(activity) {
    const id = activity.from.id === 'lin' || activity.from.id === 'zhou' ? activity.from.id : this.persona === 'manager-2' ? 'zhou' : 'lin';
    return text(id);
  }

  /** Whether the message before it is the same speaker's and of the same minute. */
  continues(activity) {
    const messages = this.messages();
    const before = messages[messages.findIndex(message => message.id === activity.id) - 1];
    return (
      before && activity.timestamp && before.from.role === activity.from.role && withDay(before.timestamp) === withDay(activity.timestamp)
    );
  }

  messages() {
    return this.store.getState().activities.filter(activity => activity.type === 'message' && !activity.channelData?.postBack);
  }

  watch() {
    const { connectivityStatus } = this.store.getState();
    if (connectivityStatus !== this.connectivity) {
      this.connectivity = connectivityStatus;
      if (['connected', 'reconnected'].includes(connectivityStatus)) {
        this.show('connected');
      } else if (['error', 'notconnected', 'sagaerror'].includes(connectivityStatus)) {
        this.show('failed');
      }
    }

    const empty = this.connectivity !== undefined && this.state === 'connected' && this.messages().length === 0;
    this.element.querySelector('.empty').hidden = !empty;
  }

  /** Shows how the pane stands: connecting, connected, reconnecting, failed. */
  show(stateName = this.state) {
    this.state = stateName;
    const badge = this.element.querySelector('.state');
    badge.textContent = text(stateName);
    badge.className = `state ${{ connecting: 'off', reconnecting: 'off', failed: 'err' }[stateName] ?? ''}`;
    const note = this.element.querySelector('.note');
    note.hidden = stateName === 'connected' || stateName === 'connecting';
    if (!note.hidden) {
      const failed = stateName === 'failed';
      note.className = `note ${failed ? 'bad' : 'warn'}`;
      note.replaceChildren(icon(failed), document.createTextNode(text(failed ? 'failedNote' : 'offlineNote')));
      if (failed) {
        const again = document.createElement('button');
        again.className = 'btn small';
        again.type = 'button';
        again.textContent = text('again');
        again.addEventListener('click', () => location.reload());
        note.append(again);
      }
    }
  }

  say(line) {
    this.store?.dispatch({ type: 'WEB_CHAT/SEND_MESSAGE', payload: { method: 'keyboard', text: line } });
  }
}

function icon(failed) {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('viewBox', '0 0 20 20');
  svg.setAttribute('class', 'line');
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(svg.namespaceURI, 'path');
  path.setAttribute(
    'd',
    failed
      ? 'M10 3.5 2.8 16.2h14.4zM10 8.5v3.7M10 14.3v.1'
      : 'M3 3l14 14M4.5 9.2a8.3 8.3 0 0 1 2.6-1.8M2 6.5a12 12 0 0 1 2.4-1.6M9 4.1c3.4-.3 6.6.8 9 3M7.5 12.6a4 4 0 0 1 3.5-.9M13.8 8.4c.6.2 1.2.6 1.7 1M10 15.7v.1',
  );
  svg.append(path);
  return svg;
}

const panes = {
  customer: new Pane('customer', 'customer'),
  staff: new Pane('staff', 'staff'),
  managers: new Pane('managers', remembered.get('manager') ?? 'manager-1'),
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
    button.replaceChildren(number, timed ? text(`${hint}At`, { time: withDay(state.nextDue) }) : text(hint));
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

let loaded;

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
  [hostConfig] = await Promise.all([ask(`host-config.json?v=${version}`), readState()]);
  loaded = now().getTime();
  await Promise.all(Object.values(panes).map(pane => pane.open()));
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
