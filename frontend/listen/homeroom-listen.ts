type State = 'silent' | 'speaking' | 'paused';

/**
 * Reads elements of the page aloud with the device's own voice, when its first button is pressed; the second one stops
 * it. Without a voice for their language it shows nothing: text read with a foreign voice cannot be understood.
 */
class HomeroomListen extends HTMLElement {
  declare listenLabel: string;
  declare pauseLabel: string;
  declare resumeLabel: string;

  private state: State = 'silent';
  private readonly speech = window.speechSynthesis as SpeechSynthesis | undefined;
  private readonly findVoice = () => (this.hidden = !this.voiceFor(this.textLanguage()));

  connectedCallback() {
    this.addEventListener('click', this.press);
    this.speech?.addEventListener('voiceschanged', this.findVoice);
    window.addEventListener('pagehide', this.stop);
    // What it reads may be put into the page after it
    queueMicrotask(this.findVoice);
  }

  disconnectedCallback() {
    this.removeEventListener('click', this.press);
    this.speech?.removeEventListener('voiceschanged', this.findVoice);
    window.removeEventListener('pagehide', this.stop);
    this.stop();
  }

  private readonly press = (event: Event) => {
    const pressed = (event.target as Element).closest('button');
    if (pressed === this.buttons()[0]) {
      this.toggle();
    } else if (pressed) {
      this.stop();
      this.buttons()[0].focus(); // the button that was pressed goes away: the focus must not go with it
    }
  };

  private buttons() {
    return this.querySelectorAll('button');
  }

  private turn(state: State) {
    this.state = state;
    const [toggle, stop] = this.buttons();
    toggle.lastElementChild!.textContent = {
      silent: this.listenLabel,
      speaking: this.pauseLabel,
      paused: this.resumeLabel,
    }[state];
    stop.hidden = state === 'silent';
  }

  private toggle() {
    if (this.state === 'speaking') {
      this.speech?.pause();
      this.turn('paused');
    } else if (this.state === 'paused') {
      this.speech?.resume();
      this.turn('speaking');
    } else {
      this.start();
    }
  }

  private readonly stop = () => {
    if (this.state !== 'silent') {
      this.turn('silent');
      this.speech?.cancel();
    }
  };

  private start() {
    this.speech?.cancel();
    const utterances = this.elements().flatMap((element) => this.utterances(element));
    utterances.at(-1)?.addEventListener('end', this.stop);
    utterances.forEach((utterance) => this.speech?.speak(utterance));
    this.turn(utterances.length ? 'speaking' : 'silent');
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
    return (this.getAttribute('for') ?? '')
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
export {};
