import { html, nothing, type TemplateResult } from 'lit';
import type { Device } from '../keeping/device.ts';
import type { Contact } from '../sync/sync.ts';
import type { Words } from '../words/words.ts';

/** How things stand with the school's computer, calmly: whatever happens, one goes on. */
export function contactLine(contact: Contact, device: Device, words: Words): TemplateResult {
  const waiting = device.unanswered().length;
  const refused = Object.values(device.told.answers).filter((answer) => answer.result === 'refused').length;
  const away = contact === 'offline' || contact === 'slow' || contact === 'busy' || contact === 'stuck';
  const key = contact === 'waiting' || contact === 'notYet' ? 'offline' : contact;
  return html`<div class="door-contact">
    <p role="status" class=${contact === 'waiting' ? '' : `door-connection ${away ? 'door-connection-lost' : ''}`}>
      ${contact === 'waiting' ? nothing : words.say(`doorApp.contact.${key}`)}
    </p>
    ${waiting > 0 ? html`<p>${words.say('doorApp.queue', { count: waiting })}</p>` : nothing}
    ${refused > 0 ? html`<p>${words.say('doorApp.refused', { count: refused })}</p>` : nothing}
    ${device.trouble ? html`<p class="door-trouble" role="alert">${words.say('doorApp.full')}</p>` : nothing}
  </div>`;
}
