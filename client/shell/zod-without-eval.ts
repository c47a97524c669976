// zod tries whether it may compile what it checks out of text. The content security policy refuses that, and the browser
// reports each try. Said before the first schema is made: zod itself is loaded by the pages that check something.
Object.assign(globalThis, { __zod_globalConfig: { jitless: true } });
