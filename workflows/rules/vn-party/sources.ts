// The texts that the numbers of this pack rest on, and how a number is marked that they do not give. The articles of
// those texts are not named here: whoever installs the pack looks each number up in the text in force and adds them.

/** On inspection, supervision and discipline: replaces 22-QĐ/TW of 2021. */
export const sourceOnProcedure = '296-QĐ/TW (2025)';

/** On the discipline of organisations and members: forms, limitation, deferral; the second amends the first. */
export const sourceOnDiscipline = '69-QĐ/TW (2022), 264-QĐ/TW (2025)';

/** A number that the texts leave open: the organisation's own, taken from the standard procedure. */
export function ownAs(article: string): string {
  return `the organisation’s own, as standard 2026.1, ${article}`;
}
