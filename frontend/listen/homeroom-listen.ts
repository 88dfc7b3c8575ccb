import { html, LitElement, nothing } from 'lit';

type State = 'silent' | 'speaking' | 'paused';

/**
 * Reads elements of the page aloud with the device's own voice. Without a voice for their language it shows nothing:
 * text read with a foreign voice cannot be understood. It draws into the page itself, so that the page's style holds.
 */
class HomeroomListen extends LitElement {
  static properties = {
    for: { type: String },
    listenLabel: { type: String },
    pauseLabel: { type: String },
    resumeLabel: { type: String },
    stopLabel: { type: String },
    state: { state: true },
    voice: { state: true },
  };

  declare for: string;
  declare listenLabel: string;
  declare pauseLabel: string;
  declare resumeLabel: string;
  declare stopLabel: string;
  declare private state: State;
  declare private voice?: SpeechSynthesisVoice;

  private readonly speech = window.speechSynthesis as SpeechSynthesis | undefined;
  private readonly findVoice = () => (this.voice = this.voiceFor(this.textLanguage()));

  constructor() {
    super();
    this.state = 'silent';
  }

  protected createRenderRoot() {
    return this;
  }

  connectedCallback() {
    super.connectedCallback();
    this.speech?.addEventListener('voiceschanged', this.findVoice);
    window.addEventListener('pagehide', this.stop);
  }

  protected firstUpdated() {
    this.findVoice();
  }

  protected updated() {
    this.hidden = !this.voice;
  }

  disconnectedCallback() {
    this.speech?.removeEventListener('voiceschanged', this.findVoice);
    window.removeEventListener('pagehide', this.stop);
    this.stop();
    super.disconnectedCallback();
  }

  render() {
    if (!this.voice) {
      return nothing;
    }
    return html`
      <span class="buttons">
        <button type="button" class="button" @click=${this.toggle}>
          <span class="icon icon-speaker" aria-hidden="true"></span><span>${this.words()}</span>
        </button>
        ${this.state === 'silent'
          ? nothing
          : html`<button type="button" class="button button-quiet" @click=${this.stopByHand}>
              <span class="icon icon-close" aria-hidden="true"></span><span>${this.stopLabel}</span>
            </button>`}
      </span>
    `;
  }

  private words() {
    return { silent: this.listenLabel, speaking: this.pauseLabel, paused: this.resumeLabel }[this.state];
  }

  private readonly toggle = () => {
    if (this.state === 'speaking') {
      this.speech?.pause();
      this.state = 'paused';
    } else if (this.state === 'paused') {
      this.speech?.resume();
      this.state = 'speaking';
    } else {
      this.start();
    }
  };

  private readonly stop = () => {
    if (this.state !== 'silent') {
      this.state = 'silent';
      this.speech?.cancel();
    }
  };

  /** The button that was pressed goes away: the focus must not go with it. */
  private readonly stopByHand = () => {
    this.stop();
    this.querySelector('button')?.focus();
  };

  private start() {
    this.speech?.cancel();
    const utterances = this.elements().flatMap((element) => this.utterances(element));
    utterances.at(-1)?.addEventListener('end', this.stop);
    utterances.forEach((utterance) => this.speech?.speak(utterance));
    this.state = utterances.length ? 'speaking' : 'silent';
  }

  /** Sentence by sentence: some browsers fall silent in the middle of a long text. */
  private utterances(element: HTMLElement) {
    const language = languageOf(element);
    const voice = this.voiceFor(language);
    const sentences = new Intl.Segmenter(language, { granularity: 'sentence' }).segment(element.innerText);
    return [...sentences]
      .map(({ segment }) => segment.trim())
      .filter((sentence) => sentence && voice)
      .map((sentence) => {
        const utterance = new SpeechSynthesisUtterance(sentence);
        utterance.voice = voice ?? null;
        utterance.lang = voice?.lang ?? language;
        utterance.addEventListener('error', this.stop);
        return utterance;
      });
  }

  private elements() {
    return (this.for ?? '')
      .split(' ')
      .map((id) => document.getElementById(id))
      .filter((element) => element !== null);
  }

  private textLanguage() {
    const [first] = this.elements();
    return first ? languageOf(first) : document.documentElement.lang;
  }

  private voiceFor(language: string) {
    const wanted = new Intl.Locale(language).maximize();
    return this.speech?.getVoices().find((voice) => {
      const spoken = localeOf(voice.lang);
      return spoken?.language === wanted.language && spoken.script === wanted.script;
    });
  }
}

function languageOf(element: HTMLElement) {
  return element.closest<HTMLElement>('[lang]')?.lang || 'en';
}

/** Android writes en_US, and some voices have no language one could read. */
function localeOf(tag: string) {
  try {
    return new Intl.Locale(tag.replace('_', '-')).maximize();
  } catch {
    return undefined;
  }
}

customElements.define('homeroom-listen', HomeroomListen);
