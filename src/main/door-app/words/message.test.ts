import assert from 'node:assert/strict';
import { test } from 'node:test';
import { say } from './message.ts';

const plain = (text: string) => text.replace(/[\u2068\u2069]/g, '');

test('inserts names, apart from the direction of the sentence', () => {
  assert.equal(say('Welcome, {names}', 'en', { names: 'علي' }), 'Welcome, \u2068علي\u2069');
});

test('chooses among the plurals of the language', () => {
  const arabic = '{count, plural, zero {لا} one {واحد} two {اثنان} few {# قليل} many {# كثير} other {# آخر}}';
  assert.deepEqual([0, 1, 2, 3].map((count) => say(arabic, 'ar-u-nu-latn', { count })), ['لا', 'واحد', 'اثنان', '3 قليل']);
  assert.equal(say('{count, plural, one {# людина} few {# людини} many {# людей} other {# людини}}', 'uk', { count: 5 }), '5 людей');
  assert.equal(say('{count, plural, other {# moun}}', 'ht', { count: 1 }), '1 moun');
});

test('prefers the exact number', () => {
  const pattern = '{count, plural, =0 {None.} one {One is left.} other {# are left.}}';
  assert.deepEqual([0, 1, 7].map((count) => say(pattern, 'en', { count })), ['None.', 'One is left.', '7 are left.']);
});

test('says an argument within a plural, and text around it', () => {
  assert.equal(plain(say('A {count, plural, one {{name}: # b} other {{name}: # bs}} c', 'en', { count: 2, name: 'X' })), 'A X: 2 bs c');
});

test('chooses by a word', () => {
  const pattern = '{kind, select, WORKSHOP {a workshop} other {an event}}';
  assert.equal(say(pattern, 'en', { kind: 'WORKSHOP' }), 'a workshop');
  assert.equal(say(pattern, 'en', { kind: 'MEETING' }), 'an event');
});

test('writes numbers as the language does', () => {
  assert.equal(plain(say('{name}, {age, number}', 'fa', { name: 'Liya', age: 5 })), 'Liya, ۵');
});

test('keeps # outside a plural as it is', () => {
  assert.equal(say('Room #4', 'en'), 'Room #4');
});
