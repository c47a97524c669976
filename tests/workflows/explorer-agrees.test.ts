// The exploration judges attempts without XState and by all guards at once; here it is held against the real `advance`.
import { expect, it } from 'vitest';
import { advance, type Head } from '#workflows/case/advance.ts';
import { getCommand } from '#workflows/case/catalogue.ts';
import { caseMachine } from '#workflows/case/machine.ts';
import { defaultPack, packOf } from '#workflows/rules/packs.ts';
import { attemptOf } from '../explore/attempts.ts';
import { SliceExplorer } from '../explore/explore-slice.ts';
import { firstSpot } from '../explore/first-spot.ts';
import { walked } from '../explore/lead-in.ts';
import { allSlices } from '../explore/run-slices.ts';
import type { Slice } from '../explore/slice.ts';
import type { Tried } from '../explore/slice-findings.ts';
import { pathTo } from '../explore/slice-report.ts';
import { slices } from '../explore/slices.ts';
import type { Spot } from '../explore/spot.ts';
import { guardsBroken, landingOf, movesByCommand } from '../explore/step.ts';
import { triesOf } from '../explore/tries.ts';

const pack = packOf(defaultPack);
const fewest = 10_000;

function headOf({ state, facts }: Spot): Head {
  const [stage = '', name = ''] = state.split('.');
  return {
    value: caseMachine.resolveState({ value: { stage: { [stage]: name } }, context: facts }).value,
    facts,
  };
}

/** How the two answer every attempt of a spot; the number of attempts on which they agreed. */
function agreeing(spot: Spot, slice: Slice): number {
  let agreed = 0;
  for (const command of movesByCommand(spot.state).keys())
    for (const { tried } of triesOf(command, spot, pack, slice, 0)) {
      const attempt = attemptOf(command, spot, pack, tried);
      const sent = { type: command.type, data: tried.data, actor: tried.actor, at: spot.at };
      const real = advance(headOf(spot), sent, attempt.resolved);
      const isRefused = guardsBroken(getCommand(command.type), attempt, 1).length > 0;
      expect([command.type, real.outcome]).toEqual([command.type, isRefused ? 'refused' : 'advanced']);
      if (real.outcome === 'advanced') {
        const landed = landingOf(command, attempt);
        expect([landed?.state, landed?.facts]).toEqual([real.state, real.head.facts]);
      }
      agreed += 1;
    }
  return agreed;
}

it(`the exploration answers like the machine, in ${fewest} attempts and more`, { timeout: 240_000 }, () => {
  let agreed = 0;
  for (const slice of slices) {
    const explorer = new SliceExplorer(slice, pack);
    agreed += agreeing(walked(explorer, pack, firstSpot(pack), slice.start), slice);
  }
  expect(agreed).toBeGreaterThan(fewest);
});

/** Takes each step of a lead-in with the real machine too. */
class Beside extends SliceExplorer {
  taken = 0;

  override step(spot: Spot, tried: Tried): Spot {
    const next = super.step(spot, tried);
    const { resolved } = attemptOf(getCommand(tried.type), spot, pack, tried);
    const real = advance(headOf(spot), { ...tried, at: spot.at }, resolved);
    if (real.outcome === 'refused') throw new Error(`${tried.type} was refused: ${real.refusal.code}`);
    expect([tried.type, next.state, next.facts]).toEqual([tried.type, real.state, real.head.facts]);
    this.taken += 1;
    return next;
  }
}

it('every lead-in under the standard pack is lawful to the machine, step by step', {
  timeout: 240_000,
}, () => {
  let taken = 0;
  for (const slice of allSlices.filter((one) => one.only && !one.pack)) {
    const explorer = new Beside(slice, pack);
    walked(explorer, pack, firstSpot(pack, slice.channel), slice.start);
    taken += explorer.taken;
  }
  expect(taken).toBeGreaterThan(2_500);
});

it('the way to a violation is printed from the first report on', () => {
  const slice = allSlices.find((one) => one.name === 'met: naming');
  if (!slice) throw new Error('There is no such slice.');
  const without = 'detection.nameRespondent / memberOrOfficial';
  const explorer = new SliceExplorer(slice, pack, { without });
  explorer.start(walked(explorer, pack, firstSpot(pack), slice.start));
  const found = explorer.run(1);
  const [violation] = found.violations;
  const way = violation ? pathTo(found, violation) : [];
  expect(violation?.clause).toBe('2.handlerIsFree');
  expect(way).toHaveLength(2);
  expect(way[0]).toMatch(/detection\.startScreening by intake .* → detection\.screening/);
  expect(way[1]).toMatch(/detection\.nameRespondent by intake .*outsider/);
});
