import { words } from './fold.ts';
import { keysOf, type NameKeys, type WordKeys } from './keys.ts';
import { costOf, wordTyped, type TypedWord } from './match.ts';
import { inLatin } from './latin.ts';

/** Someone who may be looked for; several of one party are found as that party. */
export interface Named {
  person: string;
  party: string;
  name: string;
}

/** A party, and those of it whom the typed name fits, the best first. */
export interface Found {
  party: string;
  people: string[];
}

/** Never more: a volunteer looks somebody up, nobody reads the list. */
export const MOST_FOUND = 8;

interface Entry extends Named {
  keys: NameKeys;
}

interface Match {
  entry: Entry;
  cost: number;
}

/**
 * Finds people by what is typed of their names, whatever the script, in any order, with small errors. It first makes the
 * keys of all names, which takes a while: before it is asked for the first time, or in slices beforehand.
 */
export class NameSearch {
  private readonly people: readonly Named[];
  private readonly entries: Entry[] = [];
  private readonly known: ReadonlyMap<string, NameKeys>;
  private readonly words = new Map<string, WordKeys>();

  /** @param before one whose names are mostly the same: their keys are not made again */
  constructor(people: Iterable<Named>, before?: NameSearch) {
    this.people = [...people];
    this.known = new Map(before?.entries.map((entry) => [entry.name, entry.keys]));
  }

  /** @returns whether all keys are made, or time was up before */
  prepare(isTimeUp = () => false): boolean {
    while (this.entries.length < this.people.length) {
      if (isTimeUp()) {
        return false;
      }
      const one = this.people[this.entries.length];
      this.entries.push({ ...one, keys: this.known.get(one.name) ?? keysOf(one.name, this.words) });
    }
    this.words.clear();
    return true;
  }

  /** @param last parties to put after equally good ones: those that are in already */
  find(typed: string, last: (party: string) => boolean = () => false): Found[] {
    const ways = waysToRead(typed);
    if (ways.length === 0) {
      return [];
    }
    this.prepare();
    let matches = this.matches(ways, false);
    if (new Set(matches.map((match) => match.entry.party)).size < MOST_FOUND) {
      matches = this.matches(ways, true);
    }
    return ranked(matches, last);
  }

  private matches(ways: TypedWord[][], forgiving: boolean): Match[] {
    const matches: Match[] = [];
    for (const entry of this.entries) {
      let cost = Infinity;
      for (const way of ways) {
        cost = Math.min(cost, costOf(way, entry.keys, forgiving));
      }
      if (cost < Infinity) {
        matches.push({ entry, cost });
      }
    }
    return matches;
  }
}

/** As it is typed; as one word, if it was typed as several; in Latin letters, if it was typed in others. */
function waysToRead(typed: string): TypedWord[][] {
  const typedWords = words(typed);
  const ways = [typedWords];
  if (typedWords.length > 1) {
    ways.push([typedWords.join('')]);
  }
  const latin = words(typedWords.map(inLatin).join(' '));
  if (latin.join(' ') !== typedWords.join(' ')) {
    ways.push(latin);
  }
  return ways.filter((way) => way.length > 0).map((way, i) => way.map((word) => wordTyped(word, i)));
}

function ranked(matches: Match[], last: (party: string) => boolean): Found[] {
  const parties = new Map<string, Match[]>();
  for (const match of matches) {
    const party = parties.get(match.entry.party);
    if (party) {
      party.push(match);
    } else {
      parties.set(match.entry.party, [match]);
    }
  }
  return [...parties.values()]
    .map((party) => party.sort((a, b) => a.cost - b.cost))
    .map((party) => ({ party, best: party[0], last: last(party[0].entry.party) ? 1 : 0 }))
    .sort(
      (a, b) =>
        Math.floor(a.best.cost) - Math.floor(b.best.cost) ||
        a.last - b.last ||
        a.best.cost - b.best.cost ||
        (a.best.entry.name < b.best.entry.name ? -1 : 1),
    )
    .slice(0, MOST_FOUND)
    .map(({ party }) => ({ party: party[0].entry.party, people: party.map((match) => match.entry.person) }));
}
