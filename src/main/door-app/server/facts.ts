import type { Fact } from './contract.ts';
import type { RoomFact } from './room-contract.ts';

/** A fact of a door or of a room; a pass is for one of them, and so are all facts of a device. */
export type AnyFact = Fact | RoomFact;
