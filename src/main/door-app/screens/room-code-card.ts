import { html, nothing, type TemplateResult } from 'lit';
import { pickupText, spaced, tailOf } from '../room/codes.ts';
import type { RoomDesk } from '../room/room-desk.ts';
import type { InRoom } from '../room/room.ts';
import type { Words } from '../words/words.ts';
import { button } from './piece.ts';
import { qrImage } from './qr-image.ts';
import type { ChildTaps } from './room-child-card.ts';
import { care, nameIn, photoId, roomName, symbols } from './room-pieces.ts';

/** By what the parent fetches the child: large, to be photographed, or printed. */
export function codeCard(one: InRoom, desk: RoomDesk, theirs: Words | undefined, words: Words, taps: ChildTaps & { print(): void }): TemplateResult {
  const name = nameIn(one, words);
  const { child, in: came } = one;
  return html`<section class="room-card room-code" aria-labelledby="card">
    <h2 id="card" tabindex="-1">${words.say('doorApp.room.isIn', { name })}</h2>
    <p class="room-photo">${words.say('doorApp.room.photo')}</p>
    <div class="room-code-shown">
      ${theirs ? html`<div lang=${theirs.language} dir=${theirs.direction}>${toShow(one, name, theirs)}</div>` : nothing}
      ${qrImage(pickupText(child.id, came!.code), words.say('doorApp.room.qr', { name }))}
      <p class="room-code-symbols">${symbols(spaced(came!.code))}</p>
    </div>
    ${photoId(one, words)} ${care(one, words)}
    <div class="buttons">
      ${button('arrive-all', 'check', words.say('doorApp.room.done'), () => taps.back())}
      ${button('', 'print', words.say('doorApp.room.print'), () => taps.print())}
      ${desk.isOurs ? button('', 'undo', words.say('door.row.undo'), () => taps.undo(child.id)) : nothing}
    </div>
  </section>`;
}

/** On paper or on labels, a page each: the slip for the parent, in their language, and the tag for the child. */
export function paper(one: InRoom, desk: RoomDesk, theirs: Words): TemplateResult {
  const { child, in: came } = one;
  const { school, slot } = desk.sheet;
  const name = nameIn(one, theirs);
  return html`<div class="room-paper" aria-hidden="true">
    <section class="room-slip" lang=${theirs.language} dir=${theirs.direction}>
      <div class="room-paper-lead">${toShow(one, name, theirs)}</div>
      ${qrImage(pickupText(child.id, came!.code), '')}
      <p class="room-paper-code">${symbols(spaced(came!.code))}</p>
      <p><bdi>${roomName(desk.sheet, theirs)}</bdi> · ${theirs.text(slot.title)} · <bdi>${school.name}</bdi></p>
    </section>
    <section class="room-tag">
      <p class="room-paper-name" dir="auto">${firstName(one)}</p>
      <p class="room-paper-code">${symbols(tailOf(came!.code))}</p>
      ${child.allergies ? allergyMark : nothing}
    </section>
  </div>`;
}

/** What the parent brings when they come back. */
function toShow({ family }: InRoom, name: string, theirs: Words): TemplateResult {
  return html`<p>${theirs.say('doorApp.room.show', { name })}</p>
    ${family.photoId ? html`<p>${theirs.say('doorApp.room.photoId')}</p>` : nothing}`;
}

/** Words would tell everybody in the hall. */
const allergyMark = html`<svg class="room-paper-mark" viewBox="0 0 24 24">
  <path d="M12 2 23 21H1Z" fill="none" stroke="#000" stroke-width="2.2" stroke-linejoin="round" /><path d="M12 9v6M12 17v2" stroke="#000" stroke-width="2.4" />
</svg>`;

/** The family name comes first in Vietnamese. */
function firstName({ child, family }: InRoom): string {
  const names = child.name.trim().split(/\s+/);
  return (family.language?.startsWith('vi') ? names.at(-1) : names[0]) ?? '';
}
