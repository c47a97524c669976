// Which files run first: those that take longest, so that no worker ends up alone with one of them. Vitest would go by their size,
// which says little where a short file looks at every page.
import { BaseSequencer, type TestSpecification } from 'vitest/node';

const longest = [
  'browser/pages',
  'browser/main-jobs',
  'browser/whole-way',
  'api/access-matrix',
  'api/canaries',
  'api/attacks',
  'api/backup',
  'api/evidence',
  'api/refusal-times',
  'api/random-walks',
  'db/interleaved',
  'workflows/fairness-explored',
];

export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const usual = await super.sort(files);
    return usual.toSorted((one, other) => rankOf(one) - rankOf(other));
  }
}

function rankOf({ moduleId }: TestSpecification): number {
  const rank = longest.findIndex((name) => moduleId.includes(`/${name}.test.`));
  return rank < 0 ? longest.length : rank;
}
