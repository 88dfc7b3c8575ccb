/** Prints the page when what is in it is pressed. */
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
