// Plays demo cases in memory on the pure procedure, as the server would: payloads are parsed, narrative is taken out,
// ids are minted. Throws on a refusal, because a road that is refused is a bug of the demo.
import { advance, type Head, openCase } from '#workflows/case/advance.ts';
import { getCommand } from '#workflows/case/catalogue.ts';
import { withoutNarrative } from '#workflows/case/narrative.ts';
import { holdingDefects } from '#workflows/fairness/defects/holding-defects.ts';
import { defaultPack } from '#workflows/rules/packs.ts';
import type { CasePort, DemoCommand } from './case-port.ts';
import { demoId } from './demo-ids.ts';
import { demoResolved } from './demo-resolved.ts';

/** A port that keeps nothing itself; `seen` is told each command that was taken. */
export function memoryPort(
  seen: (caseId: string, command: DemoCommand, after: Head) => void = () => {},
): CasePort {
  return {
    async open(command, { caseId, unitId }) {
      const { sent, resolved } = prepared(command, null);
      const after = taken(openCase(sent, resolved, { caseId, unitId, pack: defaultPack }), command);
      seen(caseId, command, after);
      return after;
    },
    async send(caseId, command, before) {
      const { sent, resolved } = prepared(command, before);
      const after = taken(advance(before, sent, resolved), command);
      seen(caseId, command, after);
      return after;
    },
  };
}

function prepared(command: DemoCommand, before: Head | null) {
  const known = getCommand(command.type);
  const payload = known.payload.parse(command.payload);
  const named = typeof payload.respondentId === 'string' ? payload.respondentId : null;
  const resolved = demoResolved(command.actor, before?.facts ?? null, named);
  const at = Date.parse(command.at);
  const ids = Array.from({ length: known.mints(payload) }, (_, index) =>
    demoId(`${command.commandId} ${index}`, at),
  );
  const data = withoutNarrative(known.payload, payload);
  return {
    sent: { type: command.type, data, actor: command.actor, at: command.at },
    resolved: {
      ...resolved,
      ids,
      ...(known.needsDefects && before ? { defects: holdingDefects(before, command.at) } : {}),
    },
  };
}

function taken(answer: ReturnType<typeof advance>, command: DemoCommand): Head {
  if (answer.outcome === 'advanced') return answer.head;
  throw new Error(
    `${command.type} at ${command.at} was refused: ${answer.refusal.code} (${answer.refusal.words.en})`,
  );
}
