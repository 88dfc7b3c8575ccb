/**
 * Vaadin shows a page while it still connects, and moves all of it once it has. Browsers take the focus from what is
 * moved; this gives it back at once, so that who has begun to type goes on typing.
 */
let focused: HTMLElement | null = null;
const remember = (event: FocusEvent) => {
  focused = event.target as HTMLElement;
};
document.addEventListener('focusin', remember);

const outlet = document.getElementById('outlet');
if (outlet) {
  new MutationObserver((_, observer) => {
    observer.disconnect();
    document.removeEventListener('focusin', remember);
    if (document.activeElement === document.body && focused?.isConnected) {
      focused.focus({ preventScroll: true });
    }
  }).observe(outlet, { childList: true });
}
