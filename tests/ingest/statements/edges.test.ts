import { readText } from '../read-text';

/** Speaker and words of each statement, in text order. */
const said = (text: string): string[] =>
  readText(text).statements.map(({ speaker, text: words }) => `${speaker ?? 'nobody'}: ${words}`);

/** Where the words of a report start and end, and who is not its speaker. */
test.each<[string, string, readonly string[]]>([
  [
    'the whole clause before the report, with what hangs on it',
    'At least 30 people died when a boat capsized on Lake Kivu, two nurses said.',
    ['group/nurses@test-00000000: At least 30 people died when a boat capsized on Lake Kivu'],
  ],
  [
    'what the text says of an allegation is none of its words',
    'Kwesi Owusu alleged on radio last week that two matches had been fixed, a claim that the league denied.',
    ['person/kwesi-owusu: two matches had been fixed'],
  ],
  [
    'a day between the report and a clause without "that"',
    'Mayor Lena Fors said on Sunday they had caught three men over the fire.',
    ['person/lena-fors: they had caught three men over the fire'],
  ],
  [
    'a general who is no adjective',
    'Brigadier General Hamid Salehi met the press. Referring to the talks in Muscat, the general stressed that Iran would not accept conditions.',
    ['person/hamid-salehi: Iran would not accept conditions'],
  ],
  [
    'nobody orders himself by "it"',
    'Judge Maria Delgado ruled on Tuesday that Marlin Energy had misled investors, ordering it to pay 40 million dollars.',
    ['person/maria-delgado: Marlin Energy had misled investors', 'person/maria-delgado: it to pay 40 million dollars'],
  ],
  [
    'who urges somebody to act goes on',
    'Mayor Lena Fors urged the police to find the killers, noting that two reporters had been shot.',
    ['person/lena-fors: the police to find the killers', 'person/lena-fors: two reporters had been shot'],
  ],
  [
    'an accusation after which something was done',
    'The club was fined after Kwesi Owusu accused referees of taking bribes.',
    ['person/kwesi-owusu: referees of taking bribes'],
  ],
  [
    'near miss: an accusation that nobody has made',
    'The club will be fined if Kwesi Owusu accuses referees of taking bribes.',
    [],
  ],
  [
    'near miss: who is asked asks nothing',
    'Lena Fors met the press. Asked whether fines were possible, she replied that all roads were open.',
    ['person/lena-fors: all roads were open'],
  ],
  [
    'near miss: somebody else beside the main verb',
    'Mayor Lena Fors welcomed the visit, with one bishop describing it as a gift.',
    [],
  ],
  [
    'a verdict ends where the speaker goes on to another report',
    'Mayor Lena Fors described the arrests as illegal and urged the court to free the men.',
    ['person/lena-fors: the arrests as illegal', 'person/lena-fors: the court to free the men'],
  ],
  [
    'an adverb before a comma governs no sentence',
    'However, Norway warned of security risks.',
    ['country/no: security risks'],
  ],
  [
    'what somebody is confident of is said once',
    'Mayor Lena Fors, who met both sides on Tuesday, said she was confident of a compromise.',
    ['person/lena-fors: she was confident of a compromise'],
  ],
  [
    'near miss: who quotes somebody says nothing himself',
    'Interfax quoted Deputy Foreign Minister Sergei Markin as saying that the talks were dead.',
    [],
  ],
  [
    'a day is not asked to do anything',
    'Algeria threatened on Wednesday to cut gas deliveries to Spain.',
    ['country/dz: to cut gas deliveries to Spain'],
  ],
  [
    'nobody is his own lawyer',
    'The court freed former minister Zola Dube on Friday, his lawyer said.',
    ['nobody: The court freed former minister Zola Dube on Friday'],
  ],
  [
    'several allegations that the text speaks of',
    'Chile accused Peru of meddling in two elections, allegations that Lima has denied.',
    ['country/cl: Peru of meddling in two elections'],
  ],
  ['near miss: whoever it was', 'The police are looking for whoever ordered the murder of the judge.', []],
])('%s', (_, text, statements) => expect(said(text)).toEqual(statements));
