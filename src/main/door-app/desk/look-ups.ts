import type { Device } from '../keeping/device.ts';
import type { Family, LookedUp, Roster, Slot } from '../server/contract.ts';
import type { Server } from '../server/server.ts';
import type { DeskAnswer } from './answer.ts';

/** A family, and the id of its slot: another roster may count them otherwise. */
interface Known {
  family: LookedUp['family'];
  slot: string;
}

/** Families that the roster has not, as the server told when it was asked about their codes. */
export class LookUps {
  private readonly device: Device;
  private readonly server: Server;
  private known: readonly Known[] = [];
  private placed?: { roster: Roster; known: readonly Known[]; families: Family[] };

  constructor(device: Device, server: Server) {
    this.device = device;
    this.server = server;
  }

  /** Those whose slot the roster still has. */
  get families(): Family[] {
    const { known, device } = this;
    const roster = device.roster!;
    if (this.placed?.roster !== roster || this.placed.known !== known) {
      const families = known
        .map(({ family, slot }) => ({ ...family, slot: roster.slots.findIndex((one) => one.id === slot) }))
        .filter((family) => family.slot >= 0);
      this.placed = { roster, known, families };
    }
    return this.placed.families;
  }

  /**
   * What the server has under this code, or why nobody can say.
   *
   * @param asking called now that it takes a while
   */
  async ask(code: string, asking: () => void): Promise<LookedUp | DeskAnswer> {
    asking();
    const answer = await this.server.look(this.device.pass!.secret, code);
    if (answer.kind === 'answered' && answer.body?.family && answer.body.slot) {
      return answer.body;
    }
    const problem = answer.kind === 'problem' ? answer.code : undefined;
    return problem === 'unknownCode' || problem === 'tooOften'
      ? { kind: problem }
      : { kind: 'cannotTell', busy: problem !== undefined };
  }

  /** From now on they are found, let in and taken back as if the roster had them. */
  know({ family }: LookedUp, slot: Slot): void {
    this.known = [...this.known.filter((one) => one.family.id !== family.id), { family, slot: slot.id }];
  }
}
