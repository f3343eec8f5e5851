// Web Chat tells every copy of itself on a page to take the cursor after a message is sent; here it stays with whoever wrote.

const sendBox = '.webchat__send-box-text-box__input';

/** How long after a press of a key or button the copies ask for the cursor, in milliseconds. */
const soon = 1000;

/** The pane in which a person has just typed or clicked; null where they may be on their way to another one. */
let at = null;
let forget;

function remember(pane) {
  at = pane;
  clearTimeout(forget);
  forget = setTimeout(() => (at = null), soon);
}

export function keepFocus() {
  document.addEventListener('pointerdown', ({ target }) => remember(target.closest('.pane')), true);
  document.addEventListener('keydown', ({ key, target }) => remember(key === 'Tab' ? null : target.closest('.pane')), true);
  document.addEventListener('focusin', ({ target }) => {
    if (at && target.matches(sendBox) && !at.contains(target)) {
      at.querySelector(sendBox).focus({ preventScroll: true });
    }
  });
}
