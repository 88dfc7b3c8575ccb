import { html, nothing } from 'lit';
import { toneOf, type DeskAnswer } from '../desk/answer.ts';
import type { Desk } from '../desk/desk.ts';
import { missing, type Party } from '../evening/party.ts';
import type { Note } from '../server/contract.ts';
import { LANGUAGES } from '../words/languages.ts';
import { answerCard, type AnswerTaps } from './answer-card.ts';
import { DeskScreen } from './desk-screen.ts';
import { partyRow, type Taps } from './party-row.ts';
import './walk-in-form.ts';
import type { NewFamily } from './walk-in-form.ts';

/** Where a volunteer works: the field, the families it found, the last answer, and the form for those not on the list. */
class DoorDesk extends DeskScreen<Desk, DeskAnswer> implements Taps, AnswerTaps {
  static override properties = { shown: { state: true }, said: { state: true } };

  declare private shown: string[];
  /** For those who hear the page. */
  declare private said: string;
  private typing = false;
  private typed = '';
  /** The list that was looked through. */
  private looked: unknown;
  /** The family that was taken back last. */
  private undoing: string | undefined;

  constructor() {
    super();
    this.shown = [];
    this.said = '';
  }

  /** Whom one is looking for may come with a newer list. */
  override willUpdate() {
    if (this.typing && this.looked !== this.device.roster) {
      this.find();
    }
  }

  override render() {
    const { desk, device, words, answer } = this;
    const found = this.shown.flatMap((id) => desk.party(id) ?? []);
    const now = Date.now() + device.told.clockError;
    return html`${this.finder('door.find.label')}
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
      ${this.sounds()}`;
  }

  override updated(changed: Map<string, unknown>) {
    if (changed.has('answer')) {
      this.querySelector('.door-result')?.scrollIntoView({ block: 'nearest' });
    }
  }

  arrive(party: Party, people: string[]) {
    if (this.undoing === party.id && this.isTapTooMany()) {
      return;
    }
    this.undoing = undefined;
    void this.tell(this.desk.arrive(party, people));
  }

  undo(party: Party, people: string[]) {
    if (!this.isTapTooMany()) {
      this.undoing = party.id;
      void this.tell(this.desk.undo(party, people));
    }
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

  protected type(text: string) {
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
    this.typed = text;
    this.find();
  }

  private find() {
    this.looked = this.device.roster;
    this.shown = this.desk.find(this.typed).map((party) => party.id);
    this.said = this.words.say('doorApp.found', { count: this.shown.length });
  }

  /** Enter once more, with nothing typed, lets in the one family that was found. */
  protected enter(text: string) {
    if (text !== '') {
      void this.look(text);
    } else if (this.answer?.kind === 'expected') {
      const { party } = this.answer;
      this.arrive(party, missing(this.desk.party(party.id) ?? party).map((person) => person.id));
    }
  }

  protected async look(text: string) {
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

  protected toneOf(answer: DeskAnswer): string {
    return toneOf(answer);
  }

  protected override show(answer: DeskAnswer) {
    super.show(answer);
    if ('party' in answer) {
      this.shown = [answer.party.id];
    }
  }

  protected override startOver() {
    this.typing = false;
    super.startOver();
  }

  private languages(): string[] {
    return [...new Set([...LANGUAGES.keys(), ...Object.keys(this.device.roster?.greetings ?? {})])];
  }
}

customElements.define('door-desk', DoorDesk);
