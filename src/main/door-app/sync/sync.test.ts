import '../keeping/browser.testdata.ts';
import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { MATHS, roster } from '../evening/school.testdata.ts';
import { walkIn } from '../evening/taps.ts';
import { Device } from '../keeping/device.ts';
import { Store } from '../keeping/store.ts';
import { Server } from '../server/server.ts';
import { School } from './school.testdata.ts';
import { Sync, type Timing } from './sync.ts';

const MINUTE = 60_000;
const guest = (name = 'Rosa') => walkIn({ name, language: 'es', adults: 1, children: 0 }, MATHS);

/** Time that passes when the test says so. */
class Hall implements Timing {
  at = Date.parse('2026-11-25T22:50:00Z');
  readonly now = () => this.at;
  readonly random = () => 0.5;
  private calls: { due: number; call: () => void | Promise<void> }[] = [];

  readonly after = (ms: number, call: () => void | Promise<void>) => {
    const entry = { due: this.at + ms, call };
    this.calls.push(entry);
    return () => (this.calls = this.calls.filter((other) => other !== entry));
  };

  /** Lets so much time pass, and all happen that falls due. */
  async pass(ms: number): Promise<void> {
    const until = this.at + ms;
    for (;;) {
      const [next] = this.calls.filter((entry) => entry.due <= until).sort((a, b) => a.due - b.due);
      if (!next) {
        break;
      }
      this.calls = this.calls.filter((entry) => entry !== next);
      this.at = Math.max(this.at, next.due);
      await next.call();
    }
    this.at = until;
  }
}

let name: string;
let school: School;
let hall: Hall;
let device: Device;
let sync: Sync;

beforeEach(async () => {
  name = `door-${crypto.randomUUID()}`;
  school = new School();
  school.roster = roster();
  hall = new Hall();
  device = await Device.load(() => Store.open(name));
  const now = new Date(hall.at).toISOString();
  await device.enter({ device: 'd', secret: 's', label: 'Gym door', expiresAt: '2026-11-26T03:00:00Z', now }, hall.at);
  sync = new Sync(device, new Server('/door/api/', school.fetch), hall);
});

const start = () => sync.wake();

test('fetches the roster, then looks again as often as the server likes', async () => {
  await start();
  assert.equal(device.roster?.families.length, 4);
  assert.equal(sync.contact, 'online');
  assert.equal(school.batches.length, 1);
  await hall.pass(2000);
  assert.equal(school.batches.length, 2);
});

test('hands in what happened without a network, the oldest first, in as many parts as are needed', async () => {
  await start();
  school.instead.push('nothing');
  await hall.pass(2000);
  assert.equal(sync.contact, 'offline');
  const guests = Array.from({ length: 600 }, (_, i) => guest(`Guest ${i}`));
  await device.add(...guests);
  await hall.pass(2000);
  assert.deepEqual(school.batches.slice(-3).map((batch) => batch.facts.length), [250, 250, 100]);
  assert.deepEqual([...school.facts.keys()], guests.map((one) => one.id));
  assert.deepEqual([device.unanswered().length, sync.contact], [0, 'online']);
});

test('sends again what may have been lost, and the server has it once', async () => {
  await start();
  school.loses = 1;
  await device.add(guest());
  await sync.wake();
  assert.equal(device.unanswered().length, 1);
  await hall.pass(MINUTE);
  assert.equal(device.unanswered().length, 0);
  assert.equal(school.facts.size, 1);
});

test('loses nothing when the app is closed before it was sent', async () => {
  await start();
  school.instead.push('nothing');
  await device.add(guest());
  await sync.wake();
  sync.stop();
  device = await Device.load(() => Store.open(name));
  sync = new Sync(device, new Server('/door/api/', school.fetch), hall);
  assert.equal(device.unanswered().length, 1);
  await start();
  assert.equal(school.facts.size, 1);
});

test('asks less and less often while nothing answers', async () => {
  await start();
  const asked: number[] = [];
  const fetcher = school.fetch;
  sync.stop();
  sync = new Sync(device, new Server('/', (url, init) => (asked.push(hall.at), fetcher(url, init))), hall);
  school.instead.push(...Array.from({ length: 20 }, () => 'nothing' as const));
  await start();
  await hall.pass(5 * MINUTE);
  const gaps = asked.slice(1).map((at, i) => (at - asked[i]) / 1000);
  assert.deepEqual(gaps.slice(0, 8), [1, 2, 4, 8, 16, 32, 60, 60]);
});

test('goes offline by itself when an answer takes more than two seconds', async () => {
  await start();
  school.instead.push('never');
  void sync.wake();
  await hall.pass(1900);
  assert.equal(sync.contact, 'online');
  await hall.pass(200);
  assert.equal(sync.contact, 'slow');
});

for (const [what, reply, contact] of [
  ['500', { status: 500, type: 'application/problem+json', body: { code: 'broken' } }, 'busy'],
  ['409', { status: 409, type: 'application/problem+json', body: { code: 'conflict' } }, 'busy'],
  ['503 and a page', { status: 503, type: 'text/html', body: '<h1>Busy</h1>' }, 'offline'],
  ['a page of the Wi-Fi', { status: 200, type: 'text/html', body: '<h1>Welcome to our Wi-Fi</h1>' }, 'offline'],
  ['garbage', { status: 200, body: '{"now":' }, 'offline'],
  ['something else in JSON', { status: 200, body: '{"hello":"world"}' }, 'offline'],
  ['401 and a page', { status: 401, type: 'text/html', body: 'Log in' }, 'offline'],
] as const) {
  test(`keeps everything when the server answers ${what}`, async () => {
    await start();
    await device.add(guest());
    school.instead.push(reply);
    await sync.wake();
    assert.deepEqual([sync.contact, device.unanswered().length, device.roster?.label], [contact, 1, 'Gym door']);
    await hall.pass(MINUTE);
    assert.deepEqual([sync.contact, device.unanswered().length], ['online', 0]);
  });
}

test('waits as long as the server asks for', async () => {
  await start();
  school.instead.push(school.problem(429, 'tooOften', {}, { 'Retry-After': '30' }));
  await sync.wake();
  const before = school.batches.length;
  await hall.pass(29_000);
  assert.equal(school.batches.length, before);
  await hall.pass(2000);
  assert.equal(school.batches.length, before + 1);
});

test('finds the one fact that the server cannot read, and hands in all others', async () => {
  await start();
  const facts = Array.from({ length: 20 }, (_, i) => guest(i === 7 ? 'unreadable' : `Guest ${i}`));
  const answer = school.fetch;
  const fetcher = (url: RequestInfo | URL, init?: RequestInit) => {
    const bad = String(init?.body).includes('"unreadable"');
    school.instead.push(...(bad ? [school.problem(400, 'unreadable')] : []));
    return answer(url, init);
  };
  sync.stop();
  sync = new Sync(device, new Server('/', fetcher), hall);
  await device.add(...facts);
  await start();
  await hall.pass(10_000);
  assert.equal(school.facts.size, 19);
  assert.deepEqual(device.unanswered(), [facts[7]]);
  assert.equal(sync.contact, 'stuck');
});

test('keeps what the server wants again later, without hurry', async () => {
  await start();
  school.judge = () => ({ result: 'later', code: 'busy' });
  await device.add(guest());
  await sync.wake();
  const asked = school.batches.length;
  await hall.pass(1900);
  assert.equal(school.batches.length, asked);
  school.judge = () => ({});
  await hall.pass(200);
  assert.equal(device.unanswered().length, 0);
});

test('wipes everything once the link was withdrawn, also what was not handed in', async () => {
  await start();
  await device.add(guest());
  school.instead.push(school.problem(401, 'withdrawn'));
  await sync.wake();
  assert.deepEqual([device.pass, device.roster, device.facts.length], [undefined, undefined, 0]);
  assert.equal((await Device.load(() => Store.open(name))).pass, undefined);
  const asked = school.batches.length;
  await hall.pass(10 * MINUTE);
  assert.equal(school.batches.length, asked);
});

test('ends by time at the latest when the link was withdrawn while offline', async () => {
  await start();
  school.instead.push(...Array.from({ length: 1000 }, () => 'nothing' as const));
  await device.add(guest());
  await hall.pass(5 * 60 * MINUTE);
  assert.deepEqual([device.roster, device.pass?.over, device.unanswered().length], [undefined, true, 1]);
  await hall.pass(24 * 60 * MINUTE);
  assert.deepEqual([device.pass, device.facts.length], [undefined, 0]);
});

test('hands in after its time what was left, and then forgets it', async () => {
  await start();
  school.instead.push(...Array.from({ length: 400 }, () => 'nothing' as const));
  await device.add(guest());
  await hall.pass(5 * 60 * MINUTE);
  school.instead.length = 0;
  await hall.pass(2 * MINUTE);
  assert.equal(school.facts.size, 1);
  assert.equal(device.pass, undefined);
});

test('hands in and forgets its list when the door is closed before its time', async () => {
  await start();
  await device.add(guest());
  school.closed = true;
  await hall.pass(10_000);
  assert.deepEqual([school.facts.size, device.roster, device.pass], [1, undefined, undefined]);
});

test('waits for the door to open', async () => {
  school.instead.push(school.problem(403, 'notYet', { opensAt: '2026-11-25T23:00:00Z' }));
  await start();
  assert.deepEqual([sync.contact, sync.opensAt], ['notYet', Date.parse('2026-11-25T23:00:00Z')]);
  await hall.pass(2 * MINUTE);
  assert.equal(device.roster?.label, 'Gym door');
});

test('has the new roster when a family cancelled meanwhile', async () => {
  await start();
  school.roster = { ...roster(), families: [], withdrawn: ['code-of-li'] };
  school.etag = '"2"';
  await hall.pass(2000);
  assert.deepEqual([device.etag, device.roster?.withdrawn], ['"2"', ['code-of-li']]);
});

test('tells how long its queue is, and what was looked up, once', async () => {
  await start();
  await device.countLookUp();
  await device.countLookUp();
  school.loses = 1;
  await hall.pass(10_000);
  const [first, lost, again, after] = school.batches.slice(-4);
  assert.deepEqual([first, lost, again, after].map((batch) => batch.lookUps).slice(-2), [0, 0]);
  assert.ok(school.batches.some((batch) => batch.lookUps === 2));
  assert.equal(device.lookUps, 0);
});

test('works on with its roster when the server names none', async () => {
  await start();
  school.namesNoRoster = true;
  await device.add(guest());
  await hall.pass(10_000);
  assert.deepEqual([sync.contact, device.unanswered().length, device.roster?.families.length], ['online', 0, 4]);
});

test('goes on after an answer nobody thought of', async () => {
  await start();
  await device.add(guest());
  const body = { now: '2026-11-25T22:50:00Z', facts: [null], families: [], slots: [] };
  school.instead.push({ status: 200, body });
  await sync.wake();
  assert.deepEqual([sync.contact, device.unanswered().length], ['offline', 1]);
  await hall.pass(MINUTE);
  assert.deepEqual([sync.contact, device.unanswered().length], ['online', 0]);
});

test('takes a roster of a slot that nobody registered for', async () => {
  const { families: _, ...empty } = roster();
  school.roster = empty as ReturnType<typeof roster>;
  await start();
  assert.deepEqual(device.roster?.families, []);
});

test('hands in before it fetches a roster that does not come', async () => {
  await device.add(guest());
  const asked: string[] = [];
  const answer = school.fetch;
  const fetcher = async (url: RequestInfo | URL, init?: RequestInit) => {
    asked.push(String(url));
    return String(url).endsWith('roster') ? Promise.reject(new TypeError('too slow')) : answer(url, init);
  };
  sync = new Sync(device, new Server('/', fetcher), hall);
  await start();
  assert.deepEqual(asked, ['/sync', '/roster']);
  assert.deepEqual([school.facts.size, device.unanswered().length, sync.contact], [1, 0, 'offline']);
});

for (const at of ['sync', 'roster']) {
  test(`brings nothing back that was wiped while the ${at} was on its way`, async () => {
    const answer = school.fetch;
    const fetcher = async (url: RequestInfo | URL, init?: RequestInit) => {
      const answered = await answer(url, init);
      if (String(url).endsWith(at)) {
        await device.wipe();
      }
      return answered;
    };
    sync = new Sync(device, new Server('/', fetcher), hall);
    await start();
    const again = await Device.load(() => Store.open(name));
    assert.deepEqual([device.pass, device.roster, device.told.cursor, again.pass, again.roster], [undefined, undefined, null, undefined, undefined]);
  });
}

test('offers what was not handed in once more when the clock says it is too late', async () => {
  await start();
  school.instead.push('nothing');
  await device.add(guest());
  await sync.wake();
  sync.stop();
  hall.at += 50 * 60 * MINUTE; // set wrong by hand
  device = await Device.load(() => Store.open(name));
  sync = new Sync(device, new Server('/', school.fetch), hall);
  school.instead.length = 0;
  await start();
  assert.deepEqual([school.facts.size, device.pass], [1, undefined]);
});

test('keeps for the server what is late when that is only busy', async () => {
  await start();
  school.instead.push('nothing');
  await device.add(guest());
  await sync.wake();
  hall.at += 50 * 60 * MINUTE;
  school.instead.push(school.problem(503, 'busy'));
  await sync.wake();
  assert.equal(device.unanswered().length, 1);
  await hall.pass(MINUTE);
  assert.deepEqual([school.facts.size, device.pass], [1, undefined]);
});

test('keeps nothing that was answered after the evening', async () => {
  await start();
  const [first, second] = [guest('First'), guest('Second')];
  school.judge = (fact) => (fact.id === second.id ? { result: 'later', code: 'busy' } : {});
  await device.add(first, second);
  hall.at += 5 * 60 * MINUTE;
  school.now = hall.at;
  await sync.wake();
  const again = await Device.load(() => Store.open(name));
  assert.deepEqual([again.facts, again.told.answers, again.pass?.over], [[second], {}, true]);
});

test('waits for nothing when what an undone fact takes back was refused', async () => {
  await start();
  const came = guest();
  const back = { id: 'back', kind: 'undone' as const, at: came.at, slot: MATHS, undoes: came.id };
  school.judge = (fact) => (fact.kind === 'undone' ? { result: 'later', code: 'unknownFact' } : { result: 'refused', code: 'malformed' });
  await device.add(came, back);
  await sync.wake();
  await hall.pass(MINUTE);
  assert.deepEqual(device.unanswered(), []);
});

test('starts again after it was stopped', async () => {
  await start();
  sync.stop();
  await device.add(guest());
  await sync.wake();
  assert.equal(school.facts.size, 0);
  await sync.start();
  assert.equal(school.facts.size, 1);
});
