import { THIS_MOMENT } from '../evening/taps.ts';
import type { Device } from '../keeping/device.ts';
import { NameSearch } from '../names/search.ts';
import type { Note } from '../server/contract.ts';
import type { Charge, RoomSheet } from '../server/room-contract.ts';
import type { Server } from '../server/server.ts';
import { isEnough, type RoomAnswer } from './answer.ts';
import { isTail, newCode, readRoomCode, tailOf } from './codes.ts';
import { loadOf, type Load } from './ratio.ts';
import type { InRoom, Room } from './room.ts';
import { RoomTaps, type Proof } from './taps.ts';
import { afterWrong, pauseOf } from './tries.ts';
import { warningsFor, type Warning } from './warnings.ts';

/** What became of asking for the room. */
export type Taken = 'taken' | 'noNetwork' | 'busy';

/** Where a carer works: takes children in, hands them out, takes it back. All of it works without a network. */
export class RoomDesk {
  private readonly device: Device;
  private readonly server: Server;
  private readonly moment: typeof THIS_MOMENT;
  private readonly taps: RoomTaps;
  private search?: { sheet: RoomSheet; names: NameSearch };

  constructor(device: Device, server: Server, moment = THIS_MOMENT, code = newCode) {
    this.device = device;
    this.server = server;
    this.moment = moment;
    this.taps = new RoomTaps(() => this.lastAt(), moment, code);
  }

  get sheet(): RoomSheet {
    return this.device.sheet!;
  }

  get room(): Room {
    return this.device.room!;
  }

  /** By the server's clock, as far as it is known. */
  get now(): number {
    return this.moment.now() + this.device.told.clockError;
  }

  /** Whether this phone has the room; another one only looks on. */
  get isOurs(): boolean {
    return this.charge?.mine === true;
  }

  get charge(): Charge | undefined {
    return this.room.charge;
  }

  get load(): Load {
    const { room, sheet } = this;
    return loadOf(room.inside.map(({ child }) => child), room.carers, sheet.room.ratios, sheet.room.fromAge);
  }

  /** What the server said of the hand-over of this child. */
  note({ out }: InRoom): Note | undefined {
    return out && this.device.told.answers[out.fact]?.note;
  }

  /** Children who went with somebody who must not have them, or may be such a one, as the server said afterwards. */
  get alarms(): InRoom[] {
    return [...this.room.children.values()].filter((one) => ['mustNot', 'codeAlone'].includes(this.note(one) ?? ''));
  }

  child(id: string): InRoom | undefined {
    return this.room.children.get(id);
  }

  warnings(child: InRoom): Warning[] {
    return warningsFor(child, this.room, this.sheet);
  }

  /** Those whose name, or whose adults' names, fit what is typed so far; two symbols are of a tag as well. */
  find(typed: string): InRoom[] {
    const tagged = isTail(typed) ? this.room.inside.filter((one) => tailOf(one.in!.code) === typed.trim().toUpperCase()) : [];
    const named = this.names().find(typed).flatMap(({ party }) => this.child(party) ?? []);
    return [...new Set([...tagged, ...named])];
  }

  /**
   * A code that was scanned or typed; nothing if it is none.
   *
   * @param chosen the child whose card is open
   */
  async look(text: string, chosen?: string): Promise<RoomAnswer | undefined> {
    const read = await readRoomCode(text, this.sheet);
    switch (read.kind) {
      case 'noCode':
        return undefined;
      case 'unknownFamily':
        return { kind: 'unknownFamily' };
      case 'family': {
        const children = [...this.room.children.values()].filter(({ child }) => child.registration === read.family.registration);
        const [only, ...others] = children.map(({ child }) => child.id);
        return only === undefined ? { kind: 'unknownFamily' } : others.length === 0 ? { kind: 'child', child: only } : { kind: 'siblings', children: [only, ...others] };
      }
      case 'pickup':
        return this.pickup(read.code, read.child, chosen);
    }
  }

  private async pickup(code: string, named: string | undefined, chosen: string | undefined): Promise<RoomAnswer> {
    const pause = pauseOf(this.device.tries, this.now);
    if (pause !== undefined) {
      return { kind: 'pause', until: pause, ...(chosen === undefined ? {} : { child: chosen }) };
    }
    const right = this.room.inside.find((one) => one.in!.code === code && (named === undefined || one.child.id === named));
    if (right) {
      const { id } = right.child;
      return { kind: 'code', child: id, code, ...(chosen !== undefined && chosen !== id ? { instead: chosen } : {}) };
    }
    await this.device.tried(afterWrong(this.device.tries, this.now));
    return this.wrong(code, named, chosen);
  }

  /** Why a code is not the right one, as far as this device can tell. */
  private wrong(code: string, named: string | undefined, chosen: string | undefined): RoomAnswer {
    const pause = pauseOf(this.device.tries, this.now);
    if (pause !== undefined) {
      return { kind: 'pause', until: pause, ...(chosen === undefined ? {} : { child: chosen }) };
    }
    const all = [...this.room.children.values()];
    const earlier = this.device.roomFacts.flatMap((fact) => (fact.kind === 'in' && fact.code === code ? fact.child : []))[0];
    const of = all.find(({ child, in: came }) => (named === undefined ? came?.code === code || child.id === earlier : child.id === named));
    if (of?.inside) {
      return { kind: 'oldCode', child: of.child.id };
    }
    return of?.out && of.in?.code === code ? { kind: 'fetched', child: of.child.id } : { kind: 'wrongCode', ...(chosen === undefined ? {} : { child: chosen }) };
  }

  /** Once, however often it is tapped. */
  bringIn(id: string): Promise<RoomAnswer> {
    return this.act(id, { kind: 'in', child: id }, (child) => (child.inside ? [] : [this.taps.bringIn(child, this.room.inside)]));
  }

  /** Not by what is not enough any more since its button was shown: the card says then what is. */
  async handOver(id: string, proof: Proof): Promise<RoomAnswer> {
    const child = this.child(id);
    if (this.isOurs && child?.inside && !isEnough(proof, child)) {
      return { kind: 'child', child: id };
    }
    return this.act(id, { kind: 'out', child: id }, (child) => (child.inside ? [this.taps.handOver(child, proof)] : []));
  }

  /** The last thing that happened to this child did not happen. */
  undo(id: string): Promise<RoomAnswer> {
    return this.act(id, { kind: 'undone', child: id }, (child) => this.taps.undo(child.last));
  }

  async carers(count: number): Promise<void> {
    if (this.isOurs && count >= 0 && count !== this.room.carers) {
      await this.device.add(this.taps.carers(count));
    }
  }

  /** Nobody comes any more; only when nobody is inside. */
  async close(): Promise<RoomAnswer | undefined> {
    if (!this.isOurs) {
      return { kind: 'looksOn' };
    }
    if (this.room.inside.length > 0 || this.room.closedAt !== undefined) {
      return undefined;
    }
    await this.device.add(this.taps.close());
    return { kind: 'closed' };
  }

  /** This phone has the room from now on, and the one that had it looks on. */
  async takeCharge(): Promise<Taken> {
    const answer = await this.server.takeCharge(this.device.pass!.secret);
    if (answer.kind !== 'answered' || !answer.body?.charge) {
      return answer.kind === 'problem' ? 'busy' : 'noNetwork';
    }
    const { told } = this.device;
    await this.device.hear({ ...told, room: { children: [], ...told.room, charge: answer.body.charge } }, 0);
    return 'taken';
  }

  /**
   * Makes ready what finds names, as far as there is time for it.
   *
   * @returns whether it is ready
   */
  prepare(isTimeUp: () => boolean): boolean {
    return this.names().prepare(isTimeUp);
  }

  private async act(id: string, done: RoomAnswer, facts: (child: InRoom) => Parameters<Device['add']>): Promise<RoomAnswer> {
    if (!this.isOurs) {
      return { kind: 'looksOn' };
    }
    const child = this.child(id);
    const made = child ? facts(child) : [];
    if (made.length > 0) {
      await this.device.add(...made);
    }
    return done;
  }

  /** By this device's clock. */
  private lastAt(): number {
    const { told, roomFacts } = this.device;
    const heard = (told.room?.children ?? []).flatMap(({ in: came, out }) => [came.at, out?.at ?? came.at]);
    return Math.max(0, ...roomFacts.map(({ at }) => Date.parse(at)), ...heard.map((at) => Date.parse(at) - told.clockError));
  }

  private names(): NameSearch {
    const { sheet } = this;
    if (this.search?.sheet !== sheet) {
      const adults = new Map(sheet.families.map(({ registration, adults = [] }) => [registration, adults]));
      const people = sheet.children.flatMap(({ id, name, registration }) =>
        [{ id, name }, ...(adults.get(registration) ?? [])].map((one) => ({ person: one.id, party: id, name: one.name })),
      );
      this.search = { sheet, names: new NameSearch(people, this.search?.names) };
    }
    return this.search.names;
  }
}
