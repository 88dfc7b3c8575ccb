import type { FactAnswer, RoomNote } from '../server/contract.ts';
import type { ChildTold, RoomBatch, RoomFact, RoomSheet, RoomSynced } from '../server/room-contract.ts';

export const NOW = '2026-11-25T22:50:00Z';
const EVENING = { start: '2026-11-25T23:00:00Z', end: '2026-11-26T01:00:00Z' };

/** Room 4 takes the children from three to five: Liya and Abel Bekele, and 小明 Li; Noor waits, Tom is of another room, Eva’s family asked for nothing. */
export function sheet(changes: Partial<RoomSheet> = {}): RoomSheet {
  const child = (id: string, registration: string, name: string, age?: number, more = {}) => ({ id, registration, name, age, ...more });
  const expected = { expected: true };
  return {
    version: 1,
    school: { id: 'school', name: 'Maple Street School', zone: 'America/New_York' },
    label: 'Room 4',
    opensAt: '2026-11-25T21:00:00Z',
    expiresAt: '2026-11-26T03:00:00Z',
    slot: { id: 'slot', title: { en: 'Maths' }, ...EVENING },
    room: { id: 'room', name: 'Room 4', fromAge: 3, toAge: 5, roomFor: 12, carers: 1, ratios: [{ from: 3, most: 2 }, { from: 4, most: 3 }] },
    children: [
      child('liya', 'bekele', 'Liya', 4, { ...expected, allergies: 'Peanuts' }),
      child('abel', 'bekele', 'Abel', 5, expected),
      child('ming', 'li', '小明', 4, expected),
      child('noor', 'rezai', 'Noor', 3, { waiting: true }),
      child('tom', 'kim', 'Tom', 2, { room: 'Room 5' }),
      child('eva', 'ray', 'Eva'),
    ],
    families: [
      {
        registration: 'bekele', code: 'hash', short: 'BEKEE222', language: 'am', phone: '+1 555 0100', adults: [{ id: 'marta', name: 'Marta Bekele' }],
        mayCollect: [{ id: 'dawit', name: 'Dawit Bekele' }], mustNot: [{ id: 'sam', name: 'Sam Stone' }],
      },
      { registration: 'li', code: 'hash2', short: '22222222', language: 'zh-Hans', adults: [{ id: 'wei', name: '李伟' }] },
      { registration: 'rezai', code: 'hash3', short: 'REZA2222', language: 'fa', adults: [{ id: 'ali', name: 'علی رضایی' }] },
      { registration: 'kim', code: 'hash4', short: 'KM222222', language: 'ko', adults: [{ id: 'min', name: '김민준' }] },
      { registration: 'ray', code: 'hash5', short: 'RAY22222', language: 'en', adults: [{ id: 'ana', name: 'Ana Ray' }] },
    ],
    ...changes,
  };
}

type Child = { registration: string; ins: Extract<RoomFact, { kind: 'in' }>[]; outs: Extract<RoomFact, { kind: 'out' }>[] };

/** A server that keeps what src/docs/door.md says of rooms, for as many phones as enter. */
export class RoomSchool {
  readonly facts = new Map<string, RoomFact & { at: string }>();
  readonly batches: RoomBatch[] = [];
  sheet?: RoomSheet = sheet();
  etag = '"1"';
  now = Date.parse(NOW);
  charge = 'one';
  over = false;
  /** Written down, but the answer is lost on the way. */
  loses = 0;
  network = true;
  note?: RoomNote;
  readonly instead: { status: number; body: unknown; type?: string }[] = [];

  readonly fetch = async (url: RequestInfo | URL, init?: RequestInit): Promise<Response> => {
    if (!this.network) {
      throw new TypeError('Failed to fetch');
    }
    const instead = this.instead.shift();
    if (instead) {
      return json(instead.status, instead.body, { 'Content-Type': instead.type ?? (instead.status < 400 ? 'application/json' : 'application/problem+json') });
    }
    const device = new Headers(init?.headers).get('Authorization')!.replace('Bearer ', '');
    const path = String(url).replace(/^\//, '');
    if (path === 'room') {
      return json(200, this.sheet, { ETag: this.etag });
    }
    if (path === 'room/charge') {
      this.charge = device;
      return json(200, { charge: this.chargeFor(device) });
    }
    const batch = JSON.parse(String(init?.body)) as RoomBatch;
    this.batches.push(batch);
    const error = this.now - Date.parse(batch.sentAt);
    const facts = batch.facts.map((fact) => this.write(fact, error));
    if (this.loses-- > 0) {
      throw new TypeError('Failed to fetch');
    }
    return json(200, this.answer(device, facts));
  };

  private write(fact: RoomFact, error: number): FactAnswer {
    if (this.facts.has(fact.id)) {
      return { id: fact.id, result: 'known' };
    }
    if ('child' in fact && !this.sheet?.children.some(({ id }) => id === fact.child)) {
      return { id: fact.id, result: 'refused', code: 'unknownChild' };
    }
    if (fact.kind === 'undone' && !this.facts.has(fact.undoes)) {
      return { id: fact.id, result: 'later', code: 'unknownFact' };
    }
    if (fact.kind === 'closed' && this.children().some(({ out }) => !out)) {
      return { id: fact.id, result: 'refused', code: 'childrenInside' };
    }
    const at = Math.min(this.now, Date.parse(fact.at) + error);
    this.facts.set(fact.id, { ...fact, at: new Date(at).toISOString() });
    return { id: fact.id, result: 'accepted', ...(fact.kind === 'out' && this.note ? { note: this.note } : {}) };
  }

  private answer(device: string, facts: FactAnswer[]): RoomSynced {
    const all = [...this.facts.values()];
    const carers = all.findLast((fact) => fact.kind === 'carers');
    const last = all.findLast((fact) => fact.kind === 'closed' || fact.kind === 'in');
    return {
      now: new Date(this.now).toISOString(),
      ...(this.over ? {} : { sheet: this.etag }),
      again: 3,
      ...(carers?.kind === 'carers' ? { carers: carers.count } : {}),
      ...(last?.kind === 'closed' ? { closedAt: last.at } : {}),
      charge: this.chargeFor(device),
      facts,
      children: this.children(),
    };
  }

  /** Everybody who was in, as it stands. */
  children(): ChildTold[] {
    const undone = new Set([...this.facts.values()].flatMap((fact) => (fact.kind === 'undone' ? fact.undoes : [])));
    const children = new Map<string, Child>();
    for (const fact of this.facts.values()) {
      if (!undone.has(fact.id) && (fact.kind === 'in' || fact.kind === 'out')) {
        const child = children.get(fact.child) ?? { registration: fact.registration, ins: [], outs: [] };
        children.set(fact.child, child);
        (fact.kind === 'in' ? child.ins : child.outs).push(fact as never);
      }
    }
    return [...children].flatMap(([id, { registration, ins, outs }]) => {
      const ended = ins.map((came) => [came, outs.filter((out) => out.in === came.id || out.at > came.at).sort((a, b) => (a.at < b.at ? -1 : 1))[0]] as const);
      const [shown] = [...ended.filter(([, out]) => !out), ...ended.filter(([, out]) => out).sort(([a], [b]) => (a.at < b.at ? 1 : -1))];
      if (!shown) {
        return [];
      }
      const [came, out] = shown;
      return [{
        registration, child: id, in: { fact: came.id, at: came.at, code: came.code },
        ...(out ? { out: { fact: out.id, at: out.at, how: out.how, ...(out.adult ? { name: out.adult } : {}) } } : {}),
      }];
    });
  }

  private chargeFor(device: string) {
    return { device: this.charge, name: `${this.charge}’s phone`, since: NOW, ...(device === this.charge ? { mine: true } : {}) };
  }
}

function json(status: number, body: unknown, headers: Record<string, string> = {}): Response {
  return new Response(typeof body === 'string' ? body : JSON.stringify(body), { status, headers: { 'Content-Type': 'application/json', ...headers } });
}
