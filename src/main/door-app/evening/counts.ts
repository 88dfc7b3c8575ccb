import type { Fact, Roster, SlotCounts } from '../server/contract.ts';
import { parties } from './evening.ts';
import type { Party } from './party.ts';
import type { Told } from './told.ts';

/** How full a slot is: as the server told it last, and what this device has seen since. */
export class Counting {
  /** How many the server knows of: that changes only with what it tells. */
  private before?: { slot: string; roster: Roster; told: Told; here: number };

  /** @param all everybody, as far as these facts tell */
  of(slot: string, roster: Roster, told: Told, facts: readonly Fact[], all = parties(roster, told, facts)): SlotCounts {
    const before = this.hereBefore(slot, roster, told, facts);
    const base = told.slots[slot] ?? expectedOf(slot, roster, before);
    const newcomers = facts
      .filter((fact) => fact.slot === slot && !told.answers[fact.id])
      .reduce((sum, fact) => sum + (fact.kind === 'walkIn' ? fact.adults + fact.children : 0), 0);
    return {
      ...base,
      here: Math.max(0, base.here + hereIn(slot, all) - before),
      placesLeft: Math.max(0, base.placesLeft - newcomers),
    };
  }

  private hereBefore(slot: string, roster: Roster, told: Told, facts: readonly Fact[]): number {
    const { before } = this;
    if (before?.slot === slot && before.roster === roster && before.told === told) {
      return before.here;
    }
    const here = hereIn(slot, parties(roster, told, facts.filter((fact) => told.answers[fact.id])));
    this.before = { slot, roster, told, here };
    return here;
  }
}

export function isCrowded(counts: SlotCounts): boolean {
  return counts.here > counts.capacity;
}

function hereIn(slot: string, all: Party[]): number {
  return all.filter((party) => party.slot.id === slot).reduce((sum, party) => sum + party.here.size, 0);
}

function expectedOf(slot: string, roster: Roster, here: number): SlotCounts {
  const place = roster.slots.findIndex((one) => one.id === slot);
  const expected = roster.families
    .filter((family) => family.slot === place && family.state === 'confirmed')
    .reduce((sum, family) => sum + family.people.length, 0);
  const capacity = roster.slots[place]?.capacity ?? 0;
  return { id: slot, here, expected, placesLeft: Math.max(0, capacity - expected), capacity };
}
