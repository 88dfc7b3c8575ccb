import { html, nothing, type TemplateResult } from 'lit';
import type { Device } from '../keeping/device.ts';
import type { RoomDesk } from '../room/room-desk.ts';
import type { Words } from '../words/words.ts';
import { button, icon } from './piece.ts';
import { nameIn } from './room-pieces.ts';

/** The end of a room's evening: when it may be closed, and what still waits after that. */
export function roomEnd(desk: RoomDesk, device: Device, words: Words, close: () => void): TemplateResult | typeof nothing {
  const { inside, closedAt } = desk.room;
  const waiting = device.unanswered().length;
  if (closedAt !== undefined) {
    return html`<section class="room-closed" role="status">
      <p><strong>${words.say('doorApp.room.closed')}</strong> · ${words.time(closedAt)}</p>
      <p>${waiting > 0 ? words.say('doorApp.over.waiting', { count: waiting }) : words.say('doorApp.room.closedSent')}</p>
    </section>`;
  }
  if (!desk.isOurs) {
    return nothing;
  }
  return html`<details class="walk-in">
    <summary>${icon('clock')}<span>${words.say('doorApp.room.close')}</span></summary>
    ${inside.length > 0
      ? html`<p class="door-mistake">${words.say('doorApp.room.closeInside', { count: inside.length })}</p>
          <p>${words.list(inside.map((one) => nameIn(one, words)))}</p>`
      : html`${waiting > 0 ? html`<p>${words.say('doorApp.queue', { count: waiting })}</p>` : nothing}
          ${button('', 'check', words.say('doorApp.room.closeYes'), close)}`}
  </details>`;
}
