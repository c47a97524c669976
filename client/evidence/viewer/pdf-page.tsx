// One page of a PDF, drawn as sharp as the screen is, with its words for whoever has them read aloud. `children` lie over it.

import { VisuallyHidden } from '@mantine/core';
import type { PDFDocumentProxy } from 'pdfjs-dist';
import { useEffect, useRef, useState } from 'react';
import classes from './viewer.module.css';

type Props = {
  document: PDFDocumentProxy;
  number: number;
  /** In CSS pixels. */
  width: number;
  label: string;
  children?: React.ReactNode;
};

export function PdfPage({ document, number, width, label, children }: Props) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const [words, setWords] = useState('');
  const [ratio, setRatio] = useState(Math.SQRT2);
  useEffect(() => {
    let isGone = false;
    let stop = () => {};
    const draw = async () => {
      const page = await document.getPage(number);
      const plain = page.getViewport({ scale: 1 });
      const viewport = page.getViewport({ scale: (width * devicePixelRatio) / plain.width });
      if (isGone || !canvas.current) return;
      setRatio(plain.height / plain.width);
      canvas.current.width = viewport.width;
      canvas.current.height = viewport.height;
      const drawing = page.render({ canvas: canvas.current, viewport });
      stop = () => drawing.cancel();
      await drawing.promise;
      const { items } = await page.getTextContent();
      if (!isGone) setWords(items.map((item) => ('str' in item ? item.str : '')).join(' '));
    };
    // A drawing that is cancelled has been overtaken by the next.
    draw().catch(() => undefined);
    return () => {
      isGone = true;
      stop();
    };
  }, [document, number, width]);
  return (
    <div className={classes.paper} style={{ width, height: width * ratio }}>
      <canvas ref={canvas} className={classes.canvas} role="img" aria-label={label} />
      <VisuallyHidden data-testid="page-words">{words}</VisuallyHidden>
      {children}
    </div>
  );
}
