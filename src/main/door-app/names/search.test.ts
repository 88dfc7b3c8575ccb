import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { crowd } from './crowd.testdata.ts';
import { SURNAMES } from './surnames.ts';
import { MOST_FOUND, NameSearch } from './search.ts';

const PEOPLE = 2000;
const FIRST_ONES = 3;

const pairs = readFileSync(new URL('pairs.tsv', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.split('\t'));
const meant = [...new Set(pairs.map(([, name]) => name))];
const people = [
  ...meant.map((name) => ({ person: name, party: name, name })),
  ...crowd(PEOPLE - meant.length),
];
const search = new NameSearch(people);

const find = (typed: string, ...names: string[]) =>
  new NameSearch(names.map((name) => ({ person: name, party: name, name }))).find(typed).map((found) => found.party);

test('finds whom a volunteer means among the first three, among 2,000 people in twelve scripts', (t) => {
  const missed = pairs.filter(([typed, name]) => {
    const place = search.find(typed).findIndex((found) => found.party === name);
    return place < 0 || place >= FIRST_ONES;
  });
  const rate = 1 - missed.length / pairs.length;
  t.diagnostic(`${pairs.length} pairs, ${(rate * 100).toFixed(1)} % found among the first three`);
  missed.forEach(([typed, name, why]) => t.diagnostic(`not among the first three: ${typed} → ${name} (${why})`));
  assert.ok(pairs.length >= 200);
  assert.ok(rate >= 0.97, `only ${rate}`);
});

test('answers while a letter is typed', (t) => {
  const typed = pairs.flatMap(([text]) => Array.from(text, (_, i) => text.slice(0, i + 1)));
  typed.forEach((text) => search.find(text));
  const times = typed
    .map((text) => {
      const began = performance.now();
      search.find(text);
      return performance.now() - began;
    })
    .sort((a, b) => a - b);
  const at = (share: number) => times[Math.floor(share * (times.length - 1))];
  t.diagnostic(`${times.length} searches: median ${at(0.5).toFixed(2)} ms, p95 ${at(0.95).toFixed(2)} ms, p99 ${at(0.99).toFixed(2)} ms`);
  assert.ok(at(0.5) < 10, `${at(0.5)} ms`);
});

test('makes its keys quickly', (t) => {
  const began = performance.now();
  new NameSearch(people).prepare();
  const took = performance.now() - began;
  t.diagnostic(`keys of ${people.length} people: ${took.toFixed(0)} ms`);
  assert.ok(took < 5000);
});

test('makes its keys in slices, and finds everybody also before they are all made', () => {
  const sliced = new NameSearch(people);
  let looked = 0;
  assert.equal(sliced.prepare(() => ++looked > 100), false);
  assert.deepEqual(sliced.find('tesfaye'), search.find('tesfaye'));
  assert.equal(sliced.prepare(() => true), true);
});

test('never lists more than eight, and nobody before a letter is typed', () => {
  assert.equal(search.find('a').length, MOST_FOUND);
  assert.deepEqual(search.find(''), []);
  assert.deepEqual(search.find(' \u200f '), []);
});

test('has the same name as typed before those that only begin with it', () => {
  assert.deepEqual(find('o', 'Olena Ray', 'O Sung', 'Omar Lee'), ['O Sung', 'Omar Lee', 'Olena Ray']);
});

test('puts those who are in already after others that fit as well', () => {
  const search = new NameSearch(['Ana Ray', 'Ana Bee'].map((name) => ({ person: name, party: name, name })));
  assert.deepEqual(search.find('ana', (party) => party === 'Ana Bee').map((found) => found.party), ['Ana Ray', 'Ana Bee']);
});

test('finds a party once, with those whose names fit', () => {
  const search = new NameSearch([
    { person: 'mother', party: 'ray', name: 'Ana Ray' },
    { person: 'father', party: 'ray', name: 'Tom Ray' },
  ]);
  assert.deepEqual(search.find('ray'), [{ party: 'ray', people: ['mother', 'father'] }]);
  assert.deepEqual(search.find('tom'), [{ party: 'ray', people: ['father'] }]);
});

test('leaves out whom nothing connects with what is typed', () => {
  assert.deepEqual(find('mohammed', 'محمود', 'أحمد'), []);
  assert.deepEqual(find('ali mohammed', 'علي رضا'), []);
  assert.deepEqual(find('jose lopez', 'José García'), []);
  assert.deepEqual(find('li', 'Wei Zhang'), []);
  assert.deepEqual(find('lee', '张伟'), []);
  assert.deepEqual(find('olena', 'Олексій'), []);
});

test('forgives no error in a short word, one in a longer, two in a long one', () => {
  assert.deepEqual(find('ane', 'Ana'), []);
  assert.deepEqual(find('jaun', 'Juan'), ['Juan']);
  assert.deepEqual(find('jaum', 'Juan'), []);
  assert.deepEqual(find('hernadnes', 'Hernandez'), ['Hernandez']);
});

test('knows the surnames that the server knows', () => {
  const tsv = new URL('../../../../src/main/resources/language/surnames.tsv', import.meta.url);
  const servers = readFileSync(tsv, 'utf8').trim().split('\n').filter((line) => !line.startsWith('#'));
  assert.deepEqual([...SURNAMES].map(([name, spellings]) => `${name}\t${spellings.join(' ')}`), servers);
});

test('finds what the server finds', () => {
  const java = new URL('../../../../src/test/java/org/homeroom/language/PersonNamesTest.java', import.meta.url);
  const found = readFileSync(java, 'utf8').split('void leavesOthersOut')[0].split('@CsvSource({').slice(1, -1).join();
  const rows = [...found.matchAll(/"([^"]+), ([^",]+)"/g)];
  assert.ok(rows.length > 100);
  assert.deepEqual(rows.filter(([, typed, name]) => find(typed, name).length === 0).map(([row]) => row), []);
});
