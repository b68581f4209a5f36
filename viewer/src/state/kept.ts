import { useSyncExternalStore } from 'react';

/** A value that this browser keeps under a name, shared by all who use it; what cannot be read is the first value. */
export const keptValue = <Value>(name: string, first: Value) => {
  const place = `newsgraph.${name}`;
  const changes = new EventTarget();
  let cache: { text: string | null; value: Value } | undefined;
  const read = (): Value => {
    const text = localStorage.getItem(place);
    if (cache?.text === text) return cache.value;
    let value = first;
    try {
      if (text !== null) value = JSON.parse(text) as Value;
    } catch {
      // Another program's text, or a broken one: as if nothing were kept.
    }
    cache = { text, value };
    return value;
  };
  const subscribe = (changed: () => void) => {
    changes.addEventListener('change', changed);
    // Another tab of this page.
    window.addEventListener('storage', changed);
    return () => {
      changes.removeEventListener('change', changed);
      window.removeEventListener('storage', changed);
    };
  };
  const write = (value: Value): void => {
    localStorage.setItem(place, JSON.stringify(value));
    changes.dispatchEvent(new Event('change'));
  };
  return { read, write, subscribe, use: () => useSyncExternalStore(subscribe, read) };
};
