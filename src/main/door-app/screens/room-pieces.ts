import { html, nothing, type TemplateResult } from 'lit';
import type { RoomDesk } from '../room/room-desk.ts';
import type { InRoom, Went } from '../room/room.ts';
import type { RoomSheet } from '../server/room-contract.ts';
import type { Words } from '../words/words.ts';
import { icon } from './piece.ts';

export function nameIn({ child }: InRoom, words: Words): string {
  return child.name || words.say('doorApp.room.unnamed');
}

/** Kept apart from the direction of what stands around it; as a whole it reads as the reader’s language does. */
export function nameAndAge(one: InRoom, words: Words): string {
  const { age } = one.child;
  const name = nameIn(one, words);
  return age === undefined ? words.list([name]) : words.say('door.person.child', { name, age });
}

export function roomName({ label, room }: RoomSheet, words: Words): string {
  return words.room(room) ?? label;
}

/** What must not be overlooked: a symbol, a word of what it is, and what the family wrote. */
export function care({ child }: InRoom, words: Words): TemplateResult {
  return html`${child.allergies
    ? html`<p class="room-care room-care-danger">${icon('alert')}<span><strong>${words.say('doorApp.room.allergies')}</strong> <bdi>${child.allergies}</bdi></span></p>`
    : nothing}
  ${child.needs
    ? html`<p class="room-care">${icon('heart')}<span><strong>${words.say('doorApp.room.needs')}</strong> <bdi>${child.needs}</bdi></span></p>`
    : nothing}`;
}

/** Who never gets the child, before every hand-over of that family. */
export function mustNot({ family }: InRoom, words: Words): TemplateResult | typeof nothing {
  const names = family.mustNot?.map(({ name }) => name) ?? [];
  return names.length === 0
    ? nothing
    : html`<div class="room-must-not" role="alert">
        ${icon('close')}
        <div>
          <p><strong>${words.say('doorApp.room.mustNot', { names: words.list(names) })}</strong></p>
          <p>${words.say('doorApp.room.mustNotMore')}</p>
        </div>
      </div>`;
}

/** Nobody gets this child by its code alone. */
export function photoId({ family }: InRoom, words: Words): TemplateResult | typeof nothing {
  return family.photoId ? html`<p class="room-warning">${icon('alert')}<span>${words.say('doorApp.room.photoId')}</span></p>` : nothing;
}

/** Somebody took the child who must not, or may not: whoever holds the phone has to hear of it, also much later. */
export function alarm(one: InRoom, desk: RoomDesk, words: Words): TemplateResult {
  const name = nameIn(one, words);
  const adult = one.out?.name;
  return html`<div class="room-must-not" role="alert">
    ${icon('alert')}
    <div>
      <p><strong>${adult ? words.say('doorApp.room.wentWith', { name, adult }) : words.say('doorApp.room.went', { name })}</strong></p>
      <p>${words.say(`doorApp.room.note.${desk.note(one)}`)}</p>
    </div>
  </div>`;
}

/** What was shown for the child. */
export function shown({ how }: Went, words: Words): string {
  return words.say(how === 'code' ? 'doorApp.room.codeShown' : how === 'staff' ? 'doorApp.room.byStaff' : 'doorApp.room.idWasSeen');
}

/** Always read from left to right, each symbol by itself. */
export function symbols(code: string): TemplateResult {
  return html`<bdi class="room-symbols" dir="ltr">${code}</bdi>`;
}
