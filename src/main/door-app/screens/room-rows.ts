import { html, nothing, type TemplateResult } from 'lit';
import { tailOf } from '../room/codes.ts';
import type { InRoom } from '../room/room.ts';
import { collators } from '../words/formats.ts';
import type { Words } from '../words/words.ts';
import { icon } from './piece.ts';
import { care, nameAndAge, symbols } from './room-pieces.ts';

/** Children one may choose from, each a large button. Of those not inside nothing is told but the name. */
export function foundRows(found: readonly InRoom[], words: Words, choose: (child: string) => void): TemplateResult {
  return html`<ul class="room-rows">
    ${found.map(
      (one) => html`<li>
        <button type="button" class="button arrive-one" @click=${() => choose(one.child.id)}>
          ${icon(one.inside ? 'check' : 'child')}<span>${nameAndAge(one, words)}</span>
          <span class="arrive-more">${standing(one, words)}</span>
        </button>
      </li>`,
    )}
  </ul>`;
}

/** Who is inside: since when, what to take care of, and what is on the tag. */
export function insideRows(inside: readonly InRoom[], words: Words, choose: (child: string) => void): TemplateResult {
  const { compare } = collators(words.language);
  const sorted = [...inside].sort((a, b) => compare(a.child.name, b.child.name));
  return html`<ul class="room-rows">
    ${sorted.map(
      (one) => html`<li class="room-row">
        <button type="button" class="button arrive-one" @click=${() => choose(one.child.id)}>
          <span>${nameAndAge(one, words)}</span>
          <span class="arrive-more">${words.say('doorApp.room.since', { time: words.time(one.in!.at) })} · ${symbols(tailOf(one.in!.code))}</span>
        </button>
        ${care(one, words)}
      </li>`,
    )}
  </ul>`;
}

function standing(one: InRoom, words: Words): string | typeof nothing {
  if (one.inside) {
    return words.say('doorApp.room.since', { time: words.time(one.in!.at) });
  }
  if (one.out) {
    return words.say('doorApp.room.fetchedAt', { time: words.time(one.out.at) });
  }
  return one.child.expected ? words.say('doorApp.room.expected') : (one.child.room ?? nothing);
}
