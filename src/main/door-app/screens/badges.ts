import { html, nothing, type TemplateResult } from 'lit';
import { areAllHere, hasPlace, type Party } from '../evening/party.ts';
import type { Interpreter, Slot } from '../server/contract.ts';
import { directionOf, languageName } from '../words/languages.ts';
import type { Words } from '../words/words.ts';
import { icon } from './piece.ts';

const ICON_OF_NEED: Record<string, string> = {
  STEP_FREE: 'wheelchair',
  SEAT_NEAR_DOOR: 'wheelchair',
  HEARING_LOOP: 'ear',
  QUIET_PLACE: 'ear',
  FOOD_ALLERGY: 'alert',
};
/** What one has to know of a family before one speaks to it: its language, and the help it asked for. */
export function badges(party: Party, here: Slot, words: Words): TemplateResult {
  const { family, slot } = party;
  const withoutCare = party.notes.has('withoutChildcare');
  const inCare = withoutCare ? 0 : family.people.filter((person) => person.care).length;
  return html`<p class="family-row-badges">
    ${slot.id === here.id ? nothing : badge('warning', 'calendar', `${words.text(slot.title)}, ${words.time(slot.start)}`)}
    ${hasPlace(party) || party.here.size > 0 ? nothing : badge('warning', undefined, words.say('door.badge.waiting'))}
    ${areAllHere(party) ? badge('success', 'check', words.say('door.badge.allHere')) : nothing}
    ${family.firstTime ? badge('accent', 'heart', words.say('doorApp.firstTime')) : nothing}
    ${family.language ? languageBadge(family.language) : nothing}
    ${family.interpreters?.map((wish) => interpreter(wish, words))}
    ${inCare > 0 ? badge('accent', 'child', words.say('door.badge.childcare', { count: inCare })) : nothing}
    ${withoutCare ? badge('warning', 'child', words.say('doorApp.note.withoutChildcare')) : nothing}
    ${family.needs?.map((need) =>
      badge(need === 'FOOD_ALLERGY' ? 'danger' : '', ICON_OF_NEED[need] ?? 'heart', words.say(needKey(need, words))),
    )}
  </p>`;
}

/** A language by the name its speakers give it. */
export function languageBadge(tag: string): TemplateResult {
  return html`<span class="badge" lang=${tag} dir=${directionOf(tag)}>
    ${icon('globe')}<span>${languageName(tag, tag)}</span>
  </span>`;
}

function interpreter(wish: Interpreter, words: Words): TemplateResult {
  const key = wish.signed ? 'door.badge.signed' : 'door.badge.interpreter';
  const said = [words.say(key, { language: languageName(wish.language, words.language) })];
  if (wish.help !== 'INTERPRETED') {
    said.push(words.say(`doorApp.help.${wish.help ?? 'NOBODY'}`));
  }
  if (wish.headsets?.length) {
    said.push(words.say('doorApp.headset', { name: wish.headsets.join(', ') }));
  }
  return badge('warning', wish.signed ? 'hands' : 'speech', said.join(' · '));
}

export function badge(tone: string, symbol: string | undefined, words: string): TemplateResult {
  return html`<span class="badge ${tone ? `badge-${tone}` : ''}">${symbol ? icon(symbol) : nothing}<span>${words}</span></span>`;
}

/** A server newer than this app may know more needs. */
function needKey(need: string, words: Words): string {
  return words.has(`door.need.${need}`) ? `door.need.${need}` : 'door.need.OTHER';
}
