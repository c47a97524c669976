// What a report rests on, element by element: written down a second time from articles 14.1 to 14.3, so that the rules of
// the matrix are held against it. It reads the payloads' rows and the facts, and calls no rule.
import { type Allegation, currentAllegations, type Facts } from '../../case/facts.ts';
import { editionsOf } from '../../rules/packs.ts';
import { clause } from './invariant.ts';
import { type ObservedStep, rowsIn } from './observed-step.ts';

const submitting = ['verification.submitFindings'];

export const reportRestsOnMatrix = [
  clause('everyElementAssessed', everyElementAssessed, submitting),
  clause('answersAreDealtWith', answersAreDealtWith, submitting),
  clause('provenRestsOnElements', provenRestsOnElements, submitting),
  clause('reliesOnTheMatrix', reliesOnTheMatrix, submitting),
  clause('assessesWhatIsAlleged', assessesWhatIsAlleged, ['verification.assessElements']),
  clause('assessesOnWhatThereIs', assessesOnWhatThereIs, ['verification.assessElements']),
  clause('metWithEvidence', metWithEvidence, ['verification.assessElements']),
  clause('addressesWhatWasSaid', addressesWhatWasSaid, ['verification.addressAnswers']),
];

function elementKeys({ pin, provision }: Allegation): string[] {
  const pack = editionsOf(pin.split('@')[0] ?? '').find(({ id, version }) =>
    pin.startsWith(`${id}@${version}#`),
  );
  return pack?.provisions.find((one) => one.code === provision)?.elements.map(({ key }) => key) ?? [];
}

function metOf({ inquiry }: Facts, allegationId: string, element: string): string {
  const rows = inquiry.matrix?.elements ?? [];
  return rows.findLast((one) => one.allegationId === allegationId && one.element === element)?.met ?? 'open';
}

function everyElementAssessed({ before }: ObservedStep): boolean {
  return currentAllegations(before).every((one) =>
    elementKeys(one).every((key) => metOf(before, one.id, key) !== 'open'),
  );
}

function answersAreDealtWith({ before }: ObservedStep): boolean {
  const current = new Set(currentAllegations(before).map(({ id }) => id));
  return before.answers
    .filter(({ allegationId, stance }) => stance !== 'silent' && current.has(allegationId))
    .every(({ allegationId }) => before.inquiry.matrix?.addressed.includes(allegationId));
}

function provenRestsOnElements(step: ObservedStep): boolean {
  const proven = rowsIn(step, 'findings').filter((row) => row.finding === 'proven');
  return step.before.allegations
    .filter(({ id }) => proven.some((row) => row.allegationId === id))
    .every((one) => elementKeys(one).every((key) => metOf(step.before, one.id, key) === 'met'));
}

function reliesOnTheMatrix(step: ObservedStep): boolean {
  const rows = step.before.inquiry.matrix?.elements ?? [];
  return rowsIn(step, 'findings').every(({ allegationId, reliedOn }) => {
    const named = rows.filter((one) => one.allegationId === allegationId);
    const isNamed = (id: unknown) =>
      named.some((one) => [...one.for, ...one.against].some((each) => each === id));
    return Array.isArray(reliedOn) && reliedOn.every(isNamed);
  });
}

function assessesWhatIsAlleged(step: ObservedStep): boolean {
  const rows = rowsIn(step, 'elements');
  const places = rows.map((row) => `${row.allegationId}/${row.element}`);
  const known = currentAllegations(step.before).flatMap((one) =>
    elementKeys(one).map((key) => `${one.id}/${key}`),
  );
  return new Set(places).size === places.length && places.every((place) => known.includes(place));
}

function assessesOnWhatThereIs(step: ObservedStep): boolean {
  const known = step.before.exhibits.map(({ id }) => id);
  return rowsIn(step, 'elements')
    .flatMap((row) => [row.for, row.against])
    .every(
      (side) =>
        Array.isArray(side) && new Set(side).size === side.length && side.every((id) => known.includes(id)),
    );
}

function metWithEvidence(step: ObservedStep): boolean {
  return rowsIn(step, 'elements').every(
    (row) => row.met !== 'met' || (Array.isArray(row.for) && row.for.length > 0),
  );
}

function addressesWhatWasSaid(step: ObservedStep): boolean {
  const ids = rowsIn(step, 'answers').map((row) => row.allegationId);
  const said = step.before.answers.filter((one) => one.stance !== 'silent').map((one) => one.allegationId);
  const current = currentAllegations(step.before).map((one) => one.id);
  return (
    ids.length > 0 &&
    new Set(ids).size === ids.length &&
    ids.every((id) => said.includes(String(id)) && current.includes(String(id)))
  );
}
