/**
 * Makes names comparable that people would call the same, as the server's TextFolding does: without regard to accents,
 * case, width, punctuation, and the letters that Arabic, Persian and Amharic writers use for each other.
 */
const SAME = same();
/** Most names, and quick to fold. */
const PLAIN = /^[A-Za-z0-9 ]*$/;
const MARK = /\p{M}/u;
const MARK_OF_NO_LETTER = /[\p{Script=Inherited}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}]/u;
const JAPANESE_VOICING = /[\u3099\u309A]/;
const LETTER = /[\p{Lu}\p{Ll}\p{Lt}\p{Lo}]/u;
const SILENT = /[\p{Mn}\p{Cf}\p{Lm}\p{Sk}'’‘`´]/u;
const DIGIT = /\p{Nd}/u;

/** Words in lower case with one space between them; for comparing and searching, never for showing. */
export function fold(text: string): string {
  if (PLAIN.test(text)) {
    return text.toLowerCase().replace(/ +/g, ' ').trim();
  }
  let folded = '';
  for (const letter of takenApart(text)) {
    folded += foldLetter(letter, folded);
  }
  return folded.normalize('NFC').trim();
}

export function words(text: string): string[] {
  return fold(text).split(' ').filter((word) => word !== '');
}

/** The Cyrillic й and ї are letters of their own, not accented ones: they sound otherwise. */
function takenApart(text: string): string {
  return lower(text).normalize('NFKD').toLowerCase().replace(/и\u0306/g, 'й').replace(/і\u0308/g, 'ї');
}

function lower(text: string): string {
  return text.replaceAll('İ', 'i').replaceAll('I', 'i').toLowerCase().replaceAll('ß', 'ss').replaceAll('ς', 'σ');
}

function foldLetter(letter: string, before: string): string {
  const same = SAME.get(letter);
  if (same !== undefined) {
    return same;
  }
  if (LETTER.test(letter)) {
    return katakanaAsHiragana(letter);
  }
  if (DIGIT.test(letter)) {
    return digit(letter);
  }
  if (MARK.test(letter) && (!MARK_OF_NO_LETTER.test(letter) || JAPANESE_VOICING.test(letter))) {
    return letter;
  }
  return SILENT.test(letter) || before === '' || before.endsWith(' ') ? '' : ' ';
}

/** Digits of a script stand in one row of ten. */
function digit(letter: string): string {
  const code = letter.codePointAt(0)!;
  let zero = code;
  while (DIGIT.test(String.fromCodePoint(zero - 1)) && code - zero < 9) {
    zero--;
  }
  return String(code - zero);
}

function katakanaAsHiragana(letter: string): string {
  const code = letter.codePointAt(0)!;
  return code >= 0x30a1 && code <= 0x30f6 ? String.fromCodePoint(code - 0x60) : letter;
}

function same(): Map<string, string> {
  const pairs =
    'đd øo łl ħh ıi ðd ŋn ɓb ɗd ƙk ƴy ǝe əe ơo ưu ىي یي ېي ےي کك ګگ ةه ەه ہه ھه ۀه ٱا ںن ټت ډد ړر ٹت ڈد ґг ሃሀ ኣአ';
  const same = new Map(pairs.split(' ').map((pair) => [pair[0], pair[1]]));
  for (const [letter, as] of [['æ', 'ae'], ['œ', 'oe'], ['þ', 'th'], ['ß', 'ss'], ['ς', 'σ'], ['ء', ''], ['ـ', '']]) {
    same.set(letter, as);
  }
  for (const [row, as] of ['ሐሀ', 'ኀሀ', 'ኸሀ', 'ሠሰ', 'ዐአ', 'ፀጸ']) {
    ethiopic(same, row, as);
  }
  return same;
}

/** Amharic writes one sound with several rows of seven letters; first and fourth order of h and of the vowel too. */
function ethiopic(same: Map<string, string>, row: string, as: string) {
  for (let order = 0; order < 7; order++) {
    const openA = order === 3 && (as === 'ሀ' || as === 'አ');
    same.set(String.fromCharCode(row.charCodeAt(0) + order), String.fromCharCode(as.charCodeAt(0) + (openA ? 0 : order)));
  }
}
