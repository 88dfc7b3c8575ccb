import type { Device } from '../keeping/device.ts';
import type { Server } from '../server/server.ts';

/** Why a phone did not become a door. */
export type NoEntry = 'unknownLink' | 'tooOften' | 'busy' | 'noNetwork';

/**
 * Makes this phone a door, by the token of a link.
 *
 * @param name what the office calls the phone
 * @returns nothing if it is one now
 */
export async function enter(device: Device, server: Server, token: string, name: string, now = Date.now): Promise<NoEntry | undefined> {
  const before = now();
  const answer = await server.enter(token, name);
  if (answer.kind === 'answered' && answer.body?.secret && isTime(answer.body.now) && isTime(answer.body.expiresAt)) {
    await device.enter(answer.body, (before + now()) / 2);
    return undefined;
  }
  if (answer.kind !== 'problem') {
    return 'noNetwork';
  }
  return answer.code === 'unknownLink' || answer.code === 'tooOften' ? answer.code : 'busy';
}

/** Without one a phone could neither tell when its time is up nor how far its clock is off. */
function isTime(text: string | undefined): boolean {
  return !Number.isNaN(Date.parse(text ?? ''));
}
