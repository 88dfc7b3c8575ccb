import assert from 'node:assert/strict';
import { test } from 'node:test';
import { moment } from '../evening/school.testdata.ts';
import { NOTHING_TOLD, type Told } from '../evening/told.ts';
import type { ChildTold, RoomFact, RoomSynced } from '../server/room-contract.ts';
import { loadOf } from './ratio.ts';
import { sheet } from './room.testdata.ts';
import { keepingThoseInside, roomOf, type Room } from './room.ts';
import { RoomTaps } from './taps.ts';
import { hearRoom, isWholeRoom } from './told.ts';
import { warningsFor } from './warnings.ts';

const AT = Date.parse('2026-11-25T22:50:00Z');
const at = (minutes: number) => new Date(AT + minutes * 60_000).toISOString();
const came = (fact: string, minutes: number, child = 'liya', code = `${fact}CODE2`): RoomFact => ({ id: fact, kind: 'in', at: at(minutes), registration: 'bekele', child, code });
const went = (fact: string, minutes: number, ends: string, child = 'liya'): RoomFact => ({ id: fact, kind: 'out', at: at(minutes), registration: 'bekele', child, in: ends, how: 'code' });
const undone = (fact: string, undoes: string): RoomFact => ({ id: fact, kind: 'undone', at: at(90), undoes });
const told = (...children: ChildTold[]): Told => ({ ...NOTHING_TOLD, room: { children } });
const toldIn = (fact: string, minutes: number, out?: [string, number]): ChildTold => ({
  registration: 'bekele', child: 'liya', in: { fact, at: at(minutes), code: 'TXD222' }, ...(out ? { out: { fact: out[0], at: at(out[1]), how: 'listed', name: 'Dawit Bekele' } } : {}),
});
const room = (facts: RoomFact[], known = NOTHING_TOLD): Room => roomOf(sheet(), known, facts);
const liya = (facts: RoomFact[], known?: Told) => room(facts, known).children.get('liya')!;

function orders<One>(all: One[]): One[][] {
  return all.length < 2 ? [all] : all.flatMap((one, i) => orders(all.toSpliced(i, 1)).map((rest) => [one, ...rest]));
}

test('has a child inside until it is handed over, in whatever order one hears of it', () => {
  assert.equal(liya([came('a', 0)]).inside, true);
  for (const facts of orders([came('a', 0), went('x', 10, 'a'), came('b', 20), undone('u', 'x2'), went('x2', 30, 'b')])) {
    const one = liya(facts);
    assert.deepEqual([one.inside, one.in?.fact, one.out], [true, 'b', undefined]);
  }
});

test('ends what a hand-over names, whatever the clocks say', () => {
  assert.equal(liya([came('a', 60), went('x', -60, 'a')]).inside, false);
  assert.equal(liya([came('a', 0), went('x', 10, 'a'), came('b', 10)]).inside, true, 'came again in the same moment');
});

test('ends with one hand-over what two phones took in', () => {
  assert.equal(liya([came('b', 5), went('x', 20, 'b')], told(toldIn('a', 0))).inside, false);
  assert.equal(liya([came('b', 5)], told(toldIn('a', 0, ['x', 3]))).inside, true);
});

test('keeps a child in that came again unknown to the phone that hands it over once more', () => {
  const one = liya([came('a', 0), went('x', 10, 'a'), came('b', 25), went('late', 30, 'a')]);
  assert.deepEqual([one.inside, one.in?.fact, one.out], [true, 'b', undefined]);
});

test('knows the earlier of two hand-overs as the one that holds', () => {
  const one = liya([went('late', 40, 'a'), went('early', 20, 'a'), came('a', 0)]);
  assert.deepEqual([one.out?.fact, one.last.toSorted()], ['early', ['early', 'late']]);
});

test('takes back a hand-over and a coming in, whoever told of them', () => {
  const out = liya([], told(toldIn('a', 0, ['x', 10])));
  assert.deepEqual([out.inside, out.out?.name, out.last], [false, 'Dawit Bekele', ['x']]);
  const back = liya([undone('u', 'x')], told(toldIn('a', 0, ['x', 10])));
  assert.deepEqual([back.inside, back.in?.code, back.last], [true, 'TXD222', ['a']]);
  assert.equal(liya([undone('u', 'a')], told(toldIn('a', 0))).in, undefined);
});

test('corrects its own times by the server’s clock', () => {
  assert.equal(liya([came('a', 0)], { ...NOTHING_TOLD, clockError: 60_000 }).in?.at, AT + 60_000);
});

test('says who was shown by name', () => {
  const listed: RoomFact = { ...(went('x', 9, 'a') as Extract<RoomFact, { kind: 'out' }>), how: 'listed', adult: 'dawit', idSeen: true };
  assert.equal(liya([came('a', 0), listed]).out?.name, 'Dawit Bekele');
});

test('counts the carers that were counted last, else those planned', () => {
  const counted = (id: string, count: number): RoomFact => ({ id, kind: 'carers', at: at(1), count });
  assert.equal(room([]).carers, 1);
  assert.equal(room([], { ...NOTHING_TOLD, room: { carers: 3, children: [] } }).carers, 3);
  assert.equal(room([counted('a', 2), counted('b', 0)], { ...NOTHING_TOLD, room: { carers: 3, children: [] } }).carers, 0);
});

test('is closed until somebody comes in once more', () => {
  const closed: RoomFact = { id: 'c', kind: 'closed', at: at(3) };
  assert.equal(room([closed]).closedAt, AT + 180_000);
  assert.equal(room([closed, came('a', 4)]).closedAt, undefined);
  assert.equal(room([closed, came('a', 4), undone('u', 'a')]).closedAt, AT + 180_000);
  assert.equal(room([], { ...NOTHING_TOLD, room: { closedAt: at(3), children: [] } }).closedAt, AT + 180_000);
});

test('knows whoever is inside when the sheet has them no more', () => {
  const before = sheet();
  const next = sheet({ children: before.children.filter(({ registration }) => registration !== 'bekele'), families: before.families.slice(1) });
  const kept = keepingThoseInside(next, before, room([came('a', 0)]));
  assert.deepEqual([kept.children.at(-1)?.allergies, kept.families.at(-1)?.phone, kept.children.length], ['Peanuts', '+1 555 0100', 5]);
  assert.equal(keepingThoseInside(next, before, room([])), next);
  assert.equal(roomOf(next, NOTHING_TOLD, [came('a', 0)]).inside[0].child.name, '', 'rather nameless than not inside');
});

test('lets the youngest child decide how many one carer may have', () => {
  const { ratios } = sheet().room;
  const load = (ages: (number | undefined)[], carers = 1) => loadOf(ages.map((age) => ({ age })), carers, ratios, 3);
  assert.deepEqual([load([4, 5]).allowed, load([4, 5]).state], [3, 'fine']);
  assert.deepEqual([load([4, 5, 4]).state, load([4, 5, 4, 5]).state, load([4, 5, 4, 5]).needed], ['last', 'broken', 2]);
  assert.deepEqual([load([3, 5]).allowed, load([3, 5]).state, load([3, 5, 5]).state], [2, 'last', 'broken']);
  assert.deepEqual([load([undefined, 5]).allowed, load([]).allowed, load([1]).allowed], [2, 2, 2], 'the youngest of the room where an age is not known');
  assert.deepEqual([load([4], 0).state, load([], 0).state, load([4, 5, 4, 5], 2).state], ['broken', 'fine', 'fine']);
  assert.equal(loadOf([{ age: 4 }], 1, []).state, 'fine');
});

test('warns of what a carer should know before a child is taken in', () => {
  const one = room([came('a', 0), came('b', 0, 'abel')]);
  const kinds = (id: string, of = sheet()) => warningsFor(one.children.get(id)!, one, of).map(({ kind }) => kind);
  assert.deepEqual(kinds('ming'), []);
  assert.deepEqual(warningsFor(one.children.get('noor')!, one, sheet()), [{ kind: 'carers', needed: 2, there: 1 }, { kind: 'waiting' }]);
  assert.deepEqual(warningsFor(one.children.get('tom')!, one, sheet()).at(-1), { kind: 'otherRoom', room: 'Room 5' });
  assert.deepEqual(kinds('eva'), ['carers', 'notAsked']);
  assert.deepEqual(kinds('ming', sheet({ room: { ...sheet().room, roomFor: 2 } })), ['full']);
  const closed = room([{ id: 'c', kind: 'closed', at: at(3) }]);
  assert.deepEqual(warningsFor(closed.children.get('ming')!, closed, sheet()), [{ kind: 'closed' }]);
});

test('dates each fact after the one before, also when the clock was set back', () => {
  const clock = moment(at(60));
  let last = -Infinity;
  const taps = new RoomTaps(() => last, clock, () => '234567');
  const first = taps.carers(1);
  last = Date.parse(first.at);
  clock.at = AT;
  assert.deepEqual([first.at, Date.parse(taps.close().at)], [at(60), last + 1]);
});

test('takes no half of an answer for a whole one', () => {
  const whole: RoomSynced = { now: at(0), again: 3, facts: [], children: [toldIn('a', 0, ['x', 1])] };
  assert.equal(isWholeRoom(whole), true);
  const broken = [undefined, null, 'page', { ...whole, children: undefined }, { ...whole, now: 'soon' }, { ...whole, facts: {} }];
  const children = [[null], [{}], [{ child: 'liya' }], [{ ...toldIn('a', 0), in: { fact: 'a', at: 'x', code: 'c' } }], [{ ...toldIn('a', 0), out: {} }]];
  for (const body of [...broken, ...children.map((one) => ({ ...whole, children: one }))]) {
    assert.equal(isWholeRoom(body as RoomSynced), false, JSON.stringify(body));
  }
  const heard = hearRoom(NOTHING_TOLD, { ...whole, facts: [{ id: 'f', result: 'later' }, { id: 'g', result: 'known' }] }, AT - 1000, AT - 1000);
  assert.deepEqual([heard.clockError, Object.keys(heard.answers), heard.room?.children.length], [1000, ['g'], 1]);
});
