import { hear } from '../evening/told.ts';
import type { Device } from '../keeping/device.ts';
import { hearRoom, isWholeRoom } from '../room/told.ts';
import type { Fact, FactAnswer, Synced } from '../server/contract.ts';
import type { AnyFact } from '../server/facts.ts';
import type { RoomFact, RoomSynced } from '../server/room-contract.ts';
import type { Answer, Server } from '../server/server.ts';

/** What a pass's device says to the server: a door's and a room's say much the same, of other things. */
export interface Talk<Body extends { again: number; facts: FactAnswer[] }> {
  sync(facts: readonly AnyFact[], sentAt: number): Promise<Answer<Body>>;
  /** Half an answer is none. */
  isWhole(body: Body | undefined): body is Body;
  hear(body: Body, sentAt: number, receivedAt: number): Promise<void>;
  /** The tag of the list that the server has now; nothing where it has none for us. */
  tag(body: Body): string | undefined;
  hasList(): boolean;
  /** @returns what came instead; nothing if the list came, or is the same */
  fetchList(): Promise<Exclude<Answer<unknown>, { kind: 'answered' | 'unchanged' }> | undefined>;
}

const NOTHING_LISTED = { keys: [], slots: [], families: [] };

export function doorTalk(device: Device, server: Server): Talk<Synced> {
  let counted = 0;
  return {
    sync: (facts, sentAt) => {
      counted = device.lookUps;
      return server.sync(device.pass!.secret, {
        ...batch(device, facts, sentAt),
        lookUps: counted,
        cursor: device.told.cursor,
        facts: facts as Fact[],
      });
    },
    isWhole: (body): body is Synced =>
      Array.isArray(body?.facts) && Array.isArray(body.families) && Array.isArray(body.slots) && !Number.isNaN(Date.parse(body.now)),
    hear: (body, sentAt, receivedAt) => device.hear(hear(device.told, body, sentAt, receivedAt), counted),
    tag: ({ roster }) => roster,
    hasList: () => device.roster !== undefined,
    fetchList: async () => {
      const answer = await server.roster(device.pass!.secret, device.etag);
      if (answer.kind !== 'answered') {
        return answer.kind === 'unchanged' ? undefined : answer;
      }
      if (!answer.body?.school) {
        return { kind: 'noNetwork' };
      }
      await device.takeRoster({ ...NOTHING_LISTED, ...answer.body }, answer.etag ?? '');
      return undefined;
    },
  };
}

export function roomTalk(device: Device, server: Server): Talk<RoomSynced> {
  return {
    sync: (facts, sentAt) => server.syncRoom(device.pass!.secret, { ...batch(device, facts, sentAt), facts: facts as RoomFact[] }),
    isWhole: isWholeRoom,
    hear: (body, sentAt, receivedAt) => device.hear(hearRoom(device.told, body, sentAt, receivedAt), 0),
    tag: ({ sheet }) => sheet,
    hasList: () => device.sheet !== undefined,
    fetchList: async () => {
      const answer = await server.room(device.pass!.secret, device.etag);
      if (answer.kind !== 'answered') {
        return answer.kind === 'unchanged' ? undefined : answer;
      }
      const { body } = answer;
      if (!body?.school || !body.slot || !body.room) {
        return { kind: 'noNetwork' };
      }
      const room = { ...body.room, ratios: body.room.ratios ?? [] };
      await device.takeSheet({ ...body, room, children: body.children ?? [], families: body.families ?? [] }, answer.etag ?? '');
      return undefined;
    },
  };
}

function batch(device: Device, facts: readonly AnyFact[], sentAt: number): { sentAt: string; queued: number } {
  return { sentAt: new Date(sentAt).toISOString(), queued: device.unanswered().length - facts.length };
}
