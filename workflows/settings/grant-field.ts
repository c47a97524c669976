// The field that names a role somebody holds. The page fills it in from the row that was pressed.
import { z } from 'zod';
import type { Label } from '../case/fields.ts';

export function grantId(label: Label) {
  return z.uuid().meta({ hint: 'choice', ...label });
}
