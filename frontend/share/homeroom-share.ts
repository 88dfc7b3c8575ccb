/** Hands this page on when the button in it is pressed: by the device's share sheet, else by copying its address. */
class HomeroomShare extends HTMLElement {
  declare shareTitle: string;
  /** What is shared, when it is not the page itself. */
  declare sharePath?: string;
  /** The reader's: a browser that translates changes the page's. */
  declare language: string;
  declare copiedLabel: string;
  declare failedLabel: string;

  connectedCallback() {
    this.addEventListener('click', this.share);
  }

  disconnectedCallback() {
    this.removeEventListener('click', this.share);
  }

  private readonly share = async (event: Event) => {
    if (!(event.target as Element).closest('button')) {
      return;
    }
    this.say('');
    const url = this.sharePath ? new URL(this.sharePath, document.baseURI).href : thisPage(this.language);
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
      this.say(this.copiedLabel);
    } catch {
      this.say(`${this.failedLabel} ${url}`);
    }
  }

  private say(words: string) {
    const status = this.querySelector('[role=status]');
    if (status) {
      status.textContent = words;
    }
  }
}

/** In this reader's language, so that the preview that messengers show is in it too. */
function thisPage(language: string) {
  const page = new URL(window.location.href);
  page.searchParams.set('lang', language);
  page.hash = '';
  return page.href;
}

customElements.define('homeroom-share', HomeroomShare);
export {};
