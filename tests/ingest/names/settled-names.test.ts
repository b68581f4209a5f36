import { readText } from '../read-text';

const entities = (text: string): string[] => readText(text).entities.map(({ id }) => id);

test.each<[string, string, string[]]>([
  [
    'a name behind a common noun and "of"',
    'The court froze the Nordic assets of Cabral Trade and sold its ships.',
    ['group/cabral-trade'],
  ],
  [
    'a bank whose name holds the word of an office',
    'Ana Ruiz was deputy governor of the Central Bank of Bolivia.',
    ['group/central-bank-of-bolivia', 'person/ana-ruiz'],
  ],
  [
    'places behind "the towns of"',
    'Troops shelled the towns of Markuba and Selin on Monday.',
    ['place/markuba', 'place/selin'],
  ],
  [
    'forces with a cause are no state',
    'They marched against the Syrian Democratic Forces.',
    ['group/syrian-democratic-forces'],
  ],
  [
    'who leads a force',
    'Kofi Adu praised the AU-led peacekeeping force.',
    ['group/au', 'group/au-led-peacekeeping-force', 'person/kofi-adu'],
  ],
  ['a firm that an apposition names', 'The ministry lifted curbs on the national airline, Belavia.', ['group/belavia']],
  [
    'a firm by its spokesperson',
    'A spokeswoman for Dalgona, which owns the mine, said that it was safe.',
    ['group/dalgona'],
  ],
  ['whom a title stands before', 'He blamed his former finance director Ilva Sorm.', ['person/ilva-sorm']],
  [
    'a general by his surname',
    'General Issa Koulu led the coup. Officers close to General Koulu met on Monday.',
    ['person/issa-koulu'],
  ],
  ['a newspaper by its noun', 'He told the newspaper Zirka Nova that talks would go on.', ['group/zirka-nova']],
  ['salt flats', 'Soldiers withdrew from the disputed Anka salt flats on Monday.', ['place/anka']],
  ['a river', 'They share the waters of the Tarim Sulu.', ['place/tarim-sulu']],
  [
    'where a bishop is',
    'Bishop Paul Deng of Wandi prayed for those who had died in the floods.',
    ['person/paul-deng', 'place/wandi'],
  ],
  [
    'who leads a movement, between commas',
    'The leader of the Dawn of Togo movement, Kwame Asare, hailed the marchers.',
    ['person/kwame-asare'],
  ],
  ['a soldier by his rank', 'A third captive from their unit, Cpl. Pedro Lima, was shot dead.', ['person/pedro-lima']],
  ['a given name like a month', 'He met Jan Pietersen on Monday.', ['person/jan-pietersen']],
  ['a town by what stands behind it', 'Many fled from Kulbani, a town on the border.', ['place/kulbani']],
  ['an airport with its name', 'Mali pulled its guards out of Zvarta airport on Monday.', ['place/zvarta-airport']],
  ['a hospital one is at', 'He visited the wounded at Azuri Hospital on Monday.', ['place/azuri-hospital']],
  ['where a firm has its seat', 'Police searched the Oslo-based charity. Oslo was calm.', ['place/oslo']],
  ['in a name of two words', 'Abu Dhabi-based Marsola Holdings signed the lease.', ['group/marsola-holdings']],
  ['a country’s firm', 'Spain’s Naturgol signed a deal on Monday.', ['group/naturgol']],
  [
    'firms such as',
    'The minister took bribes from telecoms firms such as Telekom Nordia and Vimpela.',
    ['group/telekom-nordia', 'group/vimpela'],
  ],
  ['nobody is a bank', 'Lombard Odierno, a Geneva bank, was fined.', ['group/lombard-odierno', 'place/geneva']],
  [
    'players and their body',
    'The Rugby Players’ Association asked the board to explain.',
    ['group/rugby-players-association'],
  ],
  ['a listed firm behind a capital', 'Sponsor Adidas said that nothing had changed.', ['group/adidas']],
  ['fighters that are a party', 'Economic Reform Fighters rejected the budget.', ['group/economic-reform-fighters']],
  [
    'a party by its president',
    'Ulmno president Ahmad Zainal told reporters that Ulmno would vote.',
    ['group/ulmno', 'person/ahmad-zainal'],
  ],
  ['a firm by its last word', 'The ban hit the firm’s main rival, Dnaplo Cargo, in May.', ['group/dnaplo-cargo']],
  ['somebody with such a name', 'He met Anna Cargo on Monday.', ['person/anna-cargo']],
  ['a listed firm', 'Talks between Sonatrach and its customers failed on Monday.', ['group/sonatrach']],
  [
    'a listed body with a joining word',
    'Observers from the Organization for Security and Co-operation in Europe left.',
    ['group/organization-for-security-and-co-operation-in-europe'],
  ],
  [
    'a Korean by his whole name',
    'Prime Minister Han Sung-min met Kofi Adu on Monday.',
    ['person/han-sung-min', 'person/kofi-adu'],
  ],
  ['what a hyphen describes', 'Bostan heads the Moscow-friendly Common Home party.', ['group/common-home']],
  ['a building one stands outside', 'They camped outside the Provost House on Monday.', ['place/provost-house']],
])('%s', (_, text, ids) => expect(entities(text)).toEqual(expect.arrayContaining(ids)));

test('the adjective of a faith belongs to the noun behind the name', () => {
  expect(entities('Soldiers fought the Daesh Takfiri terrorist group near the town.')).toContain('group/daesh');
});

test.each<[string, string, string[]]>([
  [
    'an office with a body’s word in it',
    'The Election Commission met. Chief Election Commissioner Hari Lama spoke.',
    ['group/election-commission', 'person/hari-lama'],
  ],
  ['a seat whose name looks like a verb', 'Downing Street rejected the demand.', ['country/gb']],
  [
    'a headline with its verb in capitals',
    'Libya’s FM Hails Muscat’s Mediation, Warns Israel over Raids',
    ['country/il', 'country/ly', 'country/om'],
  ],
])('%s: no other names', (_, text, ids) => expect(entities(text)).toEqual(ids));

test.each([
  ['a house that acts', 'The Provost House rejected the plan.', 'place/provost-house'],
  ['a camp of a militia', 'Troops raided the Kobu Brigade camp.', 'place/kobu-brigade'],
  ['municipalities', 'Mali withdrew from the northern municipalities on Monday.', 'group/ml-government'],
  ['the first half of a place', 'Abu Dhabi-based Marsola Holdings signed the lease.', 'person/abu'],
  ['a firm’s airport', 'Troops left the Hamas airport.', 'place/hamas-airport'],
  ['a hospital that acts', 'The Azuri Hospital rejected the plan.', 'place/azuri-hospital'],
  ['who leads a union', 'Jan Molling, a union leader, was fined.', 'group/jan-molling'],
  ['a tax', 'The minister withdrew the VAT increase.', 'group/vat'],
  ['who leads a party', 'The party leader Anna Lee spoke.', 'group/anna-lee'],
  ['people whose sentence opens with them', 'Gunmen attacked a church in Owo on Sunday.', 'person/gunmen'],
  ['the field of a minister', 'Energy Transition Minister Pablo Vega spoke in Lima.', 'place/energy-transition'],
  ['the adjective of a continent', 'It is the worst crisis of the South American nation.', 'place/south-american'],
])('%s keeps its type', (_, text, wrong) => expect(entities(text)).not.toContain(wrong));

test('a wing that members are of is called by the name behind it', () =>
  expect(entities('Members of the Unity Party’s youth wing, Yuva Shakti, attacked the office.')).toContain(
    'group/yuva-shakti',
  ));

test('a cabinet minister without a name is not the cabinet', () => {
  const { relations } = readText('Kenya protested. A cabinet minister threatened the rebels.');
  expect(relations.map(({ from }) => from)).not.toContain('group/ke-government');
});
