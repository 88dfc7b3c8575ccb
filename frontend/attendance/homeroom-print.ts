/** A button inside it prints the page: no round trip to the server, and no script in the page itself. */
class HomeroomPrint extends HTMLElement {
  connectedCallback() {
    this.addEventListener('click', this.print);
  }

  disconnectedCallback() {
    this.removeEventListener('click', this.print);
  }

  private readonly print = () => window.print();
}

customElements.define('homeroom-print', HomeroomPrint);
