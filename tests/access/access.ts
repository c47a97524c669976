// npm run access: says how much is declared; `--update` writes docs/ACCESS-MATRIX.md anew.
import { writeFileSync } from 'node:fs';
import { accessDocument } from './access-document.ts';
import { clientEvents } from './declared-open-routes.ts';
import { declaredRoutes } from './declared-routes.ts';
import { stateGroups, subjects } from './declared-sight.ts';

const document = new URL('../../docs/ACCESS-MATRIX.md', import.meta.url);

if (process.argv.includes('--update')) writeFileSync(document, accessDocument());
console.log(
  JSON.stringify({
    routes: declaredRoutes.length,
    events: Object.keys(clientEvents).length,
    subjects: subjects.length,
    groups: stateGroups.length,
  }),
);
