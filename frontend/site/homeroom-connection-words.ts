/** Gives Vaadin's connection indicator the reader's words, and tells it as a status to those who do not see it. */
class HomeroomConnectionWords extends HTMLElement {
  connectedCallback() {
    this.hidden = true;
    const indicator = document.querySelector<HTMLElement & Record<string, string>>('vaadin-connection-indicator');
    if (indicator) {
      indicator.onlineText = this.getAttribute('online') ?? '';
      indicator.offlineText = this.getAttribute('offline') ?? '';
      indicator.reconnectingText = this.getAttribute('reconnecting') ?? '';
      indicator.setAttribute('role', 'status');
    }
  }
}

customElements.define('homeroom-connection-words', HomeroomConnectionWords);
