import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Fact } from '../server/contract.ts';
import { Counting, isCrowded } from './counts.ts';
import { parties } from './evening.ts';
import { areAllHere, firstSeen, hasPlace, missing, type Party } from './party.ts';
import { accepted, here, MATHS, moment, READING, roster, synced } from './school.testdata.ts';
import { arrive, arriveByCode, undo, walkIn } from './taps.ts';
import { hear, NOTHING_TOLD, type Told } from './told.ts';

const now = Date.parse('2026-11-25T22:50:00Z');
const school = roster();
const party = (id: string, facts: Fact[] = [], told: Told = NOTHING_TOLD) =>
  parties(school, told, facts).find((one) => one.id === id) as Party;
const everyone = (family: Party) => family.family.people.map((person) => person.id);
const told = (changes = {}) => hear(NOTHING_TOLD, synced(changes), now, now);

test('has a household in by one tap, and says since when and at which door', () => {
  const fact = arrive(party('bekele'), everyone(party('bekele')), MATHS, moment());
  const bekele = party('bekele', [fact]);
  assert.ok(areAllHere(bekele));
  assert.deepEqual(firstSeen(bekele), { fact: fact.id, at: '2026-11-25T22:50:00.000Z', door: 'Gym door', mine: true });
});

test('has part of a household in, and the rest later', () => {
  const clock = moment();
  const first = arrive(party('bekele'), ['bekele-0'], MATHS, clock);
  assert.deepEqual(missing(party('bekele', [first])).map((person) => person.id), ['bekele-1', 'bekele-2']);
  clock.at += 60_000;
  const rest = arrive(party('bekele', [first]), ['bekele-1', 'bekele-2'], MATHS, clock);
  const all = party('bekele', [first, rest]);
  assert.ok(areAllHere(all));
  assert.equal(firstSeen(all)?.fact, first.id);
});

test('takes back one of them, or all', () => {
  const clock = moment();
  const came = arrive(party('bekele'), everyone(party('bekele')), MATHS, clock);
  const back = undo(party('bekele', [came]), ['bekele-2'], clock);
  assert.deepEqual(missing(party('bekele', [came, ...back])).map((person) => person.id), ['bekele-2']);
  const all = undo(party('bekele', [came]), everyone(party('bekele')), clock);
  assert.equal(party('bekele', [came, ...all]).here.size, 0);
});

test('takes back every fact that says they came, also those of other doors', () => {
  const seenTwice = told({
    families: [here('li', { 'li-0': [['a', '2026-11-25T22:30:00Z', 'Gym door'], ['b', '2026-11-25T22:31:00Z', 'Main door']] })],
  });
  const back = undo(party('li', [], seenTwice), ['li-0'], moment());
  assert.deepEqual(back.map((fact) => fact.undoes), ['a', 'b']);
  assert.equal(party('li', back, seenTwice).here.size, 0);
});

test('counts the earliest arrival when two doors saw the same family', () => {
  const other = told({ families: [here('li', { 'li-0': [['b', '2026-11-25T22:40:00Z', 'Main door']] })] });
  const fact = arrive(party('li'), ['li-0'], MATHS, moment());
  assert.equal(firstSeen(party('li', [fact], other))?.door, 'Main door');
  const earlier = arrive(party('li'), ['li-0'], MATHS, moment('2026-11-25T22:20:00Z'));
  assert.equal(firstSeen(party('li', [earlier], other))?.door, 'Gym door');
});

test('says times by the server’s clock when the device’s is wrong by hours', () => {
  const device = Date.parse('2026-11-25T19:50:00Z');
  const wrong = hear(NOTHING_TOLD, synced({ now: '2026-11-25T22:50:00Z' }), device, device);
  assert.equal(wrong.clockError, 3 * 60 * 60 * 1000);
  const fact = arrive(party('li'), ['li-0'], MATHS, moment('2026-11-25T19:51:00Z'));
  assert.equal(firstSeen(party('li', [fact], wrong))?.at, '2026-11-25T22:51:00.000Z');
});

test('gives the same evening for the same facts in any order', () => {
  const clock = moment();
  const came = arrive(party('bekele'), everyone(party('bekele')), MATHS, clock);
  const back = undo(party('bekele', [came]), ['bekele-1'], clock);
  const guest = walkIn({ name: 'Rosa', language: 'es', adults: 1, children: 1 }, MATHS, clock);
  const gone = undo(party(guest.id, [guest]), everyone(party(guest.id, [guest])), clock);
  const facts = [came, ...back, guest, ...gone];
  const expected = facts.length;
  assert.equal(expected, 4);
  const picture = (order: Fact[]) =>
    JSON.stringify(parties(school, NOTHING_TOLD, order).map((one) => [one.id, [...one.here].sort()]));
  for (const order of permutations(facts)) {
    assert.equal(picture(order), picture(facts));
    assert.equal(picture([...order, ...order]), picture(facts));
  }
});

test('has what the server said of how they came in, until that is taken back', () => {
  const fact = arrive(party('kim'), ['kim-0'], MATHS, moment());
  const answer = told({
    facts: [{ id: fact.id, result: 'accepted', registration: 'kim', note: 'withoutChildcare' }],
    families: [here('kim', { 'kim-0': [[fact.id, fact.at, 'Gym door']], 'kim-1': [['b', fact.at, 'Main door']] })],
  });
  assert.deepEqual([...party('kim', [fact]).notes], []);
  assert.deepEqual([...party('kim', [fact], answer).notes], ['withoutChildcare']);
  assert.deepEqual([...party('li', [fact], answer).notes], []);
  const back = undo(party('kim', [fact], answer), ['kim-0'], moment(undefined, 'back'));
  assert.deepEqual([...party('kim', [fact, ...back], answer).notes], []);
});

test('believes the server once it has answered', () => {
  const fact = arrive(party('li'), ['li-0'], MATHS, moment());
  const answer = told({
    facts: accepted(fact),
    families: [here('li', { 'li-0': [[fact.id, '2026-11-25T22:49:00Z', 'Gym door']] })],
  });
  assert.deepEqual(party('li', [fact], answer).here.get('li-0')?.length, 1);
  const undoneElsewhere = hear(answer, synced({ families: [here('li', {})] }), now, now);
  assert.equal(party('li', [fact], undoneElsewhere).here.size, 0);
});

test('shows nothing of a fact that was refused', () => {
  const fact = arrive(party('li'), ['li-0'], MATHS, moment());
  const refused = told({ facts: [{ id: fact.id, result: 'refused', code: 'unknownFamily' }] });
  assert.equal(party('li', [fact], refused).here.size, 0);
});

test('keeps unanswered what the server wants again later', () => {
  const fact = arrive(party('li'), ['li-0'], MATHS, moment());
  const later = told({ facts: [{ id: fact.id, result: 'later', code: 'busy' }] });
  assert.equal(later.answers[fact.id], undefined);
  assert.ok(areAllHere(party('li', [fact], later)));
});

test('knows a walk-in again until the roster has it, and not twice then', () => {
  const guest = walkIn({ name: 'Rosa Alvarez', language: 'es', adults: 2, children: 1 }, MATHS, moment());
  const rosa = party(guest.id, [guest]);
  assert.deepEqual(rosa.family.people.map((person) => person.name), ['Rosa Alvarez', 'Rosa Alvarez +1', 'Rosa Alvarez +2']);
  assert.ok(areAllHere(rosa));
  const answered = told({ facts: [{ id: guest.id, result: 'accepted', registration: 'new' }] });
  assert.ok(areAllHere(party(guest.id, [guest], answered)));
  const withRosa = roster();
  withRosa.families.push({ ...withRosa.families[0], id: 'new' });
  assert.equal(parties(withRosa, answered, [guest]).filter((one) => one.id === guest.id).length, 0);
});

test('has a family in that was moved here, in whatever order the server tells of both slots', () => {
  const came = { ...here('ray', { 'ray-0': [['a', '2026-11-25T22:40:00Z', 'Main door']] }), slot: MATHS };
  const left = { ...here('ray', {}), slot: READING };
  for (const families of [[came, left], [left, came]]) {
    const ray = party('ray', [], told({ families }));
    assert.deepEqual([areAllHere(ray), ray.slot.id], [true, MATHS]);
  }
});

test('takes a walk-in back without a registration', () => {
  const guest = walkIn({ name: 'Rosa', language: 'es', adults: 1, children: 0 }, MATHS, moment());
  const [back] = undo(party(guest.id, [guest]), everyone(party(guest.id, [guest])), moment());
  assert.equal(back.undoes, guest.id);
  assert.equal(back.registration, undefined);
  assert.equal(party(guest.id, [guest, back]), undefined);
});

test('knows a family by the code it showed, once', () => {
  const clock = moment();
  const first = arriveByCode('ABCDEFGHJKMNPQRSTUVWXYZ2', 3, MATHS, clock);
  const again = arriveByCode('ABCDEFGHJKMNPQRSTUVWXYZ2', 3, MATHS, clock);
  const shown = parties(school, NOTHING_TOLD, [first, again]).filter((one) => one.id === first.code);
  assert.equal(shown.length, 1);
  assert.ok(areAllHere(shown[0]));
  assert.equal(firstSeen(shown[0])?.fact, first.id);
});

test('has a family in at this slot that was expected at another', () => {
  const fact = arrive(party('ray'), ['ray-0'], MATHS, moment());
  assert.equal(party('ray').slot.id, READING);
  assert.equal(party('ray', [fact]).slot.id, MATHS);
});

test('tells who has no place yet', () => {
  assert.equal(hasPlace(party('kim')), false);
  assert.equal(hasPlace(party('li')), true);
});

test('counts what the server told and what this device has seen since', () => {
  const counting = new Counting();
  const before = counting.of(MATHS, school, NOTHING_TOLD, []);
  assert.deepEqual(before, { id: MATHS, here: 0, expected: 4, placesLeft: 2, capacity: 6 });
  const fact = arrive(party('bekele'), everyone(party('bekele')), MATHS, moment());
  assert.equal(counting.of(MATHS, school, NOTHING_TOLD, [fact]).here, 3);
  const answer = told({
    facts: accepted(fact),
    families: [here('bekele', Object.fromEntries(everyone(party('bekele')).map((id) => [id, [[fact.id, fact.at, 'Gym door']]])))],
    slots: [{ id: MATHS, here: 5, expected: 4, placesLeft: 1, capacity: 6 }],
  });
  assert.equal(counting.of(MATHS, school, answer, [fact]).here, 5);
  const back = undo(party('bekele', [fact], answer), ['bekele-0'], moment(undefined, 'back'));
  assert.equal(counting.of(MATHS, school, answer, [fact, ...back]).here, 4);
});

test('warns when there are more people than places, and lets them in', () => {
  const counting = new Counting();
  assert.equal(isCrowded(counting.of(MATHS, school, NOTHING_TOLD, [])), false);
  const guest = walkIn({ name: 'Rosa', language: 'es', adults: 4, children: 3 }, MATHS, moment());
  const after = counting.of(MATHS, school, NOTHING_TOLD, [guest]);
  assert.equal(after.placesLeft, 0);
  assert.ok(isCrowded(after));
});

function permutations<T>(items: T[]): T[][] {
  return items.length < 2
    ? [items]
    : items.flatMap((item, i) => permutations([...items.slice(0, i), ...items.slice(i + 1)]).map((rest) => [item, ...rest]));
}
