import type { Ratio, RoomChild } from '../server/room-contract.ts';

/** How the room stands against what its carers may look after. */
export interface Load {
  children: number;
  carers: number;
  /** Children that these carers may have, while the youngest is as young as now. */
  allowed: number;
  /** Carers it takes for these children. */
  needed: number;
  state: 'fine' | 'last' | 'broken';
}

/**
 * The youngest child decides for all of them; where an age is not known, it is taken for the youngest the room is for.
 *
 * @param fromAge the youngest the room is for, which also decides as long as nobody is in
 */
export function loadOf(children: readonly Pick<RoomChild, 'age'>[], carers: number, ratios: readonly Ratio[], fromAge = 0): Load {
  const ages = children.map(({ age }) => age ?? fromAge);
  const most = mostFor(ages.length > 0 ? Math.min(...ages) : fromAge, ratios);
  const count = children.length;
  const allowed = most === undefined ? Infinity : carers * most;
  const needed = most === undefined ? Math.min(1, count) : Math.ceil(count / most);
  return {
    children: count,
    carers,
    allowed,
    needed,
    state: count > 0 && (count > allowed || carers < 1) ? 'broken' : count > 0 && count === allowed ? 'last' : 'fine',
  };
}

/** Nothing where the school set none. */
function mostFor(age: number, ratios: readonly Ratio[]): number | undefined {
  const sorted = ratios.filter(({ most }) => most > 0).sort((a, b) => a.from - b.from);
  return (sorted.findLast(({ from }) => from <= age) ?? sorted[0])?.most;
}
