/**
 * Asks before the window is closed, reloaded or turned to another address while something that was typed on this page
 * is not saved. What counts as saved is for the server to say: it raises `saves`.
 */
class HomeroomUnsaved extends HTMLElement {
  private typed = false;
  private page: Element | null = null;
  private count = 0;

  get saves() {
    return this.count;
  }

  set saves(count: number) {
    this.count = count;
    this.typed = false;
  }

  connectedCallback() {
    this.page = this.closest('.page');
    this.page?.addEventListener('input', this.onInput);
    window.addEventListener('beforeunload', this.onLeave);
  }

  disconnectedCallback() {
    this.page?.removeEventListener('input', this.onInput);
    window.removeEventListener('beforeunload', this.onLeave);
    this.page = null;
  }

  private readonly onInput = () => {
    this.typed = true;
  };

  private readonly onLeave = (event: BeforeUnloadEvent) => {
    if (this.typed) {
      event.preventDefault();
    }
  };
}

customElements.define('homeroom-unsaved', HomeroomUnsaved);
