import type { Fact } from './facts';

/** What data/samples say, each with words of the sentence that says it. */
export const sampleFacts: readonly Fact[] = [
  { from: 'Falih al-Fayyadh', type: 'LEADS', to: 'Popular Mobilization Units', role: 'chairman', evidence: 'The chairman of' },
  { from: 'Falih al-Fayyadh', type: 'LEADS', to: "Hashd al-Sha'abi", evidence: 'The chairman of' },
  { from: 'Falih al-Fayyadh', type: 'CRITICIZES', to: 'US troops', evidence: 'has denounced the role of US troops' },
  { from: 'Falih al-Fayyadh', type: 'REQUESTS_WITHDRAWAL', to: 'US troops', evidence: 'call for an end to the US military mission' },
  { from: 'Iraqi parliament', type: 'REQUESTS_WITHDRAWAL', to: 'foreign military forces', date: '2020-01-05', evidence: 'approved a bill' },
  { from: 'United States', type: 'INVADES', to: 'Iraq', date: '2003', evidence: 'invaded Iraq' },
  { from: 'United States', type: 'KILLS', to: 'Qassem Soleimani', date: '2020-01-03', evidence: 'assassinated' },
  { from: 'United States', type: 'KILLS', to: 'Abu Mahdi al-Muhandis', date: '2020-01-03', evidence: 'assassinated' },
  { from: 'Abu Mahdi al-Muhandis', type: 'OFFICIAL_OF', to: 'PMU', role: 'deputy head', evidence: 'deputy head of the PMU' },
  { from: 'Ahmed al-Sahaf', type: 'SPOKESPERSON_FOR', to: 'Iraqi Foreign Ministry', evidence: 'spokesman' },
  { from: 'Iraqi Resistance groups', type: 'CRITICIZES', to: 'Fuad Hussein', evidence: 'voiced strong criticism' },
  { from: 'Antony Blinken', type: 'MEETS', to: 'Fuad Hussein', date: '2021-07-23', evidence: 'met US Secretary of State' },
  { from: 'Iraqi Resistance Coordination Committee', type: 'REQUESTS_WITHDRAWAL', to: 'foreign troops', withdrawFrom: 'country/iq', evidence: 'demanded the withdrawal' },
  { from: 'Qais Khazali', type: 'LEADS', to: "Asa'ib Ahl al-Haq", evidence: 'secretary general' },
  { from: 'Qais Khazali', type: 'CRITICIZES', to: 'Fuad Hussein', evidence: 'very unfortunate and unacceptable' },
  { from: 'Ammar Hakim', type: 'LEADS', to: 'Hikma', evidence: 'head of the National Wisdom Movement' },
  { from: 'Ammar Hakim', type: 'REQUESTS_WITHDRAWAL', to: 'foreign troops', withdrawFrom: 'country/iq', evidence: 'called for the withdrawal' },
  { from: 'Ulf Kristersson', type: 'LEADS', to: 'Sweden', evidence: 'Prime Minister Ulf Kristersson' },
  { from: 'Sweden', type: 'MEMBER_OF', to: 'NATO', evidence: 'Sweden joined NATO' },
  { from: 'France', type: 'WITHDRAWS_FROM', to: 'Niger', evidence: 'withdrew its last troops' },
  { from: 'Kenya', type: 'DEPLOYS_TO', to: 'Haiti', evidence: 'deployed 400 police officers' },
  { from: 'Gustavo Petro', type: 'LEADS', to: 'Colombia', evidence: 'Colombian President' },
  { from: 'Turkey', type: 'ACCUSES', to: 'Sweden', evidence: 'Ankara accused Stockholm' },
]; // prettier-ignore

/** What would be wrong: a deputy does not lead, a pretext is no fact. */
export const wrongFacts = [
  { from: 'Abu Mahdi al-Muhandis', type: 'LEADS', to: 'PMU' },
  { from: 'Fuad Hussein', type: 'LEADS', to: 'Iraq' },
];
