/** The script a folded word is written in, by its first letter. */
export type Script = 'latin' | 'arabic' | 'ethiopic' | 'han' | 'hangul' | 'indic' | 'kana' | 'other';

const SCRIPTS: [Script, RegExp][] = [
  ['latin', /^[\p{Script=Latin}\p{Script=Common}]/u],
  ['arabic', /^\p{Script=Arabic}/u],
  ['ethiopic', /^\p{Script=Ethiopic}/u],
  ['han', /^\p{Script=Han}/u],
  ['hangul', /^\p{Script=Hangul}/u],
  ['indic', /^[\u0900-\u0d7f]/],
  ['kana', /^[\p{Script=Hiragana}\p{Script=Katakana}]/u],
];
const ALL_LATIN = /^[\p{Script=Latin}\p{Script=Common}]*$/u;
const ALL_SYLLABLES = /^[\p{Script=Han}\p{Script=Hangul}]+$/u;

export function scriptOf(word: string): Script {
  return SCRIPTS.find(([, sign]) => sign.test(word))?.[0] ?? 'other';
}

export function isLatin(word: string): boolean {
  return ALL_LATIN.test(word);
}

/** Chinese and Korean write no space between family and given name. */
export function isWrittenBySyllable(word: string): boolean {
  return ALL_SYLLABLES.test(word);
}
