// Planted: the boundary test must see this import refused.
export { planted } from '../db/reaches-server.ts';
