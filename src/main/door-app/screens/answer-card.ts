import { html, nothing, type TemplateResult } from 'lit';
import { toneOf, type DeskAnswer, type Tone } from '../desk/answer.ts';
import { firstSeen, type Party } from '../evening/party.ts';
import type { LookedUp, Note, Roster } from '../server/contract.ts';
import type { Words } from '../words/words.ts';
import { greeting } from './greeting.ts';
import { nameOf } from './party-row.ts';
import { button, icon } from './piece.ts';

/** What the buttons of an answer ask for. */
export interface AnswerTaps {
  undo(party: Party, people: string[]): void;
  admit(whom: { code: string; people?: number; looked?: LookedUp }): void;
  arriveByCode(code: string, people: number): void;
}

export const ICONS: Record<Tone, string> = {
  success: 'check', information: 'people', duplicate: 'clock', warning: 'alert', danger: 'close',
};

/**
 * The last answer: a colour, an icon, a word, and what one may do next.
 *
 * @param notes what the server has said of it since
 */
export function answerCard(
  answer: DeskAnswer, notes: ReadonlySet<Note>, roster: Roster, words: Words, now: number, taps: AnswerTaps,
): TemplateResult {
  const tone = toneOf(answer);
  const { word, more } = said(answer, notes, words, now);
  const party = 'party' in answer ? answer.party : undefined;
  return html`<section class="door-result door-result-${tone}" role=${tone === 'danger' ? 'alert' : 'status'}>
    ${icon(ICONS[tone])}
    <div>
      <p class="door-result-word">${word}</p>
      ${more.map((line) => html`<p class="door-greeting">${line}</p>`)}
      ${party && answer.kind === 'arrived' ? greeting(party.family.language, roster.greetings, words) : nothing}
    </div>
    ${buttons(answer, words, taps)}
  </section>`;
}

function said(answer: DeskAnswer, notes: ReadonlySet<Note>, words: Words, now: number): { word: string; more: string[] } {
  const say = (key: string, ...more: string[]) => ({ word: words.say(key), more });
  switch (answer.kind) {
    case 'arrived': {
      const names = listed(answer.party, words, answer.people);
      return { word: words.say('door.result.arrived', { names }), more: arrivedMore(answer, notes, words) };
    }
    case 'undone':
      return say('door.result.undone', listed(answer.party, words));
    case 'expected':
      return {
        word: words.say('door.result.expected', { names: listed(answer.party, words) }),
        more: [words.say('door.result.expectedMore')],
      };
    case 'alreadyHere':
      return { word: already(answer.party, words), more: [listed(answer.party, words)] };
    case 'waiting':
      return say('door.result.waiting', listed(answer.party, words));
    case 'otherSlot': {
      const { title, start } = answer.party.slot;
      return { word: otherEvent(words, words.text(title), words.when(start, now)), more: [listed(answer.party, words)] };
    }
    case 'elsewhere': {
      const { slot } = answer;
      return slot
        ? { word: otherEvent(words, words.text(slot.title), words.when(slot.start, now)), more: [] }
        : say('doorApp.code.elsewhere');
    }
    case 'cancelled':
      return say('door.result.cancelled');
    case 'registeredSince':
      return {
        word: words.say('doorApp.code.registeredSince', { count: answer.people }),
        more: [words.say('doorApp.code.registeredSinceMore')],
      };
    case 'otherSchool':
      return say('doorApp.code.otherSchool', words.say('door.result.unknownCodeMore'));
    case 'forged':
      return say('doorApp.code.forged', words.say('doorApp.code.forgedMore'));
    case 'asking':
      return say('doorApp.code.asking');
    case 'cannotTell':
      return say(answer.busy ? 'doorApp.code.busy' : 'doorApp.code.cannotTell', words.say('doorApp.code.cannotTellMore'));
    case 'unknownCode':
      return say('door.result.unknownCode', words.say('door.result.unknownCodeMore'));
    case 'tooOften':
      return say('door.result.tooOften', words.say('door.result.tooOftenMore'));
    case 'nobody':
      return say('door.result.nobody', words.say('door.result.nobodyMore'));
  }
}

function arrivedMore({ party, crowded }: Extract<DeskAnswer, { kind: 'arrived' }>, notes: ReadonlySet<Note>, words: Words): string[] {
  return [
    ...(party.family.firstTime ? [words.say('doorApp.firstTime')] : []),
    ...(notes.has('admitted') ? [words.say('doorApp.note.admitted')] : []),
    ...(notes.has('withoutChildcare') ? [words.say('doorApp.note.withoutChildcare')] : []),
    ...(crowded || notes.has('crowded') ? [words.say('door.result.crowded')] : []),
  ];
}

function already(party: Party, words: Words): string {
  const seen = firstSeen(party);
  const time = words.time(seen?.at ?? Date.now());
  return seen?.door
    ? words.say('doorApp.already', { time, door: seen.door })
    : words.say('door.result.already', { time });
}

function otherEvent(words: Words, event: string, when: string): string {
  return words.say('doorApp.elsewhere', { event, when });
}

function listed(party: Party, words: Words, people?: string[]): string {
  const those = party.family.people.filter((person) => person.name && (people?.includes(person.id) ?? true));
  return those.length > 0 ? words.list(those.map((person) => person.name)) : nameOf(party, words);
}

function buttons(answer: DeskAnswer, words: Words, taps: AnswerTaps): TemplateResult | typeof nothing {
  const act = (symbol: string, key: string, tap: () => void, given = {}) =>
    html`<div class="buttons">${button('', symbol, words.say(key, given), tap)}</div>`;
  switch (answer.kind) {
    case 'arrived':
      return act('undo', 'door.row.undo', () => taps.undo(answer.party, answer.people));
    case 'registeredSince':
      return act('check', 'door.row.all', () => taps.arriveByCode(answer.code, answer.people), { count: answer.people });
    case 'cancelled':
    case 'elsewhere':
      return act('check', 'door.result.admitAnyway', () => taps.admit(answer));
    default:
      return nothing;
  }
}
