/** The token of a server that others reach too, kept for this origin alone. */
const place = 'newsgraph.token';

export const tokenHeader = (): Readonly<Record<string, string>> => {
  const token = localStorage.getItem(place);
  return token === null ? {} : { authorization: `Bearer ${token}` };
};

/** Whether there was one. */
export const forgetToken = (): boolean => {
  const hadToken = localStorage.getItem(place) !== null;
  localStorage.removeItem(place);
  return hadToken;
};

/** Keeps a token if the server takes it, and says whether it does; one that works is never lost to one that does not. */
export const tryToken = async (token: string): Promise<boolean> => {
  if (!/^[\w-]+$/.test(token)) return false;
  const response = await fetch('api/ontology', { headers: { authorization: `Bearer ${token}` } }).catch(
    () => undefined,
  );
  if (response?.ok) localStorage.setItem(place, token);
  return response?.ok === true;
};

/** Takes `#token=…` out of the address at once, so that no history, bookmark or copied link keeps it; then tries it. */
export const takeTokenFromAddress = async (): Promise<boolean> => {
  const hash = new URLSearchParams(window.location.hash.slice(1));
  const token = hash.get('token');
  if (token === null) return false;
  hash.delete('token');
  const rest = hash.toString();
  history.replaceState(history.state, '', `${window.location.pathname}${rest ? `#${rest}` : ''}`);
  return tryToken(token);
};
