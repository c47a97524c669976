// Hands the page the picture's layout as a module, `virtual:picture-layout`, so that ELK (1.5 MB) runs while building
// and is never shipped. The layout follows the statechart of the very build.
import type { Plugin } from 'vite';
import { layOutPicture } from './layout.ts';

const publicId = 'virtual:picture-layout';
const resolvedId = `\0${publicId}`;

export function pictureLayout(): Plugin {
  return {
    name: 'picture-layout',
    resolveId: (id) => (id === publicId ? resolvedId : undefined),
    load: async (id) =>
      id === resolvedId ? `export default ${JSON.stringify(await layOutPicture())};` : undefined,
  };
}
