import { css, html, LitElement, nothing } from 'lit';
import { isRefused, openCamera } from './camera';

type Detector = { detect(source: CanvasImageSource): Promise<{ rawValue: string }[]> };
type DetectorClass = {
  new (options: { formats: string[] }): Detector;
  getSupportedFormats(): Promise<readonly string[]>;
};

const LOOK_EVERY_MS = 120;
/** A code held before the camera is one scan; after this long without it, it may be scanned again. */
const SAME_AGAIN_MS = 3000;

/**
 * Reads QR codes with the camera. Where the browser cannot, our own copy of a reader is loaded, once. Fires `scanned`
 * for each code and `stopped` when it is over.
 */
class QrScanner extends LitElement {
  static properties = {
    active: { type: Boolean },
    videoLabel: { type: String },
    stopLabel: { type: String },
    startingLabel: { type: String },
    refusedLabel: { type: String },
    missingLabel: { type: String },
    message: { state: true },
    running: { state: true },
  };

  static styles = css`
    :host { display: block; }
    :host([hidden]) { display: none; }
    .frame { position: relative; display: grid; gap: var(--space-2, 0.5rem); }
    video {
      inline-size: 100%;
      max-block-size: 45vh;
      object-fit: cover;
      border-radius: var(--radius, 0.75rem);
      background: #000;
    }
    p { margin: 0; font-weight: 600; }
    button {
      min-block-size: var(--touch, 3.5rem);
      padding-inline: 1.25rem;
      border: 2px solid currentColor;
      border-radius: 999px;
      background: var(--surface-raised, Canvas);
      color: var(--text, CanvasText);
      font: inherit;
      font-weight: 600;
    }
    button:focus-visible { outline: 3px solid var(--focus, Highlight); outline-offset: 2px; }
  `;

  declare active: boolean;
  declare videoLabel: string;
  declare stopLabel: string;
  declare startingLabel: string;
  declare refusedLabel: string;
  declare missingLabel: string;
  declare private message: string;
  declare private running: boolean;
  private stream?: MediaStream;
  private timer?: number;
  private last = { text: '', seen: 0 };

  constructor() {
    super();
    this.active = false;
    this.message = '';
    this.running = false;
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.release();
  }

  render() {
    return html`<div class="frame">
      <video ?hidden=${!this.running} muted playsinline aria-label=${this.videoLabel}></video>
      <p role="status">${this.message}</p>
      ${this.running ? html`<button type="button" @click=${this.stop}>${this.stopLabel}</button>` : nothing}
    </div>`;
  }

  protected updated(changed: Map<string, unknown>) {
    this.hidden = !this.running && !this.message;
    if (changed.has('active')) {
      if (this.active) {
        void this.start();
      } else {
        this.release();
      }
    }
  }

  private async start() {
    this.message = this.startingLabel;
    try {
      const [detector, stream] = await Promise.all([detectorForQr(), openCamera()]);
      this.stream = stream;
      if (!this.active || !this.isConnected) {
        this.release();
        return;
      }
      this.running = true;
      this.message = '';
      await this.updateComplete;
      const video = this.renderRoot.querySelector('video')!;
      video.srcObject = stream;
      await video.play();
      this.look(detector, video);
    } catch (error) {
      this.release();
      this.message = isRefused(error) ? this.refusedLabel : this.missingLabel;
      this.dispatchEvent(new CustomEvent('stopped'));
    }
  }

  private look(detector: Detector, video: HTMLVideoElement) {
    this.timer = window.setTimeout(async () => {
      try {
        const [found] = await detector.detect(video);
        if (found?.rawValue) {
          this.tell(found.rawValue);
        }
      } catch {
        // a frame without a readable code
      }
      if (this.running) {
        this.look(detector, video);
      }
    }, LOOK_EVERY_MS);
  }

  private tell(text: string) {
    const again = text === this.last.text && Date.now() - this.last.seen < SAME_AGAIN_MS;
    this.last = { text, seen: Date.now() };
    if (!again) {
      this.dispatchEvent(new CustomEvent('scanned', { detail: { text } }));
    }
  }

  private readonly stop = () => {
    this.release();
    this.message = '';
    this.dispatchEvent(new CustomEvent('stopped'));
  };

  private release() {
    window.clearTimeout(this.timer);
    this.stream?.getTracks().forEach((track) => track.stop());
    this.stream = undefined;
    this.running = false;
    this.last = { text: '', seen: 0 };
  }
}

async function detectorForQr(): Promise<Detector> {
  const options = { formats: ['qr_code'] };
  const native = (window as unknown as { BarcodeDetector?: DetectorClass }).BarcodeDetector;
  if (native && (await native.getSupportedFormats()).includes('qr_code')) {
    return new native(options);
  }
  const { BarcodeDetector } = await import('qr/decode.js');
  return new (BarcodeDetector as unknown as DetectorClass)(options);
}

customElements.define('qr-scanner', QrScanner);
