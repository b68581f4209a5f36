import { readText } from '../read-text';

/** Who says each statement, in text order. */
const speakers = (text: string): string[] => readText(text).statements.map(({ speaker }) => speaker ?? 'nobody');

test.each<[string, string, string[]]>([
  [
    'the body named in the sentence before, though only as part of a description',
    'Soldiers shot Simon Taro, the commander of the Free Highlands Army. The group said that he had carried no gun.',
    ['group/free-highlands-army'],
  ],
  [
    'the body whose director speaks of it',
    'The Free Highlands Army freed two nurses. The director of the Health Bridge Foundation, Hannah Lindt, thanked the drivers. The group said that it would leave.',
    ['group/health-bridge-foundation'],
  ],
  [
    'of two bodies the one that acts',
    'Coast Watch sued Sea Lane over the oil. The group said that the reef was dead.',
    ['group/coast-watch'],
  ],
  [
    'an armed one by its adjective',
    'Monitors of the United Nations counted graves of the Rapid Support Forces (RSF) near Tine. The paramilitary group said that the pictures were old.',
    ['group/rapid-support-forces'],
  ],
  ['near miss: no body named', 'Ana Ruiz met farmers in Lagos. The group said that the wells were dry.', ['nobody']],
  [
    'near miss: neither of two joined bodies',
    'Coast Watch and Sea Lane met in Oslo. The group said that the reef was dead.',
    ['nobody'],
  ],
  [
    'near miss: a union of states is a bloc',
    'Ana Ruiz praised the European Union. The group said that the wells were dry.',
    ['nobody'],
  ],
])('%s', (_, text, wanted) => expect(speakers(text)).toEqual(wanted));
