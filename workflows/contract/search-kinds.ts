// In what a search through the dossiers finds. Apart from the schemas: the address of a search names them before anything is parsed.

export const searchKinds = ['title', 'entry', 'document', 'evidence', 'text'] as const;
