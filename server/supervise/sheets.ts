// The tables of supervision as they are taken out: the same figures as on the page, with what is held back held back.
import { getCommand } from '#workflows/case/catalogue.ts';
import { getState, stages } from '#workflows/case/stages.ts';
import type { LoadOf, TakeTable, TimeIn } from '#workflows/contract/supervise-schemas.ts';
import { recommendationStateWords } from '#workflows/prevention/prevention-states.ts';
import { viewRecommendations } from '../prevention/prevention-view.ts';
import { viewDeadlines } from './deadlines-ahead.ts';
import { periodOf, viewFlow } from './flow.ts';
import { viewOpenReferrals } from './open-referrals.ts';
import type { Overseer } from './overseer.ts';
import { viewPatterns } from './patterns.ts';
import type { Cell, Sheet } from './sheet-file.ts';
import { type SheetWords, sheetWords } from './sheet-words.ts';
import { viewWorkload } from './workload.ts';

/** Null where the table is not this viewer's to see. */
export async function sheetOf(overseer: Overseer, wanted: TakeTable): Promise<Sheet | null> {
  const { locale } = overseer.viewer;
  const words = sheetWords[locale];
  const sheet = (columns: string[], rows: Cell[][]): Sheet => ({
    ...{ title: words.titles[wanted.table], columns, rows },
  });
  switch (wanted.table) {
    case 'units':
    case 'people': {
      const loads = (await viewWorkload(overseer))[wanted.table];
      if (!loads) return null;
      const columns = [words.name, words.open, ...stages.map((stage) => stage.words[locale]), ...words.load];
      return sheet(
        columns,
        loads.map((load) => loadRow(load, words)),
      );
    }
    case 'deadlines': {
      const { cases } = await viewDeadlines(overseer);
      if (!cases) return null;
      return sheet(
        words.deadline,
        cases.map(({ ref, unit, state, dueOn, spent, left, forecast }) => [
          ...[ref, unit.name, getState(state).words[locale], dueOn, spent, left],
          ...(forecast
            ? [forecast.longer, forecast.of, forecast.median, forecast.p85]
            : [null, null, null, null]),
        ]),
      );
    }
    case 'flow': {
      const { days } = await viewFlow(overseer, periodOf(overseer.today, wanted));
      return sheet(
        [words.day, ...stages.map((stage) => stage.words[locale])],
        days.map(({ day, stages: standing }) => [day, ...stages.map(({ name }) => standing[name] ?? 0)]),
      );
    }
    case 'times': {
      const { stages: ofStages, states } = await viewFlow(overseer, periodOf(overseer.today, wanted));
      const named = (names: readonly TimeIn[], nameOf: (name: string) => string) =>
        names.map(({ name, n, median, p85 }) => [nameOf(name), n, median, p85]);
      return sheet(words.times, [
        ...named(ofStages, (name) => stages.find((stage) => stage.name === name)?.words[locale] ?? name),
        ...named(states, (name) => getState(name).words[locale]),
      ]);
    }
    case 'outcomes': {
      const { returns, appeals } = await viewFlow(overseer, periodOf(overseer.today, wanted));
      const [decided, upheld, notUpheld] = words.appeals;
      return sheet(words.outcomes, [
        ...returns.map(({ type, count }) => [getCommand(type).words.done[locale], count]),
        [decided ?? '', appeals.decided],
        [upheld ?? '', appeals.upheld ?? words.heldBack],
        [notUpheld ?? '', appeals.notUpheld ?? words.heldBack],
      ]);
    }
    case 'recommendations': {
      if (overseer.supervised.length === 0) return null;
      const { services, viewer, today } = overseer;
      const { recommendations } = await viewRecommendations(services.cases, viewer, today);
      return sheet(
        words.recommendation,
        recommendations.map(({ subject, unit, provision, head, owner, state, issuedOn, due }) => [
          ...[subject, unit.name, provision, head.name, owner?.name ?? null],
          ...[recommendationStateWords(state)[locale], issuedOn, due?.day ?? null],
        ]),
      );
    }
    case 'referrals': {
      const { referrals } = await viewOpenReferrals(overseer);
      if (!referrals) return null;
      return sheet(
        words.referral,
        referrals.map(({ ref, unit, state, on, documents, acknowledgedOn, dueDay, left }) => [
          ...[ref, unit.name, getState(state).words[locale], on, documents, acknowledgedOn, dueDay, left],
        ]),
      );
    }
    case 'patterns': {
      const { families, units, cells } = await viewPatterns(overseer);
      const names = [...units.map(({ name }) => name), words.total];
      return sheet(
        [words.name, ...families, words.total],
        cells.map((line, index) => [names[index] ?? '', ...line.map((count) => count ?? words.heldBack)]),
      );
    }
  }
}

function loadRow(load: LoadOf, words: SheetWords): Cell[] {
  const { id, name, open, stages: at, medianAge, oldestAge, dueThisWeek, overdue } = load;
  const byStage = stages.map((stage) => at[stage.name] ?? 0);
  return [id ? name : words.nobody, open, ...byStage, medianAge, oldestAge, dueThisWeek, overdue];
}
