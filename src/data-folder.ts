import { resolve } from 'node:path';

/** The data/ folder beside the program, whether it runs from source or compiled under dist/. */
export const dataFolder = resolve(__dirname, __filename.endsWith('.ts') ? '../data' : '../../data');
