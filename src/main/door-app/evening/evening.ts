import type { Arrived, Fact, Family, FamilyHere, Note, Roster, Seen, Undone, WalkIn } from '../server/contract.ts';
import { compareInstants, type Party } from './party.ts';
import { hereOf, type Told } from './told.ts';

/**
 * Who is in, since when and at which door: the roster, what the server has told, and on top the facts of this device
 * that the server has not answered yet. In whatever order they come, the same facts give the same evening.
 *
 * @param looked families that the roster has not, as far as the server was asked about them
 */
export function parties(roster: Roster, told: Told, facts: readonly Fact[], looked: readonly Family[] = []): Party[] {
  const known = new Set(roster.families.map((family) => family.id));
  const seconds = secondsOf(told, facts);
  const own = new OwnFacts(roster, told, facts, seconds);
  const beside = [
    ...looked.filter((family) => !seconds.some(({ first }) => first === family.id)),
    ...seconds.flatMap((second) => bySecond(second, roster, [...looked, ...roster.families])),
  ].filter((family) => !known.has(family.id));
  const expected = roster.families.map((family) => own.expected(family));
  const others = facts.flatMap((fact) => {
    const registration = told.answers[fact.id]?.registration;
    if (registration !== undefined && known.has(registration)) {
      return [];
    }
    const standing = (party: Party) => (party.here.size > 0 ? [party] : []);
    switch (fact.kind) {
      case 'walkIn':
        return standing(own.walkIn(fact));
      case 'arrived':
        return fact.code
          ? own.shown(fact)
          : known.has(registration ?? fact.registration!) ? [] : standing(own.admitted(fact, beside));
      case 'undone':
        return [];
    }
  });
  others.push(...beside.map((family) => own.expected(family)));
  return [...expected, ...others.filter((party, i) => others.findIndex((other) => other.id === party.id) === i)];
}

/** A registration made at this door for a family whose first one stands for something else. */
interface Second {
  first: string;
  registration: string;
  slot: string;
}

function secondsOf(told: Told, facts: readonly Fact[]): Second[] {
  return facts.flatMap((fact) => {
    const registration = told.answers[fact.id]?.registration;
    const first = fact.kind === 'arrived' ? fact.registration : undefined;
    return first === undefined || registration === undefined || registration === first
      ? []
      : [{ first, registration, slot: fact.slot }];
  });
}

/** Until the roster has it, as far as one knows who they are. */
function bySecond({ first, registration, slot }: Second, roster: Roster, families: readonly Family[]): Family[] {
  const family = families.find((one) => one.id === first);
  return family ? [{ ...family, id: registration, slot: indexOf(slot, roster), state: 'confirmed' }] : [];
}

function indexOf(slot: string, roster: Roster): number {
  return Math.max(0, roster.slots.findIndex((one) => one.id === slot));
}

/** The facts of this device, sorted by whom they are about. */
class OwnFacts {
  private readonly roster: Roster;
  private readonly told: Told;
  private readonly seconds: readonly Second[];
  private readonly arrivals = new Map<string, Arrived[]>();
  private readonly undone: Undone[] = [];

  constructor(roster: Roster, told: Told, facts: readonly Fact[], seconds: readonly Second[]) {
    this.roster = roster;
    this.told = told;
    this.seconds = seconds;
    facts.filter((fact) => told.answers[fact.id]?.result !== 'refused').forEach((fact) => this.sort(fact));
  }

  private sort(fact: Fact) {
    if (fact.kind === 'undone') {
      this.undone.push(fact);
    } else if (fact.kind === 'arrived') {
      const about = fact.code ?? (this.told.answers[fact.id] ? undefined : this.registrationOf(fact));
      if (about !== undefined) {
        this.arrivals.set(about, [...(this.arrivals.get(about) ?? []), fact]);
      }
    }
  }

  /** The one the server has written another fact of theirs down for, if there is one. */
  private registrationOf({ registration, slot }: Arrived): string | undefined {
    const second = this.seconds.find(({ first, slot: at }) => first === registration && at === slot);
    return second?.registration ?? registration;
  }

  expected(family: Family): Party {
    const [home, ...others] = [this.roster.slots[family.slot], ...this.roster.slots].map((slot) => slot.id);
    const at = others.find((slot) => slot !== home && hereOf(this.told, family.id, slot).length > 0);
    const told = hereOf(this.told, family.id, home);
    const own = this.arrivals.get(family.id) ?? [];
    return at && told.length === 0
      ? this.party(family, hereOf(this.told, family.id, at), own, true, at)
      : this.party(family, told, own, true);
  }

  /** A family that was looked up at the server and let in; after a reload one knows who, but not their names. */
  admitted(fact: Arrived, looked: readonly Family[]): Party {
    const id = this.told.answers[fact.id]?.registration ?? fact.registration!;
    const seen = this.told.answers[fact.id] ? hereOf(this.told, id, fact.slot).map(({ person }) => person) : [];
    const people = (seen.length > 0 ? seen : (fact.people ?? [])).map((person) => ({ id: person, name: '' }));
    return this.expected(looked.find((family) => family.id === id) ?? this.made(fact, id, '', people));
  }

  /** A family that showed a good code the roster has nothing of yet: nobody knows their names here. */
  shown(fact: Arrived): Party {
    const people = Array.from({ length: fact.size ?? 1 }, (_, i) => ({ id: `${fact.code}/${i}`, name: '' }));
    return this.party(this.made(fact, fact.code!, '', people), [], this.arrivals.get(fact.code!) ?? [], false);
  }

  walkIn(fact: WalkIn): Party {
    const people = Array.from({ length: fact.adults + fact.children }, (_, i) => ({
      id: `${fact.id}/${i}`,
      name: i === 0 ? fact.name : `${fact.name} +${i}`,
      child: i >= fact.adults,
    }));
    const refused = this.told.answers[fact.id]?.result === 'refused';
    return this.party(this.made(fact, fact.id, fact.language, people), [], refused ? [] : [fact], false);
  }

  private party(family: Family, told: FamilyHere['here'], own: (Arrived | WalkIn)[], registered: boolean, at?: string): Party {
    const here = new Map<string, Seen[]>();
    const add = (person: string, seen: Seen) => here.set(person, [...(here.get(person) ?? []), seen]);
    told.forEach(({ person, by }) => by.forEach((seen) => add(person, seen)));
    for (const fact of own) {
      const who = fact.kind === 'arrived' ? fact.people : undefined;
      (who ?? family.people.map((person) => person.id)).forEach((person) => add(person, this.seen(fact)));
    }
    const admitted = own.find((fact) => fact.slot !== this.roster.slots[family.slot].id)?.slot ?? at;
    const slot = this.roster.slots.find((one) => one.id === admitted) ?? this.roster.slots[family.slot];
    const standing = this.standing(here);
    return { id: family.id, slot, family, registered, here: standing, notes: this.notes(standing) };
  }

  private notes(here: Map<string, Seen[]>): Set<Note> {
    return new Set([...here.values()].flat().flatMap(({ fact }) => this.told.answers[fact]?.note ?? []));
  }

  private made(fact: Fact, id: string, language: string, people: Family['people']): Family {
    return { id, slot: indexOf(fact.slot, this.roster), code: '', short: '', state: 'confirmed', language, people };
  }

  private seen(fact: Fact): Seen {
    const at = new Date(Date.parse(fact.at) + this.told.clockError).toISOString();
    return { fact: fact.id, at, door: this.roster.label, mine: true };
  }

  /** What was not taken back, each fact once, the earliest first. */
  private standing(here: Map<string, Seen[]>): Map<string, Seen[]> {
    const left = new Map<string, Seen[]>();
    here.forEach((seen, person) => {
      const standing = [...new Map(seen.map((one) => [one.fact, one])).values()]
        .filter(({ fact }) => !this.isUndone(fact, person))
        .sort((a, b) => compareInstants(a.at, b.at));
      if (standing.length > 0) {
        left.set(person, standing);
      }
    });
    return left;
  }

  private isUndone(fact: string, person: string): boolean {
    return this.undone.some((undone) => undone.undoes === fact && (undone.people?.includes(person) ?? true));
  }
}
