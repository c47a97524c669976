// Planted: the boundary test must see this import refused.
export { planted } from '../server/reaches-client.ts';
