import { html, nothing, type TemplateResult } from 'lit';
import type { Device } from '../keeping/device.ts';
import type { Load } from '../room/ratio.ts';
import type { RoomDesk } from '../room/room-desk.ts';
import type { Contact } from '../sync/sync.ts';
import type { Words } from '../words/words.ts';
import { contactLine } from './contact-line.ts';
import { counter } from './counter.ts';
import { icon } from './piece.ts';
import { roomName } from './room-pieces.ts';

const MOST_CARERS = 30;

/** Which room this is, how many are in, how many may be, and who looks after them. */
export function roomHeader(desk: RoomDesk, device: Device, contact: Contact, words: Words, carers: (count: number) => void): TemplateResult {
  const { sheet, load } = desk;
  const count = (key: string, number: number) =>
    html`<span class="door-count"><strong>${words.number(number)}</strong><span>${words.say(key, { count: number })}</span></span>`;
  return html`<header class="door-header room-header">
    <div class="door-header-row">
      <div>
        <h1><bdi>${roomName(sheet, words)}</bdi></h1>
        <p>${[words.text(sheet.slot.title), words.when(sheet.slot.start, desk.now), words.text(sheet.slot.place)].filter((one) => one).join(' · ')}</p>
      </div>
      <div class="door-counts">
        ${count('doorApp.room.inside', load.children)}
        ${Number.isFinite(load.allowed) ? count('doorApp.room.allowed', load.allowed) : nothing}
      </div>
      ${desk.isOurs
        ? counter('doorApp.room.carers', load.carers, 0, MOST_CARERS, words, carers)
        : html`<p>${words.say('doorApp.room.carers')} <strong>${words.number(load.carers)}</strong></p>`}
      ${bar(load, words)} ${contactLine(contact, device, words)}
    </div>
  </header>`;
}

/** How near the room is to what its carers may look after: a bar, a colour, and words. */
function bar(load: Load, words: Words): TemplateResult | typeof nothing {
  if (!Number.isFinite(load.allowed)) {
    return nothing;
  }
  const { key, given } = said(load);
  return html`<div class="room-load room-load-${load.state}">
    <progress aria-hidden="true" max=${Math.max(1, load.allowed)} value=${Math.min(load.children, Math.max(1, load.allowed))}></progress>
    <p role=${load.state === 'broken' ? 'alert' : 'status'}>
      ${load.state === 'fine' ? nothing : icon('alert')}<span>${words.say(`doorApp.room.load.${key}`, given)}</span>
    </p>
  </div>`;
}

function said({ state, children, carers, allowed, needed }: Load): { key: string; given: Record<string, number> } {
  if (state === 'broken') {
    return { key: 'broken', given: { count: needed } };
  }
  return carers === 0
    ? { key: 'nobody', given: {} }
    : state === 'last'
      ? { key: 'last', given: { count: carers + 1 } }
      : { key: 'fine', given: { count: allowed - children } };
}
