const TOKEN = 'homeroom-door-token';

/**
 * The link's token stands after the #, which is sent to nobody; it leaves the address bar at once, and is kept for a reload
 * only until this phone is let in.
 *
 * @param isIn whether this phone is a door already, so that it needs no link
 */
export function takeToken(isIn: boolean): string | undefined {
  const token = location.hash.slice(1);
  if (/^[0-9a-f]{16,64}$/.test(token)) {
    sessionStorage.setItem(TOKEN, token);
    history.replaceState(null, '', location.pathname + location.search);
  }
  if (isIn) {
    dropToken();
  }
  return sessionStorage.getItem(TOKEN) ?? undefined;
}

export function dropToken(): void {
  sessionStorage.removeItem(TOKEN);
}
