import type { FactAnswer, FamilyHere, SlotCounts, Synced } from '../server/contract.ts';

/** What the server has told of arrivals so far. */
export interface Told {
  cursor: string | null;
  /** How far the device's clock is behind the server's, in milliseconds. */
  clockError: number;
  /** ETag of the newest roster that the server has. */
  roster?: string;
  families: Record<string, FamilyHere>;
  slots: Record<string, SlotCounts>;
  /** By the id of the fact. */
  answers: Record<string, FactAnswer>;
}

export const NOTHING_TOLD: Told = { cursor: null, clockError: 0, families: {}, slots: {}, answers: {} };

/** Takes in an answer. Each family in it is told whole, so that the order of answers does not matter. */
export function hear(told: Told, answer: Synced, sentAt: number, receivedAt: number): Told {
  const families = { ...told.families };
  answer.families.forEach((family) => (families[family.registration] = family));
  const slots = { ...told.slots };
  answer.slots.forEach((slot) => (slots[slot.id] = slot));
  const answers = { ...told.answers };
  answer.facts.filter(({ result }) => result !== 'later').forEach((one) => (answers[one.id] = one));
  return {
    cursor: answer.cursor ?? told.cursor,
    clockError: Math.round(Date.parse(answer.now) - (sentAt + receivedAt) / 2),
    roster: answer.roster,
    families,
    slots,
    answers,
  };
}
