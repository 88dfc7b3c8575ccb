const FIRST = 2000;
const LONGEST = 60_000;

/**
 * Tells, by `retry`, when it is time to try once more. Each pause is twice as long as the one before, and a little
 * different on every device, so that those who were turned away together do not come back together.
 */
class HomeroomRetry extends HTMLElement {
  static readonly observedAttributes = ['attempt'];

  private timer = 0;

  connectedCallback() {
    this.hidden = true;
    this.wait();
  }

  attributeChangedCallback() {
    if (this.isConnected) {
      this.wait();
    }
  }

  disconnectedCallback() {
    clearTimeout(this.timer);
  }

  private wait() {
    clearTimeout(this.timer);
    const attempt = Number(this.getAttribute('attempt') ?? 0);
    const pause = Math.min(LONGEST, FIRST * 2 ** attempt) * (0.75 + Math.random() / 2);
    this.timer = window.setTimeout(() => this.dispatchEvent(new CustomEvent('retry')), pause);
  }
}

customElements.define('homeroom-retry', HomeroomRetry);
