// Every command of administration by its type. A new one is a file under `commands/` and a line here.
import { activatePack } from './commands/activate-pack.ts';
import { addPerson } from './commands/add-person.ts';
import { addUnit } from './commands/add-unit.ts';
import { amendCalendar } from './commands/amend-calendar.ts';
import { appointHead } from './commands/appoint-head.ts';
import { correctPerson } from './commands/correct-person.ts';
import { declareTie } from './commands/declare-tie.ts';
import { endDeputy } from './commands/end-deputy.ts';
import { endRole } from './commands/end-role.ts';
import { grantRole } from './commands/grant-role.ts';
import { installPack } from './commands/install-pack.ts';
import { limitDeputies } from './commands/limit-deputies.ts';
import { movePerson } from './commands/move-person.ts';
import { moveUnit } from './commands/move-unit.ts';
import { nameDeputy } from './commands/name-deputy.ts';
import { nameOrganisation } from './commands/name-organisation.ts';
import { openArea } from './commands/open-area.ts';
import { recordLeaving } from './commands/record-leaving.ts';
import { recordTie } from './commands/record-tie.ts';
import { renameUnit } from './commands/rename-unit.ts';
import { setSuperior } from './commands/set-superior.ts';
import { withdrawAmendment } from './commands/withdraw-amendment.ts';
import { withdrawPack } from './commands/withdraw-pack.ts';
import type { AnySettingsCommand } from './settings-command.ts';

const commands: readonly AnySettingsCommand[] = [
  openArea,
  ...[addPerson, correctPerson, movePerson, setSuperior, recordLeaving],
  ...[addUnit, renameUnit, moveUnit, appointHead],
  ...[grantRole, endRole, nameDeputy, endDeputy],
  ...[declareTie, recordTie],
  ...[installPack, activatePack, withdrawPack],
  ...[amendCalendar, withdrawAmendment],
  ...[nameOrganisation, limitDeputies],
];

export const settingsCatalogue: ReadonlyMap<string, AnySettingsCommand> = new Map(
  commands.map((command) => [command.type, command]),
);

export function findSettingsCommand(type: string): AnySettingsCommand | undefined {
  return settingsCatalogue.get(type);
}

/** What anybody of the organisation may send about what is theirs, without seeing the stream. */
export function isForSelf(type: string): boolean {
  return settingsCatalogue.get(type)?.by.includes('self') === true;
}
