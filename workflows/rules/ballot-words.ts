// The proof of a ballot in words, for whoever reads the record of the vote. It renders the steps of `ballot-count.ts` and
// adds nothing to them; what a choice is called comes from the caller, who knows the pack.
import type { BallotStep } from './ballot-count.ts';
import type { Majority } from './ballot-majority.ts';
import type { Words } from './pack-text.ts';

export function wordsOfStep(step: BallotStep, nameOf: (choice: string) => Words): Words {
  switch (step.step) {
    case 'turnout':
      return {
        vi: `Thu về ${step.turnout} phiếu: ${step.valid} phiếu hợp lệ, ${step.spoilt} phiếu không hợp lệ, ${step.abstained} phiếu trắng.`,
        en: `${step.turnout} votes were cast: ${step.valid} valid, ${step.spoilt} spoilt, ${step.abstained} abstaining.`,
      };
    case 'denominator':
      return {
        vi: `Tỷ lệ tính trên ${step.denominator} ${countedOf[step.of].vi}.`,
        en: `The majority is counted of ${step.denominator} ${countedOf[step.of].en}.`,
      };
    case 'alone':
    case 'passedDown':
      return weighedWords(step, nameOf(step.choice));
    case 'tied':
      return {
        vi: `Ngang phiếu (${step.votes}): không phương án nào được thông qua.`,
        en: `A tie at ${step.votes} votes: nothing is carried.`,
      };
    case 'carried':
      return { vi: `Thông qua: ${nameOf(step.choice).vi}.`, en: `Carried: ${nameOf(step.choice).en}.` };
    case 'notCarried':
      return { vi: 'Không phương án nào được thông qua.', en: 'Nothing is carried.' };
  }
}

const countedOf = {
  allOfficial: { vi: 'thành viên chính thức', en: 'official members' },
  entitled: { vi: 'thành viên được quyền xem xét', en: 'members entitled to act' },
  present: { vi: 'thành viên có mặt', en: 'members present' },
} as const;

type WeighedStep = Extract<BallotStep, { step: 'alone' | 'passedDown' }>;

function weighedWords(step: WeighedStep, name: Words): Words {
  const { votes, needed, reached } = step;
  const share = shareWords(step.majority);
  const passed = step.step === 'passedDown';
  return {
    vi: `${name.vi}: ${votes} phiếu${passed ? ', kể cả phiếu cho hình thức nặng hơn' : ''}; cần ${needed} (${share.vi}): ${reached ? 'đạt' : 'không đạt'}.`,
    en: `${name.en}: ${votes} votes${passed ? ', with those for graver forms' : ''}; ${needed} needed (${share.en}): ${reached ? 'reached' : 'not reached'}.`,
  };
}

function shareWords(majority: Majority): Words {
  return 'over' in majority
    ? {
        vi: `hơn ${majority.over}/${majority.of}`,
        en: `more than ${majority.over} of ${majority.of}`,
      }
    : {
        vi: `ít nhất ${majority.atLeast}/${majority.of}`,
        en: `at least ${majority.atLeast} of ${majority.of}`,
      };
}
