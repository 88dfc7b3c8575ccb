import { words } from './fold.ts';
import { surnameSpellings } from './han.ts';
import { inLatin } from './latin.ts';
import { isLatin, isWrittenBySyllable } from './scripts.ts';
import { soundsOfLatin, soundsOfOther } from './sounds.ts';
import { lettersOf } from './typos.ts';

/** What a name is found by. */
export interface NameKeys {
  /** Each part of the name, as it is written and in Latin letters. */
  parts: string[];
  /** Parts run together, and pieces of names that are written without spaces. */
  joined: string[];
  latinSounds: string[];
  otherSounds: string[];
  /** Of each of the parts, for finding typing errors. */
  letters: number[];
}

/** What one word adds to that; the same for all names that it is part of. */
export interface WordKeys {
  /** As it is written, and otherwise. */
  ways: ReadonlySet<string>;
  pieces: ReadonlySet<string>;
  latinSounds: ReadonlySet<string>;
  otherSounds: ReadonlySet<string>;
}

const MOST_JOINED = 3;
const NONE: ReadonlySet<string> = new Set();

/** @param known words that were met before, to which this one's are added: a school has few surnames */
export function keysOf(name: string, known = new Map<string, WordKeys>()): NameKeys {
  const folded = words(name);
  const parts = new Set(folded);
  const joined = new Set<string>();
  const latinSounds = new Set<string>();
  const otherSounds = new Set<string>();
  const pieces = name.split(/['’ʼ‘`]/);
  if (pieces.length > 1) {
    pieces.flatMap((piece) => words(piece)).forEach((word) => joined.add(word));
  }
  for (let from = 0; from < folded.length; from++) {
    for (let to = from + 1; to <= Math.min(folded.length, from + MOST_JOINED); to++) {
      const word = folded.slice(from, to).join('');
      const keys = known.get(word) ?? keysOfWord(word);
      known.set(word, keys);
      addAll(keys.ways, to === from + 1 ? parts : joined);
      addAll(keys.pieces, joined);
      addAll(keys.latinSounds, latinSounds);
      addAll(keys.otherSounds, otherSounds);
    }
  }
  const unlike = [...joined].filter((word) => !parts.has(word));
  return {
    parts: [...parts],
    joined: unlike,
    latinSounds: [...latinSounds],
    otherSounds: [...otherSounds],
    letters: [...parts].map(lettersOf),
  };
}

function addAll(some: ReadonlySet<string>, all: Set<string>) {
  some.forEach((one) => all.add(one));
}

function keysOfWord(word: string): WordKeys {
  if (isLatin(word)) {
    return { ways: new Set([word]), pieces: NONE, latinSounds: soundsOfLatin(word), otherSounds: NONE };
  }
  const ways = new Set([word]);
  const pieces = new Set<string>();
  addLatin(word, ways, pieces);
  variants(word).forEach((variant) => ways.add(variant));
  return { ways, pieces, latinSounds: NONE, otherSounds: soundsOfOther(word) };
}

/** As the word is typed by people who lack a letter or leave one out: on an Arabic keyboard, without the article. */
function variants(word: string): string[] {
  const plain = word.replaceAll('й', 'и').replaceAll('ї', 'і');
  const onArabicKeys = plain.replace(/[گپچژ]/g, (letter) => 'كبجز'['گپچژ'.indexOf(letter)]);
  return [
    plain,
    onArabicKeys,
    onArabicKeys.replace(/ا$/, 'ي'),
    onArabicKeys.length > 3 ? onArabicKeys.replace(/^ال/, '') : onArabicKeys,
  ];
}

/** Chinese and Korean write no space between family and given name, so each syllable may begin one. */
function addLatin(word: string, ways: Set<string>, pieces: Set<string>) {
  if (!isWrittenBySyllable(word)) {
    ways.add(inLatin(word));
    return;
  }
  for (let from = 0; from < word.length; from++) {
    for (let to = from + 1; to <= word.length; to++) {
      const piece = word.slice(from, to);
      pieces.add(piece);
      // a family name is one syllable, rarely two; what follows it is the given name
      (from === 0 && to === 1 || to === word.length ? ways : pieces).add(inLatin(piece));
    }
  }
  surnameSpellings(word).forEach((spelling) => ways.add(spelling));
}
