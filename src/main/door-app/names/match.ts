import type { NameKeys } from './keys.ts';
import { isLatin } from './scripts.ts';
import { soundsOfLatin, soundsOfOther } from './sounds.ts';
import { countBits, errorsAllowed, errorsTo, lettersOf } from './typos.ts';

/** A word as it was typed, taken apart once for all names. */
export interface TypedWord {
  text: string;
  latin: boolean;
  sounds: string[];
  errors: number;
  letters: number;
  /** Read otherwise than typed: fits a little worse. */
  detour: number;
}

const WHOLE = 0;
const WHOLE_JOINED = 0.5;
const BEGINNING = 1;
const BEGINNING_JOINED = 1.5;
const SOUND = 3;
const SOUND_VARIED = 3.3;
const ERROR = 4;
const PER_LETTER_LEFT = 0.02;
const CONSONANTS_THAT_TELL = 3;

export function wordTyped(text: string, way: number): TypedWord {
  const latin = isLatin(text);
  return {
    text,
    latin,
    sounds: text.length < 2 ? [] : [...(latin ? soundsOfLatin(text) : soundsOfOther(text))],
    errors: errorsAllowed(text.length),
    letters: lettersOf(text),
    detour: way * 0.25,
  };
}

/** How far what is typed is from the name; infinite if one of its words fits no part of it. */
export function costOf(typed: TypedWord[], keys: NameKeys, forgiving: boolean): number {
  let sum = 0;
  for (const word of typed) {
    const cost = costOfWord(word, keys, forgiving);
    if (cost === Infinity) {
      return Infinity;
    }
    sum += cost;
  }
  return sum / typed.length + typed[0].detour;
}

function costOfWord(word: TypedWord, keys: NameKeys, forgiving: boolean): number {
  const written = Math.min(
    begins(word.text, keys.parts, WHOLE, BEGINNING),
    begins(word.text, keys.joined, WHOLE_JOINED, BEGINNING_JOINED),
  );
  if (written < Infinity) {
    return written;
  }
  const like = word.sounds.findIndex((sound) => soundsLike(word, sound, keys));
  if (like >= 0) {
    return like === 0 ? SOUND : SOUND_VARIED;
  }
  return forgiving && word.errors > 0 ? withErrors(word, keys) : Infinity;
}

function begins(text: string, words: string[], whole: number, beginning: number): number {
  let best = Infinity;
  for (const word of words) {
    if (word.startsWith(text)) {
      const left = word.length - text.length;
      best = Math.min(best, left === 0 ? whole : beginning + Math.min(left * PER_LETTER_LEFT, 0.4));
    }
  }
  return best;
}

/** Between scripts a beginning is enough, but not one sound; between Latin spellings all consonants have to be alike. */
function soundsLike(word: TypedWord, sound: string, keys: NameKeys): boolean {
  const fits = (key: string) => (sound.length > 1 ? key.startsWith(sound) : key === sound);
  if (!word.latin) {
    return keys.latinSounds.some(fits);
  }
  return (
    keys.otherSounds.some(fits) ||
    (sound.length >= CONSONANTS_THAT_TELL && keys.latinSounds.includes(sound))
  );
}

function withErrors(word: TypedWord, keys: NameKeys): number {
  let least = Infinity;
  for (let i = 0; i < keys.parts.length; i++) {
    if (countBits(word.letters & ~keys.letters[i]) <= word.errors) {
      const errors = errorsTo(word.text, keys.parts[i], word.errors);
      if (errors <= word.errors) {
        const left = Math.abs(keys.parts[i].length - word.text.length);
        least = Math.min(least, ERROR + errors + Math.min(left * PER_LETTER_LEFT, 0.4));
      }
    }
  }
  return least;
}
