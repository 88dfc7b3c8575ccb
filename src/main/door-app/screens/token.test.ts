import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { dropToken, takeToken } from './token.ts';

const TOKEN = '0123456789abcdef0123456789abcdef';

let kept: Map<string, string>;
let address: { hash: string; pathname: string; search: string };

beforeEach(() => {
  kept = new Map();
  address = { hash: `#${TOKEN}`, pathname: '/door/app', search: '' };
  const sessionStorage = {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, value: string) => kept.set(name, value),
    removeItem: (name: string) => kept.delete(name),
  };
  const history = { replaceState: (_: unknown, __: string, url: string) => (address.hash = url === '/door/app' ? '' : 'not taken') };
  Object.assign(globalThis, { sessionStorage, history, location: address });
});

test('takes the token out of the address, and has it again after a reload', () => {
  assert.equal(takeToken(false), TOKEN);
  assert.equal(address.hash, '');
  assert.equal(takeToken(false), TOKEN);
});

test('keeps no token once this phone is in', () => {
  takeToken(false);
  dropToken();
  assert.equal(takeToken(false), undefined);
});

test('takes and keeps no token on a phone that is in already', () => {
  assert.equal(takeToken(true), undefined);
  assert.deepEqual([address.hash, kept.size], ['', 0]);
});

test('takes nothing else that stands after the #', () => {
  address.hash = '#find';
  assert.equal(takeToken(false), undefined);
  assert.equal(address.hash, '#find');
});
