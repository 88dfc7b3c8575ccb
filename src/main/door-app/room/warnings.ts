import type { RoomSheet } from '../server/room-contract.ts';
import { loadOf } from './ratio.ts';
import type { InRoom, Room } from './room.ts';

/** What a carer should know before this child is taken in. Nothing of it forbids it. */
export type Warning =
  | { kind: 'carers'; needed: number; there: number }
  | { kind: 'full'; roomFor: number }
  | { kind: 'otherRoom'; room: string }
  | { kind: 'waiting' }
  | { kind: 'notAsked' }
  | { kind: 'closed' };

export function warningsFor({ child }: InRoom, room: Room, sheet: RoomSheet): Warning[] {
  const { ratios, fromAge, roomFor } = sheet.room;
  const others = room.inside.filter((one) => one.child.id !== child.id).map((one) => one.child);
  const { needed } = loadOf([...others, child], room.carers, ratios, fromAge);
  const warnings: Warning[] = [];
  if (needed > room.carers) {
    warnings.push({ kind: 'carers', needed, there: room.carers });
  }
  if (roomFor !== undefined && others.length >= roomFor) {
    warnings.push({ kind: 'full', roomFor });
  }
  if (!child.expected) {
    warnings.push(child.room ? { kind: 'otherRoom', room: child.room } : { kind: child.waiting ? 'waiting' : 'notAsked' });
  }
  if (room.closedAt !== undefined) {
    warnings.push({ kind: 'closed' });
  }
  return warnings;
}
