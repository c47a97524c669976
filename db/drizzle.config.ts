/**
 * How drizzle-kit writes migrations: `drizzle-kit generate --config db/drizzle.config.ts`.
 * It only compares the schema files with the last snapshot; it never connects to a database.
 */
import { defineConfig } from 'drizzle-kit';

export default defineConfig({
  dialect: 'postgresql',
  schema: ['./db/schema/directory.ts', './db/schema/record.ts', './db/schema/auth.ts'],
  out: './db/migrations',
  schemaFilter: ['public', 'auth'],
});
