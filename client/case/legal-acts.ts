// Acts with a legal effect that cannot be taken back: the page asks once more, in plain words, before it sends them.
// By name and not by command, so that the same act in another stage is caught too.
const actNames: ReadonlySet<string> = new Set([
  'open',
  'notOpen',
  'refer',
  'serveNotice',
  'recordService',
  'serveDecision',
  'closeNoCase',
  'waiveReply',
  'waiveComment',
  'waiveAppeal',
  'withdrawAppeal',
  'castBallot',
  'closeBallot',
  'signDecision',
  'decideAppeal',
  'rejectAppeal',
  'recuse',
  'dropAllegation',
  'discontinue',
  'merge',
  'transfer',
  'reopen',
  'unseal',
  'dispose',
  'restore',
]);

export function isLegalAct(commandType: string): boolean {
  return actNames.has(commandType.slice(commandType.indexOf('.') + 1));
}
