import { readCode, type CodeRead } from '../codes/code.ts';
import { Counting, isCrowded } from '../evening/counts.ts';
import { parties } from '../evening/evening.ts';
import { areAllHere, hasPlace, type Party } from '../evening/party.ts';
import { arrive, arriveByCode, THIS_MOMENT, undo, walkIn } from '../evening/taps.ts';
import type { Told } from '../evening/told.ts';
import type { Device } from '../keeping/device.ts';
import { NameSearch } from '../names/search.ts';
import type { Fact, Family, LookedUp, Roster, Slot, SlotCounts, WalkIn } from '../server/contract.ts';
import type { Server } from '../server/server.ts';
import type { DeskAnswer } from './answer.ts';
import { LookUps } from './look-ups.ts';

/** Where a volunteer works: finds families, lets them in, takes it back. All of it works without a network. */
export class Desk {
  private readonly device: Device;
  private readonly moment: typeof THIS_MOMENT;
  private readonly lookUps: LookUps;
  private seen?: { roster: Roster; told: Told; facts: readonly Fact[]; looked: readonly Family[]; parties: Party[] };
  private readonly counting = new Counting();
  private counted?: { parties: Party[]; slot: string; counts: SlotCounts };
  private search?: { roster: Roster; beside: string; names: NameSearch };

  constructor(device: Device, server: Server, moment = THIS_MOMENT) {
    this.device = device;
    this.moment = moment;
    this.lookUps = new LookUps(device, server);
  }

  private get roster(): Roster {
    return this.device.roster!;
  }

  /** The slot this door is for: the one chosen, else the one that begins next or has just begun. */
  get slot(): Slot {
    const now = this.moment.now() + this.device.told.clockError;
    const [nearest] = [...this.roster.slots].sort((a, b) => distance(a, now) - distance(b, now));
    return this.roster.slots.find((slot) => slot.id === this.device.slot) ?? nearest;
  }

  get parties(): Party[] {
    const { roster, lookUps: { families: looked }, device: { told, facts } } = this;
    if (this.seen?.roster !== roster || this.seen.told !== told || this.seen.facts !== facts || this.seen.looked !== looked) {
      this.seen = { roster, told, facts, looked, parties: parties(roster, told, facts, looked) };
    }
    return this.seen.parties;
  }

  get counts(): SlotCounts {
    const { parties, slot: { id }, device: { told, facts } } = this;
    if (this.counted?.parties !== parties || this.counted.slot !== id) {
      // families that were only looked up count by the facts about them
      const all = this.lookUps.families.length === 0 ? parties : undefined;
      const counts = this.counting.of(id, this.roster, told, facts, all);
      this.counted = { parties, slot: id, counts };
    }
    return this.counted.counts;
  }

  /** Also one that came without a registration and has one by now, or that was given another one at this slot. */
  party(id: string): Party | undefined {
    const { told, facts } = this.device;
    const about = facts.filter((one) => one.id === id || (one.kind === 'arrived' && (one.code ?? one.registration) === id));
    const answered = (fact: Fact) => this.parties.find((party) => party.id === told.answers[fact.id]?.registration);
    const [here] = about.filter((fact) => fact.slot === this.slot.id).flatMap((fact) => answered(fact) ?? []);
    return here ?? this.parties.find((party) => party.id === id) ?? about.map(answered).find((party) => party);
  }

  /** Those whose names fit what is typed so far. */
  find(typed: string): Party[] {
    const all = new Map(this.parties.map((party) => [party.id, party]));
    const last = (id: string) => {
      const party = all.get(id);
      return party === undefined || areAllHere(party) || party.slot.id !== this.slot.id;
    };
    return this.names().find(typed, last).flatMap((found) => all.get(found.party) ?? []);
  }

  /**
   * A code that was scanned or typed; nothing if it is none.
   *
   * @param counted it was counted when it began to be typed
   * @param asking called when the server has to be asked, which takes a while
   */
  async look(text: string, counted = false, asking = () => {}): Promise<DeskAnswer | undefined> {
    const read = await readCode(text, this.roster);
    if (read.kind !== 'noCode' && !counted) {
      void this.device.countLookUp();
    }
    return this.answer(read, asking);
  }

  /** These people of the family come in here; nobody may be left to, when another door was faster. */
  async arrive(party: Party, people: string[]): Promise<DeskAnswer> {
    if (people.length === 0) {
      return this.standing(this.party(party.id) ?? party); // a fact about nobody would be one about all of them
    }
    await this.device.add(arrive(party, people, this.slot.id, this.moment));
    return this.arrived(this.party(party.id) ?? party, people);
  }

  async arriveByCode(code: string, people: number): Promise<DeskAnswer> {
    await this.device.add(arriveByCode(code, people, this.slot.id, this.moment));
    const party = this.party(code)!;
    return this.arrived(party, party.family.people.map((person) => person.id));
  }

  /** A family with no place here comes in nevertheless; the server makes a place for it. */
  async admit({ code, people, looked }: { code: string; people?: number; looked?: LookedUp }): Promise<DeskAnswer> {
    if (!looked) {
      return this.arriveByCode(code, people ?? 1);
    }
    const party = this.know(looked, this.slot);
    return this.arrive(party, party.family.people.map((person) => person.id));
  }

  async walkIn(family: Pick<WalkIn, 'name' | 'language' | 'adults' | 'children' | 'contact'>): Promise<DeskAnswer> {
    const fact = walkIn(family, this.slot.id, this.moment);
    await this.device.add(fact);
    const party = this.party(fact.id)!;
    return this.arrived(party, party.family.people.map((person) => person.id));
  }

  async undo(party: Party, people: string[]): Promise<DeskAnswer> {
    const now = this.party(party.id) ?? party; // another door may have seen them meanwhile
    const isOfThem = now.family.people.some(({ id }) => people.includes(id)); // not the numbers of guests without a name
    const facts = undo(isOfThem ? now : party, people, this.moment);
    if (facts.length === 0) {
      return this.standing(now);
    }
    await this.device.add(...facts);
    return { kind: 'undone', party: this.party(party.id) ?? party };
  }

  standing(party: Party): DeskAnswer {
    if (areAllHere(party)) {
      return { kind: 'alreadyHere', party };
    }
    if (party.slot.id !== this.slot.id) {
      return { kind: 'otherSlot', party };
    }
    return hasPlace(party) ? { kind: 'expected', party } : { kind: 'waiting', party };
  }

  private async answer(read: CodeRead, asking: () => void): Promise<DeskAnswer | undefined> {
    switch (read.kind) {
      case 'noCode':
        return undefined;
      case 'expected':
        return this.standing(this.party(read.family.id)!);
      case 'withdrawn':
        return { kind: 'cancelled', code: read.code };
      case 'registeredSince': {
        const party = this.party(read.code);
        if (party && areAllHere(party)) {
          return { kind: 'alreadyHere', party };
        }
        return read.slot === this.slot.id ? read : this.elsewhere(read, asking);
      }
      case 'otherSlot':
        return this.elsewhere(read, asking);
      case 'otherSchool':
      case 'forged':
        return read;
      case 'unknown':
        return this.told(await this.lookUps.ask(read.code, asking), read.code);
    }
  }

  private async elsewhere(read: { code: string; slot: string; people: number }, asking: () => void): Promise<DeskAnswer> {
    const { code, people } = read;
    const slot = [...this.roster.slots, ...(this.roster.elsewhere ?? [])].find((one) => one.id === read.slot);
    const answer = slot ? undefined : await this.lookUps.ask(code, asking);
    const looked = answer && 'kind' in answer ? undefined : answer;
    return { kind: 'elsewhere', code, people, slot: slot ?? looked?.slot, looked };
  }

  private told(looked: LookedUp | DeskAnswer, code: string): DeskAnswer {
    if ('kind' in looked) {
      return looked;
    }
    if (looked.standing === 'cancelled') {
      return { kind: 'cancelled', code, looked };
    }
    const slot = this.roster.slots.find((one) => one.id === looked.slot.id);
    return slot ? this.standing(this.know(looked, slot)) : { kind: 'elsewhere', code, slot: looked.slot, looked };
  }

  private know(looked: LookedUp, slot: Slot): Party {
    this.lookUps.know(looked, slot);
    return this.party(looked.family.id)!;
  }

  private arrived(party: Party, people: string[]): DeskAnswer {
    return { kind: 'arrived', party, people, crowded: isCrowded(this.counts) };
  }

  /**
   * Makes ready what finds names, as far as there is time for it.
   *
   * @returns whether it is ready
   */
  prepare(isTimeUp: () => boolean): boolean {
    return this.names().prepare(isTimeUp);
  }

  private names(): NameSearch {
    const { roster, parties } = this;
    const beside = parties.slice(roster.families.length).map((party) => party.id).join();
    if (this.search?.roster !== roster || this.search.beside !== beside) {
      const people = parties.flatMap((party) =>
        party.family.people.map(({ id, name }) => ({ person: id, party: party.id, name })),
      );
      this.search = { roster, beside, names: new NameSearch(people, this.search?.names) };
    }
    return this.search.names;
  }
}

/** How far a moment is from a slot; nothing while it lasts. */
function distance(slot: Slot, now: number): number {
  return Math.max(Date.parse(slot.start) - now, now - Date.parse(slot.end), 0);
}
