import { numbers, plurals } from './formats.ts';

/**
 * Says the ICU messages that Homeroom's sentences are: {name}, {count, number}, {count, plural, …}, {kind, select, …}.
 * A library for all of ICU would be ten times as large.
 */
export type Arguments = Record<string, string | number>;

type Part = string | { argument: string; kind: 'insert' | 'number' } | { count: true } | Choice;

interface Choice {
  argument: string;
  kind: 'plural' | 'select';
  ways: Map<string, Part[]>;
}

const ISOLATE = '\u2068';
const POP = '\u2069';

/** @param language whose plurals and numbers are meant */
export function say(pattern: string, language: string, given: Arguments = {}): string {
  return speak(new Reader(pattern).message(), language, given);
}

function speak(parts: Part[], language: string, given: Arguments, count = 0): string {
  return parts
    .map((part) => {
      if (typeof part === 'string') {
        return part;
      }
      if ('count' in part) {
        return number(count, language);
      }
      const value = given[part.argument] ?? '';
      switch (part.kind) {
        case 'insert':
          // a name in another direction must not turn the sentence around
          return typeof value === 'number' ? number(value, language) : ISOLATE + value + POP;
        case 'number':
          return number(Number(value), language);
        case 'select':
          return speak(part.ways.get(String(value)) ?? part.ways.get('other') ?? [], language, given, count);
        case 'plural':
          return speak(pluralOf(part.ways, Number(value), language), language, given, Number(value));
      }
    })
    .join('');
}

function pluralOf(ways: Map<string, Part[]>, count: number, language: string): Part[] {
  return ways.get(`=${count}`) ?? ways.get(pluralRules(language).select(count)) ?? ways.get('other') ?? [];
}

/** Haitian Creole has one form, and browsers do not know it. */
function pluralRules(language: string): Pick<Intl.PluralRules, 'select'> {
  return language.startsWith('ht') ? { select: () => 'other' } : plurals(language);
}

function number(value: number, language: string): string {
  return numbers(language.startsWith('ht') ? 'en' : language).format(value);
}

class Reader {
  private readonly pattern: string;
  private at = 0;

  constructor(pattern: string) {
    this.pattern = pattern;
  }

  message(inPlural = false): Part[] {
    const parts: Part[] = [];
    let text = '';
    while (this.at < this.pattern.length && this.pattern[this.at] !== '}') {
      const sign = this.pattern[this.at++];
      if (sign === '{' || (sign === '#' && inPlural)) {
        parts.push(text, sign === '{' ? this.argument(inPlural) : { count: true });
        text = '';
      } else {
        text += sign;
      }
    }
    return [...parts, text];
  }

  private argument(inPlural: boolean): Part {
    const argument = this.until(/[,}]/);
    if (this.pattern[this.at++] === '}') {
      return { argument, kind: 'insert' };
    }
    const kind = this.until(/[,}]/);
    if (this.pattern[this.at++] === '}') {
      return { argument, kind: 'number' };
    }
    const ways = new Map<string, Part[]>();
    for (let name = this.until(/[{}]/); this.pattern[this.at++] === '{'; name = this.until(/[{}]/)) {
      ways.set(name, this.message(inPlural || kind === 'plural'));
      this.at++;
    }
    return { argument, kind: kind === 'plural' ? 'plural' : 'select', ways };
  }

  private until(end: RegExp): string {
    const from = this.at;
    while (this.at < this.pattern.length && !end.test(this.pattern[this.at])) {
      this.at++;
    }
    return this.pattern.slice(from, this.at).trim();
  }
}
