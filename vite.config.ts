import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

/** Builds the web application into dist/web. In development, pages come from here and data from a running server. */
export default defineConfig({
  plugins: [react()],
  publicDir: false,
  build: {
    outDir: 'dist/web',
    emptyOutDir: true,
    manifest: true,
    target: 'es2022',
    cssTarget: ['chrome125', 'safari18', 'firefox128'],
  },
  server: {
    proxy: { '/api': 'http://127.0.0.1:4747', '^/demo/[^/]+/api': 'http://127.0.0.1:4747' },
  },
})
