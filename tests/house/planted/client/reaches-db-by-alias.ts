// Planted: an import by alias is an import all the same.
export { asActor } from '#db/as-actor.ts';
