import { useEffect, useState } from 'react';
import type { Theme } from '../canvas/scene';

const scheme = () => matchMedia('(prefers-color-scheme: dark)');

/** The canvas cannot see style sheets, so it gets the same colours from the page's custom properties. */
export const useTheme = (): Theme => {
  const [theme, setTheme] = useState(readTheme);
  useEffect(() => {
    const change = () => setTheme(readTheme());
    const query = scheme();
    query.addEventListener('change', change);
    return () => query.removeEventListener('change', change);
  }, []);
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
