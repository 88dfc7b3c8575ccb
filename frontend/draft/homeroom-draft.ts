import { network, type Pressed } from '../network/network';

const PREFIX = 'homeroom-draft:';
const KEEP_FOR = 24 * 60 * 60 * 1000;
const PRESS_FOR = 30 * 60 * 1000;

interface Kept {
  at: number;
  draft: string;
  /** What was typed last into each field, by the field's name: the server may not have heard of it. */
  typed: Record<string, string>;
  /** What was pressed and is not answered yet: what the button stood for then. */
  pressed: string;
  pressedAt: number;
}

const NOTHING: Kept = { at: 0, draft: '', typed: {}, pressed: '', pressedAt: 0 };

/**
 * Keeps an unsent form on this device for a day. The server sets `draft` after each change it hears of, and empty to
 * forget all; what is typed while it cannot be reached is kept by the names in `data-field`. On a page that opens,
 * `draft-kept` tells the server what is there.
 *
 * It also keeps that the form's button was pressed, as what the server says it stands for (`press`), until the server
 * says that it has answered. Without a network it holds the press back and makes it when there is one; if the page is
 * gone by then, the server learns of it on the page that opens next, and whether that was long ago: on a phone that is
 * shared, another may have opened it.
 */
class HomeroomDraft extends HTMLElement implements Pressed {
  private form: HTMLElement | null = null;
  private pressed = '';
  private held = false;

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

  /** Called by the server when it has done what was pressed, or has said why not. */
  answered() {
    this.held = false;
    this.write({ ...this.read(), pressed: '' });
    this.release();
  }

  get sends() {
    return !this.pressed.startsWith('next');
  }

  /** What has left already cannot be called back; but what was not answered is sent again only by this page. */
  takeBack() {
    const left = !this.held;
    this.submit?.focus();
    this.answered();
    if (left) {
      location.reload();
    }
  }

  connectedCallback() {
    // The attributes and listeners of a new element come right after it.
    setTimeout(() => this.begin());
  }

  disconnectedCallback() {
    this.form?.removeEventListener('input', this.remember);
    this.form?.removeEventListener('click', this.onPress, true);
    network.removeEventListener('change', this.pressNow);
    this.release();
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
    this.form?.addEventListener('click', this.onPress, true);
    network.addEventListener('change', this.pressNow);
    const { draft, typed, pressed, pressedAt } = this.read();
    this.wait(draft !== '' || Object.keys(typed).length > 0);
    const detail = { draft, typed: JSON.stringify(typed), pressed, longAgo: !isWithin(pressedAt, PRESS_FOR) };
    this.dispatchEvent(new CustomEvent('draft-kept', { detail }));
  }

  private readonly onPress = (event: Event) => {
    const button = (event.target as Element).closest<HTMLElement>('button[type=submit]');
    const press = this.getAttribute('press');
    if (!button || !press) {
      return;
    }
    this.pressed = press;
    this.write({ ...this.read(), pressed: press, pressedAt: Date.now() });
    if (network.away) {
      event.preventDefault();
      event.stopImmediatePropagation();
      this.held = true;
      button.dataset.waits = this.getAttribute('waits') ?? '';
      button.ariaLabel = button.dataset.waits;
    }
    network.pressed = this;
  };

  /** If it still stands for the same. */
  private readonly pressNow = () => {
    if (!this.held || network.away) {
      return;
    }
    this.held = false;
    this.wakeButtons();
    if (this.pressed === this.getAttribute('press')) {
      this.submit?.click();
    } else {
      this.answered();
    }
  };

  private get submit() {
    return this.form?.querySelector<HTMLElement>('button[type=submit]');
  }

  private release() {
    this.wakeButtons();
    if (network.pressed === this) {
      network.pressed = null;
    }
  }

  private wakeButtons() {
    this.form?.querySelectorAll<HTMLElement>('[data-waits]').forEach((button) => {
      delete button.dataset.waits;
      button.ariaLabel = null;
    });
  }

  private wait(waits: boolean) {
    if (this.form) {
      this.form.inert = waits;
    }
  }

  /** Whoever goes on typing has not done with it: a press that is held is taken back. */
  private readonly remember = (event: Event) => {
    if (this.held) {
      this.answered();
    }
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

function isWithin(then: number, time: number) {
  const age = Date.now() - then;
  return age >= 0 && age < time;
}

function isOld(kept: string | null) {
  try {
    return !isWithin((JSON.parse(kept ?? '') as Kept).at, KEEP_FOR);
  } catch {
    return true;
  }
}

customElements.define('homeroom-draft', HomeroomDraft);
