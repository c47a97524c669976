// Before either body the respondent is heard, or their absence recorded with the proof that they were called.
import { hours, type Leg, leg } from '../leg.ts';

export function hearing(prefix: 'advice' | 'discipline', heard: 'heard' | 'absent'): Leg {
  if (heard === 'heard') return leg(`${prefix}.hearRespondent`, hours(0.3, 0.6));
  return leg(`${prefix}.recordAbsence`, hours(0.3, 0.6), {
    payload: ({ prng, text }) => {
      const manner = prng.pick(['excused', 'unexplained']);
      return { manner, proof: text(manner) };
    },
  });
}
