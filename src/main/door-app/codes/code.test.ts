import assert from 'node:assert/strict';
import { createHash, generateKeyPairSync, sign, type KeyObject } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import type { Family, Roster } from '../server/contract.ts';
import { hashOf, readCode } from './code.ts';
import { isSigned } from './signature.ts';

const HERE = '0193c1de-0000-7000-8000-000000000001';
const ELSEWHERE = '0193c1de-0000-7000-8000-000000000002';
const CODE = 'ABCDEFGHJKMNPQRSTUVWXYZ2';
const OTHER = '23456789ABCDEFGHJKMNPQRS';

const school = generateKeyPairSync('ed25519');
const stranger = generateKeyPairSync('ed25519');

const raw = (key: KeyObject) => Buffer.from(key.export({ format: 'jwk' }).x!, 'base64url');
const keyId = (key: KeyObject) => createHash('sha256').update(raw(key)).digest().subarray(0, 2);

function head(key: KeyObject, slot: string, people: number) {
  const issued = Buffer.alloc(4);
  issued.writeUInt32BE(1_795_000_000);
  return Buffer.concat([
    Buffer.of(1),
    keyId(key),
    Buffer.from(slot.replaceAll('-', ''), 'hex'),
    Buffer.of(people),
    issued,
  ]);
}

function link(code: string, slot = HERE, people = 4, by = school, named = by) {
  const start = head(named.publicKey, slot, people);
  const signature = sign(null, Buffer.concat([Buffer.from(`homeroom-door-1${code}`), start]), by.privateKey);
  return `https://school.example/r/${code}#${Buffer.concat([start, signature]).toString('base64url')}`;
}

async function roster(changes: Partial<Roster> = {}): Promise<Roster> {
  return {
    version: 1,
    school: { id: 's', name: 'Maple Street School', zone: 'America/New_York' },
    label: 'Gym door',
    opensAt: '2026-11-25T20:00:00Z',
    expiresAt: '2026-11-26T04:00:00Z',
    keys: [{ id: keyId(school.publicKey).toString('hex'), key: raw(school.publicKey).toString('base64url') }],
    slots: [{ id: HERE, title: { en: 'Maths' }, start: '', end: '', opensAt: '', closesAt: '', capacity: 40 }],
    families: [],
    ...changes,
  };
}

const family = async (): Promise<Family> => ({
  id: 'f', slot: 0, code: await hashOf(CODE), short: '7KQ2M9XA', state: 'confirmed', language: 'am', people: [],
});

test('knows a family of the roster by its link, its code and its short code', async () => {
  const expected = await roster({ families: [await family()] });
  for (const text of [link(CODE), `https://school.example/r/${CODE}`, CODE, 'abcd-efgh jkmn pqrs tuvw xyz2', '7kq2-m9xa']) {
    const read = await readCode(text, expected);
    assert.equal(read.kind, 'expected', text);
  }
});

test('lets in a family that registered after the roster was fetched', async () => {
  assert.deepEqual(await readCode(link(CODE), await roster()), { kind: 'registeredSince', code: CODE, slot: HERE, people: 4 });
});

test('says of a good code for another slot which it is for', async () => {
  assert.deepEqual(await readCode(link(CODE, ELSEWHERE), await roster()), { kind: 'otherSlot', code: CODE, slot: ELSEWHERE, people: 4 });
});

test('refuses a code that was withdrawn, however well it is signed', async () => {
  const cancelled = await roster({ withdrawn: [await hashOf(CODE)] });
  assert.deepEqual(await readCode(link(CODE), cancelled), { kind: 'withdrawn', code: CODE });
});

test('knows the code of another school', async () => {
  assert.deepEqual(await readCode(link(CODE, HERE, 4, stranger), await roster()), { kind: 'otherSchool' });
  assert.deepEqual(await readCode('https://elsewhere.example/menu', await roster()), { kind: 'otherSchool' });
});

test('refuses a code that somebody else signed in the name of the school', async () => {
  assert.deepEqual(await readCode(link(CODE, HERE, 4, stranger, school), await roster()), { kind: 'forged' });
});

test('refuses a signature that was made for another code, party or slot', async () => {
  const good = link(CODE);
  const fragment = good.split('#')[1];
  const bytes = Buffer.from(fragment, 'base64url');
  bytes[19] = 30;
  const morePeople = `https://school.example/r/${CODE}#${bytes.toString('base64url')}`;
  for (const forged of [good.replace(CODE, OTHER), morePeople, good.slice(0, -4), `${good}AAAA`, `${good.split('#')[0]}#!`]) {
    assert.deepEqual(await readCode(forged, await roster()), { kind: 'forged' }, forged);
  }
});

test('cannot tell of an unsigned code that it does not know', async () => {
  assert.deepEqual(await readCode(`https://school.example/r/${CODE}`, await roster()), { kind: 'unknown', code: CODE });
  assert.deepEqual(await readCode('7KQ2M9XA', await roster()), { kind: 'unknown', code: '7KQ2M9XA' });
});

test('takes a name for a name, also one of eight letters', async () => {
  for (const name of ['Margaret', 'Ана', 'Jean-Luc', 'o']) {
    assert.deepEqual(await readCode(name, await roster()), { kind: 'noCode' });
  }
});

test('refuses ten thousand forged codes and stays quick', async (t) => {
  const known = await roster({ families: [await family()] });
  const forged = Buffer.from(link(OTHER).split('#')[1], 'base64url');
  const began = performance.now();
  for (let i = 0; i < 10_000; i++) {
    forged.writeUInt32BE(i, 40);
    const read = await readCode(`https://school.example/r/${OTHER}#${forged.toString('base64url')}`, known);
    assert.equal(read.kind, 'forged');
  }
  const each = (performance.now() - began) / 10_000;
  t.diagnostic(`a forged code is refused in ${each.toFixed(2)} ms`);
  assert.ok(each < 50);
});

test('checks the signature itself where the browser cannot', async () => {
  const message = new TextEncoder().encode('a message');
  const signature = Uint8Array.from(sign(null, message, school.privateKey));
  const key = Uint8Array.from(raw(school.publicKey));
  const none = { importKey: () => Promise.reject(new DOMException('no', 'NotSupportedError')) } as unknown as SubtleCrypto;
  assert.equal(await isSigned(message, signature, key, none), true);
  assert.equal(await isSigned(new TextEncoder().encode('another'), signature, key, none), false);
  assert.equal(await isSigned(message, signature, key.slice(1), none), false);
});

test('reads the code that the server’s description gives as an example', async () => {
  const description = readFileSync(new URL('../../../../src/docs/door.md', import.meta.url), 'utf8');
  const [example] = /https:\/\/events\.example\.org\S+/.exec(description)!;
  const slot = { ...(await roster()).slots[0], id: '01932f4e-7c00-7abc-8def-0123456789ab' };
  const theirs = await roster({ slots: [slot], keys: [{ id: '5647', key: 'A6EHv_POEL4dcN0Y50vAmWfk1jCbpQ1fHdyGZBJVMbg' }] });
  assert.deepEqual(await readCode(example, theirs), { kind: 'registeredSince', code: OTHER, slot: slot.id, people: 4 });
  assert.equal(await hashOf(OTHER), '3E2HWgRnE4NO');
});
