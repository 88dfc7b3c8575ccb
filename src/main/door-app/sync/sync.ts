import type { Device } from '../keeping/device.ts';
import type { AnyFact } from '../server/facts.ts';
import type { Server } from '../server/server.ts';
import { MOST_FACTS, round, type Round } from './round.ts';

/** How things stand between this device and the server. */
export type Contact = 'waiting' | 'online' | 'slow' | 'offline' | 'busy' | 'stuck' | 'notYet';

/** Time, so that tests need not wait. */
export interface Timing {
  now: () => number;
  /** Calls after so many milliseconds; what it returns calls it off. */
  after: (ms: number, call: () => void | Promise<void>) => () => void;
  random: () => number;
}

export const REAL_TIME: Timing = {
  now: () => Date.now(),
  after: (ms, call) => {
    const timer = setTimeout(() => void call(), ms);
    return () => clearTimeout(timer);
  },
  random: Math.random,
};

const SLOW_MS = 2000;
const FIRST_RETRY_MS = 1000;
const LAST_RETRY_MS = 60_000;

/**
 * Keeps this device and the server together for as long as it runs: what waits goes first, soon; when nothing answers,
 * less and less often. Nobody ever waits for it. One tab at a time does it.
 */
export class Sync {
  contact: Contact = 'waiting';
  opensAt?: number;
  onContact: () => void = () => {};
  /** After each exchange that was answered. */
  onRound: () => void = () => {};

  private readonly device: Device;
  private readonly server: Server;
  private readonly timing: Timing;
  private callOff = () => {};
  private running?: Promise<void>;
  private awaited = false;
  private stopped = false;
  private failures = 0;
  private most = MOST_FACTS;
  /** Facts the server cannot read: they are kept, and tried alone and last. */
  private readonly unreadable = new Set<string>();

  constructor(device: Device, server: Server, timing: Timing = REAL_TIME) {
    this.device = device;
    this.server = server;
    this.timing = timing;
  }

  /**
   * Something happened: there is something to send, the network is back, somebody looks at the page again.
   *
   * @returns when the exchange that runs now is over
   */
  wake(): Promise<void> {
    if (this.running) {
      this.awaited = true;
      return this.running;
    }
    return this.stopped ? Promise.resolve() : this.begin();
  }

  /** Also again after it was stopped. */
  start(): Promise<void> {
    this.stopped = false;
    return this.wake();
  }

  stop(): void {
    this.stopped = true;
    this.callOff();
  }

  private begin(): Promise<void> {
    this.running = this.exchange();
    return this.running;
  }

  private async exchange(): Promise<void> {
    this.callOff();
    this.awaited = false;
    const batch = this.batch();
    const tooSlow = this.timing.after(SLOW_MS, () => this.tell(this.contact === 'offline' || this.contact === 'busy' ? this.contact : 'slow'));
    let outcome: Round = { kind: 'noNetwork' };
    try {
      outcome = await round(this.device, this.server, batch, this.timing.now);
    } catch {
      // an answer that nobody thought of, perhaps of a newer server: tried again, as when there was none
    } finally {
      tooSlow();
      this.running = undefined;
    }
    const wait = this.learn(outcome, batch);
    if (wait !== undefined && !this.stopped) {
      this.callOff = this.timing.after(this.awaited && this.failures === 0 ? 0 : wait, () => this.begin());
    }
  }

  /** What waits longest goes first. */
  private batch(): AnyFact[] {
    const waiting = this.device.unanswered();
    const readable = waiting.filter((fact) => !this.unreadable.has(fact.id));
    return readable.length > 0 ? readable.slice(0, this.most) : waiting.slice(0, 1);
  }

  /** @returns milliseconds until the next exchange; nothing if there is to be none */
  private learn(outcome: Round, batch: AnyFact[]): number | undefined {
    switch (outcome.kind) {
      case 'done':
        this.failures = 0;
        this.most = MOST_FACTS;
        batch.forEach((fact) => this.unreadable.delete(fact.id));
        this.onRound();
        this.tell(this.unreadable.size > 0 ? 'stuck' : 'online');
        return outcome.more && this.unreadable.size === 0 ? 0 : outcome.again;
      case 'noNetwork':
        this.tell('offline');
        return this.later();
      case 'refused':
        this.tell('busy');
        return Math.max(outcome.retryAfter ?? 0, this.later());
      case 'tooMuch':
        return this.split(batch);
      case 'notYet':
        this.opensAt = outcome.opensAt;
        this.tell('notYet');
        return LAST_RETRY_MS;
      case 'gone':
        this.tell('waiting');
        return outcome.why === 'expired' && this.device.pass ? this.later() : undefined;
    }
  }

  /** Fewer at a time, until the one is found that cannot be read; the others go without it. */
  private split(batch: AnyFact[]): number {
    if (batch.length > 1) {
      this.most = Math.max(1, Math.floor(batch.length / 2));
      return 0;
    }
    this.most = MOST_FACTS;
    const known = batch.every((fact) => this.unreadable.has(fact.id));
    batch.forEach((fact) => this.unreadable.add(fact.id));
    this.tell('stuck');
    return known ? LAST_RETRY_MS : 0;
  }

  /** Twice as long each time, and never all devices at once. */
  private later(): number {
    const wait = Math.min(LAST_RETRY_MS, FIRST_RETRY_MS * 2 ** this.failures++);
    return wait * (0.75 + this.timing.random() / 2);
  }

  private tell(contact: Contact): void {
    if (contact !== this.contact) {
      this.contact = contact;
      this.onContact();
    }
  }
}
