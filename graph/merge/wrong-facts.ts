import { standingDecisions } from '../identity/standing-decisions';
import type { Decision, DecisionSide } from '../model/decision';
import type { GraphPatch, RelationRecord } from '../model/patch';

/** A relation that a person called wrong; it is left out wherever an article states it. */
export interface WrongFact {
  readonly decision: string;
  readonly from: DecisionSide;
  matches(relation: RelationRecord): boolean;
}

export const wrongFacts = (decisions: readonly Decision[]): WrongFact[] =>
  standingDecisions(decisions).flatMap(({ id, kind, a, b, relation }) => {
    if (kind !== 'wrong' || a === undefined || b === undefined || relation === undefined) return [];
    return [
      {
        decision: id,
        from: a,
        matches: ({ type, status, date, from, to, attributedTo, withdrawFrom, symmetric }) =>
          type === relation.type &&
          status === relation.status &&
          date === relation.date &&
          isOneOf(relation.attributedTo, attributedTo) &&
          isOneOf(relation.withdrawFrom, withdrawFrom) &&
          ((isOneOf(a, from) && isOneOf(b, to)) || (symmetric === true && isOneOf(a, to) && isOneOf(b, from))),
      },
    ];
  });

const isOneOf = (side: DecisionSide | undefined, entity: string | undefined): boolean =>
  side === undefined ? entity === undefined : entity !== undefined && side.ids.includes(entity);

/** What the article states, without what is wrong. */
export const rightRelations = (patch: GraphPatch, wrong: readonly WrongFact[]): readonly RelationRecord[] =>
  wrong.length === 0 ? patch.relations : patch.relations.filter((fact) => !wrong.some(({ matches }) => matches(fact)));
