/** Screens the product is made for, in CSS pixels. */
export const SCREENS = {
  phone: { width: 360, height: 640 },
  portrait: { width: 1080, height: 1920 },
  landscape: { width: 1920, height: 1080 },
  laptop: { width: 1366, height: 768 },
} as const
export type ScreenName = keyof typeof SCREENS
