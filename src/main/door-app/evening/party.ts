import type { Family, Note, Person, Seen, Slot } from '../server/contract.ts';

/** A family at the door and who of it is here. */
export interface Party {
  /** The registration; for those the roster has not yet, the fact by which they came, or the code they showed. */
  id: string;
  slot: Slot;
  family: Family;
  /** Whether the server has a registration of them. */
  registered: boolean;
  /** Who came, and by which facts, the earliest first. */
  here: ReadonlyMap<string, readonly Seen[]>;
  /** What the server said of how they came in at this device. */
  notes: ReadonlySet<Note>;
}

export function isHere(party: Party, person: string): boolean {
  return party.here.has(person);
}

export function missing(party: Party): Person[] {
  return party.family.people.filter((person) => !isHere(party, person.id));
}

export function areAllHere(party: Party): boolean {
  return missing(party).length === 0;
}

/** When the first of them came, and at which door. */
export function firstSeen(party: Party): Seen | undefined {
  return [...party.here.values()].map((seen) => seen[0]).sort((a, b) => compareInstants(a.at, b.at))[0];
}

/** Whether they have a place in this slot and may simply come in. */
export function hasPlace(party: Party): boolean {
  return party.family.state === 'confirmed';
}

export function compareInstants(a: string, b: string): number {
  return Date.parse(a) - Date.parse(b);
}
