/**
 * Whether the school can be reached, as far as anybody can tell. Browsers know when a device has no network, Vaadin when
 * it got no answer; that there is a way again is known only when something has been answered.
 */
type State = 'connected' | 'loading' | 'reconnecting' | 'connection-lost';

interface Vaadin {
  connectionState?: {
    state: State;
    addStateChangeListener(listener: (before: State, now: State) => void): void;
  };
  Flow?: { clients?: Record<string, { poll?: () => void }> };
}

/** What a family has pressed, and nobody has answered yet. */
export interface Pressed {
  /** Whether it sends the form, rather than turning to its next page. */
  sends: boolean;
  takeBack(): void;
}

const FIRST = 1000;
const LONGEST = 15_000;
const SLOW = 4000;
const TICK = 10_000;
const ASLEEP = 60_000;

const vaadin = () => (window as unknown as { Vaadin?: Vaadin }).Vaadin;

class Network extends EventTarget {
  private gone = !navigator.onLine;
  private late = false;
  private waits: Pressed | null = null;
  private timer = 0;
  private lateTimer = 0;
  private pause = FIRST;
  private seen = Date.now();

  constructor() {
    super();
    window.addEventListener('offline', () => this.lose());
    window.addEventListener('online', () => this.probe());
    document.addEventListener('visibilitychange', () => this.wake());
    setInterval(() => this.wake(), TICK);
    vaadin()?.connectionState?.addStateChangeListener((_, now) => this.heard(now));
    if (this.gone) {
      this.probeLater();
    }
  }

  get away() {
    return this.gone;
  }

  /** Whether somebody waits for an answer longer than is usual. */
  get slow() {
    return this.late;
  }

  get pressed() {
    return this.waits;
  }

  set pressed(pressed: Pressed | null) {
    this.waits = pressed;
    this.tell();
  }

  private heard(state: State) {
    clearTimeout(this.lateTimer);
    this.late = false;
    // Also what was given up counts as done there.
    if (state === 'connected' && navigator.onLine) {
      this.find();
    } else if (state === 'loading') {
      this.lateTimer = window.setTimeout(() => {
        this.late = true;
        this.tell();
      }, SLOW);
    } else if (state !== 'connected') {
      this.lose();
    }
    this.tell();
  }

  private lose() {
    if (!this.gone) {
      this.gone = true;
      this.pause = FIRST;
      this.probeLater();
      this.tell();
    }
  }

  private find() {
    if (this.gone) {
      this.gone = false;
      clearTimeout(this.timer);
      this.tell();
    }
  }

  private probeLater() {
    clearTimeout(this.timer);
    this.timer = window.setTimeout(() => this.probe(), this.pause);
    this.pause = Math.min(LONGEST, this.pause * 2);
  }

  /** Asks for something small. Vaadin sends what has waited only when it is told to. */
  private async probe() {
    if (await isThere()) {
      this.find();
      this.sendWhatWaits();
    } else if (this.gone) {
      this.probeLater();
    } else {
      this.lose();
    }
  }

  /** Whoever comes back to a page should find out at once whether it can go on, not with the first tap. */
  private wake() {
    const away = Date.now() - this.seen;
    if (!document.hidden) {
      this.seen = Date.now();
      if (away > ASLEEP) {
        this.probe();
      }
    }
  }

  private sendWhatWaits() {
    Object.values(vaadin()?.Flow?.clients ?? {}).forEach((client) => client.poll?.());
  }

  private tell() {
    this.dispatchEvent(new Event('change'));
  }
}

/** A balancer that finds no instance answers, too. */
async function isThere() {
  try {
    const answer = await fetch(new URL('icons/check.svg', document.baseURI), { method: 'HEAD', cache: 'no-store' });
    return ![502, 503, 504].includes(answer.status);
  } catch {
    return false;
  }
}

export const network = new Network();
