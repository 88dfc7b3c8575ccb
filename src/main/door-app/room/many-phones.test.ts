import '../keeping/browser.testdata.ts';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Device } from '../keeping/device.ts';
import { Store } from '../keeping/store.ts';
import { Server } from '../server/server.ts';
import { round } from '../sync/round.ts';
import { RoomDesk } from './room-desk.ts';
import { NOW, RoomSchool } from './room.testdata.ts';

const EVENINGS = 40;
const STEPS = 60;

/** The same numbers each time, so that what fails fails again. */
function dice(seed: number) {
  let state = seed * 2654435761 + 1;
  return (below: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** A phone with a clock of its own and a network that comes and goes. */
async function phone(id: string, school: RoomSchool, clockError: number) {
  const now = () => school.now + clockError;
  const device = await Device.load((onWiped) => Store.open(`many-${crypto.randomUUID()}`, onWiped));
  await device.enter({ device: id, secret: id, label: 'Room 4', room: true, expiresAt: '2026-11-26T23:00:00Z', now: NOW }, now());
  const net = { on: true };
  const server = new Server('/', (url, init) => (net.on ? school.fetch(url, init) : Promise.reject(new TypeError('Failed to fetch'))));
  const desk = new RoomDesk(device, server, { now, id: () => crypto.randomUUID() });
  const talk = () => round(device, server, device.unanswered(), now);
  await talk();
  const inside = () => desk.room.inside.map(({ child }) => child.id).toSorted();
  return { desk, device, net, talk, inside };
}

test('ends with one truth, whatever phones, networks and wrong clocks a room has, and loses no child', async () => {
  for (let seed = 1; seed <= EVENINGS; seed++) {
    const roll = dice(seed);
    const school = new RoomSchool();
    const phones = [await phone('one', school, 0), await phone('two', school, -3 * 3_600_000), await phone('three', school, 5 * 3_600_000)];
    const really = new Set<string>();
    for (let step = 0; step < STEPS; step++) {
      school.now += 1000 * (1 + roll(90));
      const one = phones[roll(phones.length)];
      switch (roll(6)) {
        case 0:
          one.net.on = !one.net.on;
          break;
        case 1:
          school.loses = roll(2);
          await one.talk();
          school.loses = 0;
          break;
        case 2:
          if (roll(4) === 0) {
            await one.desk.takeCharge();
          }
          break;
        default: {
          const { id } = school.sheet!.children[roll(4)];
          const shown = one.desk.child(id)!.inside;
          if (!one.desk.isOurs || (shown && !really.has(id))) {
            break; // nobody is there to be handed over
          }
          await (shown ? one.desk.handOver(id, { how: 'code' }) : one.desk.bringIn(id));
          really[shown ? 'delete' : 'add'](id);
        }
      }
    }
    phones.forEach(({ net }) => (net.on = true));
    for (const one of [...phones, ...phones]) {
      await one.talk();
    }
    const told = school.children().flatMap(({ child, out }) => (out ? [] : child)).toSorted();
    assert.deepEqual(told, [...really].toSorted(), `the server, evening ${seed}`);
    phones.forEach(({ inside, device }, i) => {
      assert.deepEqual(inside(), told, `phone ${i}, evening ${seed}`);
      assert.deepEqual(device.unanswered(), []);
    });
  }
});
