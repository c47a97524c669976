// Where each number of this pack comes from, by its path: the texts where they give it, else the organisation's own.
import type { RulePack } from '../pack.ts';
import { standard } from '../standard/standard.ts';
import { ownAs, sourceOnDiscipline, sourceOnProcedure } from './sources.ts';

const asInStandard: RulePack['citations'] = Object.fromEntries(
  Object.entries(standard.citations).map(([path, { article }]) => [
    path,
    { article, source: ownAs(article) },
  ]),
);

export const citations: RulePack['citations'] = {
  ...asInStandard,
  sanctions: { article: '32.2', source: sourceOnDiscipline },
  'ballot.majority': { article: '22.3', source: sourceOnProcedure },
  'ballot.perSanction': { article: '22.3', source: sourceOnProcedure },
  'ballot.secondBody': { article: '22.6', source: sourceOnProcedure },
  'interim.mostDays': { article: '5.1', source: sourceOnProcedure },
  'interim.extendedMostDays': { article: '5.1', source: sourceOnProcedure },
  'appeal.instances': { article: '31.10', source: sourceOnProcedure },
};
