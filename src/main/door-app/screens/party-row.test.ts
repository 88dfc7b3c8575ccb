import '../keeping/browser.testdata.ts';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Desk } from '../desk/desk.ts';
import { moment, roster } from '../evening/school.testdata.ts';
import { Device } from '../keeping/device.ts';
import { Store } from '../keeping/store.ts';
import type { Room } from '../server/contract.ts';
import { Server } from '../server/server.ts';
import { markup } from './markup.testdata.ts';
import { partyRow } from './party-row.ts';
import { wordsOf } from './screen.testdata.ts';

const NOW = '2026-11-25T22:50:00Z';
const words = wordsOf('en');
const plain = (text: string) => text.replace(/[\u2068\u2069]/g, '');

/** What the door says of a child with a place in this room. */
async function row(...rooms: Room[]): Promise<string> {
  const device = await Device.load(() => Store.open(`door-${crypto.randomUUID()}`));
  await device.enter({ device: 'd', secret: 's', label: 'Gym door', expiresAt: '2026-11-26T03:00:00Z', now: NOW }, Date.parse(NOW));
  const { slots: [maths, reading], families: [bekele] } = roster();
  const people = bekele.people.map((person) => (person.child ? { ...person, care: true, room: 0 } : person));
  await device.takeRoster(roster({ slots: [{ ...maths, rooms }, reading], families: [{ ...bekele, people }] }), '"1"');
  const desk = new Desk(device, new Server('/', fetch), moment(NOW));
  return plain(markup(partyRow(desk.party('bekele')!, desk.slot, words, { arrive() {}, undo() {} })));
}

test('tells where a child is looked after, by the ages of the room where it has no name', async () => {
  const said = (room: string) => plain(words.say('doorApp.person.room', { room }));
  assert.ok((await row({ name: 'Room 4', fromAge: 3, toAge: 5 })).includes(said('Room 4')));
  assert.ok((await row({ fromAge: 3, toAge: 5 })).includes(said('Ages 3 to 5')));
  assert.ok((await row()).includes(words.say('door.person.childcare')));
});
