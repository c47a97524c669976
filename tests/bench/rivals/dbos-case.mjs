// A case as DBOS would keep it: a durable workflow for each case, which waits for a command, takes it in a recorded step and publishes
// what came of it. The least of a server stands in front, so that it is asked as the product is: over HTTP.
import { createServer } from 'node:http';
import { DBOS } from '@dbos-inc/dbos-sdk';

const waitSeconds = 600;
DBOS.setConfig({ name: 'rival', systemDatabaseUrl: process.env.RIVAL_DATABASE_URL, logLevel: 'error' });
const runCase = DBOS.registerWorkflow(
  async () => {
    let version = 0;
    for (;;) {
      const command = await DBOS.recv('command', waitSeconds);
      if (command === null) return version;
      version = await DBOS.runStep(async () => version + 1, { name: 'take' });
      await DBOS.setEvent(`version-${version}`, command.note);
    }
  },
  { name: 'case' },
);
await DBOS.launch();
const started = await Promise.all(
  Array.from({ length: Number(process.env.CASES) }, () => DBOS.startWorkflow(runCase)()),
);
const cases = started.map(({ workflowID }) => ({ workflowID, sent: 0 }));

const server = createServer(async (request, response) => {
  let body = '';
  for await (const chunk of request.setEncoding('utf8')) body += chunk;
  const one = cases[Number(request.url?.split('/')[2])];
  one.sent += 1;
  const version = one.sent;
  await DBOS.send(one.workflowID, JSON.parse(body), 'command');
  const note = await DBOS.getEvent(one.workflowID, `version-${version}`, waitSeconds);
  response.statusCode = note === null ? 500 : 200;
  response.setHeader('content-type', 'application/json');
  response.end(JSON.stringify({ version }));
});
server.listen(Number(process.env.PORT), '127.0.0.1');
