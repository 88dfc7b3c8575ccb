import assert from 'node:assert/strict';
import { test } from 'node:test';
import { wordsOf } from '../screens/screen.testdata.ts';

test('calls a room by its name, else by its ages, in the reader’s language', () => {
  const rooms = [{ name: 'Room 4', fromAge: 3, toAge: 5 }, { fromAge: 3, toAge: 5 }, { name: '', fromAge: 0, toAge: 0 }, {}];
  assert.deepEqual(rooms.map((room) => wordsOf('en').room(room)), ['Room 4', 'Ages 3 to 5', 'Under 1 year', undefined]);
  const [spanish] = rooms.slice(1).map((room) => wordsOf('es').room(room));
  assert.ok(spanish?.includes('3') && spanish.includes('5') && spanish !== 'Ages 3 to 5');
});
