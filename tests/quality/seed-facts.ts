import type { Fact } from '../path/facts';

/** Facts that a careful reader takes from the two seed articles, each with a few words of its sentence. */
export const seedFacts: readonly Fact[] = [
  { from: 'Falih al-Fayyadh', type: 'LEADS', to: 'Popular Mobilization Units', evidence: 'PMU chief' },
  { from: 'Falih al-Fayyadh', type: 'LEADS', to: "Hashd al-Sha'abi", evidence: 'The chairman of' },
  { from: 'Falih al-Fayyadh', type: 'LEADS', to: 'PMU', evidence: 'The chairman of' },
  { from: 'Falih al-Fayyadh', type: 'CRITICIZES', to: 'US troops', evidence: 'has denounced' },
  { from: 'Falih al-Fayyadh', type: 'REQUESTS_WITHDRAWAL', to: 'US troops', evidence: 'urged the Iraqi government' },
  { from: 'Iraqi parliament', type: 'REQUESTS_WITHDRAWAL', to: 'foreign forces', date: '2020-01-05', evidence: 'approved a bill' },
  { from: 'Iraqi Resistance Coordination Committee', type: 'REQUESTS_WITHDRAWAL', to: 'foreign troops', withdrawFrom: 'country/iq', evidence: 'underlined the need' },
  { from: 'Ammar Hakim', type: 'REQUESTS_WITHDRAWAL', to: 'foreign troops', evidence: 'talks should lead to' },
  { from: 'Ammar Hakim', type: 'LEADS', to: 'National Wisdom Movement', role: 'head', evidence: 'cleric and head of' },
  { from: 'Ammar Hakim', type: 'LEADS', to: 'Hikma', evidence: 'cleric and head of' },
  { from: 'Qais Khazali', type: 'LEADS', to: "Asa'ib Ahl al-Haq", evidence: 'secretary general of' },
  { from: 'Qais Khazali', type: 'CRITICIZES', to: 'Fuad Hussein', evidence: 'unfortunate and unacceptable' },
  { from: 'Iraqi Resistance groups', type: 'CRITICIZES', to: 'Fuad Hussein', evidence: 'voiced strong criticism' },
  { from: 'United States', type: 'INVADES', to: 'Iraq', date: '2003', evidence: 'invaded Iraq' },
  { from: 'United States', type: 'KILLS', to: 'Qassem Soleimani', date: '2020-01-03', evidence: 'assassinated' },
  { from: 'United States', type: 'KILLS', to: 'Abu Mahdi al-Muhandis', date: '2020-01-03', evidence: 'assassinated' },
  { from: 'Abu Mahdi al-Muhandis', type: 'OFFICIAL_OF', to: 'PMU', role: 'deputy head', evidence: 'deputy head of' },
  { from: 'Antony Blinken', type: 'MEETS', to: 'Fuad Hussein', evidence: 'joint press conference' },
  { from: 'Ahmed al-Sahaf', type: 'SPOKESPERSON_FOR', to: 'Iraqi Foreign Ministry', evidence: 'spokesman' },
]; // prettier-ignore

export const wrongSeedFacts = [
  { from: 'Abu Mahdi al-Muhandis', type: 'LEADS', to: 'PMU' },
  { from: 'United States', type: 'WITHDRAWS_FROM', to: 'United States' },
];
