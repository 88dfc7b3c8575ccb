import { html, nothing } from 'lit';
import '../../../../frontend/door/door-sound.ts';
import '../../../../frontend/door/qr-scanner.ts';
import { toneOf, type DeskAnswer } from '../desk/answer.ts';
import type { Desk } from '../desk/desk.ts';
import { Latest } from '../desk/latest.ts';
import { missing, type Party } from '../evening/party.ts';
import type { Device } from '../keeping/device.ts';
import type { Note } from '../server/contract.ts';
import { LANGUAGES } from '../words/languages.ts';
import type { Words } from '../words/words.ts';
import { answerCard, type AnswerTaps } from './answer-card.ts';
import './find-field.ts';
import type { FindField } from './find-field.ts';
import { partyRow, type Taps } from './party-row.ts';
import { Piece } from './piece.ts';
import './walk-in-form.ts';
import type { NewFamily } from './walk-in-form.ts';

const DOUBLE_TAP_MS = 700;

/** Where a volunteer works: the field, the families it found, the last answer, and the form for those not on the list. */
class DoorDesk extends Piece implements Taps, AnswerTaps {
  static override properties = {
    desk: { attribute: false },
    device: { attribute: false },
    words: { attribute: false },
    shown: { state: true },
    answer: { state: true },
    scanning: { state: true },
    cue: { state: true },
    said: { state: true },
  };

  declare desk: Desk;
  declare device: Device;
  declare words: Words;
  declare private shown: string[];
  declare private answer: DeskAnswer | undefined;
  declare private scanning: boolean;
  declare private cue: string;
  /** For those who hear the page. */
  declare private said: string;
  private typing = false;
  private arrivedAt = -Infinity;
  private played = 0;
  private readonly latest = new Latest();

  constructor() {
    super();
    this.shown = [];
    this.scanning = false;
    this.cue = '';
    this.said = '';
  }

  override render() {
    const { desk, device, words, answer } = this;
    const found = this.shown.flatMap((id) => desk.party(id) ?? []);
    const now = Date.now() + device.told.clockError;
    return html`<find-field
        .words=${words}
        @typed=${(event: CustomEvent<string>) => this.type(event.detail)}
        @entered=${(event: CustomEvent<string>) => this.enter(event.detail)}
        @scan=${() => (this.scanning = true)}
      ></find-field>
      <qr-scanner
        .active=${this.scanning}
        .videoLabel=${words.say('door.scan.video')}
        .stopLabel=${words.say('door.scan.stop')}
        .startingLabel=${words.say('door.scan.starting')}
        .refusedLabel=${words.say('door.scan.refused')}
        .missingLabel=${words.say('door.scan.missing')}
        @scanned=${(event: CustomEvent<{ text: string }>) => this.look(event.detail.text)}
        @stopped=${() => (this.scanning = false)}
      ></qr-scanner>
      <div class="door-columns">
        <aside aria-label=${words.say('door.result.label')}>
          ${answer ? answerCard(answer, this.notes(answer), device.roster!, words, now, this) : nothing}
        </aside>
        <div>
          <h2 class="visually-hidden">${words.say('door.families')}</h2>
          <p class="visually-hidden" role="status">${this.said}</p>
          <ul class="family-rows">${found.map((party) => partyRow(party, desk.slot, words, this))}</ul>
        </div>
      </div>
      <walk-in-form
        .words=${words}
        .languages=${this.languages()}
        .placesLeft=${desk.counts.placesLeft}
        @welcome=${(event: CustomEvent<NewFamily>) => this.tell(desk.walkIn(event.detail))}
      ></walk-in-form>
      <door-sound
        .cue=${this.cue}
        .onLabel=${words.say('door.sound.on')}
        .offLabel=${words.say('door.sound.off')}
      ></door-sound>`;
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
    if (changed.has('answer')) {
      this.querySelector('.door-result')?.scrollIntoView({ block: 'nearest' });
    }
  }

  arrive(party: Party, people: string[]) {
    this.arrivedAt = performance.now();
    void this.tell(this.desk.arrive(party, people));
  }

  undo(party: Party, people: string[]) {
    if (performance.now() - this.arrivedAt < DOUBLE_TAP_MS) {
      return; // a tap too many on the button that has just let them in
    }
    void this.tell(this.desk.undo(party, people));
  }

  admit(whom: Parameters<Desk['admit']>[0]) {
    void this.tell(this.desk.admit(whom));
  }

  arriveByCode(code: string, people: number) {
    void this.tell(this.desk.arriveByCode(code, people));
  }

  /** The server may answer a tap while its card still stands there. */
  private notes(answer: DeskAnswer): ReadonlySet<Note> {
    const party = 'party' in answer ? (this.desk.party(answer.party.id) ?? answer.party) : undefined;
    return party?.notes ?? new Set();
  }

  private type(text: string) {
    this.latest.ask();
    if (this.answer?.kind === 'asking') {
      this.answer = undefined; // nobody wants it any more
    }
    if (text === '') {
      this.typing = false;
      this.shown = [];
      return;
    }
    if (!this.typing) {
      this.typing = true;
      void this.device.countLookUp();
    }
    this.answer = undefined;
    this.shown = this.desk.find(text).map((party) => party.id);
    this.said = this.words.say('doorApp.found', { count: this.shown.length });
  }

  /** Enter once more, with nothing typed, lets in the one family that was found. */
  private enter(text: string) {
    if (text !== '') {
      void this.look(text);
    } else if (this.answer?.kind === 'expected') {
      const { party } = this.answer;
      this.arrive(party, missing(this.desk.party(party.id) ?? party).map((person) => person.id));
    }
  }

  private async look(text: string) {
    const isLatest = this.latest.ask();
    const counted = this.typing;
    this.startOver();
    this.answer = undefined; // Enter once more is not to let in the family before
    const asking = () => isLatest() && (this.answer = { kind: 'asking' });
    const answer = await this.desk.look(text, counted, asking);
    if (!isLatest()) {
      return; // a name is typed by now, or the next family scanned
    }
    if (answer) {
      this.show(answer);
    } else {
      this.typing = counted;
      this.type(text);
      this.typing = false;
      const [only, ...others] = this.shown.flatMap((id) => this.desk.party(id) ?? []);
      if (!only) {
        this.show({ kind: 'nobody' });
      } else if (others.length === 0) {
        this.show(this.desk.standing(only));
      }
    }
  }

  private async tell(answer: Promise<DeskAnswer>) {
    this.latest.ask();
    this.show(await answer);
    this.startOver();
    this.dispatchEvent(new CustomEvent('tapped'));
  }

  private show(answer: DeskAnswer) {
    this.answer = answer;
    this.cue = `${toneOf(answer)}:${++this.played}`;
    if ('party' in answer) {
      this.shown = [answer.party.id];
    }
  }

  /** The next one can be typed at once; the keyboard of a phone stays as it is. */
  private startOver() {
    this.typing = false;
    this.querySelector<FindField>('find-field')?.clear();
  }

  private languages(): string[] {
    return [...new Set([...LANGUAGES.keys(), ...Object.keys(this.device.roster?.greetings ?? {})])];
  }
}

customElements.define('door-desk', DoorDesk);
