import { html, nothing, type TemplateResult } from 'lit';
import { Desk } from '../desk/desk.ts';
import { RoomDesk } from '../room/room-desk.ts';
import type { Device } from '../keeping/device.ts';
import type { Server } from '../server/server.ts';
import type { Sync } from '../sync/sync.ts';
import type { Words } from '../words/words.ts';
import { contactLine } from './contact-line.ts';
import './door-desk.ts';
import { doorEnd } from './door-end.ts';
import './enter-form.ts';
import './room-screen.ts';
import { Piece } from './piece.ts';

/** The door on this device: a way in, the desk, or why there is neither. */
export class DoorApp extends Piece {
  static override properties = { words: { attribute: false }, token: { attribute: false }, gone: { attribute: false } };

  declare words: Words;
  declare token: string | undefined;
  /** It was wiped while somebody looked at it. */
  declare gone: boolean;
  device!: Device;
  server!: Server;
  sync!: Sync;
  onTapped: () => void = () => {};
  onEntered: () => void = () => {};
  onLanguage: (language: string) => void = () => {};
  private desk?: Desk;
  private roomDesk?: RoomDesk;

  override render() {
    const { device, words } = this;
    const isOpen = device.pass !== undefined && !device.pass.over;
    if (!isOpen) {
      this.desk = undefined; // with the families it was told of
      this.roomDesk = undefined;
    }
    return html`<div class="site door">
      <main class="door-main">${isOpen ? (this.inRoom() ?? this.atDesk() ?? this.page()) : this.page()}</main>
      ${doorEnd(device, words, this.onLanguage, () => void this.signOut())}
    </div>`;
  }

  private page(): TemplateResult {
    return html`<div class="page">${this.instead()}</div>`;
  }

  private inRoom(): TemplateResult | undefined {
    const { device, sync } = this;
    if (!device.pass?.room || !device.sheet) {
      return undefined;
    }
    const words = this.words.in(device.sheet.school.zone);
    const desk = (this.roomDesk ??= new RoomDesk(device, this.server));
    return html`<room-screen
      .desk=${desk} .device=${device} .words=${words} .contact=${sync.contact} .room=${device.room} @tapped=${this.onTapped}
    ></room-screen>`;
  }

  private atDesk(): TemplateResult | undefined {
    const { device, sync } = this;
    const { roster } = device;
    if (!roster?.slots.length) {
      return undefined;
    }
    const words = this.words.in(roster.school.zone);
    const desk = (this.desk ??= new Desk(device, this.server));
    const { slot, counts } = desk;
    const now = Date.now() + device.told.clockError;
    const count = (key: string, number: number) =>
      html`<span class="door-count"><strong>${words.number(number)}</strong><span>${words.say(key, { count: number })}</span></span>`;
    return html`<header class="door-header">
        <div class="door-header-row">
          <div>
            <h1>${words.text(slot.title)}</h1>
            <p>${words.when(slot.start, now)} · ${words.text(slot.place)} · <bdi>${roster.label}</bdi></p>
          </div>
          <div class="door-counts">
            ${count('door.count.here', counts.here)}${count('door.count.expected', counts.expected)}
          </div>
          ${contactLine(sync.contact, device, words)}
        </div>
      </header>
      <div class="page">
        <door-desk .desk=${desk} .device=${device} .words=${words} @tapped=${this.onTapped}></door-desk>
        ${roster.slots.length > 1 ? this.choice(slot.id, words, now) : nothing}
      </div>`;
  }

  private choice(chosen: string, words: Words, now: number): TemplateResult {
    return html`<div class="door-field">
      <label for="slot">${words.say('doorApp.slot')}</label>
      <select id="slot" @change=${(event: Event) => void this.device.workAt((event.target as HTMLSelectElement).value)}>
        ${this.device.roster!.slots.map(
          ({ id, title, start }) => html`<option value=${id} ?selected=${id === chosen}>${words.text(title)}, ${words.when(start, now)}</option>`,
        )}
      </select>
    </div>`;
  }

  private instead(): TemplateResult {
    const { device, words, sync, token } = this;
    const say = (title: string, ...lines: string[]) =>
      html`<h1>${words.say(title)}</h1>${lines.map((line) => html`<p role="status">${line}</p>`)}`;
    if (device.pass?.over) {
      const count = device.unanswered().length;
      return say('doorApp.over.title', words.say(device.pass.room ? 'doorApp.room.over' : 'doorApp.over.why'), words.say('doorApp.over.waiting', { count }));
    }
    if (device.pass && device.roster) {
      const count = device.unanswered().length;
      return say('doorApp.noSlots.title', words.say('doorApp.noSlots.why'), ...(count > 0 ? [words.say('doorApp.queue', { count })] : []));
    }
    if (device.pass) {
      const opens = sync.contact === 'notYet' && sync.opensAt;
      const { room } = device.pass;
      return say(
        room ? 'doorApp.room.welcome' : 'doorApp.enter.title',
        opens
          ? words.say(room ? 'doorApp.room.notYet' : 'doorApp.notYet', { time: words.when(new Date(opens).toISOString(), Date.now()) })
          : words.say(room ? 'doorApp.room.loading' : 'doorApp.loading'),
        ...(sync.contact === 'offline' ? [words.say('doorApp.enter.noNetwork')] : []),
        ...(sync.contact === 'busy' ? [words.say('doorApp.contact.busy')] : []),
      );
    }
    if (token) {
      return html`<enter-form .words=${words} .token=${token} .device=${device} .server=${this.server} @entered=${this.onEntered}></enter-form>`;
    }
    return this.gone
      ? say('doorApp.gone.title', words.say('doorApp.gone.why'))
      : say('doorApp.enter.noLink', words.say('doorApp.enter.noLinkWhy'));
  }

  private async signOut() {
    const { pass } = this.device;
    this.sync.stop();
    await this.device.wipe();
    if (pass) {
      await this.server.signOut(pass.secret);
    }
    location.reload();
  }
}

customElements.define('door-app', DoorApp);
