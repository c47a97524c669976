// The ladder and whatever hangs on it: weights that order it, ranges on it, a limitation for each of its forms, factors
// that exist. A pack in which a milder form can outlast a graver one is shown, not refused.
import type { RulePack } from './pack.ts';
import { type PackCheck, type PackFinding, refused, warned } from './pack-finding.ts';

export const reviewLadder: PackCheck = (pack) => [
  ...ladder(pack),
  ...unknownSanctions(pack),
  ...ranges(pack),
  ...limitations(pack),
  ...factors(pack),
];

function ladder(pack: RulePack): PackFinding[] {
  const outOfOrder = pack.sanctions.filter(
    (one, index) => index > 0 && one.weight <= (pack.sanctions[index - 1]?.weight ?? 0),
  );
  const twice = pack.sanctions.filter(
    (one, index) => pack.sanctions.findIndex(({ code }) => code === one.code) !== index,
  );
  return [
    ...outOfOrder.map(({ code }) =>
      refused(
        'ladderOrder',
        `sanctions.${code}.weight`,
        'Các hình thức phải xếp từ nhẹ đến nặng, không hình thức nào cùng mức.',
        'Sanctions are listed from the mildest up, and no two weigh the same.',
      ),
    ),
    ...twice.map(({ code }) =>
      refused('sanctionTwice', `sanctions.${code}`, 'Hình thức bị lặp.', 'This sanction is listed twice.'),
    ),
  ];
}

/** Every place that names a sanction, with the name. */
function namedSanctions(pack: RulePack): [path: string, code: string][] {
  return [
    ...pack.provisions.flatMap(({ code, range }): [string, string][] => [
      [`provisions.${code}.range.mildest`, range.mildest],
      [`provisions.${code}.range.gravest`, range.gravest],
    ]),
    ...pack.limitationClasses.flatMap(({ code, perSanction }) =>
      Object.keys(perSanction).map((one): [string, string] => [`limitationClasses.${code}.perSanction`, one]),
    ),
    ...Object.keys(pack.standardOfProof.perSanction).map((one): [string, string] => [
      'standardOfProof.perSanction',
      one,
    ]),
    ...Object.keys(pack.ballot.perSanction).map((one): [string, string] => ['ballot.perSanction', one]),
    ...(pack.ballot.secondBody?.forSanctions ?? []).map((one): [string, string] => [
      'ballot.secondBody',
      one,
    ]),
  ];
}

function unknownSanctions(pack: RulePack): PackFinding[] {
  const known = new Set(pack.sanctions.map(({ code }) => code));
  return namedSanctions(pack)
    .filter(([, code]) => !known.has(code))
    .map(([path, code]) =>
      refused(
        'unknownSanction',
        path,
        `Không có hình thức ${code} trong bộ quy tắc.`,
        `The pack has no sanction ${code}.`,
      ),
    );
}

function ranges(pack: RulePack): PackFinding[] {
  const weightBy = new Map(pack.sanctions.map(({ code, weight }) => [code, weight]));
  return pack.provisions
    .filter(({ range }) => (weightBy.get(range.mildest) ?? 0) > (weightBy.get(range.gravest) ?? Infinity))
    .map(({ code }) =>
      refused(
        'rangeUpsideDown',
        `provisions.${code}.range`,
        'Hình thức nhẹ nhất nặng hơn hình thức nặng nhất.',
        'The mildest form of the range weighs more than the gravest.',
      ),
    );
}

function limitations(pack: RulePack): PackFinding[] {
  const classes = new Set(pack.limitationClasses.map(({ code }) => code));
  const without = pack.provisions.filter(({ limitationClass }) => !classes.has(limitationClass));
  return [
    ...without.map(({ code, limitationClass }) =>
      refused(
        'unknownLimitationClass',
        `provisions.${code}.limitationClass`,
        `Không có loại thời hiệu ${limitationClass}.`,
        `The pack has no limitation class ${limitationClass}.`,
      ),
    ),
    ...pack.limitationClasses.flatMap((one) => gapsIn(pack, one)),
  ];
}

function gapsIn(pack: RulePack, { code, perSanction }: RulePack['limitationClasses'][number]): PackFinding[] {
  const path = (sanction: string) => `limitationClasses.${code}.perSanction.${sanction}`;
  const years = (sanction: string) => perSanction[sanction]?.amount ?? Infinity;
  const ladderOf = pack.sanctions.map((one) => one.code);
  return [
    ...ladderOf
      .filter((one) => perSanction[one] === undefined)
      .map((one) =>
        refused(
          'noLimitation',
          path(one),
          'Hình thức này không có thời hiệu; ghi rõ “không có thời hiệu” nếu đúng vậy.',
          'This sanction has no limitation here; where there is none, the pack says so.',
        ),
      ),
    ...ladderOf
      .filter((one, index) => index > 0 && years(one) < years(ladderOf[index - 1] ?? one))
      .map((one) =>
        warned(
          'limitationUpsideDown',
          path(one),
          'Hình thức nặng hơn hết thời hiệu sớm hơn hình thức nhẹ hơn.',
          'A graver sanction lapses before a milder one.',
        ),
      ),
  ];
}

function factors(pack: RulePack): PackFinding[] {
  const kindOf = new Map(pack.factors.map(({ code, kind }) => [code, kind]));
  return pack.provisions.flatMap((provision) =>
    (['aggravating', 'mitigating'] as const).flatMap((kind) =>
      provision[kind]
        .filter((code) => kindOf.get(code) !== kind)
        .map((code) =>
          refused(
            'unknownFactor',
            `provisions.${provision.code}.${kind}.${code}`,
            'Không có tình tiết này trong danh mục cùng loại.',
            'The pack has no such factor of this kind.',
          ),
        ),
    ),
  );
}
