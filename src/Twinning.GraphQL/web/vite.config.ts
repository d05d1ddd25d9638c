import { defineConfig } from 'vite';

// The host serves the built page at /graphql and its files under /explorer/.
export default defineConfig({
  base: '/explorer/',
  build: { chunkSizeWarningLimit: 10_000 },
});
