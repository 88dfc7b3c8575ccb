import type { moment } from '../evening/school.testdata.ts';
import { Device } from '../keeping/device.ts';
import { Store } from '../keeping/store.ts';
import { Server } from '../server/server.ts';
import { round, type Round } from '../sync/round.ts';
import { RoomDesk } from './room-desk.ts';
import type { RoomSchool } from './room.testdata.ts';

type Clock = ReturnType<typeof moment>;
type Opener = (onWiped: () => void) => Promise<Store>;

/** A carer's phone, and its exchanges with the server one by one. */
export class Phone {
  readonly device: Device;
  readonly desk: RoomDesk;
  private readonly server: Server;
  private readonly clock: Clock;

  private constructor(device: Device, id: string, school: RoomSchool, clock: Clock) {
    this.device = device;
    this.server = new Server('/', school.fetch);
    this.clock = clock;
    this.desk = new RoomDesk(device, this.server, { now: clock.now, id: () => `${id}-${crypto.randomUUID()}` });
  }

  /** In, and with the room's sheet; the one that used this database before, switched on again. */
  static async of(id: string, school: RoomSchool, clock: Clock, database: string | Opener = `room-${crypto.randomUUID()}`): Promise<Phone> {
    const device = await Device.load(typeof database === 'string' ? (onWiped) => Store.open(database, onWiped) : database);
    if (!device.pass) {
      const now = new Date(school.now).toISOString();
      await device.enter({ device: id, secret: id, label: 'Room 4', room: true, expiresAt: '2026-11-26T03:00:00Z', now }, clock.now());
    }
    const phone = new Phone(device, id, school, clock);
    if (!device.sheet) {
      await phone.talk();
    }
    return phone;
  }

  talk(): Promise<Round> {
    return round(this.device, this.server, this.device.unanswered(), this.clock.now);
  }

  inside(): string[] {
    return this.desk.room.inside.map(({ child }) => child.id).toSorted();
  }

  code(child: string): string {
    return this.desk.child(child)!.in!.code;
  }

  async kind(text: string, chosen?: string): Promise<string | undefined> {
    return (await this.desk.look(text, chosen))?.kind;
  }
}
