// A program that owns an embedded server and does nothing else, for tests that kill it. It ends when its input does.
import { startEmbeddedPostgres } from '#db/embedded/start-embedded-postgres.ts';

const said: string[] = [];
const server = await startEmbeddedPostgres({
  dataDir: process.argv[2] ?? '',
  log: (line) => said.push(line),
});
console.log(JSON.stringify({ server: server.pid(), url: server.adminUrl, said }));
process.stdin.resume();
process.stdin.on('end', () => process.exit(0));
