import type { Fact, FamilyHere, Roster, Synced } from '../server/contract.ts';
import type { Moment } from './taps.ts';

export const MATHS = '0193c1de-0000-7000-8000-000000000001';
export const READING = '0193c1de-0000-7000-8000-000000000002';

/** A small school: the Bekeles and the Lis for maths, the Kims waiting, the Rays for reading. */
export function roster(changes: Partial<Roster> = {}): Roster {
  const slot = { end: '2026-11-26T01:00:00Z', opensAt: '2026-11-25T21:00:00Z', closesAt: '2026-11-26T03:00:00Z' };
  return {
    version: 1,
    school: { id: 'school', name: 'Maple Street School', zone: 'America/New_York' },
    label: 'Gym door',
    opensAt: '2026-11-25T21:00:00Z',
    expiresAt: '2026-11-26T03:00:00Z',
    keys: [],
    slots: [
      { ...slot, id: MATHS, title: { en: 'Maths' }, start: '2026-11-25T23:00:00Z', capacity: 6 },
      { ...slot, id: READING, title: { en: 'Reading' }, start: '2026-11-25T23:00:00Z', capacity: 6 },
    ],
    families: [
      family('bekele', 0, 'am', ['Marta Bekele', 'Dawit Bekele', 'Liya']),
      family('li', 0, 'zh-Hans', ['李小龙']),
      { ...family('kim', 0, 'ko', ['김민준', '박서연']), state: 'waiting' },
      family('ray', 1, 'en', ['Ana Ray']),
    ],
    ...changes,
  };
}

function family(id: string, slot: number, language: string, names: string[]): Roster['families'][number] {
  const people = names.map((name, i) => ({ id: `${id}-${i}`, name, ...(i === 2 ? { child: true, age: 5 } : {}) }));
  return { id, slot, code: `code-of-${id}`, short: id.toUpperCase().replace(/[IL]/g, '').padEnd(8, '2'), state: 'confirmed', language, people };
}

/** A clock that stands where it is set, and ids that count. */
export function moment(at = '2026-11-25T22:50:00Z', prefix = 'fact'): Moment & { at: number } {
  let made = 0;
  const clock = { at: Date.parse(at), now: () => clock.at, id: () => `${prefix}-${++made}` };
  return clock;
}

export function here(registration: string, people: Record<string, [fact: string, at: string, door: string][]>): FamilyHere {
  return {
    registration,
    slot: MATHS,
    here: Object.entries(people).map(([person, by]) => ({ person, by: by.map(([fact, at, door]) => ({ fact, at, door })) })),
  };
}

export function synced(changes: Partial<Synced> = {}): Synced {
  return {
    now: '2026-11-25T22:50:00Z', roster: '"1"', cursor: '1', again: 2, facts: [], families: [], slots: [], ...changes,
  };
}

export function accepted(...facts: Fact[]): Synced['facts'] {
  return facts.map((fact) => ({ id: fact.id, result: 'accepted' as const }));
}
