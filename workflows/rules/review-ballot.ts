// The thresholds of a vote: a majority that two opposite choices can never both reach, a quorum below the whole, a body
// that is not too small. Sources: PROCESS numbers of both packs; invariant 12.
import type { RulePack } from './pack.ts';
import { type PackCheck, type PackFinding, refused } from './pack-finding.ts';

type Threshold = RulePack['ballot']['perSanction'][string];

/** Fewer than three are no body: alternates or another body decide. */
const fewest = 3;

export const reviewBallot: PackCheck = ({ ballot }) => [
  ...shareOf('ballot.majority', ballot.majority),
  ...Object.entries(ballot.perSanction).flatMap(([code, share]) =>
    shareOf(`ballot.perSanction.${code}`, share),
  ),
  ...(ballot.secondBody ? shareOf('ballot.secondBody.proposing', ballot.secondBody.proposing) : []),
  ...shareOf('ballot.quorum', ballot.quorum),
  ...(ballot.fewestMembers < fewest
    ? [
        refused(
          'tooSmallABody',
          'ballot.fewestMembers',
          'Tập thể quyết định không được ít hơn ba người.',
          'A deciding body never has fewer than three members.',
        ),
      ]
    : []),
];

function shareOf(path: string, share: Threshold): PackFinding[] {
  const findings: PackFinding[] = [];
  if (isOutOfReach(share))
    findings.push(
      refused(
        'outOfReach',
        path,
        'Tỷ lệ vượt quá toàn bộ.',
        'Not even everybody together would reach this share.',
      ),
    );
  if (isLessThanHalf(share))
    findings.push(
      refused('lessThanHalf', path, 'Tỷ lệ dưới một nửa.', 'A share below one half lets both sides carry.'),
    );
  return findings;
}

function isOutOfReach(share: Threshold): boolean {
  return 'over' in share ? share.over >= share.of : share.atLeast > share.of;
}

function isLessThanHalf(share: Threshold): boolean {
  return 'over' in share ? share.over * 2 < share.of : share.atLeast * 2 <= share.of;
}
