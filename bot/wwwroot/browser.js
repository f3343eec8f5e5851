// The little that every script of the console needs of the browser.

export const $ = selector => document.querySelector(selector);
export const all = (selector, root = document) => [...root.querySelectorAll(selector)];

const script = $('#console-script');

/** Changes with the page's files; the nonce is this page's. */
export const { version } = script.dataset;
export const { nonce } = script;

/** What the page remembers: the tab its round of the story, the browser the reader's taste. */
export const remembered = {
  get: (name, store = sessionStorage) => store.getItem(`complaintbot.${name}`),
  set: (name, value, store = sessionStorage) =>
    value === null ? store.removeItem(`complaintbot.${name}`) : store.setItem(`complaintbot.${name}`, value),
};

/** Asks the program; with a body it is a POST. */
export async function ask(path, body) {
  const response = await fetch(
    path,
    body && { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) },
  );
  if (!response.ok) {
    throw Object.assign(new Error(`${path}: ${response.status}`), { status: response.status });
  }

  return response.json();
}
