import { keptValue } from './kept';

export const themeChoices = ['system', 'light', 'dark'] as const;
export type ThemeChoice = (typeof themeChoices)[number];

const kept = keptValue<ThemeChoice>('theme', 'system');
const system = matchMedia('(prefers-color-scheme: dark)');

export const useThemeChoice = kept.use;
export const chooseTheme = kept.write;

/** Which of the two the page shows now. */
const themeNow = (): 'light' | 'dark' => {
  const choice = kept.read();
  return choice === 'light' || choice === 'dark' ? choice : system.matches ? 'dark' : 'light';
};

const apply = () => {
  document.documentElement.dataset.theme = themeNow();
};

/** Tells when the reader or the system changes it, after the page has changed. Gives how to stop. */
export const onThemeChange = (changed: () => void): (() => void) => {
  const change = () => {
    apply();
    changed();
  };
  system.addEventListener('change', change);
  const stop = kept.subscribe(change);
  return () => {
    system.removeEventListener('change', change);
    stop();
  };
};

// Before anything is drawn, so that a dark page never flashes white.
apply();
