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

const MOST_JOINED = 3;

export function keysOf(name: string): NameKeys {
  const folded = words(name);
  const parts = new Set(folded);
  const joined = new Set<string>();
  const latinSounds = new Set<string>();
  const otherSounds = new Set<string>();
  name.split(/['’ʼ‘`]/).forEach((piece) => words(piece).forEach((word) => joined.add(word)));
  for (let from = 0; from < folded.length; from++) {
    for (let to = from + 1; to <= Math.min(folded.length, from + MOST_JOINED); to++) {
      const word = folded.slice(from, to).join('');
      const into = to === from + 1 ? parts : joined;
      into.add(word);
      if (isLatin(word)) {
        soundsOfLatin(word).forEach((sound) => latinSounds.add(sound));
      } else {
        addLatin(word, into, joined);
        variants(word).forEach((variant) => into.add(variant));
        soundsOfOther(word).forEach((sound) => otherSounds.add(sound));
      }
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
function addLatin(word: string, into: Set<string>, joined: Set<string>) {
  if (!isWrittenBySyllable(word)) {
    into.add(inLatin(word));
    return;
  }
  for (let from = 0; from < word.length; from++) {
    for (let to = from + 1; to <= word.length; to++) {
      const piece = word.slice(from, to);
      joined.add(piece);
      // a family name is one syllable, rarely two; what follows it is the given name
      (from === 0 && to === 1 || to === word.length ? into : joined).add(inLatin(piece));
    }
  }
  surnameSpellings(word).forEach((spelling) => into.add(spelling));
}
