// People on the wire: who I am, whom a form can offer, the units of the organisation.
import { z } from 'zod';
import { Named } from './board-schemas.ts';
import { PersonView } from './case-schemas.ts';

export const RoleView = z.object({ role: z.string(), unit: Named });
export const Me = z.object({
  id: z.uuid(),
  name: z.string(),
  title: z.string(),
  email: z.string(),
  locale: z.enum(['vi', 'en']),
  roles: z.array(RoleView),
  demo: z.boolean(),
});
export type Me = z.infer<typeof Me>;

export const DirectoryPerson = PersonView.extend({
  unit: Named,
  roles: z.array(z.string()),
  /** In the named case: already acting, conflicted or kept out; offered greyed with the reason. */
  unavailable: z.enum(['conflict', 'acted', 'barred']).nullable(),
});
export type DirectoryPerson = z.infer<typeof DirectoryPerson>;
export const UnitView = z.object({
  id: z.uuid(),
  code: z.string(),
  name: z.string(),
  parentId: z.uuid().nullable(),
});
export type UnitView = z.infer<typeof UnitView>;
