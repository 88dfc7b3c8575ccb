import type { Fact, Roster, SlotCounts } from '../server/contract.ts';
import { parties } from './evening.ts';
import type { Party } from './party.ts';
import type { Told } from './told.ts';

/** How full a slot is: as the server told it last, and what this device has seen since. */
export function countsOf(slot: string, roster: Roster, told: Told, facts: readonly Fact[]): SlotCounts {
  const unanswered = facts.filter((fact) => !told.answers[fact.id]);
  const answered = facts.filter((fact) => told.answers[fact.id]);
  const before = hereIn(slot, parties(roster, told, answered));
  const now = unanswered.length > 0 ? hereIn(slot, parties(roster, told, facts)) : before;
  const base = told.slots[slot] ?? expectedOf(slot, roster, before);
  const newcomers = unanswered
    .filter((fact) => fact.slot === slot)
    .reduce((sum, fact) => sum + (fact.kind === 'walkIn' ? fact.adults + fact.children : 0), 0);
  return {
    ...base,
    here: Math.max(0, base.here + now - before),
    placesLeft: Math.max(0, base.placesLeft - newcomers),
  };
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
