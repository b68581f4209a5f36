import { readText } from '../read-text';

const entities = (text: string): string[] => readText(text).entities.map(({ id }) => id);

test.each<[string, string, string[]]>([
  [
    'a person right behind the body that is led',
    'The President met the Administrator of the Harbour Agency Anna Lee and the Governor of Utah Mark Gordon in Selin.',
    ['group/harbour-agency', 'person/anna-lee', 'person/mark-gordon', 'place/selin', 'place/utah'],
  ],
  [
    'a law, an award and a storm are nobody',
    'Anna Lee praised the Clean Harbours Act, won the Marsh Prize and fled Hurricane Ida before Ida struck Togo.',
    ['country/tg', 'person/anna-lee'],
  ],
  ['somebody called like a thing', 'Doris Day thanked Togo. Day left.', ['country/tg', 'person/doris-day']],
  ['the administration of a person', 'Anna Carroll spoke. The Carroll administration left Togo. Carroll resigned.', ['country/tg', 'group/carroll-administration', 'person/anna-carroll']], // prettier-ignore
  ['a person in full, with Jr., and in short', 'Joe Marsh spoke. Joseph R. Marsh Jr. left Togo.', ['country/tg', 'person/joseph-r-marsh-jr']], // prettier-ignore
  ['two of one surname', 'Joe Marsh spoke. John Marsh left Togo.', ['country/tg', 'person/joe-marsh', 'person/john-marsh']], // prettier-ignore
  [
    'the state that is called like a country',
    'American officials counted votes in Georgia, Michigan and Texas.',
    ['country/us', 'place/georgia', 'place/michigan', 'place/texas'],
  ],
  ['the country itself', 'American officials flew from Texas to Georgia. Georgian troops left.', ['country/ge', 'country/us', 'group/ge-armed-forces', 'place/texas']], // prettier-ignore
  ['a pair of countries is no place', 'They praised U.S.-Peru trade.', ['country/us']],
  ['a country within a state', 'The minister flew to Scotland.', ['country/scotland']],
])('%s', (_, text, ids) => expect(entities(text)).toEqual(ids));
