import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hashOf } from '../codes/code.ts';
import { isTail, newCode, pickupText, readRoomCode, spaced, tailOf } from './codes.ts';
import { sheet } from './room.testdata.ts';
import { afterWrong, NO_TRIES, pauseOf } from './tries.ts';

const CODE = 'ABCDEFGHJKMNPQRSTUVWXYZ2';
const kind = async (text: string, of = sheet()) => (await readRoomCode(text, of)).kind;

test('makes codes nobody mistakes, each with a digit, and no two tags alike', () => {
  const made: string[] = [];
  for (let i = 0; i < 300; i++) {
    made.push(newCode(made));
  }
  assert.ok(made.every((code) => /^[2-9A-HJKMNP-Z]{6}$/.test(code) && /\d/.test(code)));
  assert.equal(new Set(made).size, 300);
  assert.equal(new Set(made.slice(0, 150).map(tailOf)).size, 150);
});

test('uses each symbol as often as any other', () => {
  const counts = new Map<string, number>();
  for (let i = 0; i < 5000; i++) {
    for (const symbol of newCode([])) {
      counts.set(symbol, (counts.get(symbol) ?? 0) + 1);
    }
  }
  assert.equal(counts.size, 31);
  const letters = [...counts].filter(([symbol]) => /[A-Z]/.test(symbol)).map(([, count]) => count);
  assert.ok(Math.max(...letters) / Math.min(...letters) < 1.4);
});

test('draws anew what has no digit, and what a child inside has', () => {
  const draws = [30, 0, 0, 1].map((byte) => new Uint8Array(24).fill(byte)); // ZZZZZZ, 222222 twice, 333333
  assert.equal(newCode(['222222'], () => draws.shift()!), '333333');
});

test('reads what is scanned and what is typed', async () => {
  assert.deepEqual(await readRoomCode(pickupText('liya', '7KQ2M9'), sheet()), { kind: 'pickup', child: 'liya', code: '7KQ2M9' });
  assert.deepEqual(await readRoomCode(' 7kq-2m9 ', sheet()), { kind: 'pickup', code: '7KQ2M9' });
  assert.equal(await kind('Marhat'), 'noCode');
  assert.equal(await kind('M9'), 'noCode');
  assert.deepEqual((await readRoomCode('beke e222', sheet())).kind, 'family');
  const known = sheet();
  known.families[0].code = await hashOf(CODE);
  assert.equal(await kind(CODE, known), 'family');
  assert.equal(await kind(`https://school.example/r/${CODE}#abc`, known), 'family');
  assert.equal(await kind(`https://school.example/r/${CODE}`), 'unknownFamily');
  assert.equal(await kind('https://elsewhere.example/x'), 'unknownFamily');
  assert.equal(await kind('7KQ2M9XA'), 'unknownFamily');
  assert.deepEqual(await readRoomCode('pickup:liya:<script>', sheet()), { kind: 'pickup', child: 'liya', code: '' });
  assert.deepEqual([isTail('m9'), isTail('Li'), isTail('7KQ2M9'), spaced('7KQ2M9')], [true, false, false, '7KQ 2M9']);
});

test('takes a pause after ten wrong codes in a minute, twice as long each time', () => {
  let tries = NO_TRIES;
  let now = 1_000_000_000;
  const wrong = (times: number, apart = 1000) => {
    for (let i = 0; i < times; i++) {
      tries = afterWrong(tries, (now += apart));
    }
  };
  wrong(30, 7000);
  assert.equal(pauseOf(tries, now), undefined, 'slowly, as people err');
  now += 60_000;
  wrong(9);
  assert.equal(pauseOf(tries, now), undefined);
  wrong(1);
  assert.equal(pauseOf(tries, now), now + 30_000);
  now += 30_000;
  assert.equal(pauseOf(tries, now), undefined);
  wrong(10);
  assert.equal(pauseOf(tries, now), now + 60_000);
  for (let i = 0; i < 9; i++) {
    now = tries.until;
    wrong(10);
  }
  assert.equal(tries.until - now, 15 * 60_000);
  assert.equal(pauseOf(tries, now - 3_600_000), undefined, 'a clock that was set back keeps nobody out');
  now = tries.until + 31 * 60_000;
  wrong(10);
  assert.equal(tries.until - now, 30_000);
});
