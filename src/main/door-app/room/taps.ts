import { THIS_MOMENT, type Moment } from '../evening/taps.ts';
import type { CameIn, CarersThere, RoomClosed, RoomUndone, WentOut } from '../server/room-contract.ts';
import { newCode } from './codes.ts';
import type { InRoom } from './room.ts';

/** By what the adult may have the child. */
export type Proof =
  | { how: 'code' }
  | { how: 'lostCode'; adult: string; idSeen: true; reason: string }
  | { how: 'listed' | 'photoId'; adult: string; idSeen: true };

/**
 * Facts of a room are made here, one per tap. Each is dated after the one before, also when the clock was set back: what
 * came first is then first for everybody.
 */
export class RoomTaps {
  private readonly moment: Moment;
  private readonly lastAt: () => number;
  private readonly code: typeof newCode;

  /** @param lastAt when the latest thing happened that this device knows of, by its own clock */
  constructor(lastAt: () => number, moment = THIS_MOMENT, code = newCode) {
    this.lastAt = lastAt;
    this.moment = moment;
    this.code = code;
  }

  bringIn({ child }: InRoom, inside: readonly InRoom[]): CameIn {
    const code = this.code(inside.flatMap((one) => one.in?.code ?? []));
    return { ...this.start('in'), registration: child.registration, child: child.id, code };
  }

  handOver({ child, in: came }: InRoom, proof: Proof): WentOut {
    return { ...this.start('out'), registration: child.registration, child: child.id, in: came!.fact, ...proof };
  }

  undo(facts: readonly string[]): RoomUndone[] {
    return facts.map((undoes) => ({ ...this.start('undone'), undoes }));
  }

  carers(count: number): CarersThere {
    return { ...this.start('carers'), count };
  }

  close(): RoomClosed {
    return this.start('closed');
  }

  private start<Kind extends string>(kind: Kind): { id: string; kind: Kind; at: string } {
    const at = Math.max(this.moment.now(), this.lastAt() + 1);
    return { id: this.moment.id(), kind, at: new Date(at).toISOString() };
  }
}
