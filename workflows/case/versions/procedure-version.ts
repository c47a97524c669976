// Which version of the statechart this is. A head says which one made it; another one is migrated by an explicit step
// (`migrate-head.ts`) or refused, never guessed at.

/** The version of the statechart that a case is opened under, and goes on under once its head has been migrated. */
export const procedureVersion = 'duecourse-4';

/** XState and procedure that made a head: stored beside each head and each entry. */
export const engine = `xstate@5.33 ${procedureVersion}`;
