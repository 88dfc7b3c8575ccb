import '../keeping/browser.testdata.ts';
import assert from 'node:assert/strict';
import { createHash, generateKeyPairSync, sign } from 'node:crypto';
import { beforeEach, test } from 'node:test';
import { hashOf } from '../codes/code.ts';
import { areAllHere } from '../evening/party.ts';
import { here, MATHS, moment, READING, roster, synced } from '../evening/school.testdata.ts';
import { hear } from '../evening/told.ts';
import { Device } from '../keeping/device.ts';
import { Store } from '../keeping/store.ts';
import { Server } from '../server/server.ts';
import { School } from '../sync/school.testdata.ts';
import { toneOf } from './answer.ts';
import { Desk } from './desk.ts';
import { Latest } from './latest.ts';

const CODE = 'ABCDEFGHJKMNPQRSTUVWXYZ2';
const NOW = '2026-11-25T22:50:00Z';

let device: Device;
let school: School;
let desk: Desk;

beforeEach(async () => {
  const name = `door-${crypto.randomUUID()}`;
  device = await Device.load(() => Store.open(name));
  await device.enter({ device: 'd', secret: 's', label: 'Gym door', expiresAt: '2026-11-26T03:00:00Z', now: NOW }, Date.parse(NOW));
  await device.takeRoster(roster(), '"1"');
  school = new School();
  desk = new Desk(device, new Server('/', school.fetch), moment(NOW));
});

const everyone = (id: string) => desk.party(id)!.family.people.map((person) => person.id);
const kind = async (text: string) => (await desk.look(text))?.kind;

test('works at the slot that was chosen, else at the one that is nearest', async () => {
  assert.equal(desk.slot.id, MATHS);
  await device.workAt(READING);
  assert.equal(desk.slot.id, READING);
});

test('finds families of this slot before those of others', () => {
  assert.deepEqual(desk.find('be').map((party) => party.id), ['bekele']);
  assert.deepEqual(desk.find('xiaolong').map((party) => party.id), ['li']);
  assert.deepEqual(desk.find('марта').map((party) => party.id), ['bekele']);
});

test('lets a household in with one tap, and says so at the next scan', async () => {
  const answer = await desk.arrive(desk.party('bekele')!, everyone('bekele'));
  assert.equal(answer.kind, 'arrived');
  assert.ok(areAllHere(desk.party('bekele')!));
  assert.equal(await kind('BEKEE222'), 'alreadyHere');
  const undone = await desk.undo(desk.party('bekele')!, everyone('bekele'));
  assert.equal(undone.kind, 'undone');
  assert.equal(await kind('BEKEE222'), 'expected');
});

test('says who waits, who is expected elsewhere, and who is in at another door', async () => {
  assert.equal(await kind('KM222222'), 'waiting');
  assert.equal(await kind('RAY22222'), 'otherSlot');
  await device.hear(hear(device.told, synced({ families: [here('li', { 'li-0': [['x', NOW, 'Main door']] })] }), 0, 0), 0);
  assert.equal(await kind('22222222'), 'alreadyHere');
});

test('refuses a cancelled family’s code, and lets them in if the volunteer says so', async () => {
  await device.takeRoster(roster({ withdrawn: [await hashOf(CODE)] }), '"2"');
  const answer = await desk.look(CODE);
  assert.deepEqual(answer, { kind: 'cancelled', code: CODE });
  assert.equal((await desk.admit({ code: CODE })).kind, 'arrived');
  assert.equal(device.facts[0].kind === 'arrived' && device.facts[0].code, CODE);
});

test('asks the server for a code it does not know, and says when nobody can tell', async () => {
  school.instead.push('nothing');
  assert.deepEqual(await desk.look(CODE), { kind: 'cannotTell', busy: false });
  school.instead.push(school.problem(503, 'busy'));
  assert.deepEqual(await desk.look(CODE), { kind: 'cannotTell', busy: true });
  school.instead.push(school.problem(404, 'unknownCode'));
  assert.equal(await kind(CODE), 'unknownCode');
  school.instead.push(school.problem(429, 'tooOften'));
  assert.equal(await kind(CODE), 'tooOften');
  const family = { ...roster().families[0], id: 'late', code: '' };
  const slot = roster().slots[0];
  school.instead.push({ status: 200, body: { standing: 'expected', family, slot } });
  assert.equal(await kind(CODE), 'expected');
  school.instead.push({ status: 200, body: { standing: 'otherSlot', family, slot: { ...slot, id: 'far' } } });
  const elsewhere = await desk.look(CODE);
  assert.equal(elsewhere?.kind, 'elsewhere');
  await desk.admit(elsewhere as { code: string });
  assert.equal(device.facts[0].kind === 'arrived' && device.facts[0].registration, 'late');
});

test('says that the server is asked, only when it is', async () => {
  const said: string[] = [];
  const look = (text: string) => desk.look(text, false, () => said.push(text));
  await look('BEKEE222');
  school.instead.push(school.problem(404, 'unknownCode'));
  assert.equal((await look(CODE))?.kind, 'unknownCode');
  assert.deepEqual(said, [CODE]);
  assert.equal(toneOf({ kind: 'asking' }), 'information');
});

test('lets nobody in when all are in already at another door', async () => {
  const before = desk.party('li')!;
  await device.hear(hear(device.told, synced({ families: [here('li', { 'li-0': [['x', NOW, 'Main door']] })] }), 0, 0), 0);
  assert.equal((await desk.arrive(before, [])).kind, 'alreadyHere');
  assert.deepEqual(device.facts, []);
});

const late = { ...roster().families[0], id: 'late', code: '', people: [{ id: 'late-0', name: 'Ines Paz' }, { id: 'late-1', name: 'Leo Paz' }] };
const found = (standing: string, slot: object = roster().slots[0]) => ({ status: 200, body: { standing, family: late, slot } });

for (const [standing, slot] of [['expected'], ['waiting'], ['cancelled'], ['otherSlot', { ...roster().slots[0], id: 'far' }]] as const) {
  test(`lets a family in that is ${standing} and was looked up, and takes it back`, async () => {
    school.instead.push(found(standing, slot));
    const answer = (await desk.look(CODE))!;
    const party = desk.party('late');
    assert.equal(party !== undefined, 'party' in answer, 'it stands in the list with its buttons');
    const arrived = party ? await desk.arrive(party, everyone('late')) : await desk.admit(answer as { code: string });
    assert.equal(arrived.kind, 'arrived');
    assert.deepEqual([...desk.party('late')!.here.keys()], ['late-0', 'late-1']);
    assert.deepEqual(desk.find('ines').map((one) => one.id), ['late']);
    const [came] = device.facts;
    const facts = [{ id: came.id, result: 'accepted' as const, registration: 'second' }];
    const told = here('second', { 'late-0': [[came.id, NOW, 'Gym door']], 'late-1': [[came.id, NOW, 'Gym door']] });
    await device.hear(hear(device.told, synced({ facts, families: [told] }), 0, 0), 0);
    assert.ok(areAllHere(desk.party('late')!));
    assert.deepEqual(desk.find('ines').map((one) => [one.id, areAllHere(one)]), [['second', true]]);
    const reloaded = new Desk(device, new Server('/', school.fetch), moment(NOW));
    assert.equal(reloaded.party('late')?.here.size, 2);
    assert.equal((await desk.undo((arrived as { party: Parameters<Desk['undo']>[0] }).party, everyone('late'))).kind, 'undone');
    assert.equal(device.facts.filter((fact) => fact.kind === 'undone' && fact.undoes === came.id).length, 1);
    assert.equal(desk.party('late')?.here.size, 0);
    assert.deepEqual(desk.find('ines').map((one) => one.id), ['second']);
  });
}

test('has a family of another slot in by the second registration it was given here, and expects it there still', async () => {
  await desk.arrive(desk.party('ray')!, everyone('ray'));
  const [came] = device.facts;
  const facts = [{ id: came.id, result: 'accepted' as const, registration: 'second' }];
  await device.hear(hear(device.told, synced({ facts, families: [here('second', { 'ray-0': [[came.id, NOW, 'Gym door']] })] }), 0, 0), 0);
  assert.equal(await kind('RAY22222'), 'alreadyHere');
  assert.deepEqual(desk.party('second')!.family.people.map((person) => person.name), ['Ana Ray']);
  await device.workAt(READING);
  assert.equal(await kind('RAY22222'), 'expected');
});

test('keeps in those of a family that came while the server answered for the others under another registration', async () => {
  school.instead.push(found('expected'));
  await desk.look(CODE);
  await desk.arrive(desk.party('late')!, ['late-0']);
  await desk.arrive(desk.party('late')!, ['late-1']);
  const [came] = device.facts;
  const facts = [{ id: came.id, result: 'accepted' as const, registration: 'second' }];
  await device.hear(hear(device.told, synced({ facts, families: [here('second', { 'late-0': [[came.id, NOW, 'Gym door']] })] }), 0, 0), 0);
  assert.deepEqual([...desk.party('late')!.here.keys()], ['late-0', 'late-1']);
  assert.deepEqual(desk.find('leo').map((party) => [party.id, areAllHere(party)]), [['second', true]]);
});

test('has those that were looked up at their slot when another is cancelled, and drops them with theirs', async () => {
  const { slots } = roster();
  school.instead.push(found('expected', slots[1]));
  await desk.look(CODE);
  const families = roster().families.filter((family) => family.slot === 1).map((family) => ({ ...family, slot: 0 }));
  await device.takeRoster(roster({ slots: [slots[1]], families }), '"2"');
  assert.equal(desk.party('late')?.slot.id, READING);
  await device.takeRoster(roster({ slots: [slots[0]], families: [] }), '"3"');
  assert.deepEqual(desk.parties, []);
});

test('does not say that something was undone when there was nothing to undo', async () => {
  assert.equal((await desk.undo(desk.party('bekele')!, everyone('bekele'))).kind, 'expected');
  assert.equal(device.facts.length, 0);
});

test('lets a walk-in in, knows it again by its name, and warns when it is too many', async () => {
  const rosa = { name: 'Rosa Alvarez', language: 'es', adults: 1, children: 1 };
  const answer = await desk.walkIn(rosa);
  assert.equal(answer.kind === 'arrived' && answer.crowded, false);
  assert.deepEqual(desk.find('alvarez').map((party) => party.family.people.length), [2]);
  const many = await desk.walkIn({ ...rosa, adults: 6 });
  assert.equal(many.kind === 'arrived' && many.crowded, true);
});

test('counts look-ups of codes, a typed one not again', async () => {
  await desk.look('BEKEE222', true);
  await desk.look('22222222');
  await desk.look('Margaret');
  assert.equal(device.lookUps, 1);
});

test('has a tone for each answer', () => {
  assert.deepEqual(
    [toneOf({ kind: 'forged' }), toneOf({ kind: 'nobody' }), toneOf({ kind: 'alreadyHere', party: desk.parties[0] })],
    ['danger', 'warning', 'duplicate'],
  );
});

test('knows a walk-in by its registration as soon as it has one', async () => {
  const answer = await desk.walkIn({ name: 'Rosa', language: 'es', adults: 1, children: 0 });
  const [fact] = device.facts;
  const facts = [{ id: fact.id, result: 'accepted' as const, registration: 'new' }];
  await device.hear(hear(device.told, synced({ facts }), 0, 0), 0);
  const school = roster();
  await device.takeRoster({ ...school, families: [...school.families, { ...school.families[0], id: 'new' }] }, '"2"');
  assert.equal(desk.party(fact.id)?.id, 'new');
  await desk.undo((answer as { party: Parameters<Desk['undo']>[0] }).party, [`${fact.id}/0`]);
  const [, undone] = device.facts;
  assert.equal(undone.kind === 'undone' && undone.undoes, fact.id);
});

test('moves nobody to this slot unasked who registered for another one a moment ago', async () => {
  const keys = generateKeyPairSync('ed25519');
  const key = Buffer.from(keys.publicKey.export({ format: 'jwk' }).x!, 'base64url');
  const id = createHash('sha256').update(key).digest().subarray(0, 2);
  const head = Buffer.concat([Buffer.of(1), id, Buffer.from(READING.replaceAll('-', ''), 'hex'), Buffer.of(3, 0, 0, 0, 0)]);
  const signature = sign(null, Buffer.concat([Buffer.from(`homeroom-door-1${CODE}`), head]), keys.privateKey);
  const link = `https://school.example/r/${CODE}#${Buffer.concat([head, signature]).toString('base64url')}`;
  await device.takeRoster(roster({ keys: [{ id: id.toString('hex'), key: key.toString('base64url') }] }), '"2"');
  const answer = await desk.look(link);
  assert.equal(answer?.kind === 'elsewhere' && answer.slot?.id, READING);
  await device.workAt(READING);
  assert.equal(await kind(link), 'registeredSince');
  await device.workAt(MATHS);
  await desk.admit(answer as { code: string; people: number });
  assert.equal(desk.party(CODE)?.here.size, 3);
  assert.equal(await kind(link), 'alreadyHere');
});

test('does not want an answer any more when something newer was asked', () => {
  const latest = new Latest();
  const first = latest.ask();
  assert.equal(first(), true);
  const second = latest.ask();
  assert.deepEqual([first(), second()], [false, true]);
});

test('waits for a look-up no longer than a family would, and longest for a roster', async ({ mock }) => {
  const limit = mock.method(AbortSignal, 'timeout');
  const server = new Server('/', school.fetch);
  school.instead.push('nothing', 'nothing');
  await server.look('s', CODE);
  await server.roster('s');
  assert.deepEqual(limit.mock.calls.map((call) => call.arguments[0]), [3000, 60_000]);
});
