import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { adultsFor, isCodeEnough, waysFor } from '../room/answer.ts';
import { tailOf } from '../room/codes.ts';
import type { RoomDesk } from '../room/room-desk.ts';
import type { InRoom } from '../room/room.ts';
import type { Proof } from '../room/taps.ts';
import type { Adult } from '../server/room-contract.ts';
import type { Words } from '../words/words.ts';
import { languageBadge } from './badges.ts';
import { button, icon, Piece } from './piece.ts';
import { adults, type ChildTaps } from './room-child-card.ts';
import { care, mustNot, nameAndAge, nameIn, photoId, symbols } from './room-pieces.ts';

type Way = 'lostCode' | 'listed' | 'photoId';
type Mistake = 'who' | 'id' | 'reason';

const REASON_LENGTH = 300;

/** A child that is in the room, and how it may leave it. Fires `handed` with what the adult showed. */
export class HandOver extends Piece {
  static override properties = {
    desk: { attribute: false },
    one: { attribute: false },
    words: { attribute: false },
    right: { type: Boolean },
    instead: { attribute: false },
    mistake: { state: true },
  };

  declare desk: RoomDesk;
  declare one: InRoom;
  declare words: Words;
  /** The code was shown, and it is right. */
  declare right: boolean;
  /** Whose card was open when it was shown. */
  declare instead: string | undefined;
  declare private mistake: { way: Way; what: Mistake } | undefined;
  taps!: ChildTaps;

  override render() {
    const { one, words, desk, right } = this;
    const name = nameIn(one, words);
    const { child, in: came, family } = one;
    const goes = right && isCodeEnough(one); // only then in the colour of what is done
    return html`<section class="room-card ${goes ? 'room-card-right' : ''}" aria-labelledby="card">
      ${right
        ? html`<p class=${goes ? 'room-right' : 'room-hint'}>${icon(goes ? 'check' : 'qr')}<strong>${words.say('doorApp.room.right')}</strong></p>`
        : nothing}
      ${this.instead ? html`<p class="room-warning">${icon('alert')}<span>${words.say('doorApp.room.instead', { name, other: this.instead })}</span></p>` : nothing}
      <div class="room-card-head">
        <h2 id="card" tabindex="-1">${nameAndAge(one, words)}</h2>
        <p>${words.say('doorApp.room.since', { time: words.time(came!.at) })} · ${words.say('doorApp.room.tag')} ${symbols(tailOf(came!.code))}</p>
        <p class="family-row-badges">${family.language ? languageBadge(family.language) : nothing}</p>
        ${adults(one, words)}
      </div>
      ${mustNot(one, words)} ${care(one, words)}
      ${desk.isOurs ? this.ways(name) : nothing}
      <div class="buttons">
        ${desk.isOurs && !right ? button('', 'qr', words.say('doorApp.room.again'), () => this.taps.showCode(child.id)) : nothing}
        ${desk.isOurs && !right ? button('', 'undo', words.say('doorApp.room.undoIn'), () => this.taps.undo(child.id)) : nothing}
        ${button('', undefined, words.say('doorApp.room.back'), () => this.taps.back())}
      </div>
    </section>`;
  }

  private ways(name: string): TemplateResult {
    const { words, one } = this;
    const { party, listed } = adultsFor(one);
    const [way] = waysFor(one, this.right);
    if (way === 'code') {
      return html`<div class="buttons">${button('arrive-all', 'check', words.say('doorApp.room.hand', { name }), () => this.hand({ how: way }))}</div>`;
    }
    if (way === 'photoId') {
      return html`${photoId(one, words)} ${this.choice(way, [...party, ...listed], 'doorApp.room.lost.nobody', name)}`;
    }
    if (way === undefined) {
      return this.choice('photoId', [], 'doorApp.room.lost.nobody', name);
    }
    return html`<p class="room-hint">${icon('qr')}<span>${words.say('doorApp.room.hint')}</span></p>
      ${this.way('lostCode', 'doorApp.room.lost', party, 'doorApp.room.lost.nobody', name)}
      ${this.way('listed', 'doorApp.room.listed', listed, 'doorApp.room.listed.nobody', name)}`;
  }

  private way(way: Way, title: string, adults: Adult[], nobody: string, name: string): TemplateResult {
    const { words } = this;
    return html`<details class="walk-in">
      <summary>${icon('people')}<span>${words.say(title)}</span></summary>
      ${this.choice(way, adults, nobody, name)}
    </details>`;
  }

  private choice(way: Way, adults: Adult[], nobody: string, name: string): TemplateResult {
    return html`${adults.length > 0 ? this.form(way, adults, name) : html`<p class="door-mistake">${this.words.say(nobody)}</p>`}
      ${way !== 'lostCode' || adults.length === 0 ? this.call() : nothing}`;
  }

  private form(way: Way, adults: Adult[], name: string): TemplateResult {
    const { words } = this;
    const wrong = (what: Mistake) => (this.mistake?.way === way && this.mistake.what === what ? what : undefined);
    const mistake = (what: Mistake) =>
      html`<p id="${way}-${what}-more" class="door-mistake" role="alert">${wrong(what) ? words.say(`doorApp.room.missing.${what}`) : nothing}</p>`;
    return html`<form novalidate @submit=${(event: SubmitEvent) => this.send(event, way)}>
      <fieldset class="room-adults" aria-describedby="${way}-who-more">
        <legend>${words.say('doorApp.room.who')}</legend>
        ${repeat(
          adults,
          ({ id }) => id,
          (adult) => html`<label class="room-choice"><input type="radio" name="adult" value=${adult.id} /><span
              ><bdi>${adult.name}</bdi> ${adult.alike ? html`<strong class="door-mistake room-alike">${words.say('doorApp.room.alike')}</strong>` : nothing}</span
            ></label>`,
        )}
        ${mistake('who')}
      </fieldset>
      <div>
        <label class="room-choice">
          <input type="checkbox" name="idSeen" aria-describedby="${way}-id-more" aria-invalid=${String(wrong('id') !== undefined)} />
          <span>${words.say('doorApp.room.idSeen')}</span>
        </label>
        ${mistake('id')}
      </div>
      ${way === 'lostCode'
        ? html`<div class="door-field">
            <label for="reason">${words.say('doorApp.room.reason')}</label>
            <input
              id="reason"
              name="reason"
              maxlength=${REASON_LENGTH}
              autocomplete="off"
              aria-invalid=${String(wrong('reason') !== undefined)}
              aria-describedby="lostCode-reason-more reason-why"
            />
            <p id="reason-why" class="quiet">${words.say('doorApp.room.reasonWhy')}</p>
            ${mistake('reason')}
          </div>`
        : nothing}
      <button type="submit" class="button arrive-all">${icon('check')}<span>${words.say('doorApp.room.hand', { name })}</span></button>
    </form>`;
  }

  /** Somebody whom nobody named never gets the child: a parent has to be asked. */
  private call(): TemplateResult {
    const { words, one: { family: { phone } } } = this;
    return phone
      ? html`<p>${words.say('doorApp.room.call')}</p>
          <p><a class="button" href="tel:${phone.replace(/[^\d+]/g, '')}">${icon('phone')}<bdi dir="ltr">${phone}</bdi></a></p>`
      : html`<p>${words.say('doorApp.room.noPhone')}</p>`;
  }

  private send(event: SubmitEvent, way: Way) {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const typed = new FormData(form);
    const adult = String(typed.get('adult') ?? '');
    const reason = String(typed.get('reason') ?? '').trim();
    const what = adult === '' ? 'who' : typed.get('idSeen') === null ? 'id' : way === 'lostCode' && reason === '' ? 'reason' : undefined;
    this.mistake = what && { way, what };
    if (what) {
      form.querySelector<HTMLElement>({ who: '[name=adult]', id: '[name=idSeen]', reason: '#reason' }[what])?.focus();
      return;
    }
    this.hand(way === 'lostCode' ? { how: way, adult, idSeen: true, reason } : { how: way, adult, idSeen: true });
  }

  private hand(proof: Proof) {
    this.dispatchEvent(new CustomEvent<Proof>('handed', { detail: proof }));
  }
}

customElements.define('hand-over', HandOver);
