import '../keeping/browser.testdata.ts';
import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { moment } from '../evening/school.testdata.ts';
import { Device } from '../keeping/device.ts';
import { Store } from '../keeping/store.ts';
import type { RoomFact } from '../server/room-contract.ts';
import { Server } from '../server/server.ts';
import { round } from '../sync/round.ts';
import { adultsFor, roomToneOf, waysFor } from './answer.ts';
import { pickupText } from './codes.ts';
import { Phone } from './phone.testdata.ts';
import { RoomDesk } from './room-desk.ts';
import { NOW, RoomSchool, sheet } from './room.testdata.ts';

const HOUR = 3_600_000;
const END = Date.parse('2026-11-26T03:00:00Z');

let school: RoomSchool;
let clock: ReturnType<typeof moment>;

beforeEach(() => {
  school = new RoomSchool();
  clock = moment(NOW);
});

const enter = (id: string, database?: string) => Phone.of(id, school, clock, database);
const inside = (phone: Phone) => phone.inside();
const pass = (minutes: number) => {
  clock.at += minutes * 60_000;
  school.now += minutes * 60_000;
};

test('finds children by their own name and by those of their adults, in any script', async () => {
  const { desk } = await enter('one');
  const found = (typed: string) => desk.find(typed).map(({ child }) => child.id);
  assert.deepEqual(found('marta').toSorted(), ['abel', 'liya']);
  assert.deepEqual(found('xiaoming'), ['ming']);
  assert.deepEqual(found('rezai'), ['noor']);
  assert.deepEqual(found(''), []);
});

test('finds the family by its code, one child at once, several to choose from', async () => {
  const { desk } = await enter('one');
  assert.deepEqual(await desk.look('22222222'), { kind: 'child', child: 'ming' });
  assert.deepEqual(await desk.look('BEKEE222'), { kind: 'siblings', children: ['liya', 'abel'] });
  assert.deepEqual(await desk.look('7KQ2M9XA'), { kind: 'unknownFamily' });
  assert.equal(await desk.look('Martha'), undefined);
});

test('takes a child in once, without a network, and hands it over by the whole of its code', async () => {
  const phone = await enter('one');
  school.network = false;
  const { desk } = phone;
  await Promise.all([desk.bringIn('liya'), desk.bringIn('liya')]);
  assert.equal(phone.device.roomFacts.length, 1);
  const code = phone.code('liya');
  pass(60);
  assert.equal(await phone.kind(code.slice(-2)), undefined, 'the tag is not enough');
  assert.equal(desk.find(code.slice(-2))[0].child.id, 'liya', 'but says whose it is');
  assert.deepEqual(await desk.look(pickupText('liya', code)), { kind: 'code', child: 'liya', code });
  assert.deepEqual(await desk.look(code.toLowerCase()), { kind: 'code', child: 'liya', code });
  assert.deepEqual(inside(phone), ['liya'], 'reading it alone hands nobody over');
  await Promise.all([desk.handOver('liya', { how: 'code' }), desk.handOver('liya', { how: 'code' })]);
  assert.deepEqual(inside(phone), []);
  school.network = true;
  await phone.talk();
  const [{ in: came, out }] = school.children();
  assert.deepEqual([school.facts.size, came.code, out?.how], [2, code, 'code']);
});

test('says clearly what is wrong with a code', async () => {
  const phone = await enter('one');
  const { desk } = phone;
  await desk.bringIn('liya');
  await desk.bringIn('abel');
  const old = phone.code('liya');
  assert.deepEqual(await desk.look(phone.code('abel'), 'liya'), { kind: 'code', child: 'abel', code: phone.code('abel'), instead: 'liya' });
  assert.deepEqual(await desk.look('999999', 'liya'), { kind: 'wrongCode', child: 'liya' });
  assert.deepEqual(await desk.look('999999'), { kind: 'wrongCode' });
  assert.deepEqual(await desk.look(pickupText('liya', phone.code('abel'))), { kind: 'oldCode', child: 'liya' });
  await desk.handOver('liya', { how: 'code' });
  assert.deepEqual(await desk.look(old), { kind: 'fetched', child: 'liya' });
  assert.deepEqual(await desk.look(pickupText('liya', old)), { kind: 'fetched', child: 'liya' });
  pass(1);
  await desk.bringIn('liya');
  assert.deepEqual(await desk.look(old), { kind: 'oldCode', child: 'liya' });
  assert.deepEqual(await desk.look(pickupText('liya', old)), { kind: 'oldCode', child: 'liya' });
  assert.deepEqual(await desk.look(pickupText('ming', '999999')), { kind: 'wrongCode' });
  assert.deepEqual([roomToneOf({ kind: 'fetched', child: 'x' }), roomToneOf({ kind: 'in', child: 'x' })], ['danger', 'success']);
});

test('takes a pause after ten wrong codes, also after a reload, and looks at no right one meanwhile', async () => {
  const database = `room-${crypto.randomUUID()}`;
  const phone = await enter('one', database);
  await phone.desk.bringIn('liya');
  for (let i = 0; i < 9; i++) {
    assert.equal(await phone.kind('999999'), 'wrongCode');
  }
  assert.deepEqual(await phone.desk.look('999999'), { kind: 'pause', until: Date.parse(NOW) + 30_000 });
  const again = await enter('one', database);
  assert.equal(await again.kind(again.code('liya')), 'pause');
  assert.equal(await again.kind('22222222'), 'child', 'families are still found');
  await again.desk.handOver('liya', { how: 'listed', adult: 'dawit', idSeen: true });
  assert.deepEqual(inside(again), []);
  pass(1);
  assert.equal(await again.kind('999999'), 'wrongCode');
});

test('offers adults of the party and those the family named, never one who must not', async () => {
  const { desk } = await enter('one');
  const names = (id: string) => Object.values(adultsFor(desk.child(id)!)).map((all) => all.map(({ name }) => name));
  assert.deepEqual(names('liya'), [['Marta Bekele'], ['Dawit Bekele']]);
  assert.deepEqual(names('ming'), [['李伟'], []]);
  const child = desk.child('liya')!;
  const family = { ...child.family, mustNot: [{ id: 'x', name: ' dawit bekele' }, { id: 'marta', name: 'Marta' }] };
  assert.deepEqual(adultsFor({ ...child, family }), { party: [], listed: [] });
});

test('asks for photo ID where somebody must not fetch the child, also with the right code', async () => {
  school.sheet!.families[0].photoId = true;
  const { desk } = await enter('one');
  const [bekele, li] = [desk.child('liya')!, desk.child('ming')!];
  assert.deepEqual([waysFor(bekele, true), waysFor(bekele, false)], [['photoId'], ['photoId']]);
  assert.deepEqual([waysFor(li, true), waysFor(li, false)], [['code'], ['lostCode', 'listed']]);
  await desk.bringIn('liya');
  await desk.handOver('liya', { how: 'photoId', adult: 'dawit', idSeen: true });
  assert.equal(desk.child('liya')!.out?.name, 'Dawit Bekele');
});

test('hands nobody over by what was enough when the card was opened, and shows the card again', async () => {
  const phone = await enter('one');
  const { desk } = phone;
  await desk.bringIn('liya');
  const [bekele, ...others] = sheet().families;
  school.sheet = sheet({ families: [{ ...bekele, photoId: true, mayCollect: [] }, ...others] });
  school.etag = '"2"';
  await phone.talk();
  const seen = { idSeen: true } as const;
  const card = { kind: 'child', child: 'liya' };
  assert.deepEqual(await desk.handOver('liya', { how: 'code' }), card);
  assert.deepEqual(await desk.handOver('liya', { how: 'lostCode', adult: 'marta', ...seen, reason: 'Phone is empty' }), card);
  assert.deepEqual(await desk.handOver('liya', { how: 'listed', adult: 'dawit', ...seen }), card);
  assert.deepEqual(await desk.handOver('liya', { how: 'photoId', adult: 'dawit', ...seen }), card);
  assert.deepEqual(await desk.handOver('liya', { how: 'photoId', adult: 'sam', ...seen }), card);
  assert.deepEqual([inside(phone), phone.device.unanswered()], [['liya'], []]);
  assert.deepEqual(await desk.handOver('liya', { how: 'photoId', adult: 'marta', ...seen }), { kind: 'out', child: 'liya' });
});

test('leaves it to staff to hand over a child whose family is not on the sheet, until it is', async () => {
  const one = await enter('one');
  await one.desk.bringIn('liya');
  await one.talk();
  school.sheet = sheet({ children: [], families: [] });
  const two = await enter('two');
  await two.talk();
  assert.equal(await two.desk.takeCharge(), 'taken');
  assert.equal(await two.kind(one.code('liya')), 'code', 'it is still known whose it is');
  assert.deepEqual([waysFor(two.desk.child('liya')!, true), waysFor(two.desk.child('liya')!, false)], [[], []]);
  assert.deepEqual(await two.desk.handOver('liya', { how: 'code' }), { kind: 'child', child: 'liya' });
  school.sheet = sheet();
  school.etag = '"2"';
  await two.talk();
  assert.deepEqual(waysFor(two.desk.child('liya')!, true), ['code']);
  assert.deepEqual(await two.desk.handOver('liya', { how: 'code' }), { kind: 'out', child: 'liya' });
});

test('writes down who had no code, and why it was handed over nevertheless', async () => {
  const phone = await enter('one');
  await phone.desk.bringIn('liya');
  await phone.desk.handOver('liya', { how: 'lostCode', adult: 'marta', idSeen: true, reason: 'Phone is empty' });
  const out = phone.device.roomFacts.at(-1) as Extract<RoomFact, { kind: 'out' }>;
  assert.deepEqual([out.in, out.adult, out.idSeen, out.reason], [phone.desk.child('liya')!.in!.fact, 'marta', true, 'Phone is empty']);
  assert.equal(phone.desk.child('liya')!.out?.name, 'Marta Bekele');
});

test('takes a hand-over back, and then the code is good again', async () => {
  const phone = await enter('one');
  await phone.desk.bringIn('liya');
  const code = phone.code('liya');
  await phone.desk.handOver('liya', { how: 'code' });
  await phone.talk();
  await phone.desk.undo('liya');
  assert.equal(await phone.kind(code), 'code');
  await phone.talk();
  assert.equal(school.children()[0].out, undefined);
  await phone.desk.undo('liya');
  assert.deepEqual(inside(phone), []);
  await phone.talk();
  assert.deepEqual(school.children(), []);
});

test('hands in once what the server wrote down but could not answer', async () => {
  const phone = await enter('one');
  await phone.desk.bringIn('liya');
  school.loses = 1;
  assert.equal((await phone.talk()).kind, 'noNetwork');
  assert.deepEqual([inside(phone), school.facts.size], [['liya'], 1]);
  await phone.talk();
  assert.deepEqual([inside(phone), school.facts.size, phone.device.unanswered()], [['liya'], 1, []]);
});

test('looks on when another phone took the room, and still hands in what it wrote before it heard', async () => {
  const one = await enter('one');
  const two = await enter('two');
  assert.deepEqual([one.desk.isOurs, two.desk.isOurs, two.desk.charge?.name], [true, false, 'one’s phone']);
  assert.deepEqual(await two.desk.bringIn('ming'), { kind: 'looksOn' });
  await one.desk.bringIn('liya');
  assert.equal(await two.desk.takeCharge(), 'taken');
  await two.desk.bringIn('ming');
  await two.talk();
  await one.talk();
  assert.deepEqual([one.desk.isOurs, inside(one), one.device.unanswered()], [false, ['liya', 'ming'], []]);
  assert.deepEqual(await one.desk.handOver('liya', { how: 'code' }), { kind: 'looksOn' });
  await two.talk();
  assert.equal(await two.kind(one.code('liya')), 'code', 'the other phone knows its code');
  school.network = false;
  assert.equal(await one.desk.takeCharge(), 'noNetwork');
  school.network = true;
  school.instead.push({ status: 503, body: { status: 503, code: 'busy' } });
  assert.equal(await one.desk.takeCharge(), 'busy');
});

test('counts carers, and closes the room only with nobody inside', async () => {
  const phone = await enter('one');
  await phone.desk.carers(2);
  await phone.desk.carers(2);
  await phone.desk.bringIn('liya');
  assert.deepEqual([phone.desk.load.allowed, phone.device.roomFacts.length], [6, 2]);
  assert.equal(await phone.desk.close(), undefined);
  await phone.desk.handOver('liya', { how: 'code' });
  assert.deepEqual(await phone.desk.close(), { kind: 'closed' });
  await phone.talk();
  assert.equal(phone.desk.room.closedAt, Date.parse(NOW));
  pass(1);
  await phone.desk.bringIn('liya');
  assert.equal(phone.desk.room.closedAt, undefined);
});

test('keeps its sheet after the end as long as a child is inside, and wipes all when the last one has gone', async () => {
  const phone = await enter('one');
  await phone.desk.bringIn('liya');
  await phone.talk();
  pass(5 * 60);
  school.over = true;
  assert.equal((await phone.talk()).kind, 'done');
  assert.deepEqual([phone.device.isTimeUp(clock.at), phone.device.pass?.over, inside(phone)], [true, undefined, ['liya']]);
  await phone.desk.handOver('liya', { how: 'code' });
  await phone.talk();
  assert.ok(phone.device.sheet, 'it may still be taken back');
  pass(6);
  assert.deepEqual(await phone.talk(), { kind: 'gone', why: 'expired' });
  assert.equal(phone.device.pass, undefined);
});

test('closes at once after the end when nobody is inside, but hands in what is left', async () => {
  const phone = await enter('one');
  await phone.desk.carers(2);
  school.network = false;
  pass(5 * 60);
  await phone.talk();
  assert.deepEqual([phone.device.pass?.over, phone.device.sheet, phone.device.unanswered().length], [true, undefined, 1]);
  school.network = true;
  assert.deepEqual(await phone.talk(), { kind: 'gone', why: 'expired' });
  assert.equal(school.facts.size, 1);
});

test('gives up a day after the end, also with a child inside', async () => {
  const phone = await enter('one');
  await phone.desk.bringIn('liya');
  await phone.talk();
  clock.at = school.now = END + HOUR;
  school.instead.push({ status: 401, body: { status: 401, code: 'expired' } });
  assert.equal((await phone.talk()).kind, 'refused');
  assert.deepEqual(inside(phone), ['liya']);
  clock.at = school.now = END + 25 * HOUR;
  assert.equal((await phone.talk()).kind, 'gone');
  assert.equal(phone.device.pass, undefined);
});

test('wipes everything at once when it is withdrawn, also with a child inside', async () => {
  const other = await enter('two');
  await other.desk.bringIn('liya');
  school.instead.push({ status: 401, body: { status: 401, code: 'withdrawn' } });
  assert.deepEqual(await other.talk(), { kind: 'gone', why: 'withdrawn' });
  assert.deepEqual([other.device.pass, other.device.sheet, other.device.roomFacts], [undefined, undefined, []]);
});

test('has everything again after a reload without a network, and in another tab', async () => {
  const database = `room-${crypto.randomUUID()}`;
  const phone = await enter('one', database);
  school.network = false;
  await phone.desk.bringIn('liya');
  const tab = await enter('one', database);
  assert.deepEqual([inside(tab), tab.code('liya'), tab.desk.isOurs, tab.device.etag], [['liya'], phone.code('liya'), true, '"1"']);
  await tab.desk.handOver('liya', { how: 'code' });
  await phone.device.reload();
  assert.deepEqual(inside(phone), []);
});

test('goes on in memory on a full phone, and says so', async () => {
  const database = `room-${crypto.randomUUID()}`;
  const full = { now: false };
  const device = await Device.load(async (onWiped) => {
    const store = await Store.open(database, onWiped);
    const add = store.add.bind(store);
    store.add = (...facts) => (full.now ? Promise.reject(new DOMException('full', 'QuotaExceededError')) : add(...facts));
    return store;
  });
  await device.enter({ device: 'one', secret: 'one', label: 'Room 4', room: true, expiresAt: '2026-11-26T03:00:00Z', now: NOW }, clock.at);
  const server = new Server('/', school.fetch);
  await round(device, server, [], clock.now);
  const desk = new RoomDesk(device, server, { now: clock.now, id: () => crypto.randomUUID() });
  full.now = true;
  await desk.bringIn('liya');
  assert.deepEqual([device.trouble, desk.room.inside.length], ['full', 1]);
  await round(device, server, device.unanswered(), clock.now);
  assert.equal(school.facts.size, 1);
  full.now = false;
  await desk.handOver('liya', { how: 'code' });
  assert.equal(device.trouble, undefined);
  assert.deepEqual([(await Device.load(() => Store.open(database))).sheet?.room.name], ['Room 4']);
});

test('takes what the server did not write for no network, and loses nobody by it', async () => {
  const phone = await enter('one');
  await phone.desk.bringIn('liya');
  for (const body of ['<html>', '{}', '[]', 'null', { now: NOW, facts: [], children: [{}], again: 1 }, { now: NOW, facts: [], again: 1 }]) {
    school.instead.push({ status: 200, body });
    assert.equal((await phone.talk()).kind, 'noNetwork', JSON.stringify(body));
  }
  school.instead.push({ status: 403, body: { status: 403, code: 'otherPass' } });
  assert.equal((await phone.talk()).kind, 'refused');
  assert.deepEqual(inside(phone), ['liya']);
});

test('fetches the sheet anew when there is another, and keeps those inside on it', async () => {
  const phone = await enter('one');
  await phone.desk.bringIn('liya');
  await phone.talk();
  school.sheet = sheet({ children: [], families: [] });
  school.etag = '"2"';
  await phone.talk();
  assert.deepEqual([phone.device.etag, phone.desk.room.inside[0].child.allergies], ['"2"', 'Peanuts']);
  school.etag = '"3"';
  school.sheet = { ...sheet(), children: undefined, families: undefined, room: { ...sheet().room, ratios: undefined } } as never;
  await phone.talk();
  assert.equal(phone.desk.room.inside[0].child.name, 'Liya');
});

test('keeps a child inside whom the server does not want to know, until it is handed over', async () => {
  const phone = await enter('one');
  school.sheet = sheet({ children: [], families: [] });
  await phone.desk.bringIn('liya');
  await phone.desk.bringIn('abel');
  school.etag = '"2"';
  await phone.talk();
  assert.deepEqual([inside(phone), phone.device.unanswered(), school.facts.size], [['abel', 'liya'], [], 0]);
  assert.deepEqual(phone.desk.child('liya')?.child.name, 'Liya');
  await phone.desk.handOver('liya', { how: 'code' });
  await phone.desk.undo('abel');
  await phone.talk();
  assert.deepEqual([inside(phone), phone.device.unanswered()], [[], []]);
});

test('raises the alarm when somebody took a child who must not, also after a reload', async () => {
  const database = `room-${crypto.randomUUID()}`;
  const phone = await enter('one', database);
  await phone.desk.bringIn('liya');
  await phone.desk.handOver('liya', { how: 'listed', adult: 'dawit', idSeen: true });
  assert.deepEqual(phone.desk.alarms, []);
  school.note = 'mustNot';
  await phone.talk();
  const again = await enter('one', database);
  assert.deepEqual(again.desk.alarms.map(({ child }) => child.id), ['liya']);
  await again.desk.undo('liya');
  assert.deepEqual(again.desk.alarms, []);
  await again.desk.handOver('liya', { how: 'code' });
  school.note = 'codeAlone';
  await again.talk();
  assert.deepEqual(again.desk.alarms.map((one) => again.desk.note(one)), ['codeAlone']);
});

test('has a child out of whom staff say that it is with its family, whatever another phone says of it', async () => {
  const phone = await enter('one');
  await phone.desk.bringIn('liya');
  await phone.talk();
  const [{ in: came }] = school.children();
  const out = { fact: 'office', at: NOW, how: 'staff', name: 'Marta Bekele' };
  const children = [{ registration: 'bekele', child: 'liya', in: came, out }];
  school.instead.push({ status: 200, body: { now: NOW, sheet: '"1"', again: 3, facts: [], children } });
  await phone.talk();
  assert.deepEqual([inside(phone), phone.desk.child('liya')?.out?.how], [[], 'staff']);
});

test('is not led astray by a clock that is set back between two taps', async () => {
  const phone = await enter('one');
  school.network = false;
  await phone.desk.bringIn('liya');
  clock.at -= 2 * HOUR;
  await phone.desk.handOver('liya', { how: 'code' });
  assert.deepEqual(inside(phone), []);
  await phone.desk.bringIn('liya');
  assert.deepEqual(inside(phone), ['liya']);
  school.network = true;
  await phone.talk();
  assert.deepEqual([inside(phone), school.children()[0].out], [['liya'], undefined]);
});
