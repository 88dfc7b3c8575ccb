import { fold } from './fold.ts';
import { readHan } from './han.ts';
import { ETHIOPIC_ROWS, ETHIOPIC_VOWELS, HANGUL, INDIC_CONSONANTS, INDIC_VOWELS, LETTERS } from './letters.ts';
import { isLatin } from './scripts.ts';

/** Stands between letters while sounds are made out, so that s and h are not taken for sh. */
export const BETWEEN_LETTERS = '|';

const VIRAMA = 0x4d;
const PAIRS: [string, string][] = [['ου', 'ou'], ['μπ', 'b'], ['ντ', 'd'], ['γγ', 'ng'], ['αυ', 'av'], ['ευ', 'ev'], ['ու', 'u']];

/** A folded name in Latin letters, the way people write it on forms in the United States rather than as scholars do. */
export function inLatin(folded: string): string {
  return isLatin(folded) ? folded : fold(letterByLetter(folded).replaceAll(BETWEEN_LETTERS, ''));
}

export function letterByLetter(folded: string): string {
  const text = PAIRS.reduce((left, [pair, as]) => left.replaceAll(pair, as + BETWEEN_LETTERS), folded);
  let latin = '';
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (isLatin(text[i])) {
      latin += text[i];
    } else if (code >= 0x0900 && code <= 0x0d7f) {
      latin += indic(code, text.charCodeAt(i + 1)) + BETWEEN_LETTERS;
    } else {
      latin += letter(text[i], code) + BETWEEN_LETTERS;
    }
  }
  return latin.replace(/っ\|(.)/g, '$1$1').replace(/i\|(y[auo])\|?~/g, '$1|').replaceAll('~', '');
}

function letter(sign: string, code: number): string {
  if (code >= 0x1200 && code < 0x1358) {
    return ethiopic(code);
  }
  if (code >= 0xac00 && code <= 0xd7a3) {
    return hangul(code - 0xac00);
  }
  return LETTERS.get(sign) ?? readHan(sign) ?? sign;
}

function ethiopic(code: number): string {
  const order = (code - 0x1200) % 8;
  const row = ETHIOPIC_ROWS[(code - 0x1200) >> 3];
  const openA = (row === "'" || row === 'h') && order === 0;
  const consonant = row === "'" ? '' : row;
  const vowel = row === "'" && order === 5 ? 'i' : ETHIOPIC_VOWELS[order];
  return consonant + (openA ? 'a' : vowel);
}

function hangul(number: number): string {
  const [initials, vowels, finals] = HANGUL;
  return initials[Math.floor(number / 588)] + vowels[Math.floor((number % 588) / 28)] + finals[number % 28];
}

/** Nine scripts of India stand in parallel blocks of 128; a consonant carries an a unless a sign says otherwise. */
function indic(code: number, next: number): string {
  const place = code & 0x7f;
  const consonant = INDIC_CONSONANTS.get(place);
  if (consonant === undefined) {
    return INDIC_VOWELS.get(place) ?? '';
  }
  const following = next & 0x7f;
  const bare = Number.isNaN(next) || following === VIRAMA || (following >= 0x3c && following <= 0x4c);
  return consonant + (bare ? '' : 'a');
}
