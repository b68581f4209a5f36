import { readText } from '../read-text';

/** Codes and words of each statement, in text order. */
const coded = (text: string): string[] =>
  readText(text).statements.map(({ cameo = '-', plover = '-', text: words }) => `${cameo} ${plover}: ${words}`);

test.each<[string, string, string]>([
  ['what is demanded of nobody by name', 'Amira Suleiman demanded early elections.', '100 REQUEST: early elections'],
  ['what is promised', 'President Ana Ruiz promised to rebuild the bridge.', '030 AGREE: to rebuild the bridge'],
  [
    'a promise of harm is no offer',
    'The Sand Falcons have sworn to fight until May.',
    '138 THREATEN: to fight until May',
  ],
  ['a cue with a code of its own', 'Berit Dahl called for a boycott.', '020 REQUEST: a boycott'],
  ['a warning that threatens nobody', 'Minister Berit Dahl warned of a long drought.', '012 -: a long drought'],
  ['whom somebody warns', 'Minister Berit Dahl warned villagers about the old dam.', '012 -: the old dam'],
  ['an apology', 'Berit Dahl apologized to Brazil for the sinking of a ship.', '055 SUPPORT: the sinking of a ship'],
  ['what is asked for somewhere', 'Berit Dahl has again appealed for peace in Mali.', '020 REQUEST: peace in Mali'],
  [
    'one verb tells a relation, the verb joined to it another event',
    'Chad condemned the raid by Sudan and promised medicine to the villages.',
    '030 AGREE: medicine to the villages',
  ],
  ['a hope', 'Berit Dahl hopes that the bridge will open.', '013 -: the bridge will open'],
])('%s', (_, text, statement) => expect(coded(text)).toEqual([statement]));

test.each<[string, string, string]>([
  ['what is only told is no event', 'Berit Dahl said that the bridge was open.', '- -: the bridge was open'],
  ['what is sworn never to happen', 'Berit Dahl vowed not to sell the bridge.', '- -: not to sell the bridge'],
  ['a relation tells the event', 'Berit Dahl urged Chad to open the bridge.', '- -: Chad to open the bridge'],
  [
    'nobody is known to say it',
    '“Open the bridge now, all of you, please!”',
    '- -: Open the bridge now, all of you, please!',
  ],
])('%s', (_, text, statement) => expect(coded(text)).toEqual([statement]));
