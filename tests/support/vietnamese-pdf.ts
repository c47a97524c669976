// A real PDF with Vietnamese text, one page a text, set by Typst in the font of the product's documents.
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';

const fonts = new URL('../../node_modules/@expo-google-fonts/noto-serif/400Regular', import.meta.url)
  .pathname;

export function vietnamesePdf(pages: readonly string[]): Buffer {
  const compiler = NodeCompiler.create({ fontArgs: [{ fontPaths: [fonts] }] });
  const texts = pages.map((text) => `#text(${JSON.stringify(text)})`);
  const mainFileContent = `#set text(font: "Noto Serif", lang: "vi")\n${texts.join('\n#pagebreak()\n')}`;
  return compiler.pdf({ mainFileContent });
}
