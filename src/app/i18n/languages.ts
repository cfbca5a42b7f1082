/** Languages offered, in the order of the screen. */
export const LANGUAGES = ['fr', 'en'] as const
export type Language = (typeof LANGUAGES)[number]

/** Direction of writing. */
export const directionOf = (_language: Language): 'ltr' | 'rtl' => 'ltr'
