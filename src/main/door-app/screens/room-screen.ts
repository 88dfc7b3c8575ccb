import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import '../../../../frontend/door/door-sound.ts';
import '../../../../frontend/door/qr-scanner.ts';
import { Latest } from '../desk/latest.ts';
import type { Device } from '../keeping/device.ts';
import { roomToneOf, type RoomAnswer } from '../room/answer.ts';
import { CODE_LENGTH, spaced } from '../room/codes.ts';
import type { RoomDesk } from '../room/room-desk.ts';
import type { InRoom, Room } from '../room/room.ts';
import type { Proof } from '../room/taps.ts';
import type { Contact } from '../sync/sync.ts';
import type { Words } from '../words/words.ts';
import './find-field.ts';
import type { FindField } from './find-field.ts';
import './hand-over.ts';
import type { HandOver } from './hand-over.ts';
import { button, icon, Piece } from './piece.ts';
import { roomAnswerCard } from './room-answer-card.ts';
import './room-charge.ts';
import { childCard, type ChildTaps } from './room-child-card.ts';
import { codeCard, paper } from './room-code-card.ts';
import { roomEnd } from './room-end.ts';
import { roomHeader } from './room-header.ts';
import { alarm, nameAndAge, nameIn } from './room-pieces.ts';
import { foundRows, insideRows } from './room-rows.ts';
import { wordsFor } from './words-loader.ts';

const DOUBLE_TAP_MS = 700;
/** As a code is typed; one of them is a digit. */
const TYPED_CODE = new RegExp(`^(?=.*\\d)[2-9A-HJKMNP-Z]{${CODE_LENGTH}}$`);

/** Where a carer works: the field, the one card, and who is in the room. Fires `tapped` when there is something to send. */
class RoomScreen extends Piece implements ChildTaps {
  static override properties = {
    desk: { attribute: false },
    device: { attribute: false },
    words: { attribute: false },
    contact: { attribute: false },
    room: { attribute: false },
    typed: { state: true },
    answer: { state: true },
    scanning: { state: true },
    cue: { state: true },
    theirs: { state: true },
  };

  declare desk: RoomDesk;
  declare device: Device;
  declare words: Words;
  declare contact: Contact;
  declare room: Room;
  declare private typed: string;
  declare private answer: RoomAnswer | undefined;
  declare private scanning: boolean;
  declare private cue: string;
  /** The words of the family whose code is shown. */
  declare private theirs: { child: string; words: Words } | undefined;
  private played = 0;
  private tappedAt = -Infinity;
  private readonly latest = new Latest();

  constructor() {
    super();
    this.typed = '';
    this.scanning = false;
    this.cue = '';
  }

  override render() {
    const { desk, device, words } = this;
    const late = device.isTimeUp(Date.now()) && this.room.inside.length > 0;
    return html`${roomHeader(desk, device, this.contact, words, (count) => void this.carers(count))}
      <div class="page room">
        ${late ? html`<p class="room-late" role="status">${icon('clock')}<span>${words.say('doorApp.room.late')}</span></p>` : nothing}
        ${desk.alarms.map((one) => alarm(one, words))}
        ${desk.isOurs ? nothing : html`<room-charge .desk=${desk} .charge=${desk.charge} .words=${words} @tapped=${this.send}></room-charge>`}
        <find-field
          .words=${words}
          .label=${'doorApp.room.find'}
          @typed=${(event: CustomEvent<string>) => this.type(event.detail)}
          @entered=${(event: CustomEvent<string>) => event.detail !== '' && void this.look(event.detail)}
          @scan=${() => (this.scanning = true)}
        ></find-field>
        <qr-scanner
          .active=${this.scanning}
          .videoLabel=${words.say('door.scan.video')}
          .stopLabel=${words.say('door.scan.stop')}
          .startingLabel=${words.say('door.scan.starting')}
          .refusedLabel=${words.say('door.scan.refused')}
          .missingLabel=${words.say('door.scan.missing')}
          @scanned=${(event: CustomEvent<{ text: string }>) => this.scanned(event.detail.text)}
          @stopped=${() => (this.scanning = false)}
        ></qr-scanner>
        <div class="door-columns">
          <aside aria-label=${words.say('door.result.label')}>${this.typed ? this.found() : this.card()}</aside>
          <div class="room-inside">
            <p class="visually-hidden" role="status">${this.said()}</p>
            <h2>${words.say('doorApp.room.list')}</h2>
            ${this.room.inside.length > 0
              ? insideRows(this.room.inside, words, (child) => this.choose(child))
              : html`<p class="quiet">${words.say(this.hadSomebody() ? 'doorApp.room.closeWhy' : 'doorApp.room.listNobody')}</p>`}
            ${roomEnd(desk, device, words, () => void this.tell(desk.close()))}
            <door-sound .cue=${this.cue} .onLabel=${words.say('door.sound.on')} .offLabel=${words.say('door.sound.off')}></door-sound>
          </div>
        </div>
      </div>
      ${this.onPaper()}`;
  }

  /** Not on a phone: its keyboard would cover half of the page. */
  override async firstUpdated() {
    const field = this.querySelector<FindField>('find-field');
    setTimeout(() => this.desk.prepare());
    await field?.updateComplete;
    if (matchMedia('(pointer: fine)').matches) {
      field?.focus();
    }
  }

  override updated(changed: Map<string, unknown>) {
    if (changed.has('answer') && this.answer) {
      this.querySelector('aside')?.scrollIntoView({ block: this.answer.kind === 'nobody' ? 'nearest' : 'start' });
    }
  }

  private hadSomebody(): boolean {
    return [...this.room.children.values()].some(({ out }) => out);
  }

  /** For those who hear the page: what a scan opened. */
  private said(): string {
    const { answer, desk, words } = this;
    const one = answer && 'child' in answer && answer.child ? desk.child(answer.child) : undefined;
    if (!one || this.typed) {
      return '';
    }
    const name = nameAndAge(one, words);
    return answer?.kind === 'code' ? `${words.say('doorApp.room.right')}: ${name}` : answer?.kind === 'child' ? name : '';
  }

  private found(): TemplateResult {
    const { words, typed } = this;
    const found = this.desk.find(typed);
    const code = typed.replace(/[\s\-–]/g, '').toUpperCase();
    return html`<p class="visually-hidden" role="status">${words.say('doorApp.room.found', { count: found.length })}</p>
      ${TYPED_CODE.test(code)
        ? button('arrive-all', 'search', words.say('doorApp.room.check', { code: spaced(code) }), () => void this.look(code))
        : nothing}
      ${foundRows(found, words, (child) => this.choose(child))}`;
  }

  private card(): TemplateResult | typeof nothing {
    const { answer, desk, words } = this;
    if (!answer) {
      return nothing;
    }
    const one = 'child' in answer && answer.child ? desk.child(answer.child) : undefined;
    switch (answer.kind) {
      case 'child':
        return one ? (one.inside ? this.handOver(one, false) : childCard(one, desk, words, this)) : nothing;
      case 'siblings':
        return foundRows(answer.children.flatMap((child) => desk.child(child) ?? []), words, (child) => this.choose(child));
      case 'in':
        return one?.inside ? codeCard(one, desk, this.theirs?.child === one.child.id ? this.theirs.words : undefined, words, this) : nothing;
      case 'code': {
        // another phone may have handed the child over, or taken it in anew, since the code was read
        const other = answer.instead ? desk.child(answer.instead) : undefined;
        return one?.inside ? this.handOver(one, one.in!.code === answer.code, other && nameIn(other, words)) : nothing;
      }
      case 'closed':
        return nothing; // it stands where the button was
      default:
        return roomAnswerCard(answer, one, desk, words, this);
    }
  }

  private handOver(one: InRoom, right: boolean, instead?: string): TemplateResult {
    const card = html`<hand-over
      .desk=${this.desk}
      .one=${one}
      .words=${this.words}
      .right=${right}
      .instead=${instead}
      .taps=${this}
      @handed=${(event: CustomEvent<Proof>) => this.hand(one.child.id, event.detail)}
    ></hand-over>`;
    return html`${keyed(one.child.id, card)}`; // what was typed for one child is not for another
  }

  private onPaper(): TemplateResult | typeof nothing {
    const { answer, theirs, desk } = this;
    const one = answer?.kind === 'in' ? desk.child(answer.child) : undefined;
    return one?.inside && theirs?.child === one.child.id ? paper(one, desk, theirs.words) : nothing;
  }

  bringIn(child: string) {
    void this.tell(this.desk.bringIn(child), child);
  }

  showCode(child: string) {
    this.show({ kind: 'in', child }, false);
    void this.speakTheirs(child);
  }

  undo(child: string) {
    if (performance.now() - this.tappedAt >= DOUBLE_TAP_MS) {
      void this.tell(this.desk.undo(child)); // else it is a tap too many on the button before
    }
  }

  print() {
    window.print();
  }

  back() {
    this.answer = undefined;
    this.startOver();
    void this.focusCard();
  }

  private hand(child: string, proof: Proof) {
    void this.tell(this.desk.handOver(child, proof));
  }

  private async carers(count: number) {
    await this.desk.carers(count);
    this.send();
  }

  private type(text: string) {
    this.latest.ask();
    this.typed = text;
  }

  choose(child: string) {
    this.startOver();
    this.show({ kind: 'child', child }, false);
    void this.focusCard();
  }

  /** Whoever tapped goes on in the card; where there is none, and no keyboard that would cover the page, in the field. */
  private async focusCard() {
    await this.updateComplete;
    await this.querySelector<HandOver>('hand-over')?.updateComplete;
    const card = this.querySelector<HTMLElement>('#card');
    if (card) {
      card.focus({ preventScroll: true });
    } else if (matchMedia('(pointer: fine)').matches) {
      this.querySelector<FindField>('find-field')?.focus();
    }
  }

  private scanned(text: string) {
    this.scanning = false; // the next family’s code is not to be read by chance while this one stands there
    void this.look(text);
  }

  private async look(text: string) {
    const isLatest = this.latest.ask();
    const { answer } = this;
    const chosen = answer && 'child' in answer ? answer.child : undefined;
    const looked = await this.desk.look(text, chosen);
    if (!isLatest()) {
      return;
    }
    if (looked) {
      this.startOver();
      this.show(looked);
      return;
    }
    const [only, ...others] = this.desk.find(text);
    this.typed = only ? text : '';
    if (!only) {
      this.show({ kind: 'nobody' });
    } else if (others.length === 0) {
      this.startOver();
      this.show({ kind: 'child', child: only.child.id });
    }
  }

  private async tell(answer: Promise<RoomAnswer | undefined>, child?: string) {
    this.latest.ask();
    this.tappedAt = performance.now();
    const told = await answer;
    if (told) {
      this.show(told);
    }
    this.startOver();
    this.send();
    void this.focusCard();
    if (child) {
      await this.speakTheirs(child);
    }
  }

  /** The parent reads over the carer’s shoulder. */
  private async speakTheirs(child: string) {
    const { family } = this.desk.child(child)!;
    const words = await wordsFor(family.language, this.desk.sheet.school.zone).catch(() => this.words);
    this.theirs = { child, words };
  }

  private show(answer: RoomAnswer, sound = true) {
    this.answer = answer;
    if (sound) {
      this.cue = `${roomToneOf(answer)}:${++this.played}`;
    }
  }

  private startOver() {
    this.typed = '';
    this.querySelector<FindField>('find-field')?.clear();
  }

  private send() {
    this.dispatchEvent(new CustomEvent('tapped'));
  }
}

customElements.define('room-screen', RoomScreen);
