import '../keeping/browser.testdata.ts';
import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import type { LitElement } from 'lit';
import { moment } from '../evening/school.testdata.ts';
import { Store } from '../keeping/store.ts';
import type { RoomAnswer } from '../room/answer.ts';
import { Phone } from '../room/phone.testdata.ts';
import { NOW, RoomSchool } from '../room/room.testdata.ts';
import type { Proof } from '../room/taps.ts';
import { markup } from './markup.testdata.ts';
import { screen, wordsOf } from './screen.testdata.ts';
import './room-screen.ts';

/** What the page's own buttons and its field call. */
interface Tapped extends LitElement {
  answer?: RoomAnswer;
  choose(child: string): void;
  hand(child: string, proof: Proof): void;
  type(text: string): void;
  look(text: string): Promise<void>;
  found(): unknown;
}

let phone: Phone;
let write: () => void;
let writes: Promise<void>;
let it: ReturnType<typeof screen<Tapped>>;

beforeEach(async () => {
  writes = Promise.resolve();
  phone = await Phone.of('one', new RoomSchool(), moment(NOW), async (onWiped) => {
    const store = await Store.open(`room-${crypto.randomUUID()}`, onWiped);
    const add = store.add.bind(store);
    store.add = (...facts) => writes.then(() => add(...facts));
    return store;
  });
  const { desk, device } = phone;
  it = screen('room-screen', { desk, device, room: desk.room, words: wordsOf('en') });
  await desk.bringIn('liya');
});

const written = async () => {
  write();
  await phone.device.countLookUp(); // after what waits to be written
  await setTimeout(20);
};

test('leaves the child that was chosen while a hand-over was still being written, and sends that', async () => {
  writes = new Promise((done) => (write = done));
  it.screen.hand('liya', { how: 'code' });
  it.screen.choose('ming');
  const cleared = it.cleared();
  await written();
  assert.deepEqual([it.screen.answer, it.cleared(), it.fired], [{ kind: 'child', child: 'ming' }, cleared, ['tapped']]);
  assert.deepEqual(phone.inside(), []);
});

test('searches once for each letter, however often the page is drawn', async (context) => {
  const find = context.mock.method(phone.desk, 'find');
  it.screen.type('marta');
  assert.ok(['Liya', 'Abel'].every((name) => markup(it.screen.found()).includes(name)));
  it.screen.found();
  assert.equal(find.mock.callCount(), 1);
  await it.screen.look('xiaoming');
  assert.deepEqual(it.screen.answer, { kind: 'child', child: 'ming' });
  await it.screen.look('nobody at all');
  assert.deepEqual(it.screen.answer, { kind: 'nobody' });
});
