import { html, LitElement } from 'lit';

const MUTED = 'homeroom-door-muted';

/** Frequencies in hertz, one after the other: up is well, twice the same is known already, down is look here. */
const TONES: Record<string, number[]> = {
  success: [660, 880],
  information: [660],
  duplicate: [520, 520],
  warning: [440, 350],
  danger: [260, 200, 200],
};
const NOTE_SECONDS = 0.13;

/** Plays a short sound for each answer; made here, so that nothing has to be downloaded. Draws into the page itself. */
class DoorSound extends LitElement {
  static properties = {
    cue: { type: String },
    onLabel: { type: String },
    offLabel: { type: String },
    muted: { state: true },
  };

  /** As "success:7"; the number makes the same sound twice two cues. */
  declare cue: string;
  declare onLabel: string;
  declare offLabel: string;
  declare private muted: boolean;
  private audio?: AudioContext;

  constructor() {
    super();
    this.muted = localStorage.getItem(MUTED) === 'yes';
  }

  protected createRenderRoot() {
    return this;
  }

  connectedCallback() {
    super.connectedCallback();
    // Browsers give a page its voice only once somebody has touched it
    window.addEventListener('pointerdown', this.wake);
    window.addEventListener('keydown', this.wake);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    window.removeEventListener('pointerdown', this.wake);
    window.removeEventListener('keydown', this.wake);
    void this.audio?.close();
    this.audio = undefined;
  }

  render() {
    return html`<button type="button" class="button" aria-pressed=${String(!this.muted)} @click=${this.toggle}>
      <span class="icon icon-speaker" aria-hidden="true"></span><span>${this.muted ? this.offLabel : this.onLabel}</span>
    </button>`;
  }

  protected updated(changed: Map<string, unknown>) {
    if (changed.has('cue') && this.cue) {
      this.play(this.cue.split(':')[0]);
    }
  }

  private readonly wake = () => {
    if (!this.audio && 'AudioContext' in window) {
      this.audio = new AudioContext();
    }
    if (this.audio?.state === 'suspended') {
      void this.audio.resume();
    }
  };

  private readonly toggle = () => {
    this.muted = !this.muted;
    localStorage.setItem(MUTED, this.muted ? 'yes' : 'no');
    this.play('success');
  };

  private play(cue: string) {
    const audio = this.audio;
    if (this.muted || !audio || audio.state !== 'running') {
      return;
    }
    (TONES[cue] ?? []).forEach((frequency, i) => note(audio, frequency, audio.currentTime + i * NOTE_SECONDS * 1.4));
  }
}

function note(audio: AudioContext, frequency: number, at: number) {
  const oscillator = audio.createOscillator();
  const volume = audio.createGain();
  oscillator.frequency.value = frequency;
  volume.gain.setValueAtTime(0.25, at);
  volume.gain.exponentialRampToValueAtTime(0.001, at + NOTE_SECONDS);
  oscillator.connect(volume).connect(audio.destination);
  oscillator.start(at);
  oscillator.stop(at + NOTE_SECONDS);
}

customElements.define('door-sound', DoorSound);
