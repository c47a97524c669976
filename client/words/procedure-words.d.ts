// The words of the procedure, made by `procedure-words-plugin.ts`.
declare module 'virtual:procedure-words' {
  const procedure: import('./procedure-words-plugin.ts').ProcedureWords;
  export default procedure;
}
