import { html, nothing, type TemplateResult } from 'lit';
import { roomToneOf, type RoomAnswer } from '../room/answer.ts';
import type { RoomDesk } from '../room/room-desk.ts';
import type { InRoom } from '../room/room.ts';
import type { Words } from '../words/words.ts';
import { ICONS } from './answer-card.ts';
import { button, icon } from './piece.ts';
import { nameAndAge, nameIn, shown } from './room-pieces.ts';

type Told = Exclude<RoomAnswer, { kind: 'child' | 'siblings' | 'code' | 'in' | 'closed' }>;

/** What came of the last scan or tap, where there is no more to be done with it: a colour, an icon, words. */
export function roomAnswerCard(answer: Told, one: InRoom | undefined, desk: RoomDesk, words: Words, taps: { undo(child: string): void; choose(child: string): void }): TemplateResult {
  const note = answer.kind === 'out' && one ? desk.note(one) : undefined;
  const tone = note ? 'danger' : roomToneOf(answer);
  const [word, ...more] = said(answer, one, words);
  if (note === 'notListed') {
    more.push(words.say('doorApp.room.note.notListed')); // the others have an alarm of their own
  }
  return html`<section class="door-result door-result-${tone}" role=${tone === 'danger' ? 'alert' : 'status'}>
    ${icon(ICONS[tone])}
    <div>
      <p class="door-result-word">${word}</p>
      ${more.map((line) => html`<p>${line}</p>`)}
    </div>
    ${one ? buttons(answer, one, desk, words, taps) : nothing}
  </section>`;
}

function buttons(
  { kind }: Told, one: InRoom, desk: RoomDesk, words: Words, taps: { undo(child: string): void; choose(child: string): void },
): TemplateResult | typeof nothing {
  const { id } = one.child;
  if (kind === 'out') {
    return desk.isOurs ? html`<div class="buttons">${button('', 'undo', words.say('door.row.undo'), () => taps.undo(id))}</div>` : nothing;
  }
  return one.inside ? html`<div class="buttons">${button('', 'child', nameAndAge(one, words), () => taps.choose(id))}</div>` : nothing;
}

function said(answer: Told, one: InRoom | undefined, words: Words): string[] {
  const name = one ? nameIn(one, words) : words.say('doorApp.room.unnamed');
  const say = (key: string, given = {}) => words.say(`doorApp.room.${key}`, given);
  switch (answer.kind) {
    case 'out': {
      const { out } = one ?? {};
      const adult = out?.name;
      return [adult ? say('wentWith', { name, adult }) : say('went', { name }), out ? `${shown(out, words)} · ${words.time(out.at)}` : ''];
    }
    case 'undone':
      return [words.say('door.result.undone'), name];
    case 'wrongCode':
      return [answer.child ? say('wrong.child', { name }) : say('wrong.code'), say('wrong.more')];
    case 'oldCode':
      return [say('wrong.old', { name }), say('wrong.oldMore')];
    case 'fetched':
      return [
        say('wrong.fetched', { name, time: one?.out ? words.time(one.out.at) : '' }),
        one?.out?.name ? say('wentWith', { name, adult: one.out.name }) : one?.out ? shown(one.out, words) : '',
      ];
    case 'pause':
      return [say('wrong.pause'), say('wrong.pauseMore', { time: words.exact(answer.until) })];
    case 'unknownFamily':
      return [say('wrong.family'), say('wrong.familyMore')];
    case 'nobody':
      return [say('wrong.nobody'), say('wrong.familyMore')];
    case 'looksOn':
      return [say('looksOn')];
  }
}
