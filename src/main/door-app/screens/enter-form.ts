import { html, nothing } from 'lit';
import type { Device } from '../keeping/device.ts';
import type { Server } from '../server/server.ts';
import { enter, type NoEntry } from '../sync/enter.ts';
import type { Words } from '../words/words.ts';
import { icon, Piece } from './piece.ts';

type Mistake = 'deviceMissing' | NoEntry;

const LONGEST_NAME = 60;

/** Makes this phone a door: by the link that was opened, under a name that the office sees. Fires `entered`. */
class EnterForm extends Piece {
  static override properties = {
    words: { attribute: false },
    token: { attribute: false },
    mistake: { state: true },
    busy: { state: true },
  };

  declare words: Words;
  declare token: string;
  declare private mistake: Mistake | undefined;
  declare private busy: boolean;
  device!: Device;
  server!: Server;

  override render() {
    const { words, mistake } = this;
    return html`<h1>${words.say('doorApp.enter.title')}</h1>
      <p>${words.say('doorApp.enter.why')}</p>
      <form novalidate class="door-enter" @submit=${this.send}>
        <div class="door-field">
          <label for="device">${words.say('doorApp.enter.device')}</label>
          <input id="device" name="device" maxlength=${LONGEST_NAME} autocomplete="given-name" aria-describedby="device-why" />
          <p id="device-why" class="quiet">${words.say('doorApp.enter.deviceWhy')}</p>
        </div>
        <p class="door-mistake" role="alert">${mistake ? words.say(`doorApp.enter.${mistake}`) : nothing}</p>
        <button type="submit" class="button arrive-all" ?disabled=${this.busy}>
          ${icon('check')}<span>${words.say('doorApp.enter.submit')}</span>
        </button>
      </form>`;
  }

  private async send(event: SubmitEvent) {
    event.preventDefault();
    const name = String(new FormData(event.target as HTMLFormElement).get('device') ?? '').trim();
    if (name === '') {
      this.mistake = 'deviceMissing';
      this.querySelector('input')?.focus();
      return;
    }
    this.busy = true;
    this.mistake = await enter(this.device, this.server, this.token, name);
    this.busy = false;
    if (!this.mistake) {
      this.dispatchEvent(new CustomEvent('entered'));
    }
  }
}

customElements.define('enter-form', EnterForm);
