// The address under which the build puts the worker of the PDF reader.
declare module 'pdfjs-dist/build/pdf.worker.min.mjs?url' {
  const address: string;
  export default address;
}
