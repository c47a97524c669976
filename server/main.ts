#!/usr/bin/env node
// The command line. It only tells what to run; each command's work is its own file's.
if (Number(process.versions.node.split('.')[0]) < 24) {
  console.error(
    `Duecourse needs Node 24; this is ${process.version}. Start it by "npm start", which brings its own.`,
  );
  process.exit(1);
}

const [command = 'start', ...flags] = process.argv.slice(2);
if (command !== 'start') {
  console.error(`There is no command "${command}". There is: start [--demo | --no-demo].`);
  process.exit(1);
}
const { startFromCommandLine } = await import('./start-from-command-line.ts');
await startFromCommandLine(flags);
