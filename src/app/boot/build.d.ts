/** Day of the build, ISO date. */
declare const __BUILD_DATE__: string
/** Version of the product, from package.json. */
declare const __BUILD_VERSION__: string
/** Day up to which every value of the law was checked against its source, ISO date. */
declare const __CONTENT_DATE__: string
