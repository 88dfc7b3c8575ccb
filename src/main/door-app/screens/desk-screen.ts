import { html, type PropertyDeclarations, type TemplateResult } from 'lit';
import { Latest } from '../desk/latest.ts';
import type { Device } from '../keeping/device.ts';
import type { Words } from '../words/words.ts';
import './find-field.ts';
import type { FindField } from './find-field.ts';
import { Piece } from './piece.ts';

const DOUBLE_TAP_MS = 700;
const SLICE_MS = 10;

/**
 * What the desks of a door and of a room have in common: one field, the camera, a sound for each answer, and no answer
 * that comes after something newer was asked. Fires `tapped` when there is something to send.
 */
export abstract class DeskScreen<Desk extends { prepare(isTimeUp: () => boolean): boolean }, Answer> extends Piece {
  static override properties: PropertyDeclarations = {
    desk: { attribute: false },
    device: { attribute: false },
    words: { attribute: false },
    answer: { state: true },
    scanning: { state: true },
    cue: { state: true },
  };

  declare desk: Desk;
  declare device: Device;
  declare words: Words;
  declare protected answer: Answer | undefined;
  declare protected scanning: boolean;
  declare private cue: string;
  protected readonly latest = new Latest();
  private played = 0;
  private tappedAt = -Infinity;

  constructor() {
    super();
    this.scanning = false;
    this.cue = '';
  }

  /** @param label key of what may be looked for here */
  protected finder(label: string): TemplateResult {
    const { words } = this;
    return html`<find-field
        .words=${words}
        .label=${label}
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
        @scanned=${(event: CustomEvent<{ text: string }>) => this.scanned(event.detail.text)}
        @stopped=${() => (this.scanning = false)}
      ></qr-scanner>`;
  }

  protected sounds(): TemplateResult {
    const { words } = this;
    return html`<door-sound .cue=${this.cue} .onLabel=${words.say('door.sound.on')} .offLabel=${words.say('door.sound.off')}></door-sound>`;
  }

  override async firstUpdated() {
    setTimeout(() => this.prepare());
    await this.field?.updateComplete;
    this.focusField();
  }

  /** In slices: a tap or a letter meanwhile waits for one of them at most. */
  private prepare() {
    const until = performance.now() + SLICE_MS;
    if (this.isConnected && !this.desk.prepare(() => performance.now() > until)) {
      setTimeout(() => this.prepare());
    }
  }

  protected abstract type(text: string): void;
  protected abstract enter(text: string): void;
  protected abstract look(text: string): Promise<void>;
  protected abstract toneOf(answer: Answer): string;

  protected scanned(text: string) {
    void this.look(text);
  }

  protected show(answer: Answer, sound = true) {
    this.answer = answer;
    if (sound) {
      this.cue = `${this.toneOf(answer)}:${++this.played}`;
    }
  }

  /**
   * What came of a tap; kept and sent in any case.
   *
   * @returns whether it is still wanted: what was asked or typed meanwhile stays as it is
   */
  protected async tell(answer: Promise<Answer | undefined>): Promise<boolean> {
    const isLatest = this.latest.ask();
    this.tapped();
    const told = await answer;
    const wanted = isLatest();
    if (wanted) {
      if (told) {
        this.show(told);
      }
      this.startOver();
      this.tapped(); // only now another button stands where the one was that was tapped
    }
    afterPaint(() => this.send()); // whoever waits sees the answer first
    return wanted;
  }

  protected send() {
    this.dispatchEvent(new CustomEvent('tapped'));
  }

  /** The next one can be typed at once; the keyboard of a phone stays as it is. */
  protected startOver() {
    this.field?.clear();
  }

  /** Not on a phone: its keyboard would cover half of the page. */
  protected focusField() {
    if (matchMedia('(pointer: fine)').matches) {
      this.field?.focus();
    }
  }

  private tapped() {
    this.tappedAt = performance.now();
  }

  /** A tap too many on the button that has just done something: it is not to be taken back by it. */
  protected isTapTooMany(): boolean {
    return performance.now() - this.tappedAt < DOUBLE_TAP_MS;
  }

  private get field(): FindField | null {
    return this.querySelector('find-field');
  }
}

/** A hidden page is not painted, and has what is to be done done nevertheless. */
function afterPaint(then: () => void) {
  if (document.hidden) {
    setTimeout(then);
  } else {
    requestAnimationFrame(() => setTimeout(then));
  }
}
