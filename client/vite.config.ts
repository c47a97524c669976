// How the page is built: one static folder, no inline script or style, the board first and everything else when it is
// needed. Three modules are computed while building so that the browser never loads what only a build has to know.
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { httpRoutes } from './api/http-routes-plugin.ts';
import { pictureLayout } from './picture/picture-layout-plugin.ts';
import { procedureWords } from './words/procedure-words-plugin.ts';

const server = 'http://127.0.0.1:3000';

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react(), httpRoutes(), procedureWords(), pictureLayout()],
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: 'es2023',
    // A data: address would be refused by the content security policy where it is a font.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
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
