import type { Arrived, Fact, Undone, WalkIn } from '../server/contract.ts';
import type { Party } from './party.ts';

/** Facts are made here, one per tap; what the device's clock says goes with them as it is. */
export interface Moment {
  now: () => number;
  id: () => string;
}

export const THIS_MOMENT: Moment = { now: () => Date.now(), id: () => crypto.randomUUID() };

/** These people of the family come in, at this slot. */
export function arrive(party: Party, people: string[], slot: string, moment = THIS_MOMENT): Arrived {
  const fact = { ...start(slot, moment), kind: 'arrived' as const };
  return { ...fact, registration: party.id, people };
}

/** A family comes in whom the roster has not, by the code it showed. */
export function arriveByCode(code: string, size: number, slot: string, moment = THIS_MOMENT): Arrived {
  return { ...start(slot, moment), kind: 'arrived', code, size };
}

/** They are not here after all: each fact that says they are is taken back. */
export function undo(party: Party, people: string[], moment = THIS_MOMENT): Undone[] {
  const facts = new Map<string, string[]>();
  for (const person of people) {
    party.here.get(person)?.forEach(({ fact }) => facts.set(fact, [...(facts.get(fact) ?? []), person]));
  }
  return [...facts].map(([fact, about]) => ({
    ...start(party.slot.id, moment),
    kind: 'undone',
    undoes: fact,
    // of people without a registration nobody but this device knows who is who
    ...(party.registered ? { registration: party.id, people: about } : {}),
  }));
}

/** A family nobody expected. */
export function walkIn(
  family: Pick<WalkIn, 'name' | 'language' | 'adults' | 'children' | 'contact'>,
  slot: string,
  moment = THIS_MOMENT,
): WalkIn {
  return { ...start(slot, moment), kind: 'walkIn', ...family };
}

function start(slot: string, moment: Moment): Pick<Fact, 'id' | 'at' | 'slot'> {
  return { id: moment.id(), at: new Date(moment.now()).toISOString(), slot };
}
