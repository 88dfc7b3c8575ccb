import type { How } from '../server/room-contract.ts';
import { isOnSheet, type InRoom } from './room.ts';
import type { Proof } from './taps.ts';

/** What the room's desk answers to a scan, a name or a tap. */
export type RoomAnswer =
  /** One may take this child in, or look how it may be fetched. */
  | { kind: 'child'; child: string }
  | { kind: 'siblings'; children: string[] }
  /** The code is right; with `instead` it is not the one that was chosen before. */
  | { kind: 'code'; child: string; code: string; instead?: string }
  /** Of nobody here; with a child, not of the one that was chosen. */
  | { kind: 'wrongCode'; child?: string }
  /** Of an earlier time this child was in, or none of its own. */
  | { kind: 'oldCode'; child: string }
  | { kind: 'fetched'; child: string }
  | { kind: 'pause'; until: number; child?: string }
  | { kind: 'unknownFamily' }
  | { kind: 'nobody' }
  | { kind: 'in'; child: string }
  | { kind: 'out'; child: string }
  | { kind: 'undone'; child: string }
  | { kind: 'closed' }
  /** Another phone has the room. */
  | { kind: 'looksOn' };

export type RoomTone = 'success' | 'information' | 'duplicate' | 'warning' | 'danger';

/** @param one the child it is about */
export function roomToneOf(answer: RoomAnswer, one?: InRoom): RoomTone {
  switch (answer.kind) {
    case 'code':
      return one && isCodeEnough(one) ? 'success' : 'warning'; // there is more to look at before anybody goes
    case 'in':
    case 'out':
      return 'success';
    case 'child':
    case 'siblings':
    case 'undone':
    case 'closed':
      return 'information';
    case 'looksOn':
    case 'unknownFamily':
    case 'nobody':
      return 'warning';
    case 'wrongCode':
    case 'oldCode':
    case 'fetched':
    case 'pause':
      return 'danger';
  }
}

/** How this child may be handed over; of a family that is not known here nobody can tell but staff, on their own page. */
export function waysFor({ family }: InRoom, codeIsRight: boolean): How[] {
  if (!isOnSheet(family)) {
    return [];
  }
  return family.photoId ? ['photoId'] : codeIsRight ? ['code'] : ['lostCode', 'listed'];
}

/** Whether the right code is all it takes. */
export function isCodeEnough(one: InRoom): boolean {
  return waysFor(one, true).includes('code');
}

/** Nobody whom the family or the school said must not have the child is ever offered. */
export function adultsFor({ family }: InRoom): { party: NonNullable<InRoom['family']['adults']>; listed: NonNullable<InRoom['family']['adults']> } {
  const { adults = [], mayCollect = [], mustNot = [] } = family;
  const same = (name: string) => name.normalize('NFKC').trim().toLowerCase();
  const may = ({ id, name }: { id: string; name: string }) => !mustNot.some((one) => one.id === id || same(one.name) === same(name));
  return { party: adults.filter(may), listed: mayCollect.filter(may) };
}

/** By the rules as they are now, whatever card the carer still had before them. */
export function isEnough(proof: Proof, one: InRoom): boolean {
  const { party, listed } = adultsFor(one);
  const among = { lostCode: party, listed, photoId: [...party, ...listed] };
  const isWay = [true, false].some((codeIsRight) => waysFor(one, codeIsRight).includes(proof.how));
  return isWay && (proof.how === 'code' || among[proof.how].some(({ id }) => id === proof.adult));
}
