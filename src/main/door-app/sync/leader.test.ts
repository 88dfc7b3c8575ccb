import assert from 'node:assert/strict';
import { afterEach, test } from 'node:test';
import { setImmediate as turn } from 'node:timers/promises';
import { Leader } from './leader.ts';

/** A tab that writes down whether it talks to the server. */
class Tab {
  talks = false;
  wakes = 0;
  readonly leader: Leader;

  constructor(locks: LockManager | undefined = navigator.locks) {
    this.leader = new Leader(this, locks);
  }

  readonly wake = async () => void this.wakes++;
  readonly start = async () => void (this.talks = true);
  readonly stop = () => void (this.talks = false);
}

let tabs: Tab[] = [];
afterEach(async () => {
  tabs.forEach((tab) => tab.leader.leave());
  await settled();
});

async function open(count: number): Promise<Tab[]> {
  tabs = Array.from({ length: count }, () => new Tab());
  for (const tab of tabs) {
    tab.leader.join();
    await settled();
  }
  return tabs;
}

async function settled() {
  for (let i = 0; i < 20; i++) {
    await turn();
  }
}

const talking = () => tabs.map((tab) => tab.talks);

test('has one tab talk, and the next when that one is gone', async () => {
  const [first] = await open(3);
  assert.deepEqual(talking(), [true, false, false]);
  first.leader.leave();
  await settled();
  assert.deepEqual(talking(), [false, true, false]);
});

test('has the tab talk that is looked at, and the one before when it is closed', async () => {
  const [, , third] = await open(3);
  third.leader.takeOver();
  await settled();
  assert.deepEqual(talking(), [false, false, true]);
  third.leader.leave();
  await settled();
  assert.equal(talking().filter(Boolean).length, 1);
});

test('has the tab talk where somebody enters after the pass of another was withdrawn', async () => {
  const [first, second] = await open(2);
  first.leader.leave();
  second.leader.leave();
  await settled();
  assert.deepEqual(talking(), [false, false]);
  second.leader.join();
  await settled();
  assert.deepEqual(talking(), [false, true]);
  second.leader.leave();
  first.leader.join();
  await settled();
  assert.deepEqual(talking(), [true, false]);
});

test('goes to and fro as often as one looks', async () => {
  const [first, second] = await open(2);
  for (let i = 0; i < 5; i++) {
    second.leader.takeOver();
    await settled();
    assert.deepEqual(talking(), [false, true]);
    first.leader.takeOver();
    await settled();
    assert.deepEqual(talking(), [true, false]);
  }
});

test('wakes only the tab that talks', async () => {
  const [first, second] = await open(2);
  first.leader.wake();
  second.leader.wake();
  first.leader.takeOver();
  assert.deepEqual([first.wakes, second.wakes], [2, 0]);
});

test('does without locks where a browser has none', () => {
  const tab = new Tab(null as unknown as undefined);
  tab.leader.join();
  assert.ok(tab.talks);
  tab.leader.leave();
  assert.ok(!tab.talks);
});
