import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { isCodeEnough, type RoomAnswer } from '../room/answer.ts';
import type { RoomDesk } from '../room/room-desk.ts';
import { isOnSheet, type InRoom } from '../room/room.ts';
import type { Proof } from '../room/taps.ts';
import type { Words } from '../words/words.ts';
import './hand-over.ts';
import { roomAnswerCard } from './room-answer-card.ts';
import { childCard, type ChildTaps } from './room-child-card.ts';
import { codeCard } from './room-code-card.ts';
import { nameAndAge, nameIn } from './room-pieces.ts';
import { foundRows } from './room-rows.ts';

/** What the buttons of whatever card is open ask for. */
export interface CardTaps extends ChildTaps {
  choose(child: string): void;
  hand(child: string, proof: Proof): void;
  print(): void;
}

/**
 * The one card of a room: what came of the last scan or tap, and what one may do next.
 *
 * @param theirs the words of the family whose code is shown
 */
export function roomCard(answer: RoomAnswer, desk: RoomDesk, theirs: Words | undefined, words: Words, taps: CardTaps): TemplateResult | typeof nothing {
  const one = childOf(answer, desk);
  switch (answer.kind) {
    case 'child':
      return one ? (one.inside ? handOver(one, desk, words, taps, false) : childCard(one, desk, words, taps)) : nothing;
    case 'siblings':
      return foundRows(answer.children.flatMap((child) => desk.child(child) ?? []), words, (child) => taps.choose(child));
    case 'in':
      return one?.inside ? codeCard(one, desk, theirs, words, taps) : nothing;
    case 'code': {
      // another phone may have handed the child over, or taken it in anew, since the code was read
      const other = answer.instead ? desk.child(answer.instead) : undefined;
      return one?.inside ? handOver(one, desk, words, taps, one.in!.code === answer.code, other && nameIn(other, words)) : nothing;
    }
    case 'closed':
      return nothing; // it stands where the button was
    default:
      return roomAnswerCard(answer, one, desk, words, taps);
  }
}

function handOver(one: InRoom, desk: RoomDesk, words: Words, taps: CardTaps, right: boolean, instead?: string): TemplateResult {
  const { id } = one.child;
  const card = html`<hand-over
    .desk=${desk}
    .one=${one}
    .words=${words}
    .right=${right}
    .instead=${instead}
    .taps=${taps}
    @handed=${(event: CustomEvent<Proof>) => taps.hand(id, event.detail)}
  ></hand-over>`;
  return html`${keyed(id, card)}`; // what was typed for one child is not for another
}

/** For those who hear the page: what a scan opened. */
export function saidOfCard(answer: RoomAnswer | undefined, desk: RoomDesk, words: Words): string {
  const one = answer && childOf(answer, desk);
  const name = one && nameAndAge(one, words);
  if (!name || (answer.kind !== 'code' && answer.kind !== 'child')) {
    return '';
  }
  const right = answer.kind === 'code' ? `${words.say('doorApp.room.right')}: ${name}` : name;
  return answer.kind === 'child' || isCodeEnough(one) ? right : `${right} · ${words.say(isOnSheet(one.family) ? 'doorApp.room.photoId' : 'doorApp.room.lost.nobody')}`;
}

export function childOf(answer: RoomAnswer, desk: RoomDesk): InRoom | undefined {
  return 'child' in answer && answer.child ? desk.child(answer.child) : undefined;
}
