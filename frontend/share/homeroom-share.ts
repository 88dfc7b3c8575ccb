import { html, LitElement } from 'lit';

/** Hands this page on: by the device's share sheet, else by copying its address. Draws into the page itself. */
class HomeroomShare extends LitElement {
  static properties = {
    shareTitle: { type: String },
    sharePath: { type: String },
    buttonClass: { type: String },
    shareLabel: { type: String },
    copiedLabel: { type: String },
    failedLabel: { type: String },
    said: { state: true },
  };

  declare shareTitle: string;
  /** What is shared, when it is not the page itself. */
  declare sharePath?: string;
  declare buttonClass?: string;
  declare shareLabel: string;
  declare copiedLabel: string;
  declare failedLabel: string;
  declare private said: string;

  constructor() {
    super();
    this.said = '';
  }

  protected createRenderRoot() {
    return this;
  }

  render() {
    return html`
      <span class="buttons">
        <button type="button" class="button ${this.buttonClass ?? ''}" @click=${this.share}>
          <span class="icon icon-share" aria-hidden="true"></span><span>${this.shareLabel}</span>
        </button>
        <span role="status">${this.said}</span>
      </span>
    `;
  }

  private readonly share = async () => {
    this.said = '';
    const url = this.sharePath ? new URL(this.sharePath, document.baseURI).href : thisPage();
    if (!navigator.share) {
      await this.copy(url);
      return;
    }
    try {
      await navigator.share({ title: this.shareTitle, url });
    } catch (error) {
      if ((error as DOMException).name !== 'AbortError') {
        await this.copy(url);
      }
    }
  };

  private async copy(url: string) {
    try {
      await navigator.clipboard.writeText(url);
      this.said = this.copiedLabel;
    } catch {
      this.said = `${this.failedLabel} ${url}`;
    }
  }
}

/** In this reader's language, so that the preview that messengers show is in it too. */
function thisPage() {
  const page = new URL(window.location.href);
  page.searchParams.set('lang', document.documentElement.lang);
  page.hash = '';
  return page.href;
}

customElements.define('homeroom-share', HomeroomShare);
