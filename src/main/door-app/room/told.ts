import type { Told } from '../evening/told.ts';
import type { Charge, ChildTold, RoomSynced } from '../server/room-contract.ts';

/** What the server has told of a room. */
export interface RoomTold {
  charge?: Charge;
  carers?: number;
  closedAt?: string;
  children: ChildTold[];
}

/** Takes in an answer, which tells the room whole. */
export function hearRoom(told: Told, answer: RoomSynced, sentAt: number, receivedAt: number): Told {
  const { charge, carers, closedAt, children } = answer;
  const answers = { ...told.answers };
  answer.facts.filter(({ result }) => result !== 'later').forEach((one) => (answers[one.id] = one));
  return {
    ...told,
    clockError: Math.round(Date.parse(answer.now) - (sentAt + receivedAt) / 2),
    answers,
    room: { charge, carers, closedAt, children },
  };
}

/** Half an answer is none: a child that is missing from it would look as if it had gone. */
export function isWholeRoom(body: RoomSynced | undefined): body is RoomSynced {
  return (
    Array.isArray(body?.facts) && !Number.isNaN(Date.parse(body.now)) && Array.isArray(body.children) && body.children.every(isWholeChild)
  );
}

function isWholeChild(told: ChildTold | undefined): boolean {
  const { child, in: came, out } = told ?? {};
  const isSeen = (one: { fact: string; at: string } | undefined) => typeof one?.fact === 'string' && !Number.isNaN(Date.parse(one.at));
  return typeof child === 'string' && isSeen(came) && typeof came?.code === 'string' && (out === undefined || out === null || isSeen(out));
}
