/** What the door's app and the server say to each other; src/docs/door.md says what it means. */

export interface Entered {
  device: string;
  /** The pass is a childcare room's. */
  room?: boolean;
  secret: string;
  label: string;
  expiresAt: string;
  now: string;
}

export type Texts = Record<string, string>;

/** Without a name it goes by its ages. */
export interface Room {
  name?: string;
  fromAge?: number;
  toAge?: number;
}

export interface Slot {
  id: string;
  title: Texts;
  place?: Texts;
  start: string;
  end: string;
  opensAt: string;
  closesAt: string;
  capacity: number;
  rooms?: Room[];
}

/** What one says of a slot that this door is not for. */
export type SlotElsewhere = Pick<Slot, 'id' | 'title' | 'place' | 'start' | 'end'>;

export interface Person {
  id: string;
  name: string;
  child?: boolean;
  age?: number;
  care?: boolean;
  room?: number;
}

export interface Interpreter {
  language: string;
  signed?: boolean;
  /** Left out where nobody was found. */
  help?: 'INTERPRETED' | 'SPOKEN' | 'IN_PART';
  headsets?: string[];
}

export interface Family {
  id: string;
  slot: number;
  code: string;
  short: string;
  state: 'confirmed' | 'waiting';
  language: string;
  firstTime?: boolean;
  interpreters?: Interpreter[];
  needs?: string[];
  people: Person[];
}

export interface Greeting {
  words: string;
  said?: string;
}

export interface Roster {
  version: number;
  school: { id: string; name: string; zone: string };
  label: string;
  opensAt: string;
  expiresAt: string;
  keys: { id: string; key: string }[];
  slots: Slot[];
  /** The school's other slots that day. */
  elsewhere?: SlotElsewhere[];
  families: Family[];
  withdrawn?: string[];
  greetings?: Record<string, Greeting>;
}

interface FactOf<Kind extends string> {
  id: string;
  kind: Kind;
  /** By the device's clock. */
  at: string;
  slot: string;
}

export interface Arrived extends FactOf<'arrived'> {
  registration?: string;
  code?: string;
  people?: string[];
  /** How many the code shown is for; the server knows by itself. */
  size?: number;
}

export interface Undone extends FactOf<'undone'> {
  registration?: string;
  people?: string[];
  undoes: string;
}

export interface WalkIn extends FactOf<'walkIn'> {
  name: string;
  language: string;
  adults: number;
  children: number;
  contact?: string;
}

/** What happened at this door: made on the device, never changed, sent until it is answered. */
export type Fact = Arrived | Undone | WalkIn;

export interface Batch {
  sentAt: string;
  queued: number;
  lookUps: number;
  cursor: string | null;
  facts: Fact[];
}

export type Note = 'crowded' | 'withoutChildcare' | 'admitted' | RoomNote;

/**
 * Of a hand-over: since the sheet was fetched, the adult has come to be one who must not, or is on the list no more; or the code
 * alone is not enough by now.
 */
export type RoomNote = 'mustNot' | 'notListed' | 'codeAlone';

export interface FactAnswer {
  id: string;
  result: 'accepted' | 'known' | 'refused' | 'later';
  code?: string;
  registration?: string;
  short?: string;
  at?: string;
  note?: Note;
}

/** A fact that says somebody came, as the server knows it. */
export interface Seen {
  fact: string;
  at: string;
  door?: string;
  mine?: boolean;
}

export interface FamilyHere {
  registration: string;
  slot: string;
  here: { person: string; by: Seen[] }[];
}

export interface SlotCounts {
  id: string;
  here: number;
  expected: number;
  placesLeft: number;
  capacity: number;
}

export interface Synced {
  now: string;
  /** Left out before the door opens and when the pass is over. */
  roster?: string;
  /** Left out: the one that was sent. */
  cursor?: string;
  again: number;
  facts: FactAnswer[];
  families: FamilyHere[];
  slots: SlotCounts[];
}

export interface LookedUp {
  standing: 'expected' | 'waiting' | 'otherSlot' | 'cancelled';
  family: Omit<Family, 'slot'>;
  slot: SlotElsewhere;
}
