// What a check has found, in plain words of both languages: what holds, what does not, and what nobody could tell from what was there.
export type Verdict = {
  holds: (vi: string, en: string) => void;
  fails: (vi: string, en: string) => void;
  /** It may be so; something is missing to say. */
  open: (vi: string, en: string) => void;
  /** Line by line, as they were found. */
  lines: () => string[];
  isWhole: () => boolean;
};

export function newVerdict(): Verdict {
  const lines: string[] = [];
  let failed = 0;
  const say = (mark: string, vi: string, en: string) => lines.push(`${mark} ${vi}\n  ${en}`);
  return {
    holds: (vi, en) => void say('✓', vi, en),
    fails: (vi, en) => {
      failed += 1;
      say('✗', vi, en);
    },
    open: (vi, en) => void say('?', vi, en),
    lines: () => [...lines],
    isWhole: () => failed === 0,
  };
}
