// A pane: one person's conversation, in the real Web Chat.
import { $, ask, nonce, remembered } from './browser.js';
import { language, text } from './texts.js';
import { now, shortly } from './time.js';
import { styleOptions } from './webchat-style.js';

// Direct Line's connection states, as botframework-directlinejs numbers them.
const ONLINE = 2;
const EXPIRED = 3;
const FAILED = 4;

/** A React element, in the form Web Chat's own copy of React 16 reads; the page loads no React of its own. */
const element = (type, props) => ({ $$typeof: Symbol.for('react.element'), type, key: null, ref: null, props, _owner: null });

const typing = element('div', {
  className: 'typing',
  'aria-hidden': true,
  children: element('span', { children: [0, 1, 2].map(key => ({ ...element('i', {}), key })) }),
});

export class Pane {
  /** `heard` is told each message that came after the page was opened. */
  constructor(name, persona, heard) {
    this.name = name;
    this.heard = heard;
    this.persona = persona;
    this.element = $(`#${name}`);
    this.unread = 0;
    this.seen = new Set();
  }

  /** Opens the pane's conversation. */
  async open(hostConfig) {
    this.hostConfig = hostConfig;
    this.opened = now().getTime();
    this.show('connecting');
    try {
      const { token } = await this.token();
      this.directLine = WebChat.createDirectLine({ token, domain: new URL('/v3/directline', location).href, webSocket: true });
    } catch {
      this.show('failed');
      return;
    }

    this.directLine.connectionStatus$.subscribe(status => this.connection(status));
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

  /** Follows Direct Line's own word for how the line stands. */
  connection(status) {
    if (status === EXPIRED) {
      this.show('reconnecting');
      this.reenter().then(
        () => this.show('connected'),
        () => this.show('failed'),
      );
    } else if (status === ONLINE) {
      this.show('connected');
    } else if (status === FAILED) {
      this.show('failed');
    }
  }

  render() {
    if (!this.store) {
      return;
    }

    WebChat.renderWebChat(
      {
        activityStatusMiddleware: () => next => given => this.status(given) ?? next(given),
        adaptiveCardsHostConfig: this.hostConfig,
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
    const fresh = !this.seen.has(activity.id) && Date.parse(activity.timestamp) > this.opened;
    this.seen.add(activity.id);
    if (fresh) {
      this.heard(this, activity);
    }
  }

  /** What stands above a message: who and when. */
  status({ activity, sendState }) {
    if (sendState === 'send failed') {
      return null;
    }

    const mine = activity.from.role === 'user';
    const time = sendState === 'sending' || !activity.timestamp ? text('sending') : shortly(activity.timestamp);
    const who = this.speaker(activity);
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

  /** The name above a message; none above one's own, except in the channel, where several speak. */
  speaker({ from, timestamp }) {
    if (from.role !== 'user') {
      return this.name === 'customer' ? text('customerBot') : 'ComplaintBot';
    }

    // Until it is sent, Web Chat puts the person who opened the pane under it.
    const speaks = timestamp ? from.id : { 'manager-1': 'lin', 'manager-2': 'zhou' }[this.persona];
    return this.name === 'managers' ? text(speaks) : '';
  }

  /** Whether the message before it is the same speaker's and of the same minute. */
  continues(activity) {
    const messages = this.messages();
    const before = messages[messages.findIndex(message => message.id === activity.id) - 1];
    return (
      before && activity.timestamp && before.from.role === activity.from.role && shortly(before.timestamp) === shortly(activity.timestamp)
    );
  }

  messages() {
    return this.store.getState().activities.filter(activity => activity.type === 'message' && !activity.channelData?.postBack);
  }

  /** Empty is a state of its own, with a way out of it. */
  watch() {
    this.element.querySelector('.empty').hidden = this.state !== 'connected' || this.messages().length > 0;
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
