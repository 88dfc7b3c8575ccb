import { verifyAsync } from '@noble/ed25519';

/** Whether the school signed this. By the browser where it knows Ed25519, else by a small library of our own. */
export async function isSigned(
  message: Uint8Array<ArrayBuffer>,
  signature: Uint8Array<ArrayBuffer>,
  key: Uint8Array<ArrayBuffer>,
  subtle: SubtleCrypto = crypto.subtle,
): Promise<boolean> {
  try {
    const imported = await subtle.importKey('raw', key, 'Ed25519', false, ['verify']);
    return await subtle.verify('Ed25519', imported, signature, message);
  } catch {
    // a browser without Ed25519, or a key that is none
  }
  try {
    return await verifyAsync(signature, message, key);
  } catch {
    return false;
  }
}
