import { HAN_READINGS } from './han-readings.ts';
import { SURNAMES } from './surnames.ts';

/** The traditional forms of the letters in which the family names are listed. */
const TRADITIONAL = new Map(
  Array.from('陳陈黃黄張张劉刘吳吴鄭郑楊杨謝谢葉叶許许馮冯鄧邓羅罗關关馬马蘇苏鍾钟盧卢蕭萧歐欧陽阳單单趙赵孫孙譚谭'.matchAll(/(.)(.)/g), ([, from, to]) => [from, to]),
);

let readings: Map<string, string> | undefined;

/** How a Chinese character is read, without its tone; nothing for a rare one. */
export function readHan(character: string): string | undefined {
  readings ??= load();
  return readings.get(character);
}

/** Other spellings of the family name that this folded name begins with. */
export function surnameSpellings(folded: string): string[] {
  const simplified = Array.from(folded.slice(0, 2), (letter) => TRADITIONAL.get(letter) ?? letter).join('');
  return [1, 2].flatMap((letters) => (letters <= folded.length ? (SURNAMES.get(simplified.slice(0, letters)) ?? []) : []));
}

function load(): Map<string, string> {
  const readings = new Map<string, string>();
  for (const line of HAN_READINGS.trim().split('\n')) {
    const [syllable, characters] = line.split(' ');
    for (const character of characters) {
      readings.set(character, syllable);
    }
  }
  return readings;
}
