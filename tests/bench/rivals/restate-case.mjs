// A case as Restate would keep it: a virtual object for each case, which takes one command at a time, reads its state and writes it.
// It does nothing else: whoever asks is not known, and nobody is told.
import * as restate from '@restatedev/restate-sdk';

const cases = restate.object({
  name: 'case',
  handlers: {
    command: async (context) => {
      const before = (await context.get('case')) ?? { version: 0, state: 'verification.collecting' };
      const after = { ...before, version: before.version + 1 };
      context.set('case', after);
      return { version: after.version };
    },
  },
});

restate.serve({ services: [cases], port: Number(process.env.PORT) });
