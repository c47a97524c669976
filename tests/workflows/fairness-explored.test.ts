// The whole exploration: no invariant is broken anywhere, every move is taken that no rule closes, every guard is needed or
// justified, every invariant is alive. The figures are floors: what is walked and killed today is not lost unseen.
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { justifiedSurvivors } from '#workflows/fairness/justified-survivors.ts';
import { closedMoves } from '../explore/closed-moves.ts';
import { type Explored, explored } from '../explore/explored.ts';
import { deniedCells, matrix } from '../explore/matrix.ts';
import { figures } from '../explore/printed.ts';
import { matrixFile } from '../explore/written.ts';

describe('the exploration of the whole statechart', () => {
  let found: Explored;
  beforeAll(async () => {
    found = await explored();
  }, 600_000);

  it('breaks no invariant', () => {
    expect(found.violations).toEqual([]);
  });

  it('stands in every state of the statechart', () => {
    expect(found.unvisited).toEqual([]);
  });

  it('takes every move but those that a rule closes', () => {
    expect(found.missing).toEqual([]);
  });

  it('catches at least 98 of 100 guards that are taken away, and 80 of 100 with nothing else taken away', () => {
    const { mutants, killed, killedAlone } = figures(found);
    expect(killed / mutants).toBeGreaterThanOrEqual(0.98);
    expect(killedAlone / mutants).toBeGreaterThanOrEqual(0.8);
  });

  it('lets only those guards live that are justified', () => {
    const implied = found.implied.filter((one) => one.clause === null).map((one) => one.guard);
    const alive = [...found.survivors, ...implied, ...found.neverRefused];
    expect(alive.filter((guard) => !justifiedSurvivors.has(guard))).toEqual([]);
    expect([...justifiedSurvivors.keys()].filter((guard) => found.killed.has(guard))).toEqual([]);
  });

  it('calls no guard a second line that a lawful case could meet', () => {
    expect(found.secondLine.length).toBeLessThanOrEqual(30);
    expect(found.failing.length).toBeLessThanOrEqual(1);
  });

  it('walks as much as it did', () => {
    const { states, transitions, movesTaken, moves } = figures(found);
    expect(states).toBeGreaterThanOrEqual(25_800);
    expect(transitions).toBeGreaterThanOrEqual(190_000);
    expect(movesTaken + closedMoves.size).toBe(moves);
  });

  it('stays within two gigabytes', () => {
    expect(found.memory).toBeLessThanOrEqual(2048);
  });

  it('says of every guard that others imply which ones, and has seen it refuse', () => {
    expect(found.implied.filter((one) => one.by.length === 0 || one.times === 0)).toEqual([]);
  });

  it('counts every guard once', () => {
    const { killed, survivors, failing, implied, secondLine, neverRefused, guards } = found;
    const others = [survivors, failing, implied, secondLine, neverRefused];
    expect(killed.size + others.reduce((sum, one) => sum + one.length, 0)).toBe(guards.length);
  });

  it('finds every invariant alive', () => {
    expect(found.asleep).toEqual([]);
  });

  it('contradicts no cell of the matrix', () => {
    expect(found.reports.flatMap((one) => deniedCells(one.cells))).toEqual([]);
  });
});

it('state × command × role is declared as it is', () => {
  expect(readFileSync(matrixFile, 'utf8')).toBe(matrix());
});
