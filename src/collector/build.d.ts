/// <reference types="vite/types/importMeta.d.ts" />

/** Version of the product, from package.json; replaced at build time. */
declare const __BUILD_VERSION__: string
