import { html } from 'lit';
import type { Words } from '../words/words.ts';
import { button, Piece } from './piece.ts';

/**
 * The one field: a name, a code typed or read by a hardware scanner, which types it and presses Enter. Fires `typed`
 * while somebody types, `entered` with what stood there, which may be nothing, and `scan`.
 */
export class FindField extends Piece {
  static override properties = { words: { attribute: false }, label: { attribute: false } };

  declare words: Words;
  /** Key of what may be looked for here. */
  declare label: string;

  constructor() {
    super();
    this.label = 'door.find.label';
  }

  override render() {
    const { words } = this;
    return html`<form class="door-find" role="search" @submit=${this.enter}>
      <label for="find">${words.say(this.label)}</label>
      <input
        id="find"
        type="search"
        autocomplete="off"
        autocapitalize="off"
        spellcheck="false"
        enterkeyhint="search"
        maxlength="300"
        @input=${(event: InputEvent) => {
          if (!event.isComposing) {
            this.tell('typed');
          }
        }}
        @compositionend=${() => this.tell('typed')}
      />
      ${button('', 'qr', words.say('door.find.scan'), () => this.dispatchEvent(new CustomEvent('scan')))}
    </form>`;
  }

  clear() {
    this.input.value = '';
  }

  override focus() {
    this.input.focus();
  }

  private enter(event: SubmitEvent) {
    event.preventDefault();
    this.tell('entered');
  }

  private tell(what: 'typed' | 'entered') {
    this.dispatchEvent(new CustomEvent<string>(what, { detail: this.input.value.trim() }));
  }

  private get input(): HTMLInputElement {
    return this.querySelector('input')!;
  }
}

customElements.define('find-field', FindField);
