/** Something that only this browser can read, as long as it keeps the key. */
export interface Sealed {
  iv: Uint8Array<ArrayBuffer>;
  data: ArrayBuffer;
}

const ALGORITHM = 'AES-GCM';

/** Nothing can read the key out of the browser, not even we: it can only be used, or dropped. */
export function newKey(): Promise<CryptoKey> {
  return crypto.subtle.generateKey({ name: ALGORITHM, length: 256 }, false, ['encrypt', 'decrypt']);
}

/** @param name what it is kept as: sealed under one name, it cannot be passed off as another */
export async function seal(key: CryptoKey, name: string, value: unknown): Promise<Sealed> {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const data = await crypto.subtle.encrypt(
    { name: ALGORITHM, iv, additionalData: bytes(name) },
    key,
    bytes(JSON.stringify(value)),
  );
  return { iv, data };
}

export async function unseal(key: CryptoKey, name: string, sealed: Sealed): Promise<unknown> {
  const data = await crypto.subtle.decrypt(
    { name: ALGORITHM, iv: sealed.iv, additionalData: bytes(name) },
    key,
    sealed.data,
  );
  return JSON.parse(new TextDecoder().decode(data));
}

function bytes(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text);
}
