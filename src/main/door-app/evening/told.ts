import type { RoomTold } from '../room/told.ts';
import type { FactAnswer, FamilyHere, SlotCounts, Synced } from '../server/contract.ts';
import type { AnyFact } from '../server/facts.ts';

/** What the server has told of arrivals so far. */
export interface Told {
  cursor: string | null;
  /** How far the device's clock is behind the server's, in milliseconds. */
  clockError: number;
  /** By registration and slot: see {@link hereOf}. */
  families: Record<string, FamilyHere>;
  slots: Record<string, SlotCounts>;
  /** By the id of the fact. */
  answers: Record<string, FactAnswer>;
  /** Where the pass is a room's. */
  room?: RoomTold;
}

export const NOTHING_TOLD: Told = { cursor: null, clockError: 0, families: {}, slots: {}, answers: {} };

/** Takes in an answer. Each family in it is told whole, so that the order of answers does not matter. */
export function hear(told: Told, answer: Synced, sentAt: number, receivedAt: number): Told {
  const families = { ...told.families };
  answer.families.forEach((family) => (families[keyOf(family.registration, family.slot)] = family));
  const slots = { ...told.slots };
  answer.slots.forEach((slot) => (slots[slot.id] = slot));
  const answers = { ...told.answers };
  answer.facts.filter(({ result }) => result !== 'later').forEach((one) => (answers[one.id] = one));
  return {
    cursor: answer.cursor ?? told.cursor,
    clockError: Math.round(Date.parse(answer.now) - (sentAt + receivedAt) / 2),
    families,
    slots,
    answers,
  };
}

/** Who of the family is in at this slot, as far as the server has told. */
export function hereOf(told: Told, registration: string, slot: string): FamilyHere['here'] {
  return told.families[keyOf(registration, slot)]?.here ?? [];
}

/** What takes back a fact that was refused has nothing to take back: the server would wait for that fact for ever. */
export function settle(told: Told, facts: readonly AnyFact[]): Told {
  const moot = facts.filter(
    (fact) => fact.kind === 'undone' && !told.answers[fact.id] && told.answers[fact.undoes]?.result === 'refused',
  );
  return moot.length === 0
    ? told
    : { ...told, answers: { ...told.answers, ...Object.fromEntries(moot.map(({ id }) => [id, { id, result: 'known' }])) } };
}

function keyOf(registration: string, slot: string): string {
  return `${registration} ${slot}`;
}
