import type { Party } from '../evening/party.ts';
import type { LookedUp, SlotElsewhere } from '../server/contract.ts';

/** What the desk answers to a scan, a name or a tap. */
export type DeskAnswer =
  | { kind: 'expected'; party: Party }
  | { kind: 'alreadyHere'; party: Party }
  | { kind: 'waiting'; party: Party }
  /** Expected at another slot of this door's evening. */
  | { kind: 'otherSlot'; party: Party }
  /** Registered for something else of the school; what it is may be known to the server alone. */
  | { kind: 'elsewhere'; code: string; people?: number; slot?: SlotElsewhere; looked?: LookedUp }
  | { kind: 'cancelled'; code: string; looked?: LookedUp }
  | { kind: 'registeredSince'; code: string; slot: string; people: number }
  | { kind: 'otherSchool' }
  | { kind: 'forged' }
  /** The server is asked; what it says follows. */
  | { kind: 'asking' }
  /** Without network nobody can tell, nor while the server is busy. */
  | { kind: 'cannotTell'; busy: boolean }
  | { kind: 'unknownCode' }
  | { kind: 'tooOften' }
  | { kind: 'nobody' }
  | { kind: 'arrived'; party: Party; people: string[]; crowded: boolean }
  | { kind: 'undone'; party: Party };

export type Tone = 'success' | 'information' | 'duplicate' | 'warning' | 'danger';

export function toneOf(answer: DeskAnswer): Tone {
  switch (answer.kind) {
    case 'arrived':
      return 'success';
    case 'expected':
    case 'registeredSince':
    case 'undone':
    case 'asking':
      return 'information';
    case 'alreadyHere':
      return 'duplicate';
    case 'waiting':
    case 'otherSlot':
    case 'elsewhere':
    case 'cannotTell':
    case 'nobody':
      return 'warning';
    case 'cancelled':
    case 'otherSchool':
    case 'forged':
    case 'unknownCode':
    case 'tooOften':
      return 'danger';
  }
}
