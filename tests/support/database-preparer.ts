// Prepares one database in a process of its own, for tests of several at once.
import { prepareDatabase } from '#db/prepare-database.ts';

await prepareDatabase({ adminUrl: process.argv[2] ?? '', secret: process.argv[3] ?? '' });
