// Planted: an import by alias is an import all the same.
export { openReader } from '#db/as-actor.ts';
