import '../keeping/browser.testdata.ts';
import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { deleteDB } from 'idb';
import { moment } from '../evening/school.testdata.ts';
import { Device } from '../keeping/device.ts';
import { Store } from '../keeping/store.ts';
import { Server } from '../server/server.ts';
import { round } from '../sync/round.ts';
import { pickupText } from './codes.ts';
import { Phone } from './phone.testdata.ts';
import { NOW, RoomSchool } from './room.testdata.ts';

const HOUR = 3_600_000;
const FORGED = 10_000;
const SYMBOLS = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';

let school: RoomSchool;
let clock: ReturnType<typeof moment>;

beforeEach(() => {
  school = new RoomSchool();
  clock = moment(NOW);
});

const enter = (id: string, database?: string) => Phone.of(id, school, clock, database);
const pass = (ms: number) => {
  clock.at += ms;
  school.now += ms;
};
const drawn = (number: number, length: number) =>
  Array.from({ length }, (_, i) => SYMBOLS[Math.floor(number / SYMBOLS.length ** (i % 4)) % SYMBOLS.length]).join('');

for (const [what, status, type, body, kind] of [
  ['500', 500, 'application/problem+json', { status: 500, code: 'broken' }, 'refused'],
  ['409', 409, 'application/problem+json', { status: 409, code: 'conflict' }, 'refused'],
  ['503 and a page', 503, 'text/html', '<h1>Busy</h1>', 'noNetwork'],
  ['a page of the Wi-Fi', 200, 'text/html', '<h1>Welcome to our Wi-Fi</h1>', 'noNetwork'],
  ['garbage', 200, 'application/json', '{"now":', 'noNetwork'],
  ['401 and a page', 401, 'text/html', 'Log in', 'noNetwork'],
] as const) {
  test(`keeps who is in the room when the server answers ${what}`, async () => {
    const phone = await enter('one');
    await phone.desk.bringIn('liya');
    school.instead.push({ status, type, body });
    assert.equal((await phone.talk()).kind, kind);
    assert.deepEqual([phone.inside(), phone.device.unanswered().length, school.facts.size], [['liya'], 1, 0]);
    await phone.talk();
    assert.deepEqual([phone.inside(), phone.device.unanswered().length, school.facts.size], [['liya'], 0, 1]);
  });

  test(`works on with its sheet when the server answers ${what} to the question for another`, async () => {
    const phone = await enter('one');
    school.etag = '"2"';
    const contentType = { 'Content-Type': type };
    const reply = () => new Response(typeof body === 'string' ? body : JSON.stringify(body), { status, headers: contentType });
    const server = new Server('/', async (url, init) => (url === '/room' ? reply() : school.fetch(url, init)));
    assert.equal((await round(phone.device, server, [], clock.now)).kind, 'done');
    assert.deepEqual([phone.device.etag, phone.desk.find('liya')[0].child.id], ['"1"', 'liya']);
  });
}

test('writes everything again when the browser cleared its storage, and goes on after a reload', async () => {
  const database = `room-${crypto.randomUUID()}`;
  const stores: Store[] = [];
  const opener = async (onWiped: () => void) => {
    stores.push(await Store.open(database, onWiped));
    return stores.at(-1)!;
  };
  const phone = await Phone.of('one', school, clock, opener);
  school.network = false;
  await phone.desk.bringIn('liya');
  stores[0].close();
  await deleteDB(database);
  await phone.desk.bringIn('abel');
  assert.equal(phone.device.trouble, undefined);
  const again = await enter('one', database);
  assert.deepEqual([again.inside(), again.code('liya'), again.desk.isOurs], [['abel', 'liya'], phone.code('liya'), true]);
});

test('ends by time at the latest, also with a child inside and no network', async () => {
  const database = `room-${crypto.randomUUID()}`;
  const phone = await enter('one', database);
  await phone.desk.bringIn('liya');
  school.network = false;
  pass(20 * HOUR);
  assert.equal((await phone.talk()).kind, 'noNetwork');
  assert.deepEqual(phone.inside(), ['liya'], 'it has to be handed over to the right one');
  pass(10 * HOUR);
  assert.equal((await phone.talk()).kind, 'gone');
  assert.equal(phone.device.pass, undefined);
  assert.equal((await Device.load(() => Store.open(database))).sheet, undefined);
});

test('hands in the true times, and closes when it is time, on a phone that is hours ahead', async () => {
  clock.at += 5 * HOUR;
  const phone = await enter('one');
  assert.equal(phone.device.isTimeUp(clock.at), false);
  await phone.desk.bringIn('liya');
  await phone.talk();
  const [{ in: came }] = school.children();
  assert.equal(Date.parse(came.at), school.now);
  assert.equal(phone.desk.child('liya')!.in!.at, school.now);
  await phone.desk.handOver('liya', { how: 'code' });
  pass(5 * HOUR);
  await phone.talk();
  await phone.talk();
  assert.equal(phone.device.pass, undefined);
});

test('knows no family by the code of another school', async () => {
  const phone = await enter('one');
  const link = `https://other.example/r/ABCDEFGHJKMNPQRSTUVWXYZ2#${'A'.repeat(118)}`;
  assert.equal(await phone.kind(link), 'unknownFamily');
  assert.equal(await phone.kind('https://other.example/tickets/7KQ2M9'), 'unknownFamily');
});

test('looks at hardly any of ten thousand forged codes, and hands nobody over by one', async () => {
  const phone = await enter('one');
  await phone.desk.bringIn('liya');
  let looked = 0;
  for (let i = 0; i < FORGED; i++) {
    const code = drawn(i, 6).replace(/^./, '2');
    const kind = await phone.kind(i % 2 ? code : pickupText('liya', code));
    assert.notEqual(code === phone.code('liya') ? 'its own' : kind, 'code');
    looked += kind === 'pause' ? 0 : 1;
    pass(100);
  }
  assert.ok(looked < 100, `${looked} were looked at`);
  assert.deepEqual(phone.inside(), ['liya']);
  pass(HOUR);
  assert.equal(await phone.kind(phone.code('liya')), 'code');
});

test('stays quick while ten thousand made-up links of families are scanned', async (t) => {
  const phone = await enter('one');
  const began = performance.now();
  for (let i = 0; i < FORGED; i++) {
    assert.equal(await phone.kind(`https://school.example/r/${drawn(i, 24)}#${'A'.repeat(118)}`), 'unknownFamily');
  }
  const each = (performance.now() - began) / FORGED;
  t.diagnostic(`${each.toFixed(3)} ms each`);
  assert.ok(each < 5);
});
