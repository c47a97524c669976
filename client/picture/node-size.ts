// Size of a state in the picture, in pixels at zoom 1: the layout and the page must agree on it. Long Vietnamese names
// take two lines, and what is told of a state two more.
export const nodeSize = { width: 184, height: 76 };
