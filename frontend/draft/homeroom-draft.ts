const PREFIX = 'homeroom-draft:';
const KEEP_FOR = 24 * 60 * 60 * 1000;

interface Kept {
  at: number;
  draft: string;
  /** What was typed last into each field, by the field's name: the server may not have heard of it. */
  typed: Record<string, string>;
}

const NOTHING: Kept = { at: 0, draft: '', typed: {} };

/**
 * Keeps an unsent form on this device for a day. The server sets `draft` after each change it hears of, and empty to
 * forget all; what is typed while it cannot be reached is kept by the names in `data-field`. On a page that opens,
 * `draft-kept` tells the server what is there.
 */
class HomeroomDraft extends HTMLElement {
  private form: HTMLElement | null = null;

  set draft(draft: string) {
    if (draft) {
      this.write({ ...this.read(), draft });
    } else {
      this.forget();
    }
  }

  /** Called by the server when it has shown what was kept: only then is the form the one to type into. */
  open() {
    this.wait(false);
  }

  connectedCallback() {
    // The attributes and listeners of a new element come right after it.
    setTimeout(() => this.begin());
  }

  disconnectedCallback() {
    this.form?.removeEventListener('input', this.remember);
    this.form = null;
  }

  private begin() {
    forgetTheOld();
    if (this.hasAttribute('clear')) {
      this.forget();
      return;
    }
    if (!this.isConnected || this.form) {
      return;
    }
    this.form = this.closest('form');
    this.form?.addEventListener('input', this.remember);
    const { draft, typed } = this.read();
    this.wait(draft !== '' || Object.keys(typed).length > 0);
    this.dispatchEvent(new CustomEvent('draft-kept', { detail: { draft, typed: JSON.stringify(typed) } }));
  }

  private wait(waits: boolean) {
    if (this.form) {
      this.form.inert = waits;
    }
  }

  private readonly remember = (event: Event) => {
    const target = event.target as HTMLInputElement;
    const field = target.closest?.('[data-field]')?.getAttribute('data-field');
    if (field) {
      const kept = this.read();
      this.write({ ...kept, typed: { ...kept.typed, [field]: target.value } });
    }
  };

  private get key() {
    return PREFIX + this.getAttribute('name');
  }

  private read(): Kept {
    try {
      return { ...NOTHING, ...JSON.parse(localStorage.getItem(this.key) ?? '{}') };
    } catch {
      return NOTHING;
    }
  }

  private write(kept: Kept) {
    try {
      localStorage.setItem(this.key, JSON.stringify({ ...kept, at: Date.now() }));
    } catch {
      // A browser that keeps nothing: the form still works while the page is open.
    }
  }

  private forget() {
    try {
      localStorage.removeItem(this.key);
    } catch {
      // nothing was kept
    }
  }
}

/** Of every event, not only this one. */
function forgetTheOld() {
  try {
    Object.keys(localStorage)
      .filter((key) => key.startsWith(PREFIX) && isOld(localStorage.getItem(key)))
      .forEach((key) => localStorage.removeItem(key));
  } catch {
    // nothing was kept
  }
}

function isOld(kept: string | null) {
  try {
    const age = Date.now() - (JSON.parse(kept ?? '') as Kept).at;
    return !(age >= 0 && age < KEEP_FOR);
  } catch {
    return true;
  }
}

customElements.define('homeroom-draft', HomeroomDraft);
