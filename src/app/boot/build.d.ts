/** Day of the build, ISO date. */
declare const __BUILD_DATE__: string
/** Version of the product, from package.json. */
declare const __BUILD_VERSION__: string
