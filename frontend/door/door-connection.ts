import { html, LitElement } from 'lit';

type State = { state: string; addStateChangeListener(listener: () => void): void; removeStateChangeListener(listener: () => void): void };

/** Says whether this device still reaches the school. Draws into the page itself. */
class DoorConnection extends LitElement {
  static properties = {
    connectedLabel: { type: String },
    lostLabel: { type: String },
    lost: { state: true },
  };

  declare connectedLabel: string;
  declare lostLabel: string;
  declare private lost: boolean;

  constructor() {
    super();
    this.lost = false;
  }

  protected createRenderRoot() {
    return this;
  }

  connectedCallback() {
    super.connectedCallback();
    window.addEventListener('online', this.look);
    window.addEventListener('offline', this.look);
    connection()?.addStateChangeListener(this.look);
    this.look();
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    window.removeEventListener('online', this.look);
    window.removeEventListener('offline', this.look);
    connection()?.removeStateChangeListener(this.look);
  }

  render() {
    return html`<p class="door-connection ${this.lost ? 'door-connection-lost' : ''}" role="status">
      ${this.lost ? this.lostLabel : this.connectedLabel}
    </p>`;
  }

  private readonly look = () => {
    const state = connection()?.state;
    this.lost = !navigator.onLine || state === 'reconnecting' || state === 'connection-lost';
  };
}

/** Kept by Vaadin's client; absent only before it has started. */
function connection() {
  return (window as unknown as { Vaadin?: { connectionState?: State } }).Vaadin?.connectionState;
}

customElements.define('door-connection', DoorConnection);
