import type { FactAnswer, Greeting, SlotElsewhere } from './contract.ts';

/** What the app in a childcare room and the server say to each other; src/docs/door.md, "Rooms", says what it means. */

export interface Ratio {
  /** Age in years of the youngest child in the room. */
  from: number;
  /** Children for one carer. */
  most: number;
}

export interface RoomChild {
  id: string;
  registration: string;
  name: string;
  age?: number;
  expected?: boolean;
  waiting?: boolean;
  /** The other room that has it. */
  room?: string;
  allergies?: string;
  needs?: string;
}

export interface Adult {
  id: string;
  name: string;
  /** The name may be that of one who must not have the child. */
  alike?: boolean;
}

export interface RoomFamily {
  registration: string;
  code: string;
  short: string;
  language?: string;
  phone?: string;
  /** Somebody must not fetch these children, and may hold the family's link: the code alone is not enough. */
  photoId?: boolean;
  adults?: Adult[];
  mayCollect?: Adult[];
  mustNot?: Adult[];
}

export interface RoomSheet {
  version: number;
  school: { id: string; name: string; zone: string };
  label: string;
  opensAt: string;
  expiresAt: string;
  slot: SlotElsewhere;
  /** Without a name it goes by its ages. */
  room: { id: string; name?: string; fromAge?: number; toAge?: number; roomFor?: number; carers?: number; ratios: Ratio[] };
  children: RoomChild[];
  families: RoomFamily[];
  greetings?: Record<string, Greeting>;
}

interface FactOf<Kind extends string> {
  id: string;
  kind: Kind;
  /** By the device's clock. */
  at: string;
}

export interface CameIn extends FactOf<'in'> {
  registration: string;
  child: string;
  code: string;
}

export type How = 'code' | 'lostCode' | 'listed' | 'photoId';
/** Staff say it where the phone of the room cannot. */
export type HowTold = How | 'staff';

export interface WentOut extends FactOf<'out'> {
  registration: string;
  child: string;
  /** The one it ends. */
  in: string;
  how: How;
  adult?: string;
  idSeen?: true;
  reason?: string;
}

export interface RoomUndone extends FactOf<'undone'> {
  undoes: string;
}

export interface CarersThere extends FactOf<'carers'> {
  count: number;
}

export interface RoomClosed extends FactOf<'closed'> {}

export type RoomFact = CameIn | WentOut | RoomUndone | CarersThere | RoomClosed;

export interface RoomBatch {
  sentAt: string;
  queued: number;
  facts: RoomFact[];
}

/** Which phone has the room. */
export interface Charge {
  device: string;
  name: string;
  mine?: boolean;
  since: string;
}

export interface ChildTold {
  registration: string;
  child: string;
  in: { fact: string; at: string; code: string };
  out?: { fact: string; at: string; how: HowTold; name?: string };
}

export interface RoomSynced {
  now: string;
  /** Left out before the room opens and when the pass is over. */
  sheet?: string;
  again: number;
  carers?: number;
  closedAt?: string;
  charge?: Charge;
  facts: FactAnswer[];
  children: ChildTold[];
}
