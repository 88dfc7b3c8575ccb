import { html, nothing } from 'lit';
import type { RoomDesk, Taken } from '../room/room-desk.ts';
import type { Charge } from '../server/room-contract.ts';
import type { Words } from '../words/words.ts';
import { button, icon, Piece } from './piece.ts';

/** Another phone has the room: says so calmly, and lets one take over. Fires `tapped` when it did. */
class RoomCharge extends Piece {
  static override properties = {
    charge: { attribute: false },
    words: { attribute: false },
    failed: { state: true },
    busy: { state: true },
  };

  declare charge: Charge | undefined;
  declare words: Words;
  declare private failed: Exclude<Taken, 'taken'> | undefined;
  declare private busy: boolean;
  desk!: RoomDesk;

  override render() {
    const { charge, words, failed } = this;
    const name = charge?.name ?? words.say('doorApp.room.charge.somebody');
    return html`<div class="room-charge">
      <p role="status">
        ${icon('phone')}<span>${charge
          ? words.say('doorApp.room.charge.other', { name, time: words.time(charge.since) })
          : words.say('doorApp.room.looksOn')}</span>
      </p>
      <details class="walk-in">
        <summary>${icon('hands')}<span>${words.say('doorApp.room.charge.take')}</span></summary>
        <p>${words.say('doorApp.room.charge.ask', { name })}</p>
        <p class="door-mistake" role="alert">${failed ? words.say(`doorApp.room.charge.${failed}`) : nothing}</p>
        ${button('arrive-all', 'check', words.say(this.busy ? 'doorApp.room.charge.taking' : 'doorApp.room.charge.yes'), () => void this.take())}
      </details>
    </div>`;
  }

  private async take() {
    if (this.busy) {
      return;
    }
    this.busy = true;
    this.failed = undefined;
    const taken = await this.desk.takeCharge();
    this.busy = false;
    if (taken === 'taken') {
      this.dispatchEvent(new CustomEvent('tapped'));
    } else {
      this.failed = taken;
    }
  }
}

customElements.define('room-charge', RoomCharge);
