// Planted: the boundary test must see this import refused.
export { planted } from '../client/planted.ts';
