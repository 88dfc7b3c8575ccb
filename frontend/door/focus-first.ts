/**
 * Puts the focus where the page begins to be used. A page that has just been loaded is moved to its place once more
 * after it was built, which takes the focus away; this element is moved along and gives it back.
 */
class FocusFirst extends HTMLElement {
  connectedCallback() {
    requestAnimationFrame(() => {
      const target = document.getElementById(this.getAttribute('for') ?? '');
      if (target && document.activeElement === document.body) {
        target.focus();
      }
    });
  }
}

customElements.define('focus-first', FocusFirst);
