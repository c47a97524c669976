// The contract's routes without its schemas, made by `http-routes-plugin.ts`.
declare module 'virtual:http-routes' {
  import type { httpContract } from '#workflows/contract/http-contract.ts';

  const routes: typeof httpContract;
  export default routes;
}
