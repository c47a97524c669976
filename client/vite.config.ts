// How the page is built: one static folder, no inline script or style, the board first and everything else when it is
// needed. Three modules are computed while building so that the browser never loads what only a build has to know.

import { constants } from 'node:zlib';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { compression, defineAlgorithm } from 'vite-plugin-compression2';
import { httpRoutes } from './api/http-routes-plugin.ts';
import { pictureLayout } from './picture/picture-layout-plugin.ts';
import { procedureWords } from './words/procedure-words-plugin.ts';

const server = 'http://127.0.0.1:3000';

export default defineConfig({
  root: import.meta.dirname,
  plugins: [
    react(),
    httpRoutes(),
    procedureWords(),
    pictureLayout(),
    // Beside each file, so that the server sends it as it lies. The best that Brotli can do takes ten times as long.
    compression({
      include: /\.(js|css|svg)$/,
      threshold: 1_024,
      algorithms: [
        defineAlgorithm('gzip', { level: 9 }),
        defineAlgorithm('brotliCompress', { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }),
      ],
    }),
  ],
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: 'es2023',
    // A data: address would be refused by the content security policy where it is a font.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    // Apart, or it would come along with whatever small piece it is put beside: the first board parses nothing.
    rolldownOptions: {
      output: { codeSplitting: { groups: [{ name: 'zod', test: /node_modules\/zod\// }] } },
    },
  },
  server: {
    host: '127.0.0.1',
    port: 5173,
    proxy: {
      '/api': server,
      '/socket.io': { target: server, ws: true },
    },
  },
});
