// The words of the procedure, made by `procedure-words-plugin.ts`.
declare module 'virtual:procedure-words' {
  type Words = import('#workflows/rules/pack.ts').Words;
  const procedure: {
    stages: { name: string; words: Words; states: { name: string; words: Words }[] }[];
    packs: {
      pin: string;
      provisions: { code: string; title: Words; alleged: Words }[];
      sanctions: { code: string; words: Words }[];
    }[];
  };
  export default procedure;
}
