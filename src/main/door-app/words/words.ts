import { lists, numbers, times } from './formats.ts';
import { directionOf } from './languages.ts';
import { say, type Arguments } from './message.ts';
import type { Room, Texts } from '../server/contract.ts';

/** How the app speaks to whoever holds it: its sentences, times and lists, in one language. */
export class Words {
  readonly language: string;
  readonly direction: 'rtl' | 'ltr';
  private readonly sentences: Record<string, string>;
  private readonly locale: string;
  private readonly zone: string | undefined;

  /** @param zone the school's: its clock counts, not the phone's */
  constructor(language: string, sentences: Record<string, string>, zone?: string) {
    this.language = language;
    this.direction = directionOf(language);
    this.sentences = sentences;
    this.zone = zone;
    const inAmerica = zone?.startsWith('America/') && (language === 'es' || language === 'en');
    this.locale = language === 'ht' ? 'en-US' : inAmerica ? `${language}-US` : language;
  }

  in(zone: string): Words {
    return new Words(this.language, this.sentences, zone);
  }

  say(key: string, given?: Arguments): string {
    const pattern = this.sentences[key];
    if (pattern === undefined) {
      throw new Error(`No message has the key ${key}`);
    }
    return say(pattern, this.language, given);
  }

  has(key: string): boolean {
    return key in this.sentences;
  }

  time(at: string | number): string {
    return this.format(at, { hour: 'numeric', minute: '2-digit' });
  }

  /** With seconds, for what is soon. */
  exact(at: number): string {
    return this.format(at, { hour: 'numeric', minute: '2-digit', second: '2-digit' });
  }

  /** The day only when it is not today's. */
  when(at: string, now: number): string {
    const day = (moment: string | number) => this.format(moment, { year: 'numeric', month: 'numeric', day: 'numeric' });
    return day(at) === day(now)
      ? this.time(at)
      : this.format(at, { month: 'numeric', day: 'numeric', hour: 'numeric', minute: '2-digit' });
  }

  list(items: string[]): string {
    const isolated = items.map((item) => `\u2068${item}\u2069`);
    if (this.language === 'ht') {
      return isolated.length < 2 ? isolated.join('') : `${isolated.slice(0, -1).join(', ')} ak ${isolated.at(-1)}`;
    }
    return lists(this.language).format(isolated);
  }

  number(value: number): string {
    return numbers(this.locale).format(value);
  }

  /** What was written in several languages, in this one, or in English, or in any. */
  text(texts: Texts | undefined): string {
    const language = new Intl.Locale(this.language).language;
    return texts?.[this.language] ?? texts?.[language] ?? texts?.en ?? Object.values(texts ?? {})[0] ?? '';
  }

  /** Its name, else the ages it is for; nothing where neither is known. */
  room({ name, fromAge, toAge }: Partial<Room>): string | undefined {
    const hasAges = fromAge !== undefined && toAge !== undefined;
    return name || (hasAges ? this.say('doorApp.room.ages', { youngest: fromAge, oldest: toAge }) : undefined);
  }

  private format(at: string | number, options: Intl.DateTimeFormatOptions): string {
    return times(this.locale, { ...options, timeZone: this.zone }).format(new Date(at));
  }
}
