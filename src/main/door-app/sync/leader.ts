import type { Sync } from './sync.ts';

/** What of the browser's locks is needed here. */
export type Locks = Pick<LockManager, 'request'>;

const LOCK = 'homeroom-door-sync';

/**
 * One tab at a time talks to the server: the one somebody looks at, since a browser lets hidden ones sleep; another when
 * that is closed.
 */
export class Leader {
  private readonly sync: Pick<Sync, 'wake' | 'start' | 'stop'>;
  private readonly locks: Locks | undefined;
  /** Whether this tab leads or waits for it. */
  private joined = false;
  private leading = false;
  private release = () => {};
  private waiting?: AbortController;

  /** @param locks left out where the browser has none */
  constructor(sync: Pick<Sync, 'wake' | 'start' | 'stop'>, locks: Locks | undefined) {
    this.sync = sync;
    this.locks = locks;
  }

  /** There is a pass: this tab leads as soon as no other does. */
  join(): void {
    if (!this.joined) {
      this.joined = true;
      this.ask();
    }
  }

  /** There is no pass any more: nothing is left to talk about, and whoever enters next, in whatever tab, leads. */
  leave(): void {
    if (this.joined) {
      this.joined = false;
      this.step();
    }
  }

  /** Somebody looks at this tab. */
  takeOver(): void {
    if (this.leading) {
      this.wake();
    } else if (this.joined && this.locks) {
      this.waiting?.abort();
      this.hold({ steal: true });
    }
  }

  /** Something happened here that is worth an exchange at once, if this tab leads. */
  wake(): void {
    if (this.leading) {
      void this.sync.wake();
    }
  }

  private ask() {
    this.waiting = new AbortController();
    this.hold({ signal: this.waiting.signal });
  }

  private hold(options: LockOptions) {
    const talk = () => {
      this.waiting = undefined;
      if (!this.joined) {
        return Promise.resolve(); // left while it waited
      }
      this.leading = true;
      const held = new Promise<void>((resolve) => (this.release = resolve));
      void this.sync.start();
      return held;
    };
    if (!this.locks) {
      void talk();
      return;
    }
    this.locks.request(LOCK, options, talk).catch(() => {
      if (this.leading && !options.signal?.aborted) {
        this.step(); // another tab has taken over; this one waits for its turn again
        this.ask();
      }
    });
  }

  /** Down, and out of the line. */
  private step() {
    this.leading = false;
    this.sync.stop();
    this.waiting?.abort();
    this.waiting = undefined;
    this.release();
  }
}
