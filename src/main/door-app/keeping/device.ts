import { NOTHING_TOLD, settle, type Told } from '../evening/told.ts';
import { keepingThoseInside, roomOf, type Room } from '../room/room.ts';
import { NO_TRIES, type Tries } from '../room/tries.ts';
import type { Entered, Fact, Roster } from '../server/contract.ts';
import type { AnyFact } from '../server/facts.ts';
import type { RoomFact, RoomSheet } from '../server/room-contract.ts';
import type { Pass, Store, Things } from './store.ts';

/** Why something could not be kept on this device; it is still in memory then, and still sent. */
export type Trouble = 'full';

/** @param onWiped another tab wiped the store */
type Opener = (onWiped: () => void) => Promise<Store>;

const HAND_IN_HOURS = 24;
const HOUR = 3_600_000;
/** Long enough to take back a hand-over that was the last one. */
const STAYS_AFTER_LAST_MS = 300_000;

/** All that this device knows: in memory for the screen, and kept in the store so that a reload loses nothing. */
export class Device {
  pass?: Pass;
  roster?: Roster;
  /** Instead of a roster, where the pass is a room's. */
  sheet?: RoomSheet;
  etag?: string;
  told: Told = NOTHING_TOLD;
  tries: Tries = NO_TRIES;
  lookUps = 0;
  slot?: string;
  trouble?: Trouble;
  /** Told after each change, here or in another tab. */
  onChange: () => void = () => {};

  /** Another tab wiped everything, and so did this one. */
  onWiped: () => void = () => {};

  private all: AnyFact[] = [];
  private standing?: { sheet: RoomSheet; told: Told; all: AnyFact[]; room: Room };
  private store: Promise<Store>;
  private writing = Promise.resolve();
  private wipes = 0;
  private readonly opener: Opener;

  private constructor(opener: Opener) {
    this.opener = opener;
    this.store = this.open();
  }

  static async load(opener: Opener): Promise<Device> {
    const device = new Device(opener);
    await device.read(await device.store);
    return device;
  }

  /** Reads again what another tab may have changed; a fact that only memory has stays. */
  reload(): Promise<void> {
    // after what is still being written, which would look as if it had been taken back
    const { wipes } = this;
    this.writing = this.writing.then(() => this.store.then((store) => this.read(store, wipes)).catch(() => undefined));
    return this.writing;
  }

  private async read(store: Store, wipes = this.wipes): Promise<void> {
    const [pass, roster, sheet, told, tries, lookUps, slot, facts] = await Promise.all([
      store.read('pass'), store.read('roster'), store.read('sheet'), store.read('told'), store.read('tries'), store.read('lookUps'),
      store.read('slot'), store.facts(),
    ]);
    if (wipes !== this.wipes) {
      return; // what was read is no more
    }
    const kept = new Set(facts.map((fact) => fact.id));
    const unkept = this.trouble ? this.all.filter((fact) => !kept.has(fact.id)) : [];
    Object.assign(this, { pass, roster: roster?.roster, sheet: sheet?.sheet, told: told ?? NOTHING_TOLD, tries: tries ?? NO_TRIES, slot });
    this.etag = (sheet ?? roster)?.etag;
    this.lookUps = lookUps ?? 0;
    this.all = [...facts, ...unkept];
    this.onChange();
  }

  get facts(): Fact[] {
    return this.all as Fact[]; // of a door's pass there are no others
  }

  get roomFacts(): RoomFact[] {
    return this.all as RoomFact[]; // of a room's pass there are no others
  }

  /** How the room of this pass stands; nothing before its sheet came, or where it is a door's. */
  get room(): Room | undefined {
    const { sheet, told, all, standing } = this;
    if (!sheet) {
      return undefined;
    }
    if (standing?.sheet === sheet && standing.told === told && standing.all === all) {
      return standing.room;
    }
    const room = roomOf(sheet, told, this.roomFacts.filter((fact) => this.isOnTop(fact)));
    this.standing = { sheet, told, all, room };
    return room;
  }

  unanswered(): AnyFact[] {
    return this.all.filter((fact) => !this.told.answers[fact.id]);
  }

  /** Not in what the server told; a child whose coming in was refused is in the room nevertheless. */
  private isOnTop(fact: RoomFact): boolean {
    const { answers } = this.told;
    const isRefused = (id: string) => answers[id]?.result === 'refused';
    return (
      !answers[fact.id] ||
      ((fact.kind === 'in' || fact.kind === 'out') && isRefused(fact.id)) ||
      (fact.kind === 'undone' && isRefused(fact.undoes))
    );
  }

  /** Whether the time of the pass is up, by the server's clock as far as it is known. */
  isTimeUp(now: number): boolean {
    return this.pass !== undefined && now + this.told.clockError >= Date.parse(this.pass.expiresAt);
  }

  /** Whether it is to be closed: not as long as a child is in the room, nor just after the last one left. */
  isOver(now: number): boolean {
    return this.isTimeUp(now) && !this.isInUse(now);
  }

  isInUse(now: number): boolean {
    const justLeft = (at: number) => now + this.told.clockError - at < STAYS_AFTER_LAST_MS;
    const children = [...(this.room?.children.values() ?? [])];
    return children.some(({ inside, out }) => inside || (out !== undefined && justLeft(out.at)));
  }

  /** Whether even facts are no longer taken. */
  isPast(now: number): boolean {
    return this.isTimeUp(now - HAND_IN_HOURS * HOUR);
  }

  async enter({ device, secret, label, expiresAt, room, now }: Entered, at: number): Promise<void> {
    this.pass = { device, secret, label, expiresAt, ...(room ? { room } : {}) };
    this.told = { ...NOTHING_TOLD, clockError: Date.parse(now) - at };
    await this.keep((store) => Promise.all([store.write('pass', this.pass!), store.write('told', this.told)]));
  }

  async add(...facts: AnyFact[]): Promise<void> {
    this.all = [...this.all, ...facts];
    this.onChange();
    await this.keep((store) => store.add(...facts));
  }

  async hear(told: Told, counted: number): Promise<void> {
    if (!this.pass) {
      return; // signed out while the answer was on its way
    }
    this.told = settle(told, this.all);
    this.lookUps = Math.max(0, this.lookUps - counted);
    await this.keep((store) => Promise.all([store.write('told', this.told), store.write('lookUps', this.lookUps)]));
  }

  async takeRoster(roster: Roster, etag: string): Promise<void> {
    if (!this.pass) {
      return;
    }
    this.roster = roster;
    this.etag = etag;
    this.pass = { ...this.pass, label: roster.label, expiresAt: roster.expiresAt };
    const pass = this.pass;
    await this.keep((store) => Promise.all([store.write('roster', { roster, etag }), store.write('pass', pass)]));
  }

  async takeSheet(fresh: RoomSheet, etag: string): Promise<void> {
    if (!this.pass) {
      return;
    }
    const sheet = keepingThoseInside(fresh, this.sheet, this.room);
    this.sheet = sheet;
    this.etag = etag;
    this.pass = { ...this.pass, label: sheet.label, expiresAt: sheet.expiresAt };
    const pass = this.pass;
    await this.keep((store) => Promise.all([store.write('sheet', { sheet, etag }), store.write('pass', pass)]));
  }

  async tried(tries: Tries): Promise<void> {
    this.tries = tries;
    await this.keep((store) => store.write('tries', tries));
  }

  async countLookUp(): Promise<void> {
    this.lookUps++;
    await this.keep((store) => store.write('lookUps', this.lookUps));
  }

  async workAt(slot: string): Promise<void> {
    this.slot = slot;
    await this.keep((store) => store.write('slot', slot));
  }

  /** Drops everything about families but what has not been handed in yet; all of it when that is nothing. */
  async close(): Promise<void> {
    const unanswered = this.unanswered();
    if (unanswered.length === 0) {
      return this.wipe();
    }
    const answered = this.all.filter((fact) => !unanswered.includes(fact));
    this.pass = { ...this.pass!, over: true };
    this.roster = undefined;
    this.sheet = undefined;
    this.etag = undefined;
    this.all = unanswered;
    this.told = { ...this.told, cursor: null, families: {}, slots: {}, answers: {}, room: undefined };
    await this.keep(async (store) => {
      await Promise.all([store.remove('roster', 'sheet', 'slot', 'tries'), store.drop(...answered)]);
      await Promise.all([store.write('pass', this.pass!), store.write('told', this.told)]);
    });
  }

  /** Memory at once, then what is kept. */
  wipe(): Promise<void> {
    this.forget();
    this.writing = this.writing.then(async () => {
      const wiping = this.store.then((store) => store.wipe());
      // the browser may have cleared it; where it does not even open, there is nothing left to wipe
      await wiping.catch(() => this.open().then((store) => store.wipe())).catch(() => undefined);
      this.store = this.open();
    });
    return this.writing;
  }

  private forget() {
    this.wipes++;
    Object.assign(this, { pass: undefined, roster: undefined, sheet: undefined, etag: undefined, slot: undefined });
    Object.assign(this, { told: NOTHING_TOLD, tries: NO_TRIES, all: [], standing: undefined });
    this.lookUps = 0;
    this.trouble = undefined;
    this.onChange();
  }

  private open(): Promise<Store> {
    const store = this.opener(() => {
      this.store = this.open(); // whoever enters here next has a key of their own
      this.forget();
      this.onWiped();
    });
    store.catch(() => undefined); // whoever uses it next hears of it
    return store;
  }

  /** One after the other. Where the browser cleared its storage meanwhile, all that memory has is written again. */
  private keep(write: (store: Store) => Promise<unknown>): Promise<void> {
    this.writing = this.writing.then(async () => {
      if (!this.pass) {
        return; // wiped meanwhile, here or by another tab
      }
      try {
        await (this.trouble ? this.keepAll() : this.store.then(write).catch(() => this.keepAll()));
        this.trouble = undefined;
      } catch {
        this.trouble = this.pass && 'full';
      }
      this.onChange();
    });
    return this.writing;
  }

  private async keepAll(): Promise<void> {
    if (!this.pass) {
      return; // it was another tab that cleared it
    }
    await this.store.then((store) => store.close()).catch(() => undefined);
    this.store = this.open();
    const store = await this.store;
    const { pass, roster, sheet, etag } = this;
    await store.add(...this.all);
    const things: Partial<Things> = { pass, told: this.told, tries: this.tries, lookUps: this.lookUps, slot: this.slot };
    if (roster && etag !== undefined) {
      things.roster = { roster, etag };
    }
    if (sheet && etag !== undefined) {
      things.sheet = { sheet, etag };
    }
    for (const [name, value] of Object.entries(things) as [keyof Things, Things[keyof Things] | undefined][]) {
      await (value === undefined ? store.remove(name) : store.write(name, value));
    }
  }
}
