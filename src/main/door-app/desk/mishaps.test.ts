import '../keeping/browser.testdata.ts';
import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { hashOf } from '../codes/code.ts';
import { areAllHere } from '../evening/party.ts';
import { here, MATHS, moment, READING, roster, synced } from '../evening/school.testdata.ts';
import { hear } from '../evening/told.ts';
import { Device } from '../keeping/device.ts';
import { Store } from '../keeping/store.ts';
import { Server } from '../server/server.ts';
import { enter } from '../sync/enter.ts';
import { School } from '../sync/school.testdata.ts';
import { Desk } from './desk.ts';

const CODE = 'ABCDEFGHJKMNPQRSTUVWXYZ2';
const NOW = '2026-11-25T22:50:00Z';
const IN = { device: 'd', secret: 's', label: 'Gym door', expiresAt: '2026-11-26T03:00:00Z', now: NOW };

let device: Device;
let school: School;
let desk: Desk;

beforeEach(async () => {
  device = await Device.load(() => Store.open(`door-${crypto.randomUUID()}`));
  await device.enter(IN, Date.parse(NOW));
  await device.takeRoster(roster(), '"1"');
  school = new School();
  desk = new Desk(device, new Server('/', school.fetch), moment(NOW));
});

const everyone = (id: string) => desk.party(id)!.family.people.map((person) => person.id);

const problem = (status: number, code: string) => ({ status, type: 'application/problem+json', body: { status, code } });
const NONSENSE = [
  ['500', problem(500, 'broken'), 'busy'],
  ['409', problem(409, 'conflict'), 'busy'],
  ['a page of the Wi-Fi', { status: 200, type: 'text/html', body: '<h1>Welcome to our Wi-Fi</h1>' }, 'noNetwork'],
  ['garbage', { status: 200, body: '{"now":' }, 'noNetwork'],
  ['something else in JSON', { status: 200, body: '{"hello":"world"}' }, 'noNetwork'],
  ['no time', { status: 201, body: { ...IN, now: undefined } }, 'noNetwork'],
  ['a time that is none', { status: 201, body: { ...IN, now: 'soon' } }, 'noNetwork'],
  ['no end', { status: 201, body: { ...IN, expiresAt: undefined } }, 'noNetwork'],
  ['an end that is none', { status: 201, body: { ...IN, expiresAt: 'late' } }, 'noNetwork'],
  ['nothing in JSON', { status: 200, body: 'null' }, 'noNetwork'],
] as const;

for (const [what, reply, why] of NONSENSE) {
  test(`says that nobody can tell whose code it is when the server answers ${what}`, async () => {
    school.instead.push(reply);
    assert.deepEqual(await desk.look(CODE), { kind: 'cannotTell', busy: why === 'busy' });
  });

  test(`makes no door of a phone when the server answers ${what}`, async () => {
    const fresh = await Device.load(() => Store.open(`door-${crypto.randomUUID()}`));
    school.instead.push(reply);
    assert.equal(await enter(fresh, new Server('/', school.fetch), 'token', 'Sam'), why);
    assert.equal(fresh.pass, undefined);
  });
}

test('makes a door of a phone by a link that holds, and says so of one that does not', async () => {
  const fresh = await Device.load(() => Store.open(`door-${crypto.randomUUID()}`));
  const server = new Server('/', school.fetch);
  school.instead.push(problem(404, 'unknownLink'), problem(429, 'tooOften'), { status: 201, body: IN } as never);
  assert.equal(await enter(fresh, server, 'token', 'Sam'), 'unknownLink');
  assert.equal(await enter(fresh, server, 'token', 'Sam'), 'tooOften');
  const threeHoursSlow = Date.parse(NOW) - 3 * 3_600_000;
  assert.equal(await enter(fresh, server, 'token', 'Sam', () => threeHoursSlow), undefined);
  assert.deepEqual([fresh.pass?.secret, fresh.told.clockError], ['s', 3 * 3_600_000]);
});

test('keeps a family in that cancelled meanwhile, and can take that back', async () => {
  await desk.arrive(desk.party('bekele')!, everyone('bekele'));
  const { families } = roster();
  await device.takeRoster(roster({ families: families.slice(1), withdrawn: [await hashOf(CODE)] }), '"2"');
  assert.deepEqual([desk.party('bekele')?.here.size, device.unanswered().length], [3, 1]);
  assert.equal((await desk.look(CODE))?.kind, 'cancelled');
  await desk.undo(desk.party('bekele')!, [...desk.party('bekele')!.here.keys()]);
  assert.equal(desk.party('bekele'), undefined);
});

test('has a family whole that became smaller after it came', async () => {
  const came = (person: string) => [person, [['x', NOW, 'Main door']]] as const;
  const all = here('bekele', Object.fromEntries(['bekele-0', 'bekele-1', 'bekele-2'].map(came)) as never);
  await device.hear(hear(device.told, synced({ families: [all] }), 0, 0), 0);
  const { families } = roster();
  const [bekele] = families;
  await device.takeRoster(roster({ families: [{ ...bekele, people: bekele.people.slice(0, 2) }, ...families.slice(1)] }), '"2"');
  assert.ok(areAllHere(desk.party('bekele')!));
  assert.equal(desk.standing(desk.party('bekele')!).kind, 'alreadyHere');
});

test('expects a family at the slot it was moved to, and has it in here when it came here', async () => {
  const { families } = roster();
  const moved = families.map((family) => (family.id === 'li' ? { ...family, slot: 1 } : family));
  await device.takeRoster(roster({ families: moved }), '"2"');
  assert.deepEqual([desk.party('li')!.slot.id, desk.standing(desk.party('li')!).kind], [READING, 'otherSlot']);
  await desk.arrive(desk.party('li')!, everyone('li'));
  assert.deepEqual([desk.party('li')!.slot.id, desk.standing(desk.party('li')!).kind], [MATHS, 'alreadyHere']);
});
