import assert from 'node:assert/strict';
import { test } from 'node:test';
import { moment } from '../evening/school.testdata.ts';
import '../keeping/browser.testdata.ts';
import { roomToneOf, type RoomAnswer } from '../room/answer.ts';
import { Phone } from '../room/phone.testdata.ts';
import { NOW, RoomSchool, sheet } from '../room/room.testdata.ts';
import type { RoomFamily } from '../server/room-contract.ts';
import { childOf, saidOfCard } from './room-card.ts';
import { codeCard, paper } from './room-code-card.ts';
import { markup } from './markup.testdata.ts';
import { wordsOf } from './screen.testdata.ts';
import { HandOver } from './hand-over.ts';

const words = wordsOf('en');
const taps = { bringIn() {}, undo() {}, showCode() {}, back() {}, print() {} };

/** Liya, who is in, of a family of which something is known, or nothing. */
async function liya(change: Partial<RoomFamily> = {}, families = [{ ...sheet().families[0], ...change }]) {
  const school = new RoomSchool();
  school.sheet = sheet({ families });
  const { desk } = await Phone.of('one', school, moment(NOW));
  await desk.bringIn('liya');
  const answer: RoomAnswer = { kind: 'code', child: 'liya', code: desk.child('liya')!.in!.code };
  const one = desk.child('liya')!;
  const card = Object.assign(new HandOver(), { desk, one, words, right: true, taps });
  return { desk, one, tone: roomToneOf(answer, childOf(answer, desk)), said: saidOfCard(answer, desk, words), card: markup(card.render()) };
}

test('lets the right code look and sound like all it takes only where it is', async () => {
  const { tone, said, card } = await liya();
  assert.equal(tone, 'success');
  assert.ok(said.startsWith(words.say('doorApp.room.right')) && !said.includes('ID'));
  assert.ok(card.includes('room-card-right') && card.includes('arrive-all'));
});

test('warns with the right code where photo ID is asked for', async () => {
  const { tone, said, card } = await liya({ photoId: true });
  assert.equal(tone, 'warning');
  assert.ok(said.startsWith(words.say('doorApp.room.right')) && said.endsWith(words.say('doorApp.room.photoId')));
  assert.ok(!card.includes('room-card-right') && !card.includes('"room-right"'));
  assert.ok(card.includes(words.say('doorApp.room.photoId')) && card.includes('idSeen'));
});

test('sends to the school’s office with a child whose family is not on the sheet', async () => {
  const { tone, said, card } = await liya({}, []);
  assert.equal(tone, 'warning');
  assert.ok(said.endsWith(words.say('doorApp.room.lost.nobody')));
  assert.ok(card.includes(words.say('doorApp.room.lost.nobody')) && card.includes(words.say('doorApp.room.noPhone')));
  assert.ok(!card.includes('arrive-all'));
});

test('keeps a warning apart from the name it is about', async () => {
  const { card } = await liya({ photoId: true, mayCollect: [{ id: 'karim', name: 'Karim', alike: true }] });
  assert.match(card, /<bdi>Karim<\/bdi> <strong class="door-mistake room-alike">/);
});

test('tells the parent in their own language to bring photo ID, on the screen and on the slip', async () => {
  const theirs = wordsOf('es');
  const bring = theirs.say('doorApp.room.photoId');
  assert.notEqual(bring, words.say('doorApp.room.photoId'));
  const asked = await liya({ photoId: true });
  assert.ok(markup(codeCard(asked.one, asked.desk, theirs, words, taps)).includes(bring));
  assert.ok(markup(paper(asked.one, asked.desk, theirs)).includes(bring));
  const { one, desk } = await liya();
  assert.ok(!markup(codeCard(one, desk, theirs, words, taps)).includes(bring));
  assert.ok(!markup(paper(one, desk, theirs)).includes(bring));
});
