import { html, nothing, type TemplateResult } from 'lit';
import type { RoomDesk } from '../room/room-desk.ts';
import type { InRoom } from '../room/room.ts';
import type { Warning } from '../room/warnings.ts';
import type { Words } from '../words/words.ts';
import { languageBadge } from './badges.ts';
import { greeting } from './greeting.ts';
import { button, icon } from './piece.ts';
import { care, nameAndAge, nameIn } from './room-pieces.ts';

/** What the buttons of a child's card ask for. */
export interface ChildTaps {
  bringIn(child: string): void;
  undo(child: string): void;
  showCode(child: string): void;
  back(): void;
}

/** A child that is not in the room: what one has to know before one takes it in. */
export function childCard(one: InRoom, desk: RoomDesk, words: Words, taps: ChildTaps): TemplateResult {
  const name = nameIn(one, words);
  const { family, child, out } = one;
  return html`<section class="room-card" aria-labelledby="card">
    <div class="room-card-head">
      <h2 id="card" tabindex="-1">${nameAndAge(one, words)}</h2>
      <p class="family-row-badges">${family.language ? languageBadge(family.language) : nothing}</p>
      ${adults(one, words)} ${greeting(family.language, desk.sheet.greetings, words)}
    </div>
    ${care(one, words)}
    ${desk.warnings(one).map((warning) => html`<p class="room-warning">${icon('alert')}<span>${said(warning, words)}</span></p>`)}
    ${out ? html`<p>${words.say('doorApp.room.fetchedAt', { time: words.time(out.at) })}</p>` : nothing}
    <div class="buttons">
      ${desk.isOurs ? button('arrive-all', 'check', words.say('doorApp.room.take', { name }), () => taps.bringIn(child.id)) : nothing}
      ${desk.isOurs && out ? button('', 'undo', words.say('doorApp.room.undoOut'), () => taps.undo(child.id)) : nothing}
      ${button('', undefined, words.say('doorApp.room.back'), () => taps.back())}
    </div>
  </section>`;
}

export function adults({ family }: InRoom, words: Words): TemplateResult | typeof nothing {
  const names = family.adults?.map(({ name }) => name) ?? [];
  return names.length === 0 ? nothing : html`<p>${words.say('doorApp.room.adults', { names: words.list(names) })}</p>`;
}

function said(warning: Warning, words: Words): string {
  switch (warning.kind) {
    case 'carers':
      return words.say('doorApp.room.warn.carers', { count: warning.needed, there: warning.there });
    case 'full':
      return words.say('doorApp.room.warn.full', { count: warning.roomFor });
    case 'otherRoom':
      return words.say('doorApp.room.warn.otherRoom', { room: warning.room });
    default:
      return words.say(`doorApp.room.warn.${warning.kind}`);
  }
}
