import type { Told } from '../evening/told.ts';
import type { Charge, ChildTold, HowTold, RoomChild, RoomFact, RoomFamily, RoomSheet } from '../server/room-contract.ts';

export interface Came {
  fact: string;
  /** Milliseconds, by the server's clock as far as it is known. */
  at: number;
  code: string;
}

export interface Went {
  fact: string;
  at: number;
  /** The fact of the one it ends. */
  in: string;
  how: HowTold;
  /** Who was shown by name; nobody is where the code was. */
  name?: string;
}

/** A child of this slot, and whether it is in the room. */
export interface InRoom {
  child: RoomChild;
  family: RoomFamily;
  inside: boolean;
  /** When it came in last, and by which code it is fetched; nothing if it was never in. */
  in?: Came;
  /** What ended that. */
  out?: Went;
  /** Facts that have to be taken back for the last thing that happened to it not to have happened. */
  last: string[];
}

/** Another phone may have taken a child in whose family this one's sheet has not, or not yet. */
export function isOnSheet(family: RoomFamily): boolean {
  return family.code !== '';
}

export interface Room {
  /** By the child's id, everybody of the slot and whoever is inside. */
  children: ReadonlyMap<string, InRoom>;
  inside: InRoom[];
  carers: number;
  closedAt?: number;
  charge?: Charge;
}

/**
 * How the room stands: the sheet, what the server has told, and on top the facts of this device that are not in it. A child is inside as long as one of its comings in is not ended: by a hand-over that names it, or by a later one.
 */
export function roomOf(sheet: RoomSheet, told: Told, facts: readonly RoomFact[]): Room {
  const own = new OwnFacts(sheet, told, facts);
  const ids = new Set([...sheet.children.map(({ id }) => id), ...own.children()]);
  const children = new Map([...ids].map((id) => [id, own.standing(id)]));
  const inside = [...children.values()].filter((one) => one.inside);
  return { children, inside, carers: own.carers(), closedAt: own.closedAt(), charge: told.room?.charge };
}

/** Who is inside stays known, whatever became of the registration meanwhile. */
export function keepingThoseInside(next: RoomSheet, before: RoomSheet | undefined, room: Room | undefined): RoomSheet {
  const lost = room?.inside.filter(({ child }) => !next.children.some(({ id }) => id === child.id)) ?? [];
  const kept = lost.filter(({ child }) => before?.children.some(({ id }) => id === child.id));
  if (kept.length === 0) {
    return next;
  }
  const families = kept.map(({ family }) => family).filter((one, i, all) => all.findIndex((other) => other.registration === one.registration) === i);
  return {
    ...next,
    children: [...next.children, ...kept.map(({ child }) => child)],
    families: [...next.families, ...families.filter(({ registration }) => !next.families.some((one) => one.registration === registration))],
  };
}

type AboutChild = Extract<RoomFact, { child: string }>;

class OwnFacts {
  private readonly sheet: RoomSheet;
  private readonly told: Told;
  private readonly facts: readonly RoomFact[];
  private readonly undone: Set<string>;
  private readonly toldOf: Map<string, ChildTold[]>;
  private readonly factsOf: Map<string, AboutChild[]>;
  private readonly known: Map<string, RoomChild>;
  private readonly families: Map<string, RoomFamily>;

  constructor(sheet: RoomSheet, told: Told, facts: readonly RoomFact[]) {
    this.sheet = sheet;
    this.told = told;
    this.facts = facts;
    this.undone = new Set(facts.flatMap((fact) => (fact.kind === 'undone' ? fact.undoes : [])));
    this.toldOf = byChild(told.room?.children ?? []);
    this.factsOf = byChild(facts.filter((fact) => fact.kind === 'in' || fact.kind === 'out'));
    this.known = new Map(sheet.children.map((one) => [one.id, one]));
    this.families = new Map(sheet.families.map((one) => [one.registration, one]));
  }

  children(): string[] {
    return [...this.toldOf.keys(), ...this.factsOf.keys()];
  }

  standing(id: string): InRoom {
    const came = this.comings(id);
    const went = this.goings(id);
    const ends = endsOf(came, went);
    const open = came.filter((one) => !ends.has(one));
    const last = latest(open) ?? latest(came);
    const out = open.length > 0 || !last ? undefined : ends.get(last);
    const outs = out && last ? went.filter((one) => one === out || one.in === last.fact || one.at > last.at) : [];
    const child = this.child(id);
    return {
      child,
      family: this.family(child.registration),
      inside: open.length > 0,
      in: last,
      out,
      last: (outs.length > 0 ? outs : open).map(({ fact }) => fact),
    };
  }

  carers(): number {
    const own = this.facts.findLast((fact) => fact.kind === 'carers' && !this.undone.has(fact.id));
    return own?.kind === 'carers' ? own.count : (this.told.room?.carers ?? this.sheet.room.carers ?? 0);
  }

  closedAt(): number | undefined {
    const last = this.facts.findLast((fact) => (fact.kind === 'closed' || fact.kind === 'in') && !this.undone.has(fact.id));
    if (last) {
      return last.kind === 'closed' ? this.corrected(last) : undefined;
    }
    const { closedAt } = this.told.room ?? {};
    return closedAt ? Date.parse(closedAt) : undefined;
  }

  private comings(id: string): Came[] {
    const told = this.of(id).map(({ in: { fact, at, code } }) => ({ fact, at: Date.parse(at), code }));
    const own = this.about(id).flatMap((fact) => (fact.kind === 'in' ? { fact: fact.id, at: this.corrected(fact), code: fact.code } : []));
    return this.standingOf([...told, ...own]);
  }

  private goings(id: string): Went[] {
    const told = this.of(id).flatMap(({ in: came, out }) =>
      out ? { fact: out.fact, at: Date.parse(out.at), in: came.fact, how: out.how, name: out.name } : [],
    );
    const own = this.about(id).flatMap((fact) =>
      fact.kind === 'out'
        ? { fact: fact.id, at: this.corrected(fact), in: fact.in, how: fact.how, name: this.nameOf(fact.registration, fact.adult) }
        : [],
    );
    return this.standingOf([...told, ...own]);
  }

  private of(id: string): ChildTold[] {
    return this.toldOf.get(id) ?? [];
  }

  private about(id: string): AboutChild[] {
    return this.factsOf.get(id) ?? [];
  }

  private standingOf<One extends { fact: string }>(all: One[]): One[] {
    return [...new Map(all.map((one) => [one.fact, one])).values()].filter(({ fact }) => !this.undone.has(fact));
  }

  private child(id: string): RoomChild {
    const registration = (this.of(id)[0] ?? this.about(id)[0])?.registration ?? '';
    return this.known.get(id) ?? { id, registration, name: '' };
  }

  private family(registration: string): RoomFamily {
    return this.families.get(registration) ?? { registration, code: '', short: '' };
  }

  private nameOf(registration: string, adult: string | undefined): string | undefined {
    const { adults = [], mayCollect = [] } = this.family(registration);
    return [...adults, ...mayCollect].find(({ id }) => id === adult)?.name;
  }

  private corrected({ at }: RoomFact): number {
    return Date.parse(at) + this.told.clockError;
  }
}

function byChild<One extends { child: string }>(all: readonly One[]): Map<string, One[]> {
  const children = new Map<string, One[]>();
  for (const one of all) {
    const before = children.get(one.child);
    if (before) {
      before.push(one);
    } else {
      children.set(one.child, [one]);
    }
  }
  return children;
}

function latest(all: Came[]): Came | undefined {
  return all.reduce<Came | undefined>((last, one) => (last && last.at > one.at ? last : one), undefined);
}

/**
 * By which hand-over each coming was ended: the one that names it, whatever the clocks say, or the first that came later. One
 * that names what an earlier one had ended knows nothing of what came since, and ends nothing.
 */
function endsOf(came: readonly Came[], went: readonly Went[]): Map<Came, Went> {
  const ends = new Map<Came, Went>();
  for (const out of [...went].sort((a, b) => a.at - b.at)) {
    const named = came.find((one) => one.fact === out.in);
    if (!named || !ends.has(named)) {
      came.filter((one) => (one === named || out.at > one.at) && !ends.has(one)).forEach((one) => ends.set(one, out));
    }
  }
  return ends;
}
