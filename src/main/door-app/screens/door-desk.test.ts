import '../keeping/browser.testdata.ts';
import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { setImmediate, setTimeout } from 'node:timers/promises';
import type { LitElement } from 'lit';
import type { DeskAnswer } from '../desk/answer.ts';
import { Desk } from '../desk/desk.ts';
import { moment, roster } from '../evening/school.testdata.ts';
import { Device } from '../keeping/device.ts';
import { Store } from '../keeping/store.ts';
import { Server } from '../server/server.ts';
import { School } from '../sync/school.testdata.ts';
import { page, screen, wordsOf } from './screen.testdata.ts';
import './door-desk.ts';

const NOW = '2026-11-25T22:50:00Z';

/** What the page's own buttons and its field call. */
interface Tapped extends LitElement {
  answer?: DeskAnswer;
  shown: string[];
  arrive(party: unknown, people: string[]): void;
  undo(party: unknown, people: string[]): void;
  admit(whom: { code: string; people?: number }): void;
  arriveByCode(code: string, people: number): void;
  type(text: string): void;
  look(text: string): Promise<void>;
}

let desk: Desk;
let device: Device;
let write: () => void;
let writes: Promise<void>;
let it: ReturnType<typeof screen<Tapped>>;

beforeEach(async () => {
  page.hidden = false;
  writes = Promise.resolve();
  device = await Device.load(async (onWiped) => {
    const store = await Store.open(`door-${crypto.randomUUID()}`, onWiped);
    const add = store.add.bind(store);
    store.add = (...facts) => writes.then(() => add(...facts));
    return store;
  });
  await device.enter({ device: 'd', secret: 's', label: 'Gym door', expiresAt: '2026-11-26T03:00:00Z', now: NOW }, Date.parse(NOW));
  await device.takeRoster(roster(), '"1"');
  desk = new Desk(device, new Server('/', new School().fetch), moment(NOW));
  it = screen('door-desk', { desk, device, words: wordsOf('en') });
});

const slowly = () => (writes = new Promise((done) => (write = done)));
const everyone = (id: string) => desk.party(id)!.family.people.map((person) => person.id);
const arrive = (id: string) => it.screen.arrive(desk.party(id), everyone(id));
const shown = () => it.screen.answer && 'party' in it.screen.answer && `${it.screen.answer.kind} ${it.screen.answer.party.id}`;
const short = (id: string) => roster().families.find((family) => family.id === id)!.short;
const written = async () => {
  write();
  await device.workAt(''); // after what waits to be written
  await setTimeout(20);
};

test('shows what came of a tap, clears the field and sends it', async () => {
  slowly();
  arrive('bekele');
  await setImmediate();
  assert.deepEqual([shown(), it.cleared()], [undefined, 0]);
  await written();
  assert.deepEqual([shown(), it.cleared(), it.fired], ['arrived bekele', 1, ['tapped']]);
});

test('leaves the family that was looked for while a tap was still being written, and sends the tap', async () => {
  slowly();
  arrive('bekele');
  await it.screen.look(short('li'));
  const cleared = it.cleared();
  assert.equal(shown(), 'expected li');
  await written();
  assert.deepEqual([shown(), it.screen.shown, it.cleared(), it.fired], ['expected li', ['li'], cleared, ['tapped']]);
  assert.equal(desk.party('bekele')!.here.size, 3);
});

test('leaves the letters that were typed while a tap was still being written', async () => {
  slowly();
  arrive('bekele');
  it.screen.type('ray');
  await written();
  assert.deepEqual([it.screen.answer, it.screen.shown, it.cleared(), it.fired], [undefined, ['ray'], 0, ['tapped']]);
});

test('sends also from a page that is hidden, which is never painted', async (context) => {
  page.hidden = true;
  context.mock.method(globalThis, 'requestAnimationFrame', () => 0);
  slowly();
  arrive('bekele');
  await written();
  assert.deepEqual(it.fired, ['tapped']);
});

const TAPS: [string, () => void][] = [
  ['all of a family', () => arrive('bekele')],
  ['a family that is let in nevertheless', () => it.screen.admit({ code: 'ABCDEFGHJKMNPQRSTUVWXYZ2' })],
  ['a family that only its code tells of', () => it.screen.arriveByCode('ABCDEFGHJKMNPQRSTUVWXYZ2', 2)],
];
for (const [whom, tap] of TAPS) {
  test(`takes ${whom} not back by the second of two taps, also when the first took long to be written`, async (context) => {
    let now = 0;
    context.mock.method(performance, 'now', () => now);
    slowly();
    tap();
    now = 900;
    await written();
    const { answer } = it.screen;
    assert.equal(answer?.kind, 'arrived');
    const undo = () => it.screen.undo((answer as { party: unknown }).party, [...desk.party((answer as { party: { id: string } }).party.id)!.here.keys()]);
    now += 300;
    undo();
    await written();
    assert.equal(it.screen.answer, answer);
    now += 500;
    undo();
    await written();
    assert.equal(it.screen.answer?.kind, 'undone');
  });
}

test('lets nobody in again by the second of two taps that take them back', async (context) => {
  let now = 0;
  context.mock.method(performance, 'now', () => now);
  await desk.arrive(desk.party('bekele')!, everyone('bekele'));
  it.screen.undo(desk.party('bekele'), everyone('bekele'));
  now = 300;
  arrive('bekele');
  arrive('li');
  assert.deepEqual([desk.party('bekele')!.here.size, desk.party('li')!.here.size], [0, 1]);
  await setTimeout(20);
  arrive('bekele');
  assert.equal(desk.party('bekele')!.here.size, 3, 'another family was let in meanwhile');
});

test('finds a family that comes with a newer list while its name stands there', async () => {
  const [bekele, ...others] = roster().families;
  await device.takeRoster(roster({ families: others }), '"2"');
  it.screen.type('marta');
  assert.deepEqual(it.screen.shown, []);
  await device.takeRoster(roster({ families: [...others, bekele] }), '"3"');
  (it.screen as unknown as { willUpdate(): void }).willUpdate();
  assert.deepEqual(it.screen.shown, ['bekele']);
});
