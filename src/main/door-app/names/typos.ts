/** How many small errors a typed word of this length may have: none in short ones, or everything would fit. */
export function errorsAllowed(length: number): number {
  return length >= 8 ? 2 : length >= 4 ? 1 : 0;
}

/**
 * The least errors (a letter more, less, other, or two swapped) by which what is typed becomes a beginning of the word;
 * more than allowed if there are too many.
 */
export function errorsTo(typed: string, word: string, allowed: number): number {
  const most = Math.min(word.length, typed.length + allowed);
  if (most < typed.length - allowed) {
    return allowed + 1;
  }
  let before: number[] = [];
  let last = Array.from({ length: most + 1 }, (_, j) => j);
  for (let i = 1; i <= typed.length; i++) {
    const row = [i];
    let best = i;
    for (let j = 1; j <= most; j++) {
      const same = typed[i - 1] === word[j - 1];
      let errors = Math.min(last[j - 1] + (same ? 0 : 1), last[j] + 1, row[j - 1] + 1);
      if (i > 1 && j > 1 && typed[i - 1] === word[j - 2] && typed[i - 2] === word[j - 1]) {
        errors = Math.min(errors, before[j - 2] + 1);
      }
      row.push(errors);
      best = Math.min(best, errors);
    }
    if (best > allowed) {
      return allowed + 1;
    }
    before = last;
    last = row;
  }
  return Math.min(...last);
}

/** Which letters a word has, as bits: words that share too few are not worth comparing. */
export function lettersOf(word: string): number {
  let bits = 0;
  for (let i = 0; i < word.length; i++) {
    bits |= 1 << word.charCodeAt(i) % 32;
  }
  return bits;
}

export function countBits(bits: number): number {
  let count = 0;
  for (let left = bits; left !== 0; left &= left - 1) {
    count++;
  }
  return count;
}
