import './browser.testdata.ts';
import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { deleteDB } from 'idb';
import { accepted, MATHS, moment, roster, synced } from '../evening/school.testdata.ts';
import { arrive, walkIn } from '../evening/taps.ts';
import { hear } from '../evening/told.ts';
import type { Fact } from '../server/contract.ts';
import { Device } from './device.ts';
import { Store } from './store.ts';

const NOW = Date.parse('2026-11-25T22:50:00Z');
const HOUR = 3_600_000;
const guest = () => walkIn({ name: 'Rosa Alvarez', language: 'es', adults: 1, children: 0 }, MATHS);

let name: string;
beforeEach(() => (name = `door-${crypto.randomUUID()}`));
const open = (onWiped?: () => void) => Store.open(name, onWiped);

async function entered(): Promise<Device> {
  const device = await Device.load(open);
  await device.enter(
    { device: 'd', secret: 'the-secret', label: 'Gym door', expiresAt: '2026-11-26T03:00:00Z', now: new Date(NOW).toISOString() },
    NOW,
  );
  await device.takeRoster(roster(), '"1"');
  return device;
}

/** All that lies in the browser's database, as somebody sees who takes the phone apart. */
async function raw(): Promise<Record<string, unknown[]>> {
  const db = await new Promise<IDBDatabase>((resolve) => {
    const opening = indexedDB.open(name);
    opening.onsuccess = () => resolve(opening.result);
  });
  const all: Record<string, unknown[]> = {};
  for (const shelf of db.objectStoreNames) {
    all[shelf] = await new Promise((resolve) => {
      const reading = db.transaction(shelf).objectStore(shelf).getAll();
      reading.onsuccess = () => resolve(reading.result);
    });
  }
  db.close();
  return all;
}

test('has everything again after a reload', async () => {
  const device = await entered();
  const fact = guest();
  await device.add(fact);
  await device.countLookUp();
  await device.workAt(MATHS);
  const again = await Device.load(open);
  assert.deepEqual(again.facts, [fact]);
  assert.deepEqual(again.roster, roster());
  assert.deepEqual([again.etag, again.lookUps, again.slot, again.pass?.secret], ['"1"', 1, MATHS, 'the-secret']);
});

test('keeps nothing that can be read without the key, and a key that cannot be taken out', async () => {
  const device = await entered();
  await device.add(guest());
  const kept = await raw();
  const bytes = [...kept.things, ...kept.facts]
    .map((sealed) => Buffer.from((sealed as { data: ArrayBuffer }).data).toString('latin1'))
    .join();
  assert.ok(bytes.length > 500);
  for (const word of ['Marta', 'Rosa', 'the-secret', 'walkIn']) {
    assert.ok(!bytes.includes(word), word);
  }
  const [key] = kept.keys as CryptoKey[];
  assert.equal(key.extractable, false);
  await assert.rejects(crypto.subtle.exportKey('raw', key));
});

test('wipes the key and all that it locks', async () => {
  const device = await entered();
  await device.add(guest());
  await device.wipe();
  assert.deepEqual([device.pass, device.roster, device.facts], [undefined, undefined, []]);
  const kept = await raw();
  assert.deepEqual([kept.things, kept.facts], [[], []]);
  assert.equal((await Device.load(open)).pass, undefined);
});

test('tells another tab that all was wiped', async () => {
  const device = await entered();
  let tell = () => {};
  const told = new Promise<void>((resolve) => (tell = resolve));
  await Store.open(name, () => tell());
  await device.wipe();
  await told;
});

test('drops the roster when the evening is over, and keeps what was not handed in', async () => {
  const device = await entered();
  const [sent, unsent] = [guest(), guest()];
  await device.add(sent, unsent);
  await device.hear(hear(device.told, synced({ facts: accepted(sent) }), NOW, NOW), 0);
  await device.close();
  const again = await Device.load(open);
  assert.equal(again.roster, undefined);
  assert.deepEqual([again.pass?.over, again.pass?.secret], [true, 'the-secret']);
  assert.deepEqual([again.facts, again.told.answers], [[unsent], {}]);
});

test('keeps nothing at all when the evening is over and everything was handed in', async () => {
  const device = await entered();
  await device.close();
  assert.equal((await Device.load(open)).pass, undefined);
});

test('knows by the server’s clock when its time is over', async () => {
  const device = await entered();
  const end = Date.parse('2026-11-26T03:00:00Z');
  assert.deepEqual([device.isOver(end - 1), device.isOver(end)], [false, true]);
  assert.deepEqual([device.isPast(end + 23 * HOUR), device.isPast(end + 24 * HOUR)], [false, true]);
  const threeHoursSlow = NOW - 3 * HOUR;
  await device.hear(hear(device.told, synced(), threeHoursSlow, threeHoursSlow), 0);
  assert.deepEqual([device.isOver(end - 3 * HOUR - 1), device.isOver(end - 3 * HOUR)], [false, true]);
});

test('writes everything again when the browser cleared its storage meanwhile', async () => {
  await entered();
  const stores: Store[] = [];
  const device = await Device.load(async (onWiped) => {
    stores.push(await open(onWiped));
    return stores.at(-1)!;
  });
  const [before, after] = [guest(), guest()];
  await device.add(before);
  stores[0].close();
  await deleteDB(name);
  await device.add(after);
  assert.equal(device.trouble, undefined);
  const again = await Device.load(open);
  assert.deepEqual(again.facts.map((fact) => fact.id).sort(), [before.id, after.id].sort());
  assert.deepEqual(again.roster, roster());
});

test('keeps in memory what does not fit on a full device, says so, and writes it when there is room', async () => {
  let full = false;
  const store = async () => {
    const store = await open();
    const add = store.add.bind(store);
    store.add = (...facts: Fact[]) => (full ? Promise.reject(new DOMException('full', 'QuotaExceededError')) : add(...facts));
    return store;
  };
  await entered();
  const device = await Device.load(store);
  full = true;
  const lost = guest();
  await device.add(lost);
  assert.equal(device.trouble, 'full');
  assert.deepEqual(device.unanswered(), [lost]);
  await device.reload();
  assert.deepEqual(device.unanswered(), [lost]);
  full = false;
  await device.add(arrive({ id: 'li', slot: roster().slots[0], family: roster().families[1], registered: true, here: new Map(), notes: new Set() }, ['li-0'], MATHS, moment()));
  assert.equal(device.trouble, undefined);
  assert.equal((await Device.load(open)).facts.length, 2);
});

test('counts look-ups down by those that were told', async () => {
  const device = await entered();
  await device.countLookUp();
  await device.countLookUp();
  await device.hear(device.told, 1);
  assert.equal(device.lookUps, 1);
});

test('brings nothing back that another tab wiped', async () => {
  const device = await entered();
  let told = false;
  device.onWiped = () => (told = true);
  const other = await Device.load(open);
  await other.wipe();
  await other.reload();
  await Promise.all([device.add(guest()), device.countLookUp(), device.workAt(MATHS)]);
  await device.takeRoster(roster(), '"2"');
  assert.deepEqual([told, device.pass, device.roster], [true, undefined, undefined]);
  const kept = await raw();
  assert.deepEqual([kept.things, kept.facts], [[], []]);
});

test('is wiped at once, also while another tab does not answer', async () => {
  const device = await entered();
  await device.add(guest());
  const deaf = await new Promise<IDBDatabase>((resolve) => {
    const opening = indexedDB.open(name);
    opening.onsuccess = () => resolve(opening.result);
  });
  const keys = () =>
    new Promise<IDBValidKey[]>((resolve) => {
      const reading = deaf.transaction('keys').objectStore('keys').getAllKeys();
      reading.onsuccess = () => resolve(reading.result);
    });
  const [key] = await keys();
  let seen: unknown = 'nothing';
  device.onChange = () => (seen = device.roster);
  const wiping = device.wipe();
  assert.equal(seen, undefined);
  await wiping;
  const count = (shelf: string) =>
    new Promise((resolve) => {
      const counting = deaf.transaction(shelf).objectStore(shelf).count();
      counting.onsuccess = () => resolve(counting.result);
    });
  assert.deepEqual([(await keys()).includes(key), await count('things'), await count('facts')], [false, 0, 0]);
  await device.enter({ device: 'e', secret: 'another', label: 'Gym door', expiresAt: '2026-11-26T03:00:00Z', now: new Date(NOW).toISOString() }, NOW);
  assert.equal((await Device.load(open)).pass?.secret, 'another');
  deaf.close();
});

test('writes nothing under a key that another tab threw away, though somebody entered there since', async () => {
  const device = await entered();
  const other = await Device.load(open);
  await other.wipe();
  await other.enter({ device: 'e', secret: 'another', label: 'Gym door', expiresAt: '2026-11-26T03:00:00Z', now: new Date(NOW).toISOString() }, NOW);
  await device.add(guest());
  const again = await Device.load(open);
  assert.deepEqual([again.pass?.secret, again.roster, again.facts], ['another', undefined, []]);
});

test('reads again only what was written to the end', async () => {
  const device = await entered();
  const fact = guest();
  await Promise.all([device.add(fact), device.reload()]);
  assert.deepEqual(device.facts, [fact]);
});

test('reads nothing again that is wiped just then', async () => {
  const device = await entered();
  await Promise.all([device.reload(), device.wipe()]);
  assert.deepEqual([device.pass, device.roster], [undefined, undefined]);
});
