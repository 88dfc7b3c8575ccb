import { html, nothing } from 'lit';
import type { WalkIn } from '../server/contract.ts';
import { languageName } from '../words/languages.ts';
import type { Words } from '../words/words.ts';
import { counter } from './counter.ts';
import { icon, Piece } from './piece.ts';

export type NewFamily = Pick<WalkIn, 'name' | 'language' | 'adults' | 'children' | 'contact'>;

const MOST = 15;
const NAME_LENGTH = 180;
const EMAIL = /^\S+@\S+\.\S+$/;
const PHONE = /^\+?[\d\s().\-–/]{6,25}$/;

/** For a family nobody expected: a name is enough, and Enter lets them in. Fires `welcome`. */
class WalkInForm extends Piece {
  static override properties = {
    words: { attribute: false },
    languages: { attribute: false },
    placesLeft: { type: Number },
    adults: { state: true },
    young: { state: true },
    wrong: { state: true },
  };

  declare words: Words;
  declare languages: string[];
  declare placesLeft: number;
  declare private adults: number;
  declare private young: number;
  declare private wrong: 'name' | 'contact' | undefined;

  constructor() {
    super();
    this.adults = 1;
    this.young = 0;
  }

  override render() {
    const { words } = this;
    return html`<details class="walk-in">
      <summary>${icon('plus')}<span>${words.say('door.walkIn.title')}</span></summary>
      <form novalidate @submit=${this.send}>
        <p class="quiet" role="status">${words.say('door.walkIn.places', { count: this.placesLeft })}</p>
        ${this.field('name', 'door.walkIn.name', 'door.walkIn.nameMissing', NAME_LENGTH)}
        ${counter('door.walkIn.adults', this.adults, 1, MOST, words, (value) => (this.adults = value))}
        ${counter('door.walkIn.children', this.young, 0, MOST, words, (value) => (this.young = value))}
        <div class="door-field">
          <label for="walk-in-language">${words.say('door.walkIn.language')}</label>
          <select id="walk-in-language" name="language">
            ${this.languages.map(
              (tag) => html`<option value=${tag} lang=${tag} ?selected=${tag === words.language}>${languageName(tag, tag)}</option>`,
            )}
          </select>
        </div>
        ${this.field('contact', 'door.walkIn.contact', 'door.walkIn.contactWrong', 254, 'door.walkIn.contactWhy')}
        <button type="submit" class="button arrive-all">${icon('check')}<span>${words.say('door.walkIn.submit')}</span></button>
      </form>
    </details>`;
  }

  private field(name: 'name' | 'contact', label: string, mistake: string, most: number, why?: string) {
    const { words } = this;
    const wrong = this.wrong === name;
    return html`<div class="door-field">
      <label for="walk-in-${name}">${words.say(label)}</label>
      <input
        id="walk-in-${name}"
        name=${name}
        maxlength=${most}
        autocomplete="off"
        aria-invalid=${String(wrong)}
        aria-describedby="walk-in-${name}-more"
      />
      <p id="walk-in-${name}-more" class=${wrong ? 'door-mistake' : 'quiet'}>
        ${wrong ? words.say(mistake) : why ? words.say(why) : nothing}
      </p>
    </div>`;
  }

  private send(event: SubmitEvent) {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const typed = new FormData(form);
    const text = (name: string) => String(typed.get(name) ?? '').trim();
    const contact = text('contact');
    this.wrong = text('name') === '' ? 'name' : contact && !EMAIL.test(contact) && !PHONE.test(contact) ? 'contact' : undefined;
    if (this.wrong) {
      form.querySelector<HTMLElement>(`#walk-in-${this.wrong}`)?.focus();
      return;
    }
    const family: NewFamily = {
      name: text('name'),
      language: text('language'),
      adults: this.adults,
      children: this.young,
      ...(contact ? { contact } : {}),
    };
    this.dispatchEvent(new CustomEvent<NewFamily>('welcome', { detail: family }));
    form.reset();
    this.adults = 1;
    this.young = 0;
    this.querySelector('details')!.open = false;
  }
}

customElements.define('walk-in-form', WalkInForm);
