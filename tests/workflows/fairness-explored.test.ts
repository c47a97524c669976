// The whole exploration: no invariant is broken anywhere, every guard is needed or justified, every invariant is alive.
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { justifiedSurvivors } from '#workflows/fairness/justified-survivors.ts';
import { type Explored, explored } from '../explore/explored.ts';
import { deniedCells, matrix } from '../explore/matrix.ts';
import { matrixFile } from '../explore/written.ts';

describe('the exploration of the whole statechart', () => {
  let found: Explored;
  beforeAll(async () => {
    found = await explored();
  }, 600_000);

  it('breaks no invariant', () => {
    expect(found.violations).toEqual([]);
  });

  it('takes every move but those that a rule closes', () => {
    expect(found.missing).toEqual([]);
  });

  it('lets only those guards survive that are justified', () => {
    expect(found.survivors.toSorted()).toEqual([...justifiedSurvivors.keys()].toSorted());
  });

  it('says of every guard that others imply which ones, and has seen it refuse', () => {
    expect(found.implied.filter((one) => one.by.length === 0 || one.times === 0)).toEqual([]);
  });

  it('counts every guard once', () => {
    const { killed, survivors, implied, neverRefused, guards } = found;
    expect(killed.size + survivors.length + implied.length + neverRefused.length).toBe(guards.length);
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
