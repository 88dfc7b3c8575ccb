import { letterByLetter } from './latin.ts';
import { scriptOf } from './scripts.ts';

/**
 * The consonants of a name, alike however its vowels and doubtful letters were carried into Latin, as the server's
 * SoundKey makes them: محمد, mohammed and muhammad all have "mhmd". A first vowel counts as "a". Where one spelling
 * stands for several sounds, a name has several keys.
 */
const MOST = 16;

/** Of a folded name, as typed or written in Latin letters. */
export function soundsOfLatin(folded: string): Set<string> {
  const consonants = consonantsOf(folded.replace(/([^aeiou])\1+/g, '$1'));
  if (consonants === '') {
    return new Set();
  }
  const keys = withAndWithoutW(consonants);
  if (/^(j|i[aeou])/.test(folded)) {
    withAndWithoutW(`y${consonants.slice(1)}`).forEach((key) => keys.add(key));
  }
  if (/^c[aeiou]|x/.test(folded)) {
    keys.add(consonantsOf(asInSomali(folded)));
  }
  return keys;
}

/** Of a folded name in another script: everything it may have become in Latin letters. */
export function soundsOfOther(folded: string): Set<string> {
  const keys = new Set<string>();
  for (const spelling of spellings(folded)) {
    const consonants = consonantsOf(letterByLetter(spelling));
    if (consonants === '') {
      continue;
    }
    // only Arabic letters leave open which vowels there are, so there a written one tells names apart
    const key =
      scriptOf(folded) === 'arabic' ? consonants : consonants[0] + consonants.slice(1).replaceAll('w', '');
    keys.add(key);
    keys.add(key.replace(/(.)\1+/g, '$1'));
    if (key.startsWith('y')) {
      keys.add(`a${key.slice(1)}`);
    }
  }
  return keys;
}

/** Somali writes c for a sound that others leave out, and x for h: Cabdiraxmaan is Abdirahman elsewhere. */
function asInSomali(folded: string): string {
  return folded.replace(/^c(?=[aeiou])/, '').replaceAll('x', 'h');
}

/** Arabic names with and without the article; those that end in a vowel with and without the h of Latin spelling. */
function spellings(folded: string): Set<string> {
  const spellings = new Set([folded]);
  if (folded.startsWith('ال') && folded.length > 3) {
    spellings.add(folded.slice(2));
  }
  for (const spelling of [...spellings]) {
    if (/[اي]$/.test(spelling)) {
      spellings.add(`${spelling}ه`);
    }
    if (spelling.endsWith('ه') && spelling.length > 1) {
      spellings.add(spelling.slice(0, -1));
    }
  }
  for (const [letter, other] of ['ضز', 'ذز', 'ثس', 'قگ', 'خح', 'гґ', 'хг']) {
    for (const spelling of [...spellings]) {
      if (spelling.includes(letter) && spellings.size < MOST) {
        spellings.add(spelling.replaceAll(letter, other));
      }
    }
  }
  return spellings;
}

function withAndWithoutW(consonants: string): Set<string> {
  let keys = [consonants[0]];
  for (const c of consonants.slice(1)) {
    const without = c === 'w' && keys.length < MOST ? keys : [];
    keys = [...keys.map((key) => key + c), ...without];
  }
  return new Set(keys);
}

/** First letter, or "a" for a vowel; then consonants in classes, and w wherever a rounded vowel or w is written. */
function consonantsOf(latin: string): string {
  const sounds = latin
    .replaceAll('shch', 'X')
    .replaceAll('tch', 'X')
    .replace(/ch|sh/g, 'X')
    .replace(/kh|q|ck|c/g, 'k')
    .replaceAll('x', 'ks')
    .replace(/gh|dj|zh|j/g, 'g')
    .replaceAll('dh', 'd')
    .replaceAll('th', 't')
    .replaceAll('ph', 'f')
    .replace(/[^a-zX]/g, '');
  if (sounds === '') {
    return '';
  }
  const head = 'aeiou'.includes(sounds[0]) ? 'a' : sounds[0] === 'v' ? 'w' : sounds[0];
  return head + sounds.slice(1).replace(/[ouvw]+/g, 'w').replace(/[aeiy]/g, '').replace(/w+/g, 'w');
}
