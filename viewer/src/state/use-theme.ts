import { useEffect, useState } from 'react';
import type { Theme } from '../canvas/scene';
import { onThemeChange } from './theme-choice';

/** The canvas cannot see style sheets, so it gets the same colours from the page's custom properties. */
export const useTheme = (): Theme => {
  const [theme, setTheme] = useState(readTheme);
  useEffect(() => onThemeChange(() => setTheme(readTheme())), []);
  return theme;
};

/** Minifiers shorten #ffffff to #fff. */
const inFull = (colour: string) => (/^#[0-9a-f]{3}$/i.test(colour) ? colour.replaceAll(/[0-9a-f]/gi, '$&$&') : colour);

const readTheme = (): Theme => {
  const style = getComputedStyle(document.documentElement);
  const read = (name: string) => inFull(style.getPropertyValue(`--${name}`).trim());
  return {
    background: read('canvas'),
    text: read('text'),
    quiet: read('quiet'),
    accent: read('accent'),
    font: style.fontFamily,
  };
};
