// Which fields of an entry were made available to the respondent with it, by what sort of entry it is: for showing it in their room and
// for finding it there. Whatever is not named here stays in the file.

/** Where a statement comes from and who keeps it is not among them. */
export const shownFields: Readonly<Record<string, readonly string[]>> = {
  'verification.serveNotice': ['conduct', 'rights'],
  'verification.recordEvidence': ['kind', 'title', 'obtainedOn'],
  'verification.recordInterview': ['interviewee', 'heldOn', 'record', 'closing'],
  'verification.submitEvidence': ['kind', 'title', 'shows'],
  'verification.ruleOnWithholding': ['gist', 'reasons'],
  'verification.submitFindings': ['findings'],
  'advice.submitPaper': ['options', 'paper'],
  'advice.signDecision': ['reasons', 'answersRespondent', 'standardOfProof'],
  'discipline.decideAppeal': ['reasons'],
  'discipline.rejectAppeal': ['reason', 'reasons'],
};
