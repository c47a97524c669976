// Texts as data: for each kind a row of lists; a text takes one phrase of each list, in order.

export type Phrases = Readonly<Record<string, readonly (readonly string[])[]>>;
