import { html, nothing, type TemplateResult } from 'lit';
import { roomToneOf, type RoomAnswer } from '../room/answer.ts';
import { spaced, typedCode } from '../room/codes.ts';
import type { RoomDesk } from '../room/room-desk.ts';
import type { Room } from '../room/room.ts';
import type { Proof } from '../room/taps.ts';
import type { Contact } from '../sync/sync.ts';
import type { Words } from '../words/words.ts';
import { DeskScreen } from './desk-screen.ts';
import type { HandOver } from './hand-over.ts';
import { button, icon } from './piece.ts';
import { childOf, roomCard, saidOfCard, type CardTaps } from './room-card.ts';
import './room-charge.ts';
import { paper } from './room-code-card.ts';
import { roomEnd } from './room-end.ts';
import { roomHeader } from './room-header.ts';
import { alarm } from './room-pieces.ts';
import { foundRows, insideRows } from './room-rows.ts';
import { wordsFor } from './words-loader.ts';

/** Where a carer works: the field, the one card, and who is in the room. */
class RoomScreen extends DeskScreen<RoomDesk, RoomAnswer> implements CardTaps {
  static override properties = {
    contact: { attribute: false },
    room: { attribute: false },
    typed: { state: true },
    fits: { state: true },
    theirs: { state: true },
  };

  declare contact: Contact;
  declare room: Room;
  declare private typed: string;
  /** Ids of the children that fit what is typed. */
  declare private fits: string[];
  /** The words of the family whose code is shown. */
  declare private theirs: { child: string; words: Words } | undefined;

  constructor() {
    super();
    this.typed = '';
    this.fits = [];
  }

  override render() {
    const { desk, device, words, answer, room, typed } = this;
    const late = device.isTimeUp(Date.now()) && room.inside.length > 0;
    return html`${roomHeader(desk, device, this.contact, words, (count) => void this.carers(count))}
      <div class="page room">
        ${late ? html`<p class="room-late" role="status">${icon('clock')}<span>${words.say('doorApp.room.late')}</span></p>` : nothing}
        ${desk.alarms.map((one) => alarm(one, desk, words))}
        ${desk.isOurs ? nothing : html`<room-charge .desk=${desk} .charge=${desk.charge} .words=${words} @tapped=${this.send}></room-charge>`}
        ${this.finder('doorApp.room.find')}
        <div class="door-columns">
          <aside aria-label=${words.say('door.result.label')}>
            ${typed ? this.found() : answer ? roomCard(answer, desk, this.theirWords(answer), words, this) : nothing}
          </aside>
          <div class="room-inside">
            <p class="visually-hidden" role="status">${typed ? nothing : saidOfCard(answer, desk, words)}</p>
            <h2>${words.say('doorApp.room.list')}</h2>
            ${room.inside.length > 0
              ? insideRows(room.inside, words, (child) => this.choose(child))
              : html`<p class="quiet">${words.say(this.hadSomebody() ? 'doorApp.room.closeWhy' : 'doorApp.room.listNobody')}</p>`}
            ${roomEnd(desk, device, words, () => void this.act(desk.close()))} ${this.sounds()}
          </div>
        </div>
      </div>
      ${this.onPaper()}`;
  }

  override updated(changed: Map<string, unknown>) {
    if (changed.has('answer') && this.answer) {
      this.querySelector('aside')?.scrollIntoView({ block: this.answer.kind === 'nobody' ? 'nearest' : 'start' });
    }
  }

  private hadSomebody(): boolean {
    return [...this.room.children.values()].some(({ out }) => out);
  }

  private found(): TemplateResult {
    const { words, typed } = this;
    const found = this.fits.flatMap((id) => this.desk.child(id) ?? []);
    const code = typedCode(typed);
    return html`<p class="visually-hidden" role="status">${words.say('doorApp.room.found', { count: found.length })}</p>
      ${code ? button('arrive-all', 'search', words.say('doorApp.room.check', { code: spaced(code) }), () => void this.look(code)) : nothing}
      ${foundRows(found, words, (child) => this.choose(child))}`;
  }

  private theirWords(answer: RoomAnswer): Words | undefined {
    const { theirs } = this;
    return answer.kind === 'in' && theirs?.child === answer.child ? theirs.words : undefined;
  }

  private onPaper(): TemplateResult | typeof nothing {
    const { answer, desk } = this;
    const words = answer && this.theirWords(answer);
    const one = answer?.kind === 'in' ? desk.child(answer.child) : undefined;
    return one?.inside && words ? paper(one, desk, words) : nothing;
  }

  async bringIn(child: string) {
    if (await this.act(this.desk.bringIn(child))) {
      await this.speakTheirs(child);
    }
  }

  showCode(child: string) {
    this.latest.ask();
    this.show({ kind: 'in', child }, false);
    void this.speakTheirs(child);
  }

  undo(child: string) {
    if (!this.isTapTooMany()) {
      void this.act(this.desk.undo(child));
    }
  }

  hand(child: string, proof: Proof) {
    void this.act(this.desk.handOver(child, proof));
  }

  print() {
    window.print();
  }

  back() {
    this.latest.ask();
    this.answer = undefined;
    this.startOver();
    void this.focusCard();
  }

  choose(child: string) {
    this.latest.ask();
    this.startOver();
    this.show({ kind: 'child', child }, false);
    void this.focusCard();
  }

  private async carers(count: number) {
    await this.desk.carers(count);
    this.send();
  }

  private async act(answer: Promise<RoomAnswer | undefined>): Promise<boolean> {
    const wanted = await this.tell(answer);
    if (wanted) {
      void this.focusCard();
    }
    return wanted;
  }

  /** The parent reads over the carer’s shoulder. */
  private async speakTheirs(child: string) {
    const { family } = this.desk.child(child)!;
    const words = await wordsFor(family.language, this.desk.sheet.school.zone).catch(() => this.words);
    this.theirs = { child, words };
  }

  /** Whoever tapped goes on in the card; where there is none, in the field. */
  private async focusCard() {
    await this.updateComplete;
    await this.querySelector<HandOver>('hand-over')?.updateComplete;
    const card = this.querySelector<HTMLElement>('#card');
    if (card) {
      card.focus({ preventScroll: true });
    } else {
      this.focusField();
    }
  }

  protected type(text: string) {
    this.latest.ask();
    this.typed = text;
    this.fits = this.desk.find(text).map(({ child }) => child.id);
  }

  protected enter(text: string) {
    if (text !== '') {
      void this.look(text);
    }
  }

  protected override scanned(text: string) {
    this.scanning = false; // the next family’s code is not to be read by chance while this one stands there
    super.scanned(text);
  }

  protected async look(text: string) {
    const isLatest = this.latest.ask();
    const { answer } = this;
    const one = answer && 'child' in answer && answer.child ? this.desk.child(answer.child) : undefined;
    const chosen = one?.inside ? one.child.id : undefined; // the card of one that has gone is not what the code is held against
    const looked = await this.desk.look(text, chosen);
    if (!isLatest()) {
      return;
    }
    if (looked) {
      this.startOver();
      this.show(looked);
      return;
    }
    this.type(text);
    const [only, ...others] = this.fits;
    if (only === undefined) {
      this.typed = '';
      this.show({ kind: 'nobody' });
    } else if (others.length === 0) {
      this.startOver();
      this.show({ kind: 'child', child: only });
    }
  }

  protected toneOf(answer: RoomAnswer): string {
    return roomToneOf(answer, childOf(answer, this.desk));
  }

  protected override startOver() {
    this.typed = '';
    super.startOver();
  }
}

customElements.define('room-screen', RoomScreen);
