import { html, nothing, type TemplateResult } from 'lit';
import { areAllHere, hasPlace, isHere, missing, type Party } from '../evening/party.ts';
import type { Person, Slot } from '../server/contract.ts';
import type { Words } from '../words/words.ts';
import { badges } from './badges.ts';
import { button, icon } from './piece.ts';

/** What a tap on a family asks for. */
export interface Taps {
  arrive(party: Party, people: string[]): void;
  undo(party: Party, people: string[]): void;
}

/** A family: what one has to know of it, one button for all of them, and one for each. */
export function partyRow(party: Party, here: Slot, words: Words, taps: Taps): TemplateResult {
  return html`<li class="family-row">
    <div class="family-row-head">
      <div>
        <h3 class="family-row-name"><bdi>${nameOf(party, words)}</bdi></h3>
        ${badges(party, here, words)}
      </div>
      ${main(party, here, words, taps)}
    </div>
    ${party.registered
      ? html`<ul class="family-people">
          ${party.family.people.map((person) => html`<li>${one(party, person, words, taps)}</li>`)}
        </ul>`
      : nothing}
  </li>`;
}

export function nameOf(party: Party, words: Words): string {
  const [first] = party.family.people;
  return first?.name || words.say('doorApp.guests', { count: party.family.people.length });
}

function main(party: Party, here: Slot, words: Words, taps: Taps): TemplateResult {
  const away = missing(party).map((person) => person.id);
  if (areAllHere(party)) {
    return button('', 'undo', words.say('door.row.undo'), () => taps.undo(party, [...party.here.keys()]));
  }
  const expected = hasPlace(party) && party.slot.id === here.id;
  const label = expected
    ? words.say(party.here.size > 0 ? 'door.row.rest' : 'door.row.all', { count: away.length })
    : words.say('door.row.admit');
  return button('arrive-all', 'check', label, () => taps.arrive(party, away));
}

function one(party: Party, person: Person, words: Words, taps: Taps): TemplateResult {
  const present = isHere(party, person.id);
  return html`<button
    type="button"
    class="button arrive-one"
    aria-pressed=${String(present)}
    @click=${() => (present ? taps.undo(party, [person.id]) : taps.arrive(party, [person.id]))}
  >
    ${icon(present ? 'check' : person.child ? 'child' : 'people')}<bdi dir=${person.age === undefined ? 'auto' : words.direction}>${full(person, words)}</bdi>
    <span class="arrive-more">${more(party, person, words)}</span>
  </button>`;
}

function full(person: Person, words: Words): string {
  return person.age === undefined
    ? person.name
    : words.say('door.person.child', { name: person.name, age: person.age });
}

function more(party: Party, person: Person, words: Words): string {
  const seen = party.here.get(person.id)?.[0];
  if (seen) {
    const time = words.time(seen.at);
    return seen.door
      ? words.say('doorApp.person.hereAt', { time, door: seen.door })
      : words.say('door.person.here', { time });
  }
  const care = person.care && !party.notes.has('withoutChildcare');
  const room = person.room === undefined ? undefined : words.room(party.slot.rooms?.[person.room] ?? {});
  if (care && room) {
    return words.say('doorApp.person.room', { room });
  }
  return care ? words.say('door.person.childcare') : '';
}
