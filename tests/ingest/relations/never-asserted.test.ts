import { readText } from '../read-text';

// Forms of one deed a type: told, bare, as a gerund.
const deeds: Record<string, readonly [string, string, string]> = {
  ACCUSES: ['accused Sudan of theft', 'accuse Sudan of theft', 'accusing Sudan of theft'],
  AIDS: ['armed the Fulani rebels', 'arm the Fulani rebels', 'arming the Fulani rebels'],
  APPOINTS: ['named Jan Havel minister', 'name Jan Havel minister', 'naming Jan Havel minister'],
  ARRESTS: ['arrested Jan Havel', 'arrest Jan Havel', 'arresting Jan Havel'],
  ATTACKS: ['bombed Sudan', 'bomb Sudan', 'bombing Sudan'],
  CRITICIZES: ['criticised Jan Havel', 'criticise Jan Havel', 'criticising Jan Havel'],
  DEPLOYS_TO: ['sent troops to Sudan', 'send troops to Sudan', 'sending troops to Sudan'],
  INVADES: ['invaded Sudan', 'invade Sudan', 'invading Sudan'],
  KILLS: ['killed Jan Havel', 'kill Jan Havel', 'killing Jan Havel'],
  MEETS: ['met Jan Havel', 'meet Jan Havel', 'meeting Jan Havel'],
  PROTESTS_AGAINST: ['protested against Sudan', 'protest against Sudan', 'protesting against Sudan'],
  REJECTS: ["rejected Sudan's offer", "reject Sudan's offer", "rejecting Sudan's offer"],
  REQUESTS: ['urged Sudan to free him', 'urge Sudan to free him', 'urging Sudan to free him'],
  SANCTIONS: ['imposed sanctions on Sudan', 'impose sanctions on Sudan', 'imposing sanctions on Sudan'],
  SUPPORTS: ['endorsed Jan Havel', 'endorse Jan Havel', 'endorsing Jan Havel'],
  THREATENS: ['threatened Sudan with war', 'threaten Sudan with war', 'threatening Sudan with war'],
  WITHDRAWS_FROM: [
    'withdrew its troops from Sudan',
    'withdraw its troops from Sudan',
    'withdrawing its troops from Sudan',
  ],
  AGREES_WITH: ['signed a treaty with Sudan', 'sign a treaty with Sudan', 'signing a treaty with Sudan'],
};

// PAST, BARE and GERUND stand for them.
const frames = [
  'Chad did not BARE.',
  'Chad never PAST.',
  'Chad has never PAST.',
  'Chad refused to BARE.',
  'Chad denied GERUND.',
  'Chad may BARE.',
  'Chad would BARE.',
  'If Chad PAST, the talks would end.',
  'Chad failed to BARE.',
  'Chad declined to BARE.',
  'Nobody believes that Chad PAST.',
  'Chad avoided GERUND.',
  'Chad considered GERUND.',
  'Chad ruled out GERUND.',
  'Chad threatened to BARE.',
  'Chad was asked to BARE.',
  'Chad was accused of GERUND.',
  'Kenya said Chad had not PAST.',
  'Kenya, which Chad says PAST, closed the border.',
  'Chad is unlikely to BARE.',
  'Chad stopped short of GERUND.',
  'Chad was prevented from GERUND.',
  'Instead of GERUND, Chad waited.',
  'In the film, Chad PAST.',
  'Chad has no plans to BARE.',
  'There is no evidence that Chad PAST.',
  'It is not true that Chad PAST.',
  'Neither Chad nor Kenya PAST.',
  'Chad hopes to BARE.',
  'Chad wants to BARE.',
  'Chad could BARE.',
  'Chad hesitated to BARE.',
  'Chad has yet to BARE.',
  'Chad almost PAST.',
  'Without GERUND, Chad cannot win.',
  'Had Chad PAST, the talks would have ended.',
  'Chad was reluctant to BARE.',
  'Kenya doubts that Chad PAST.',
  'Chad no longer plans to BARE.',
  'Whether Chad PAST is unclear.',
  'Chad is going to BARE.',
  'Chad is headed to Ghana to BARE.',
  'Chad is travelling to Ghana next week to BARE.',
  'Chad does not want to BARE.',
];

test.each(Object.entries(deeds))('%s: what did not happen, or may, is never asserted', (type, [past, bare, gerund]) => {
  const asserted = frames
    .map((frame) => frame.replace('PAST', past).replace('BARE', bare).replace('GERUND', gerund))
    .filter((sentence) =>
      readText(sentence).relations.some(
        (relation) => relation.type === type && relation.status === 'asserted' && !isOwn(relation.rules ?? []),
      ),
    );
  expect(asserted).toEqual([]);
});

test.each(Object.entries(deeds))('%s: the same deed told plainly is asserted', (type, [past]) => {
  expect(readText(`Chad ${past}.`).relations.filter((relation) => relation.type === type).map(({ status }) => status)).toContain('asserted'); // prettier-ignore
});

/** "refused to reject an offer" is a refusal of its own, and "threatened to" a threat. */
const isOwn = (rules: readonly string[]): boolean => rules.some((rule) => /^(?:refuse-to|threaten-with-a-deed)$/u.test(rule)); // prettier-ignore
